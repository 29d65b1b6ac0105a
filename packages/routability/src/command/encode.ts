import { encode } from '@routability/netlink-codec';
import { fromJson } from '@routability/netlink-codec/json';
import { type Command, defineCommand, type Terminal, UsageError } from './command.ts';
import { byteOrderOf, familyOf } from './decode.ts';
import { formatHex } from './hex.ts';
import { inputLines, lineWriter } from './output.ts';

/** `routability encode`: the objects that `decode` prints on stdin, hex on stdout. */
export const encodeCommand: Command = defineCommand({
  name: 'encode',
  usage: '[--family FAMILY] [--byte-order little|big]',
  summary: 'Turn what decode prints back into hex',
  help: `
Reads one JSON object a line, as 'routability decode' prints them, and prints each message in hex,
one a line. Decoding and encoding again gives the same bytes, malformed ones included. Objects may
also be written by hand: lengths and padding that are left out are filled in.

A line that is no such object is named on stderr, and the exit code is 1; the others are printed.
`,
  options: {
    hex: { type: 'boolean' },
    json: { type: 'boolean' },
    family: { type: 'string', default: 'route' },
    'byte-order': { type: 'string' },
  },
  async run(words, values, terminal) {
    if (words.length > 0) throw new UsageError(`unexpected '${words[0]}': objects come on stdin`);
    const family = familyOf(values.family);
    const byteOrder = byteOrderOf(values['byte-order']);
    const options = byteOrder === undefined ? { family } : { family, byteOrder };
    const out = lineWriter(terminal.stdout);
    let number = 0;
    let failed = false;
    for await (const line of inputLines(terminal)) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        const value: unknown = JSON.parse(line);
        out.line(textOf(value) ?? formatHex(encode(fromJson(value, options), options)));
      } catch (error) {
        failed = true;
        complain(terminal, number, error);
      }
      if (out.full) await out.flush();
    }
    await out.flush();
    return failed ? 1 : 0;
  },
});

/** The line itself, where `decode` could not read it as hex. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined;
  return typeof value.text === 'string' ? value.text : undefined;
}

function complain(terminal: Terminal, number: number, error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  terminal.stderr.write(`routability: encode: line ${number}: ${text}\n`);
}
