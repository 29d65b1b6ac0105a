import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, readSeed } from '../data.ts';
import { MESSAGE_KINDS, messageTypeName } from '../grammar/messages.ts';
import { outcomeOf } from '../manifest/entry.ts';
import type { Facts } from '../value/facts.ts';
import { walk } from '../walk/walk.ts';
import { type Seed, SINCE } from './draft.ts';

/** A line of `facts.jsonl`: a captured message, and what a foreign decoder found in it. */
interface Captured {
  readonly file: string;
  readonly object: string;
  readonly kernel: string;
  readonly facts?: Facts;
}

/** What kernels have sent: the messages in `data/captures`, which the script there makes again. */
export function captures(folder: string = DATA): Seed[] {
  const root = join(folder, 'captures');
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap(({ name }) => {
      const text = readFileSync(join(root, name, 'facts.jsonl'), 'utf8');
      const lines = text.split('\n').filter((line) => line !== '');
      return lines.map((line) => seedOf(folder, name, JSON.parse(line) as Captured));
    });
}

function seedOf(folder: string, name: string, captured: Captured): Seed {
  const path = `captures/${name}/${captured.file}`;
  const bytes = readSeed({ path }, folder);
  const proto = MESSAGE_KINDS.find(({ object }) => object === captured.object)?.proto ?? 'route';
  const { strict, types } = walk(bytes, 'little', proto);
  const entry = {
    id: createHash('sha256').update(bytes).digest('hex'),
    path,
    size: bytes.length,
    proto,
    byteOrder: 'little',
    unit: 'message',
    msgTypes: types.map((type) => messageTypeName(type, proto)),
    object: captured.object,
    class: 'kernel',
    tags: ['dump'],
    origin: { kind: 'capture', kernel: captured.kernel, script: 'captures/capture.py' },
    expect: {
      strict: outcomeOf(strict),
      // A kernel made it.
      lenient: { ok: true },
      ...(captured.facts && { facts: [captured.facts] }),
      roundtrip: 'exact',
    },
    since: SINCE,
    license: 'CC0-1.0',
  } as const;
  return { bytes, entry };
}
