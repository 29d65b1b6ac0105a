import type { Protocol } from '../grammar/messages.ts';
import type { RoundTrip } from '../lie/attribute-lies.ts';
import type { Facts } from '../value/facts.ts';
import type { ProblemCode } from '../value/value.ts';
import type { Problem } from '../value/write.ts';

/** What a seed is meant to try. */
export const CLASSES = [
  'kernel',
  'synthetic',
  'boundary',
  'truncated',
  'length-zero',
  'length-short',
  'length-long',
  'unaligned',
  'nested-flag',
  'byte-order-flag',
  'deep-nest',
  'duplicate',
  'reordered',
  'wrong-size',
  'wrong-family',
  'unknown-attr',
  'unknown-type',
  'conflict',
  'stream',
  'ext-ack',
  'version-skew',
  'stress',
  'regression',
] as const;

/** What a seed is meant to try, in one word. */
export type SeedClass = (typeof CLASSES)[number];

/** What a reader of one profile has to make of a seed. */
export type Outcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Of the first problem, by offset. */
      readonly code: ProblemCode;
      /** Bytes from the start of the seed. */
      readonly offset: number;
      /** `route.multipath[1].gateway`. */
      readonly path: string;
      /** All problems, where there are several. */
      readonly problems?: readonly Problem[];
    };

/** Where a seed comes from. */
export type Origin =
  | { readonly kind: 'generate'; readonly generator: string; readonly seed: number }
  | {
      readonly kind: 'mutate';
      readonly generator: string;
      readonly seed: number;
      /** What was changed, and where. */
      readonly op: string;
      readonly at: string;
    }
  | {
      readonly kind: 'capture';
      readonly kernel: string;
      /** Script in `data/captures` that makes the capture again. */
      readonly script: string;
    }
  | { readonly kind: 'regression'; readonly story: string };

/** One line of the manifest: a seed, and what is known about it. */
export interface Entry {
  /** SHA-256 of the bytes, in hex. */
  readonly id: string;
  /** File under `data/`. */
  readonly path: string;
  readonly size: number;
  /** The netlink protocol. */
  readonly proto: Protocol;
  readonly byteOrder: 'little' | 'big';
  readonly unit: 'message' | 'datagram' | 'stream';
  /** Names of the message types without prefix, in order. */
  readonly msgTypes: readonly string[];
  readonly object: string;
  readonly class: SeedClass;
  /** Attributes that are touched, and other words to select by. */
  readonly tags: readonly string[];
  readonly origin: Origin;
  readonly expect: {
    /** Held to what the kernel asks of requests: known attributes, flagged nests, addresses of the right size. */
    readonly strict: Outcome;
    /** Keeps what is readable and notes the rest. */
    readonly lenient: Outcome;
    /** What each message says, as far as a lenient reader can know it. */
    readonly facts?: readonly Facts[];
    readonly roundtrip: RoundTrip;
  };
  /** Version of the corpus that brought it. */
  readonly since: string;
  readonly license: 'CC0-1.0';
}

/** An outcome from what readers have to notice. */
export function outcomeOf(problems: readonly Problem[]): Outcome {
  const [first] = problems;
  if (first === undefined) return { ok: true };
  return { ok: false, ...first, ...(problems.length > 1 && { problems }) };
}
