import { setTimeout as delay } from 'node:timers/promises';
import { errnoName } from '../libc/system-error.ts';
import {
  framesOf,
  NLM_F_DUMP_INTR,
  NLMSG_DONE,
  NLMSG_ERROR,
  resultOf,
  stamp,
} from '../transport/frames.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { turn } from '../transport/turn.ts';

/** A dump ended with an error: `code` is the errno's name. */
export class DumpError extends Error {
  override readonly name = 'DumpError';
  readonly code: string;
  readonly errno: number;

  constructor(errno: number) {
    const [code, text] = errnoName(errno);
    super(`the kernel ended the dump: ${code}: ${text}`);
    this.code = code;
    this.errno = -errno;
  }
}

/** The kernel kept changing what it dumped, again and again. */
export class DumpDisturbedError extends Error {
  override readonly name = 'DumpDisturbedError';
  readonly code = 'ERR_DUMP_DISTURBED';

  constructor(attempts: number) {
    super(`${attempts} dumps in a row were interrupted by changes (NLM_F_DUMP_INTR)`);
  }
}

/** Work at a stretch (ms) before the loop gets a turn. */
const SLICE = 4;
const MAX_ATTEMPTS = 10;

let sequence = 1;

/** A sequence number that no other request of this process has for the next four billion. */
export function nextSequence(): number {
  sequence = (sequence + 1) >>> 0 || 1;
  return sequence;
}

/** How a dump ended: `disturbed` when what was read may not be one consistent picture. */
export interface DumpOutcome {
  readonly disturbed: boolean;
}

/**
 * Makes the dump `request`: yields each datagram's share of messages (views of it), as fast as they are taken; gives the
 * loop a turn every few milliseconds. What the kernel does not know (no such table, no such object) is an empty dump.
 *
 * @throws DumpError for any other errno in DONE or ERROR.
 */
export async function* dumpParts(
  socket: RequestSocket,
  request: Uint8Array,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Uint8Array[], DumpOutcome, undefined> {
  const wanted = nextSequence();
  stamp(request, 0, wanted);
  socket.send(request);
  let disturbed = false;
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const reading = await socket.readPatiently(signal);
    if (reading.kind !== 'datagram') continue;
    const messages: Uint8Array[] = [];
    let result: number | undefined;
    for (const frame of framesOf(reading.bytes).frames) {
      if (frame.sequence !== wanted) continue;
      if ((frame.flags & NLM_F_DUMP_INTR) !== 0) disturbed = true;
      if (frame.type === NLMSG_DONE || frame.type === NLMSG_ERROR) result = resultOf(frame.bytes);
      else messages.push(frame.bytes);
    }
    if (messages.length > 0) yield messages;
    if (result !== undefined) {
      if (result < 0 && !MEANS_NOTHING.has(-result)) throw new DumpError(-result);
      return { disturbed };
    }
    if (performance.now() > sliceEnd) {
      await turn();
      sliceEnd = performance.now() + SLICE;
    }
  }
}

/** `dumpParts` for a consumer that is called. */
export async function readDump(
  socket: RequestSocket,
  request: Uint8Array,
  signal: AbortSignal | undefined,
  take: (messages: readonly Uint8Array[]) => Promise<void> | void,
): Promise<DumpOutcome> {
  const parts = dumpParts(socket, request, signal);
  for (;;) {
    const step = await parts.next();
    if (step.done) return step.value;
    await take(step.value);
  }
}

/** ENOENT: no such table; EOPNOTSUPP, EAFNOSUPPORT: this kernel has no such objects. */
const MEANS_NOTHING: ReadonlySet<number> = new Set([2, 95, 97]);

/**
 * A small dump as a whole, repeated with growing pauses until no change interrupted it.
 *
 * @throws DumpError; DumpDisturbedError after ten attempts.
 */
export async function readUndisturbed(
  socket: RequestSocket,
  request: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<Uint8Array[]> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const found: Uint8Array[] = [];
    const { disturbed } = await readDump(socket, request, signal, (messages) => {
      found.push(...messages);
    });
    if (!disturbed) return found;
    await delay(Math.min(50, 2 ** attempt));
  }
  throw new DumpDisturbedError(MAX_ATTEMPTS);
}
