// The parser of the official compiler for the family route.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const base = new URL('../../packages/netlink-codec/', import.meta.url);
const require = createRequire(new URL('package.json', base));

/** Compiles the formats; gives a function that parses a datagram. */
export async function compileKaitai() {
  const compiler = require('kaitai-struct-compiler');
  const { parse } = require('yaml');
  const formats = new URL('formats/', base);
  const sources = new Map(
    readdirSync(formats)
      .filter((name) => name.endsWith('.ksy'))
      .map((name) => [
        name.replace(/\.ksy$/, ''),
        parse(readFileSync(new URL(name, formats), 'utf8')),
      ]),
  );
  const importer = { importYaml: async (name) => sources.get(name.split('/').at(-1)) };
  const files = await compiler.compile('javascript', sources.get('rtnetlink'), importer, false);
  const code = new Map(
    Object.entries(files).map(([name, text]) => [name.replace(/\.js$/, ''), text]),
  );
  const loaded = new Map();
  const load = (name) => {
    if (name.includes('KaitaiStream')) return require('kaitai-struct/KaitaiStream');
    const id = name.split('/').at(-1);
    if (!loaded.has(id)) {
      const exports = {};
      loaded.set(id, exports);
      new Function('exports', 'require', code.get(id))(exports, load);
    }
    return loaded.get(id);
  };
  const Stream = require('kaitai-struct/KaitaiStream');
  const { Rtnetlink } = load('Rtnetlink');
  return (bytes) => new Rtnetlink(new Stream(bytes.buffer, bytes.byteOffset));
}
