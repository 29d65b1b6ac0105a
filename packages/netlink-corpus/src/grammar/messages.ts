import { ADDRESS, ADDRESS_HEADER } from './address.ts';
import { EXTENDED_ACK } from './control.ts';
import { type AttributeSet, type StructField, structFields } from './kinds.ts';
import { LINK, LINK_HEADER } from './link.ts';
import { NEIGHBOUR, NEIGHBOUR_HEADER } from './neighbour.ts';
import { NETCONF, NETCONF_HEADER } from './netconf.ts';
import { NEXTHOP, NEXTHOP_HEADER } from './nexthop.ts';
import { ROUTE, ROUTE_HEADER } from './route.ts';
import { RULE, RULE_HEADER } from './rule.ts';

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
  | 'done';

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
];

/** The kind of an object's messages. */
export function messageKind(object: ObjectName): MessageKind {
  const found = MESSAGE_KINDS.find((kind) => kind.object === object);
  if (found === undefined) throw new TypeError(`no messages are about '${object}'`);
  return found;
}

/** The kind of the messages of an `nlmsg_type`; `undefined` where the corpus has no grammar for it. */
export function messageKindOf(type: number): MessageKind | undefined {
  return MESSAGE_KINDS.find((kind) => Object.values(kind.types).includes(type));
}

/** The kernel's name of an `nlmsg_type`, without prefix; the number where there is none here. */
export function messageTypeName(type: number): string {
  const named: Readonly<Record<string, number>> = { NOOP: 1, OVERRUN: 4 };
  for (const types of [named, ...MESSAGE_KINDS.map((kind) => kind.types)]) {
    const found = Object.entries(types).find(([, number]) => number === type);
    if (found !== undefined) return found[0];
  }
  return String(type);
}
