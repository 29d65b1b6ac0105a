import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DATA, readManifest } from '../data.ts';
import { SINCE } from '../generate/draft.ts';
import { messageKindOf, messageTypeName } from '../grammar/messages.ts';
import { type Entry, outcomeOf } from '../manifest/entry.ts';
import { manifestText } from '../manifest/text.ts';
import { walk } from '../walk/walk.ts';
import { type Command, parseWords, UsageError } from './words.ts';

/** Adds a file that broke a parser. */
export const add: Command = {
  name: 'add',
  usage: 'FILE --parser NAME --slug NAME [--to DIR]',
  says: 'adds a file that broke a parser to a folder of seeds, with a page for its story',
  run(words, { stdout }) {
    const { options, rest } = parseWords(words, ['parser', 'slug', 'to']);
    const [file] = rest;
    const { parser, slug } = options;
    const to = options['to'] ?? DATA;
    if (file === undefined || parser === undefined || slug === undefined) {
      throw new UsageError('a file, --parser and --slug are needed');
    }
    if (!/^[a-z0-9-]+$/.test(slug) || !/^[a-z0-9-]+$/.test(parser)) {
      throw new UsageError('names have small letters, digits and hyphens');
    }
    const bytes = new Uint8Array(readFileSync(file));
    const entry = regression(bytes, parser, slug);
    const manifest = existsSync(join(to, 'manifest.jsonl')) ? readManifest(to) : [];
    const known = manifest.find(({ id }) => id === entry.id);
    if (known !== undefined) throw new Error(`the same bytes are there already: ${known.path}`);
    const page = join(to, `regressions/${parser}/${slug}.md`);
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(join(to, entry.path), bytes);
    writeFileSync(
      page,
      `# ${slug.replaceAll('-', ' ')}\n\nWhat happened, in which version, and what a reader has to do instead.\n`,
    );
    writeFileSync(join(to, 'manifest.jsonl'), manifestText([...manifest, entry]));
    stdout.write(
      `${entry.path}: lenient ${JSON.stringify(entry.expect.lenient)}\nNow tell its story in ${page}\n`,
    );
    return 0;
  },
};

/** The line of a file of which nothing is known but its bytes: expectations are those of the grammar. */
function regression(bytes: Uint8Array, parser: string, slug: string): Entry {
  const id = createHash('sha256').update(bytes).digest('hex');
  const { lenient, strict, types } = walk(bytes);
  return {
    id,
    path: `regressions/${parser}/${slug}--${id.slice(0, 8)}.bin`,
    size: bytes.length,
    proto: 'route',
    byteOrder: 'little',
    unit: types.length > 1 ? 'datagram' : 'message',
    msgTypes: types.map((type) => messageTypeName(type)),
    object:
      types.length === 1
        ? (messageKindOf({ type: types[0] ?? 0, flags: 0, first: undefined })?.object ?? 'unknown')
        : 'stream',
    class: 'regression',
    tags: [parser],
    origin: { kind: 'regression', story: `regressions/${parser}/${slug}.md` },
    expect: {
      strict: outcomeOf(strict),
      lenient: outcomeOf(lenient),
      roundtrip: lenient.length > 0 ? 'none' : 'canonical',
    },
    since: SINCE,
    license: 'CC0-1.0',
  };
}
