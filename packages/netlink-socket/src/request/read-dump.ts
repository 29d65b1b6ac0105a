import { setTimeout as delay } from 'node:timers/promises';
import {
  NLM_F_DUMP_INTR,
  NLMSG_DONE,
  NLMSG_ERROR,
  nextSequence,
  stamp,
  visitFrames,
} from '../transport/frames.ts';
import type { Reading } from '../transport/read.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { slices } from '../transport/turn.ts';
import { UnansweredError } from './unanswered-error.ts';

/** Changes interrupted the dump (NLM_F_DUMP_INTR): what was read may not be one consistent picture. */
export class DumpInterruptedError extends Error {
  override readonly name = 'DumpInterruptedError';
  readonly code = 'ERR_NETLINK_DUMP_INTERRUPTED';
  /** Dumps that were made, all of them interrupted. */
  readonly attempts: number;

  constructor(attempts: number) {
    super(
      attempts === 1
        ? 'the dump was interrupted by changes, it may be inconsistent'
        : `${attempts} dumps in a row were interrupted by changes`,
    );
    this.attempts = attempts;
  }
}

const MAX_ATTEMPTS = 10;
/** Longest silence (ms) of the kernel in a dump. */
const SILENCE = 30_000;

/**
 * Datagrams (32 KiB each) after which a dump is a long one: from then on the kernel makes them on a thread of the pool, which
 * takes a little longer, but leaves the loop to itself. One of them may take tens of milliseconds: the kernel passes a
 * table of a million routes over when it looks for those of another table in the same trie.
 */
const LONG = 8;

/** One datagram of a dump. */
export interface DumpPart {
  /** The messages, one after the other: empty, or a view of memory that is not used again. */
  readonly messages: Uint8Array;
  /** The DONE (or ERROR) message that ends the dump. */
  readonly last?: Uint8Array;
}

/** How a dump ended. */
export interface DumpOutcome {
  readonly interrupted: boolean;
  /** The DONE (or ERROR) message. */
  readonly last: Uint8Array;
}

/** Reads one dump from a request socket, part by part. */
export class DumpReader {
  readonly #sequence: number;
  /** Whether changes have interrupted the dump so far. */
  interrupted = false;

  constructor(sequence: number) {
    this.#sequence = sequence;
  }

  /** What a reading has of this dump; undefined for nothing. @throws UnansweredError. */
  take(reading: Reading): DumpPart | undefined {
    if (reading.kind === 'empty') throw new UnansweredError('timeout');
    if (reading.kind !== 'datagram') throw new UnansweredError('overrun');
    const { bytes } = reading;
    let start = -1;
    let end = 0;
    let last: Uint8Array | undefined;
    visitFrames(bytes, (frame) => {
      if (frame.sequence !== this.#sequence) return;
      if ((frame.flags & NLM_F_DUMP_INTR) !== 0) this.interrupted = true;
      if (frame.type === NLMSG_DONE || frame.type === NLMSG_ERROR) {
        last = bytes.subarray(frame.start, frame.end);
        return;
      }
      if (start === -1) start = frame.start;
      end = frame.end;
    });
    const messages = bytes.subarray(Math.max(start, 0), end);
    if (last !== undefined) return { messages, last };
    return messages.length > 0 ? { messages } : undefined;
  }
}

/**
 * Makes the dump `request` and calls `take` with each datagram's messages, as fast as it lets. The loop
 * gets a turn every few milliseconds.
 *
 * @throws UnansweredError.
 */
export async function readDump(
  socket: RequestSocket,
  request: Uint8Array,
  signal: AbortSignal | undefined,
  take: (messages: Uint8Array) => Promise<void> | void,
): Promise<DumpOutcome> {
  const parts = dumpParts(socket, request, signal);
  for (;;) {
    const step = await parts.next();
    if (step.done) return step.value;
    const taken = take(step.value);
    if (taken !== undefined) await taken;
  }
}

/** `readDump` for a consumer that asks. */
export async function* dumpParts(
  socket: RequestSocket,
  request: Uint8Array,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, DumpOutcome, undefined> {
  signal?.throwIfAborted();
  const sequence = nextSequence();
  stamp(request, 0, sequence);
  const reader = new DumpReader(sequence);
  socket.send(request);
  const rest = slices();
  for (let count = 0; ; count += 1) {
    const deadline = performance.now() + SILENCE;
    const part = reader.take(await socket.readPatiently(deadline, signal, count >= LONG));
    if (part === undefined) continue;
    if (part.messages.length > 0) yield part.messages;
    if (part.last !== undefined) return { interrupted: reader.interrupted, last: part.last };
    await rest();
  }
}

/** A dump as a whole. */
export interface WholeDump extends DumpOutcome {
  /** Each datagram's messages. */
  readonly parts: readonly Uint8Array[];
}

/**
 * A dump as a whole, repeated with growing pauses until no change interrupted it.
 *
 * @throws UnansweredError; DumpInterruptedError after ten attempts.
 */
export async function readWholeDump(
  socket: RequestSocket,
  request: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<WholeDump> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const parts: Uint8Array[] = [];
    const outcome = await readDump(socket, request, signal, (messages) => {
      parts.push(messages);
    });
    if (!outcome.interrupted) return { parts, ...outcome };
    await delay(Math.min(50, 2 ** attempt), undefined, signal === undefined ? {} : { signal });
  }
  throw new DumpInterruptedError(MAX_ATTEMPTS);
}
