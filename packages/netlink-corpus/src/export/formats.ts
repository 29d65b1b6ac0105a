import type { Seed } from '../generate/draft.ts';
import { dictionary } from './dictionary.ts';
import { pcap } from './pcap.ts';
import { zip } from './zip.ts';

/** A file that an export writes. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** What an export can make, by name. */
export const FORMATS: Readonly<
  Record<string, (seeds: readonly Seed[], target: string) => ExportedFile[]>
> = {
  /** A folder of files named by hash, and a dictionary. */
  libfuzzer: (seeds) => [...raw(seeds, 'corpus'), { name: 'netlink.dict', bytes: dictionary() }],
  /** The same, as `-i` and `-x` take it; AFL++ warns of empty files. */
  afl: (seeds) => [
    ...raw(
      seeds.filter(({ bytes }) => bytes.length > 0),
      'in',
    ),
    { name: 'netlink.dict', bytes: dictionary() },
  ],
  /** `testdata/fuzz/TARGET` in Go's text format. */
  go: (seeds, target) =>
    seeds.map(({ bytes, entry }) => ({
      name: `testdata/fuzz/${target}/${entry.id.slice(0, 16)}`,
      bytes: `go test fuzz v1\n[]byte(${goString(bytes)})\n`,
    })),
  'cargo-fuzz': (seeds, target) => raw(seeds, `corpus/${target}`),
  /** `TARGET_seed_corpus.zip`, `TARGET.dict`, `TARGET.options`. */
  'oss-fuzz': (seeds, target) => [
    {
      name: `${target}_seed_corpus.zip`,
      bytes: zip(seeds.map(({ bytes, entry }) => ({ name: entry.id.slice(0, 16), bytes }))),
    },
    { name: `${target}.dict`, bytes: dictionary() },
    { name: `${target}.options`, bytes: `[libfuzzer]\ndict = ${target}.dict\nmax_len = 65536\n` },
  ],
  /** Link type 253, a record a seed. */
  pcap: (seeds) => [
    {
      name: 'netlink.pcap',
      bytes: pcap(seeds.map(({ bytes, entry }) => ({ bytes, proto: entry.proto }))),
    },
  ],
  /** A line a seed: id, path, hex digits. */
  hex: (seeds) => [
    {
      name: 'netlink.hex',
      bytes: seeds
        .map(
          ({ bytes, entry }) =>
            `${entry.id.slice(0, 8)} ${entry.path} ${Buffer.from(bytes).toString('hex')}\n`,
        )
        .join(''),
    },
  ],
};

function raw(seeds: readonly Seed[], folder: string): ExportedFile[] {
  return seeds.map(({ bytes, entry }) => ({ name: `${folder}/${entry.id.slice(0, 16)}`, bytes }));
}

/** Bytes as an interpreted string literal of Go. */
function goString(bytes: Uint8Array): string {
  return `"${Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}"`;
}
