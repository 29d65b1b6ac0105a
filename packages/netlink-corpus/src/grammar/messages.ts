import { ADDRESS, ADDRESS_HEADER } from './address.ts';
import { EXTENDED_ACK } from './control.ts';
import { type AttributeSet, type StructField, structFields } from './kinds.ts';
import { LINK, LINK_HEADER } from './link.ts';
import { NEIGHBOUR, NEIGHBOUR_HEADER } from './neighbour.ts';
import { NETCONF, NETCONF_HEADER } from './netconf.ts';
import { NEXTHOP, NEXTHOP_HEADER } from './nexthop.ts';
import { ROUTE, ROUTE_HEADER } from './route.ts';
import { RULE, RULE_HEADER } from './rule.ts';
import {
  INET_REQUEST,
  INET_REQUEST_HEADER,
  INET_SOCKET,
  INET_SOCKET_HEADER,
  UNIX_REQUEST,
  UNIX_REQUEST_HEADER,
  UNIX_SOCKET,
  UNIX_SOCKET_HEADER,
} from './sockets.ts';

/** The netlink protocols that the corpus has messages of. The types of the two overlap. */
export type Protocol = 'route' | 'sock-diag';

/** What a message is about. */
export type ObjectName =
  | 'link'
  | 'address'
  | 'route'
  | 'neighbour'
  | 'rule'
  | 'nexthop'
  | 'netconf'
  | 'error'
  | 'done'
  | 'inet-diag-request'
  | 'sock-destroy'
  | 'inet-diag-message'
  | 'unix-diag-request'
  | 'unix-diag-message';

/** How the messages about one object look. */
export interface MessageKind {
  readonly object: ObjectName;
  /** `nlmsg_type` of the messages, with the names of the kernel. */
  readonly types: Readonly<Record<string, number>>;
  /** The fixed part of the body. */
  readonly header: readonly StructField[];
  /** Bytes at which a request may end within the fixed part. */
  readonly short: readonly number[];
  readonly set: AttributeSet;
  /** `route` where nothing is said; errors and ends of dumps are alike in both. */
  readonly proto?: Protocol;
  /** What paths begin with, where it is not the object. */
  readonly root?: string;
  /** `nlmsg_flags` of such messages, where they are not those of a dump's answers. */
  readonly flags?: number;
  /** The only address family that they have. */
  readonly family?: number;
}

/** The messages that the corpus has a grammar for (`linux/rtnetlink.h RTM_*`, `linux/netlink.h NLMSG_*`). */
export const MESSAGE_KINDS: readonly MessageKind[] = [
  {
    object: 'link',
    types: { NEWLINK: 16, DELLINK: 17, GETLINK: 18, SETLINK: 19 },
    header: LINK_HEADER,
    short: [1, 4],
    set: LINK,
  },
  {
    object: 'address',
    types: { NEWADDR: 20, DELADDR: 21, GETADDR: 22 },
    header: ADDRESS_HEADER,
    short: [1, 4],
    set: ADDRESS,
  },
  {
    object: 'route',
    types: { NEWROUTE: 24, DELROUTE: 25, GETROUTE: 26 },
    header: ROUTE_HEADER,
    short: [1, 4],
    set: ROUTE,
  },
  {
    object: 'neighbour',
    types: { NEWNEIGH: 28, DELNEIGH: 29, GETNEIGH: 30 },
    header: NEIGHBOUR_HEADER,
    short: [1, 4],
    set: NEIGHBOUR,
  },
  {
    object: 'rule',
    types: { NEWRULE: 32, DELRULE: 33, GETRULE: 34 },
    header: RULE_HEADER,
    short: [1, 4],
    set: RULE,
  },
  {
    object: 'netconf',
    types: { NEWNETCONF: 80, DELNETCONF: 81, GETNETCONF: 82 },
    header: NETCONF_HEADER,
    short: [1],
    set: NETCONF,
  },
  {
    object: 'nexthop',
    types: { NEWNEXTHOP: 104, DELNEXTHOP: 105, GETNEXTHOP: 106 },
    header: NEXTHOP_HEADER,
    short: [],
    set: NEXTHOP,
  },
  {
    object: 'error',
    types: { ERROR: 2 },
    header: structFields('error s32'),
    short: [],
    set: EXTENDED_ACK,
  },
  {
    object: 'done',
    types: { DONE: 3 },
    header: structFields('error? s32'),
    short: [],
    set: EXTENDED_ACK,
  },
  {
    object: 'inet-diag-request',
    proto: 'sock-diag',
    root: 'inetDiagRequest',
    types: { SOCK_DIAG_BY_FAMILY: 20 },
    flags: 0x301,
    header: INET_REQUEST_HEADER,
    // Without a body nobody knows what it asks for.
    short: [0],
    set: INET_REQUEST,
  },
  {
    object: 'sock-destroy',
    proto: 'sock-diag',
    root: 'inetDiagRequest',
    types: { SOCK_DESTROY: 21 },
    flags: 0x5,
    header: INET_REQUEST_HEADER,
    short: [],
    set: INET_REQUEST,
  },
  {
    object: 'inet-diag-message',
    proto: 'sock-diag',
    root: 'inetDiagMessage',
    types: { SOCK_DIAG_BY_FAMILY: 20 },
    header: INET_SOCKET_HEADER,
    short: [0],
    set: INET_SOCKET,
  },
  {
    object: 'unix-diag-request',
    proto: 'sock-diag',
    root: 'unixDiagRequest',
    types: { SOCK_DIAG_BY_FAMILY: 20 },
    flags: 0x301,
    family: 1,
    header: UNIX_REQUEST_HEADER,
    short: [0],
    set: UNIX_REQUEST,
  },
  {
    object: 'unix-diag-message',
    proto: 'sock-diag',
    root: 'unixDiagMessage',
    types: { SOCK_DIAG_BY_FAMILY: 20 },
    family: 1,
    header: UNIX_SOCKET_HEADER,
    short: [0],
    set: UNIX_SOCKET,
  },
];

/** The kind of an object's messages. */
export function messageKind(object: ObjectName): MessageKind {
  const found = MESSAGE_KINDS.find((kind) => kind.object === object);
  if (found === undefined) throw new TypeError(`no messages are about '${object}'`);
  return found;
}

/** What paths in the messages of an object begin with. */
export function rootOf(object: ObjectName): string {
  return messageKind(object).root ?? object;
}

/** The address families that messages of a kind are made for. */
export function familiesOf({ family }: MessageKind): readonly number[] {
  return family === undefined ? [2, 10] : [family];
}

/**
 * The kind of a message; `undefined` where the corpus has no grammar for it. Requests and answers of sock_diag have one type: the
 * flag `NLM_F_REQUEST` tells them apart, and the first byte of the body says what sockets they are about.
 */
export function messageKindOf(
  { type, flags, first }: { type: number; flags: number; first: number | undefined },
  proto: Protocol = 'route',
): MessageKind | undefined {
  const ofType = MESSAGE_KINDS.filter((kind) => Object.values(kind.types).includes(type));
  if (type < 16 || proto === 'route') return ofType.find((kind) => kind.proto === undefined);
  if (type === 21) return messageKind('sock-destroy');
  if (type !== 20 || (first !== 1 && first !== 2 && first !== 10)) return undefined;
  const about = first === 1 ? 'unix' : 'inet';
  return messageKind((flags & 1) !== 0 ? `${about}-diag-request` : `${about}-diag-message`);
}

/** The kernel's name of an `nlmsg_type`, without prefix; the number where there is none here. */
export function messageTypeName(type: number, proto: Protocol = 'route'): string {
  const named: Readonly<Record<string, number>> = { NOOP: 1, OVERRUN: 4 };
  const mine = MESSAGE_KINDS.filter((kind) => type < 16 || (kind.proto ?? 'route') === proto);
  for (const types of [named, ...mine.map((kind) => kind.types)]) {
    const found = Object.entries(types).find(([, number]) => number === type);
    if (found !== undefined) return found[0];
  }
  return String(type);
}
