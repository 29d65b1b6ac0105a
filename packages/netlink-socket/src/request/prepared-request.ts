import { type EncodableMessage, encode, type Family } from '@routability/netlink-codec';
import {
  flagsOf,
  NLM_F_ACK,
  NLM_F_CREATE,
  NLM_F_DUMP,
  NLM_F_ECHO,
  NLM_F_REQUEST,
  nextSequence,
  stamp,
  visitFrames,
} from '../transport/frames.ts';

/** A request as it is sent. */
export interface PreparedRequest {
  readonly bytes: Uint8Array;
  readonly sequence: number;
  /** It asks for a dump: its end is told when all has been read, which may be long after later requests are served. */
  readonly isDump: boolean;
  /** It changes something, and is answered by an acknowledgement alone. */
  readonly isAct: boolean;
}

/** Verbs that message names begin with (`RTM_NEW*`, `RTM_DEL*`, `RTM_SET*`) and that are answered by an acknowledgement alone. */
const ACTS = /^(new|del|set)/;

/** Encodes a request that asks to be acknowledged. @throws EncodeError. */
export function prepareRequest(message: EncodableMessage, family: Family): PreparedRequest {
  return prepared(message, encode(message, { family }));
}

/** Messages that are encoded at a time: that takes less than one by one. */
const RUN = 64;

/** The same for many. */
export function prepareRequests(
  messages: readonly EncodableMessage[],
  family: Family,
): PreparedRequest[] {
  const requests: PreparedRequest[] = [];
  for (let first = 0; first < messages.length; first += RUN) {
    const run = messages.slice(first, first + RUN);
    const bytes = encode(run, { family });
    const own: PreparedRequest[] = [];
    visitFrames(bytes, ({ start, end }) => {
      const message = run[own.length];
      if (message !== undefined) own.push(prepared(message, bytes.subarray(start, end)));
    });
    // A message that lies about its length has to be cut out by itself.
    const isPlain = run.every((message) => message.name !== null && !('claimedLength' in message));
    requests.push(...(isPlain ? own : run.map((message) => prepareRequest(message, family))));
  }
  return requests;
}

function prepared(message: EncodableMessage, bytes: Uint8Array): PreparedRequest {
  const sequence = nextSequence();
  stamp(bytes, NLM_F_REQUEST | NLM_F_ACK, sequence);
  const flags = flagsOf(bytes);
  return {
    bytes,
    sequence,
    // The bits of NLM_F_DUMP mean other things where something is made.
    isDump: (flags & NLM_F_DUMP) !== 0 && (flags & NLM_F_CREATE) === 0,
    isAct: message.name !== null && ACTS.test(message.name) && (flags & NLM_F_ECHO) === 0,
  };
}
