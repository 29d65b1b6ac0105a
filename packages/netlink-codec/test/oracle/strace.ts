import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Family } from '@routability/netlink-codec';

/** What strace prints: lists, structs, calls like `inet_addr("…")`, and the words in them. */
export type Printed =
  | { readonly kind: 'list'; readonly items: readonly Printed[] }
  | { readonly kind: 'struct'; readonly fields: ReadonlyMap<string, Printed> }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Printed[] }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'word'; readonly value: string };

const SENDER = fileURLToPath(new URL('send.py', import.meta.url));
const PROTOCOLS: Readonly<Record<Family, number>> = {
  route: 0,
  'sock-diag': 4,
  generic: 16,
  netfilter: 12,
  uevent: 15,
};

/** Whether strace can run here. */
export function hasStrace(): boolean {
  return spawnSync('strace', ['-V']).status === 0;
}

/**
 * What strace reads in messages that are sent to the kernel by `sendto`, one print for each. They are no requests
 * (NLM_F_REQUEST is not set), so that the kernel takes no notice of them; and the namespace is an empty one.
 */
export function straceOf(family: Family, messages: readonly Uint8Array[]): Printed[] {
  const directory = mkdtempSync(join(tmpdir(), 'netlink-codec-strace-'));
  try {
    const file = join(directory, 'trace');
    const input = messages.map((bytes) => Buffer.from(bytes).toString('hex')).join('\n');
    const words = ['-qq', '-v', '-s', '65535', '-e', 'trace=sendto', '-e', 'signal=none'];
    const program = ['python3', SENDER, String(PROTOCOLS[family])];
    const { status, stderr } = spawnSync(
      'unshare',
      ['-rn', 'strace', ...words, '-o', file, ...program],
      { input, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`strace: ${stderr}`);
    const lines = readFileSync(file, 'utf8').split('\n');
    const printed = lines.filter((line) => line.startsWith('sendto('));
    const found = printed.slice(printed.length - messages.length).map(parse);
    if (found.length !== messages.length) throw new Error(`strace: ${found.length} lines`);
    return found;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The second argument of `sendto(fd, MESSAGE, …`. */
function parse(line: string): Printed {
  const text = line.replace(/^sendto\(\d+, /, '').replace(/ ?\/\*.*?\*\//g, '');
  const parser = { text, at: 0 };
  return readValue(parser);
}

interface Parser {
  readonly text: string;
  at: number;
}

const WORD = /[^,=[\](){}"]+/y;
const SPACE = /[,\s]*/y;
const NAME = /\w+=/y;
const QUOTED = /"(?:[^"\\]|\\.)*"(?:\.\.\.)?/y;

/** What the pattern matches here, if anything; the parser moves behind it. */
function take(parser: Parser, pattern: RegExp): string {
  pattern.lastIndex = parser.at;
  const found = pattern.exec(parser.text)?.[0] ?? '';
  parser.at += found.length;
  return found;
}

function readValue(parser: Parser): Printed {
  const { text } = parser;
  const first = text[parser.at];
  if (first === '[') return { kind: 'list', items: readList(parser, ']') };
  if (first === '{') return readStruct(parser);
  if (first === '"') return { kind: 'text', value: readText(parser) };
  const word = take(parser, WORD);
  if (word === '') throw new Error(`strace printed ${text.slice(parser.at, parser.at + 40)}`);
  if (text[parser.at] === '(') {
    return { kind: 'call', name: word.trim(), args: readList(parser, ')') };
  }
  return { kind: 'word', value: word.trim() };
}

function readList(parser: Parser, end: string): Printed[] {
  const items: Printed[] = [];
  parser.at += 1;
  while (parser.text[parser.at] !== end) {
    if (parser.at >= parser.text.length) throw new Error('strace printed no end');
    if (/[,\s]/.test(parser.text[parser.at] ?? '')) parser.at += 1;
    else if (parser.text[parser.at] === '=') {
      // `[INDEX] = value`: the place in an array is not a value.
      parser.at += 1;
      items.pop();
    } else items.push(readValue(parser));
  }
  parser.at += 1;
  return items;
}

function readStruct(parser: Parser): Printed {
  const fields = new Map<string, Printed>();
  parser.at += 1;
  while (parser.text[parser.at] !== '}') {
    take(parser, SPACE);
    const name = /^\w+(?==$)/.exec(take(parser, NAME))?.[0];
    if (parser.text[parser.at] === '}') break;
    const value = readValue(parser);
    fields.set(name ?? `(${fields.size})`, value);
  }
  parser.at += 1;
  return { kind: 'struct', fields };
}

function readText(parser: Parser): string {
  return take(parser, QUOTED).replace(/^"|"(\.\.\.)?$/g, '');
}
