import { existsSync, readdirSync, readFileSync } from 'node:fs';

const INCLUDE = '/usr/include/linux/';

/** Whether the kernel's headers for programs are installed (`linux-libc-dev`). */
export const hasHeaders: boolean = existsSync(`${INCLUDE}rtnetlink.h`);

/** The enum constants, and the defines of plain numbers, of all of the kernel's headers for programs. */
export function readConstants(): Map<string, number> {
  const constants = new Map<string, number>();
  for (const name of readdirSync(INCLUDE)) {
    if (!name.endsWith('.h')) continue;
    const text = readFileSync(INCLUDE + name, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*/g, '');
    for (const [, body = ''] of text.matchAll(/\benum\s*\w*\s*\{([\s\S]*?)\}/g))
      readEnum(body, constants);
    for (const [, id = '', value = ''] of text.matchAll(/^#define\s+(\w+)\s+(.+)$/gm)) {
      const number = evaluate(value, constants);
      if (number !== undefined && !constants.has(id)) constants.set(id, number);
    }
  }
  return constants;
}

function readEnum(body: string, constants: Map<string, number>): void {
  let next = 0;
  const lines = body.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  for (const item of lines.join('\n').split(',')) {
    const [, id, expression] = /^\s*(\w+)\s*(?:=\s*([\s\S]+))?$/.exec(item.trimEnd()) ?? [];
    if (id === undefined) continue;
    if (expression !== undefined) next = evaluate(expression, constants) ?? Number.NaN;
    if (!Number.isNaN(next)) constants.set(id, next);
    next += 1;
  }
}

/** The value of a number, a shifted bit, or another constant; `undefined` for anything more. */
function evaluate(expression: string, constants: ReadonlyMap<string, number>): number | undefined {
  const text = expression
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  const literal = /^(-?(?:0x[0-9a-fA-F]+|\d+))[uU]?[lL]*$/.exec(text);
  if (literal !== null) return Number(literal[1]);
  const shifted = /^(?:_BITUL\(|1[uU]?\s*<<\s*)(\w+)\)?$/.exec(text);
  if (shifted !== null) {
    const by = evaluate(shifted[1] ?? '', constants);
    return by === undefined ? undefined : 2 ** by;
  }
  return constants.get(text);
}
