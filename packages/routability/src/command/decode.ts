import { decode, type Family } from '@routability/netlink-codec';
import { toJson } from '@routability/netlink-codec/json';
import { type Command, defineCommand, UsageError } from './command.ts';
import { parseHex } from './hex.ts';
import { inputLines, jsonLine, lineWriter } from './output.ts';

const FAMILIES: readonly Family[] = ['route', 'sock-diag', 'generic', 'netfilter', 'uevent'];

/** `routability decode`: hex on stdin, one JSON object a message on stdout. */
export const decodeCommand: Command = defineCommand({
  name: 'decode',
  usage: '[--hex] [--family FAMILY] [--byte-order little|big]',
  summary: 'Print netlink messages in hex as JSON',
  help: `
Reads lines of hex digits from stdin (each one or more messages, nlmsghdr included) and prints one
JSON object a message. Whatever the bytes are, they are printed: what could not be understood is
listed in "problems" with its path and offset, and 'routability encode' gives the same bytes back.

  --hex                  read hex (the only form there is; may be left out)
  --family FAMILY        ${FAMILIES.join(', ')} (default route)
  --byte-order ORDER     of the machine that made the bytes (default: this one's)

Example:
  echo 1400000003000500010000000000000000000000 | routability decode --hex
`,
  options: {
    hex: { type: 'boolean' },
    json: { type: 'boolean' },
    family: { type: 'string', default: 'route' },
    'byte-order': { type: 'string' },
  },
  async run(words, values, terminal) {
    if (words.length > 0) throw new UsageError(`unexpected '${words[0]}': bytes come on stdin`);
    const family = familyOf(values.family);
    const byteOrder = byteOrderOf(values['byte-order']);
    const options = byteOrder === undefined ? { family } : { family, byteOrder };
    const out = lineWriter(terminal.stdout);
    for await (const line of inputLines(terminal)) {
      if (line.trim() === '') continue;
      const bytes = parseHex(line);
      if (bytes === undefined) out.line(jsonLine(unreadable(line)));
      else for (const message of decode(bytes, options)) out.line(jsonLine(toJson(message)));
      if (out.full) await out.flush();
    }
    await out.flush();
    return 0;
  },
});

/** A line that is no hex at all; `text` lets `encode` give it back. */
function unreadable(line: string): object {
  const reason = 'not an even number of hex digits';
  return { name: null, text: line, problems: [{ path: '', offset: 0, reason }] };
}

/** The family called `word`, or a usage error that lists them. */
export function familyOf(word: string): Family {
  const family = FAMILIES.find((candidate) => candidate === word);
  if (family === undefined) {
    throw new UsageError(`unknown family '${word}': one of ${FAMILIES.join(', ')}`);
  }
  return family;
}

/** `little`, `big` or nothing, or a usage error. */
export function byteOrderOf(word: string | undefined): 'little' | 'big' | undefined {
  if (word === undefined || word === 'little' || word === 'big') return word;
  throw new UsageError(`unknown byte order '${word}': little or big`);
}
