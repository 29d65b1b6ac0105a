import type { Neighbour } from '@routability/netlink-codec';
import { neighbourStateNames } from '@routability/netlink-codec/names';
import type { NetlinkSocket } from '../request/netlink-socket.ts';
import {
  addressOf,
  familyOfAddress,
  hardwareAddressOf,
  indexOf,
  NLM_F_CREATE,
  NLM_F_EXCL,
  NLM_F_REPLACE,
  numberOfWord,
} from './words.ts';

/** A neighbour, in the words of `ip neighbour`. */
export interface NeighbourWords {
  readonly to: string;
  readonly dev: string | number;
  readonly lladdr?: string;
  /** Default `permanent`. */
  readonly state?: string | number;
}

/** `ip neighbour add`. */
export async function add(socket: NetlinkSocket, words: NeighbourWords): Promise<void> {
  await make(socket, NLM_F_CREATE | NLM_F_EXCL, words);
}

/** `ip neighbour replace`. */
export async function replace(socket: NetlinkSocket, words: NeighbourWords): Promise<void> {
  await make(socket, NLM_F_CREATE | NLM_F_REPLACE, words);
}

/** `ip neighbour del`. */
export async function del(
  socket: NetlinkSocket,
  words: Pick<NeighbourWords, 'to' | 'dev'>,
): Promise<void> {
  await socket.request({ name: 'delneigh', body: await bodyOf(socket, words) });
}

/** `ip neighbour show`, of both families. */
export async function list(
  socket: NetlinkSocket,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Neighbour[]> {
  const messages = await socket.list({ name: 'getneigh', body: {} }, options);
  return messages.flatMap((message) => (message.name === 'newneigh' ? [message.body] : []));
}

async function make(socket: NetlinkSocket, flags: number, words: NeighbourWords): Promise<void> {
  const body = await bodyOf(socket, words);
  await socket.request({ name: 'newneigh', header: { flags }, body });
}

async function bodyOf(socket: NetlinkSocket, words: NeighbourWords) {
  const { to, dev, lladdr, state = 'permanent' } = words;
  const dst = addressOf('to', to);
  return {
    family: familyOfAddress(dst),
    ifindex: await indexOf(socket, dev),
    state:
      typeof state === 'number'
        ? state
        : numberOfWord('state', neighbourStateNames, state.toUpperCase()),
    dst,
    lladdr: lladdr === undefined ? undefined : hardwareAddressOf('lladdr', lladdr),
  };
}
