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
  const bytes = encode(message, { family });
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
