import { createHash } from 'node:crypto';
import { MESSAGE_KINDS, messageTypeName, type Protocol } from '../grammar/messages.ts';
import type { RoundTrip } from '../lie/attribute-lies.ts';
import { type Entry, type Origin, outcomeOf, type SeedClass } from '../manifest/entry.ts';
import { type Facts, factsOf } from '../value/facts.ts';
import type { SeedValue } from '../value/value.ts';
import { type Problem, write } from '../value/write.ts';

/** A seed before its bytes are hashed and named. */
export interface Draft {
  readonly object: string;
  /** That of the object where nothing is said. */
  readonly proto?: Protocol;
  readonly class: SeedClass;
  /** Short name, unique enough to be told from its neighbours. */
  readonly slug: string;
  readonly tags: readonly string[];
  /** What was changed and where, for mutants. */
  readonly change?: { readonly op: string; readonly at: string };
  readonly unit?: Entry['unit'];
  readonly byteOrder?: 'little' | 'big';
  readonly roundtrip: RoundTrip;
  readonly value: SeedValue;
  /** In the place of what the value makes, for seeds that are cut. */
  readonly cut?: {
    readonly bytes: Uint8Array;
    readonly lenient: readonly Problem[];
    readonly strict: readonly Problem[];
  };
  /** Story of a defect that it caused, a file in `data/regressions`. */
  readonly story?: string;
}

/** A seed: its bytes, and its line of the manifest. */
export interface Seed {
  readonly bytes: Uint8Array;
  readonly entry: Entry;
}

/** Name and version of the generator, as `origin` has it. */
export const GENERATOR = 'netlink-corpus/1';
/** The version of the corpus that brings what is generated today. */
export const SINCE = '0.1.0';

/** Problems after which nothing is certain about what a message says. */
const BLIND = new Set([
  'header-short',
  'message-length',
  'fixed-short',
  'quoted-length',
  'surplus',
]);

/** Gives a draft its bytes, its name and its expectations. `seed` is the number that the generator began with. */
export function finish(draft: Draft, seed: number): Seed {
  const { byteOrder = 'little', value, unit = 'message' } = draft;
  const { bytes, lenient, strict } = draft.cut ?? write(value, byteOrder);
  const id = createHash('sha256').update(bytes).digest('hex');
  const slug = draft.slug
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 72);
  const folder = draft.story
    ? `regressions/${draft.story.split('/')[0]}`
    : `seeds/${draft.object}/${draft.class}`;
  const proto =
    draft.proto ?? MESSAGE_KINDS.find(({ object }) => object === draft.object)?.proto ?? 'route';
  const facts = factsIn(value, lenient, proto);
  const entry: Entry = {
    id,
    path: `${folder}/${slug}--${id.slice(0, 8)}.bin`,
    size: bytes.length,
    proto,
    byteOrder,
    unit,
    msgTypes: value.messages.map(({ type }) => messageTypeName(type, proto)),
    object: draft.object,
    class: draft.class,
    tags: [...new Set(draft.tags)],
    origin: originOf(draft, seed),
    expect: {
      strict: outcomeOf(strict),
      lenient: outcomeOf(lenient),
      ...(facts && { facts }),
      roundtrip:
        lenient.length > 0 ? 'none' : draft.roundtrip === 'none' ? 'canonical' : draft.roundtrip,
    },
    since: SINCE,
    license: 'CC0-1.0',
  };
  return { bytes, entry };
}

function originOf({ story, change }: Draft, seed: number): Origin {
  if (story !== undefined) return { kind: 'regression', story: `regressions/${story}` };
  if (change === undefined) return { kind: 'generate', generator: GENERATOR, seed };
  return { kind: 'mutate', generator: GENERATOR, seed, ...change };
}

function factsIn(
  value: SeedValue,
  lenient: readonly Problem[],
  proto: Protocol,
): Facts[] | undefined {
  if (lenient.some(({ code }) => BLIND.has(code))) return undefined;
  return value.messages.map((message) => factsOf(message, proto));
}
