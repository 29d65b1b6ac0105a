import type { Nexthop } from '@routability/netlink-codec';
import { NexthopFlags, RouteProtocol } from '@routability/netlink-codec/names';
import type { NetlinkSocket } from '../request/netlink-socket.ts';
import {
  addressOf,
  type FamilyWord,
  familyOf,
  familyOfAddress,
  indexOf,
  NLM_F_CREATE,
  NLM_F_EXCL,
  NLM_F_REPLACE,
} from './words.ts';

/** A nexthop object, in the words of `ip nexthop`. */
export interface NexthopObjectWords {
  readonly id: number;
  readonly via?: string;
  readonly dev?: string | number;
  readonly onlink?: boolean;
  readonly blackhole?: boolean;
  /** For what has no `via`. Default `inet`. */
  readonly family?: FamilyWord;
  /** Members of a group, each with a weight of 1 to 256 (default 1). */
  readonly group?: readonly { readonly id: number; readonly weight?: number }[];
}

/** `ip nexthop add`. */
export async function add(socket: NetlinkSocket, words: NexthopObjectWords): Promise<void> {
  await make(socket, NLM_F_CREATE | NLM_F_EXCL, words);
}

/** `ip nexthop replace`. */
export async function replace(socket: NetlinkSocket, words: NexthopObjectWords): Promise<void> {
  await make(socket, NLM_F_CREATE | NLM_F_REPLACE, words);
}

/** `ip nexthop del`. The routes that use it go as well, IPv4 ones without being announced. */
export async function del(socket: NetlinkSocket, id: number): Promise<void> {
  await socket.request({ name: 'delnexthop', body: { id } });
}

/** `ip nexthop show`. */
export async function list(
  socket: NetlinkSocket,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Nexthop[]> {
  const messages = await socket.list({ name: 'getnexthop', body: {} }, options);
  return messages.flatMap((message) => (message.name === 'newnexthop' ? [message.body] : []));
}

async function make(
  socket: NetlinkSocket,
  flags: number,
  words: NexthopObjectWords,
): Promise<void> {
  const { id, via, dev, group, blackhole } = words;
  const gateway = via === undefined ? undefined : addressOf('via', via);
  const family =
    gateway === undefined ? familyOf(words.family ?? 'inet') : familyOfAddress(gateway);
  await socket.request({
    name: 'newnexthop',
    header: { flags },
    body: {
      family: group === undefined ? family : 0,
      protocol: RouteProtocol.boot,
      flags: words.onlink === true ? NexthopFlags.onlink : 0,
      id,
      gateway,
      blackhole: blackhole === true ? true : undefined,
      oif: dev === undefined ? undefined : await indexOf(socket, dev),
      group: group?.map((member) => ({ id: member.id, weight: (member.weight ?? 1) - 1 })),
    },
  });
}
