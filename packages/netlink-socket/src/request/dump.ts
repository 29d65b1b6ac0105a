import {
  decode,
  type EncodableMessage,
  encode,
  type Family,
  type MessageOf,
} from '@routability/netlink-codec';
import { NLM_F_DUMP, NLM_F_REQUEST, nextSequence, stamp } from '../transport/frames.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { slices } from '../transport/turn.ts';
import { errorOf } from './kernel-error.ts';
import type { DumpOptions } from './options.ts';
import { DumpInterruptedError, DumpReader, dumpParts, readWholeDump } from './read-dump.ts';

/** A dump that is wanted. It runs on a socket of its own, so that it holds nothing up. */
export interface Dump<F extends Family> {
  /** @throws a system error. */
  readonly open: () => RequestSocket;
  readonly message: EncodableMessage;
  readonly family: F;
}

const SYNC_ATTEMPTS = 10;
const NOTHING = new Uint8Array(0);

/** Each datagram's messages, as they are asked for. @throws as `NetlinkSocket.dump`. */
export async function* dumpedDatagrams<F extends Family>(
  dump: Dump<F>,
  options: DumpOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const request = requestOf(dump);
  const socket = dump.open();
  try {
    const parts = dumpParts(socket, request, options.signal);
    for (;;) {
      const step = await parts.next();
      if (!step.done) {
        yield step.value;
        continue;
      }
      mustHaveSucceeded(step.value.last, request, dump.family);
      if (step.value.interrupted && options.interrupted !== 'accept') {
        throw new DumpInterruptedError(1);
      }
      return;
    }
  } finally {
    socket.close();
  }
}

/** The same, decoded. */
export async function* dumpedMessages<F extends Family>(
  dump: Dump<F>,
  options: DumpOptions,
): AsyncGenerator<readonly MessageOf<F>[], void, undefined> {
  for await (const datagram of dumpedDatagrams(dump, options)) {
    yield decode(datagram, { family: dump.family });
  }
}

/** All of a dump that no change interrupted. @throws as `NetlinkSocket.list`. */
export async function list<F extends Family>(
  dump: Dump<F>,
  signal: AbortSignal | undefined,
): Promise<MessageOf<F>[]> {
  const { family } = dump;
  const request = requestOf(dump);
  const socket = dump.open();
  try {
    const { parts, last } = await readWholeDump(socket, request, signal);
    mustHaveSucceeded(last, request, family);
    const messages: MessageOf<F>[] = [];
    const rest = slices();
    for (const part of parts) {
      messages.push(...decode(part, { family }));
      await rest();
      signal?.throwIfAborted();
    }
    return messages;
  } finally {
    socket.close();
  }
}

/** The same without a turn of the loop. @throws as `NetlinkSocket.list`. */
export function listSync<F extends Family>(dump: Dump<F>): MessageOf<F>[] {
  const { family } = dump;
  const request = requestOf(dump);
  const socket = dump.open();
  try {
    for (let attempt = 1; ; attempt += 1) {
      const sequence = nextSequence();
      stamp(request, 0, sequence);
      socket.send(request);
      const reader = new DumpReader(sequence);
      const messages: MessageOf<F>[] = [];
      let last: Uint8Array | undefined;
      while (last === undefined) {
        const part = reader.take(socket.read());
        messages.push(...decode(part?.messages ?? NOTHING, { family }));
        last = part?.last;
      }
      mustHaveSucceeded(last, request, family);
      if (!reader.interrupted) return messages;
      if (attempt === SYNC_ATTEMPTS) throw new DumpInterruptedError(attempt);
    }
  } finally {
    socket.close();
  }
}

function requestOf({ message, family }: Dump<Family>): Uint8Array {
  const bytes = encode(message, { family });
  stamp(bytes, NLM_F_REQUEST | NLM_F_DUMP, 0);
  return bytes;
}

/** @throws KernelError. */
function mustHaveSucceeded(last: Uint8Array, request: Uint8Array, family: Family): void {
  const error = errorOf(last, request, family);
  if (error !== undefined) throw error;
}
