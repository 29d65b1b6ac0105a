import { existsSync, readFileSync } from 'node:fs';
import { DATA, readManifest } from '../data.ts';
import type { Protocol } from '../grammar/messages.ts';
import type { Mark } from '../walk/walk.ts';
import { walk } from '../walk/walk.ts';
import { type Command, parseWords, UsageError } from './words.ts';

/** Prints the bytes of a file with what they say. */
export const explain: Command = {
  name: 'explain',
  usage: 'FILE|ID [--big-endian] [--sock-diag]',
  says: 'prints bytes with what they say, and where readers of each profile stumble',
  run(words, { stdout }) {
    const { options, rest } = parseWords(words, [], ['big-endian', 'sock-diag']);
    const [name] = rest;
    if (name === undefined) throw new UsageError('which file?');
    const entry = find(name);
    const file = existsSync(name) || entry === undefined ? name : `${DATA}/${entry.path}`;
    const bytes = new Uint8Array(readFileSync(file));
    const big = options['big-endian'] !== undefined || entry?.byteOrder === 'big';
    const sockets = options['sock-diag'] !== undefined || entry?.proto === 'sock-diag';
    stdout.write(explained(bytes, big ? 'big' : 'little', sockets ? 'sock-diag' : 'route'));
    return 0;
  },
};

function find(name: string): ReturnType<typeof readManifest>[number] | undefined {
  if (!/^[0-9a-f]{6,64}$|\.bin$/.test(name)) return undefined;
  return readManifest().find(
    ({ id, path }) => id.startsWith(name) || path === name || name.endsWith(path),
  );
}

/** An annotated hex dump: offset, bytes, and what they say, a line a value; then what readers notice. */
export function explained(
  bytes: Uint8Array,
  byteOrder: 'little' | 'big' = 'little',
  proto: Protocol = 'route',
): string {
  const { marks, lenient, strict } = walk(bytes, byteOrder, proto);
  const ordered = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const lines: string[] = [];
  let at = 0;
  for (const mark of ordered) {
    if (mark.start > at) lines.push(...dump(bytes, at, mark.start, 'padding'));
    if (mark.start < at) continue;
    lines.push(...dump(bytes, mark.start, mark.end, say(mark)));
    at = mark.end;
  }
  if (at < bytes.length) lines.push(...dump(bytes, at, bytes.length, 'padding'));
  for (const [profile, problems] of Object.entries({ lenient, strict })) {
    if (problems.length === 0) lines.push(`${profile}: nothing wrong`);
    for (const { code, offset, path } of problems) {
      lines.push(`${profile}: ${code} at byte ${offset}${path === '' ? '' : ` (${path})`}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function say({ depth, path, text }: Mark): string {
  return `${'  '.repeat(depth)}${path}${path === '' || text === '' ? '' : ' = '}${text}`;
}

/** Lines of eight bytes; the words stand on the first. */
function dump(bytes: Uint8Array, start: number, end: number, words: string): string[] {
  const lines: string[] = [];
  for (let at = start; at < end; at += 8) {
    const part = Array.from(bytes.subarray(at, Math.min(at + 8, end)));
    const hex = part.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const line = `${String(at).padStart(6)}  ${hex.padEnd(23)}  ${at === start ? words : ''}`;
    lines.push(line.trimEnd());
    if (at - start >= 56 && end - at > 16) {
      lines.push(`        … ${end - at - 8} more bytes`);
      break;
    }
  }
  return lines;
}
