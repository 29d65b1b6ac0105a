// What a browser loads: bundles of the built codec, minified, and compressed with gzip.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const programs = {
  'everything: decode, encode, cursors, JSON, names, addresses':
    "export * from '@routability/netlink-codec'; export * from '@routability/netlink-codec/cursor'; export * from '@routability/netlink-codec/json'; export * from '@routability/netlink-codec/names'; export * from '@routability/netlink-codec/address';",
  'decode and encode, all families': "export { decode, encode } from '@routability/netlink-codec';",
  'decode only, all families': "export { decode } from '@routability/netlink-codec';",
  'cursor over routes only':
    "export { MessageCursor, RouteCursor } from '@routability/netlink-codec/cursor';",
};

/** Makes the bundles and prints their sizes. */
export async function printBundles() {
  const rows = [];
  for (const [what, contents] of Object.entries(programs)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    const code = outputFiles[0].contents;
    const kilobytes = (size) => (size / 1000).toFixed(1);
    rows.push({
      what,
      'kB minified': kilobytes(code.length),
      'kB gzip': kilobytes(gzipSync(code, { level: 9 }).length),
    });
  }
  console.table(rows);
}
