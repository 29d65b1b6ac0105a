import {
  decode,
  type EncodableMessage,
  encode,
  type Family,
  type NetlinkMessage,
} from '@routability/netlink-codec';
import { NLM_F_DUMP } from '../transport/frames.ts';
import type { Kernel } from '../transport/kernel.ts';
import { PROTOCOLS } from '../transport/protocols.ts';
import { type Answer, SimulatedEvents, simulatedRequestSocket } from './simulated-sockets.ts';

/** What a scripted kernel does with a request. */
export type ScriptedAnswer =
  /** It is carried out; these are the answers, or what a dump lists. */
  | readonly EncodableMessage[]
  /** It is refused: a positive errno, and words. */
  | { readonly errno: number; readonly explanation?: string };

/** A kernel for tests: it answers as it is told, and announces what it is told. */
export interface ScriptedKernel extends Kernel {
  /** What was asked, in order. */
  readonly requests: readonly NetlinkMessage[];
  /** Announces messages to whoever listens, in the next turn of the loop. Groups are not looked at. */
  announce(messages: EncodableMessage | readonly EncodableMessage[]): void;
  /** Lets listeners know that announcements were lost. */
  overrun(): void;
}

/**
 * A kernel for tests, without root and without Linux: `answer` says what comes of a request; where it says nothing, acts
 * succeed and dumps are empty.
 */
export function scriptedKernel(
  answer: (request: NetlinkMessage) => ScriptedAnswer | undefined = () => undefined,
  options: { readonly protocol?: Family } = {},
): ScriptedKernel {
  const family = options.protocol ?? 'route';
  const requests: NetlinkMessage[] = [];
  const events = new SimulatedEvents();
  const respond: Answer = (bytes) => {
    const [request] = decode(bytes, { family });
    if (request === undefined) return [];
    requests.push(request);
    return answersTo(request, answer(request) ?? [], family);
  };
  return {
    requests,
    openRequestSocket: ({ protocol }) => simulatedRequestSocket(protocol, respond),
    openEventSocket: (socket, handlers) => events.open(socket, handlers),
    announce(messages) {
      const list = Array.isArray(messages) ? messages : [messages];
      for (const message of list) {
        // The kernel sends one announcement a datagram.
        const bytes = encode(message, { family });
        events.emit(PROTOCOLS[family], { kind: 'datagram', bytes });
      }
    },
    overrun: () => events.emit(PROTOCOLS[family], { kind: 'overrun' }),
  };
}

/** `linux/netlink.h`: NLM_F_MULTI, NLM_F_CAPPED with NLM_F_ACK_TLVS. */
const NLM_F_MULTI = 2;
const CAPPED_WITH_TLVS = 0x300;

function answersTo(request: NetlinkMessage, answer: ScriptedAnswer, family: Family): Uint8Array[] {
  const { header } = request;
  if (header === null) return [];
  if ('errno' in answer) {
    const { errno, explanation } = answer;
    const body = { error: -errno, request: header, msg: explanation };
    return [encode({ name: 'error', header: { flags: CAPPED_WITH_TLVS }, body }, { family })];
  }
  const isDump = (header.flags & NLM_F_DUMP) === NLM_F_DUMP;
  const end: EncodableMessage = isDump
    ? { name: 'done', header: { flags: NLM_F_MULTI }, body: { error: 0 } }
    : { name: 'error', header: { flags: 0x100 }, body: { error: 0, request: header } };
  const answers = answer.length === 0 ? [] : [encode(answer, { family })];
  return [...answers, encode(end, { family })];
}
