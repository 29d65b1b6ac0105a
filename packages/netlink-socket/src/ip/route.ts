import type { Route } from '@routability/netlink-codec';
import {
  NexthopFlags,
  RouteProtocol,
  RouteScope,
  RouteType,
  routeProtocolNames,
  routeScopeNames,
  routeTypeNames,
} from '@routability/netlink-codec/names';
import type { NetlinkSocket } from '../request/netlink-socket.ts';
import {
  AF_INET,
  AF_INET6,
  addressOf,
  type FamilyWord,
  familyOf,
  familyOfAddress,
  indexOf,
  NLM_F_APPEND,
  NLM_F_CREATE,
  NLM_F_EXCL,
  NLM_F_REPLACE,
  numberOfWord,
  prefixOf,
  tableOf,
} from './words.ts';

/** One leg of a route. */
export interface NexthopWords {
  /** Router; also of the other family (`via inet6`). */
  readonly via?: string;
  readonly dev?: string | number;
  /** 1 to 256, default 1. */
  readonly weight?: number;
  readonly onlink?: boolean;
}

/** A route, in the words of `ip route`. */
export interface RouteWords extends Omit<NexthopWords, 'weight'> {
  /** `192.0.2.0/24`, or `default`. */
  readonly dst: string;
  /** For `default` alone; where it is left out, `via` decides, else `inet`. */
  readonly family?: FamilyWord;
  /** `unicast` (default), `blackhole`, `unreachable`… */
  readonly type?: string;
  /** Source prefix that it is for (IPv6). */
  readonly from?: string;
  /** Preferred source address. */
  readonly src?: string;
  /** Number, `main` (default), `local` or `default`. */
  readonly table?: string | number;
  /** Default `boot`, as `ip` says. */
  readonly protocol?: string | number;
  readonly scope?: string | number;
  readonly metric?: number;
  readonly tos?: number;
  readonly mtu?: number;
  readonly nexthops?: readonly NexthopWords[];
  /** Nexthop object. */
  readonly nhid?: number;
}

/** Which routes to list: the kernel filters, where it checks requests strictly. */
export interface RouteFilter {
  readonly family?: FamilyWord;
  readonly table?: string | number;
  readonly protocol?: string | number;
  readonly dev?: string | number;
  readonly signal?: AbortSignal;
}

/** What `get` may be asked with, in the words of `ip route get`. */
export interface RouteQuery {
  readonly from?: string;
  readonly oif?: string | number;
  readonly iif?: string | number;
  readonly mark?: number;
  readonly tos?: number;
  readonly uid?: number;
  readonly ipproto?: number;
  readonly sport?: number;
  readonly dport?: number;
}

/** `ip route add`: fails with `EEXIST` where there is one of the same key. */
export async function add(socket: NetlinkSocket, words: RouteWords): Promise<void> {
  await make(socket, NLM_F_CREATE | NLM_F_EXCL, words);
}

/** `ip route append`: adds one more of the same key, behind the others. */
export async function append(socket: NetlinkSocket, words: RouteWords): Promise<void> {
  await make(socket, NLM_F_CREATE | NLM_F_APPEND, words);
}

/** `ip route replace`: in the place of the first of the same key, or new. */
export async function replace(socket: NetlinkSocket, words: RouteWords): Promise<void> {
  await make(socket, NLM_F_CREATE | NLM_F_REPLACE, words);
}

/** `ip route change`: in the place of the first of the same key; fails with `ENOENT` where there is none. */
export async function change(socket: NetlinkSocket, words: RouteWords): Promise<void> {
  await make(socket, NLM_F_REPLACE, words);
}

/** `ip route del`: the first that has everything that is said. Fails with `ESRCH` where there is none. */
export async function del(socket: NetlinkSocket, words: RouteWords): Promise<void> {
  const body = await bodyOf(socket, words);
  const scope =
    words.scope === undefined && body.family === AF_INET ? RouteScope.nowhere : body.scope;
  const protocol = words.protocol === undefined ? RouteProtocol.unspec : body.protocol;
  const type = words.type === undefined ? RouteType.unspec : body.type;
  await socket.request({ name: 'delroute', body: { ...body, scope, protocol, type } });
}

/** `ip route show`: the routes of one family (default `inet`), of all tables unless one is said. */
export async function list(socket: NetlinkSocket, filter: RouteFilter = {}): Promise<Route[]> {
  const { family = 'inet', table, protocol, dev, signal } = filter;
  const body = {
    family: familyOf(family),
    ...(table !== undefined && tableOf(table)),
    ...(protocol !== undefined && {
      protocol: numberOfWord('protocol', routeProtocolNames, protocol),
    }),
    ...(dev !== undefined && { oif: await indexOf(socket, dev) }),
  };
  const messages = await socket.list({ name: 'getroute', body }, signal ? { signal } : {});
  return messages.flatMap((message) => (message.name === 'newroute' ? [message.body] : []));
}

/** `ip route get`: the kernel's own answer to where packets to `dst` go. @throws KernelError such as `ENETUNREACH`. */
export async function get(
  socket: NetlinkSocket,
  dst: string,
  query: RouteQuery = {},
): Promise<Route> {
  const address = addressOf('dst', dst);
  const bits = address.length * 8;
  const { from, oif, iif, mark, tos, uid, ipproto, sport, dport } = query;
  const [answer] = await socket.request({
    name: 'getroute',
    body: {
      family: familyOfAddress(address),
      dstLen: bits,
      srcLen: from === undefined ? 0 : bits,
      tos: tos ?? 0,
      flags: bits === 32 ? RTM_F_LOOKUP_TABLE : 0,
      dst: address,
      src: from,
      oif: oif === undefined ? undefined : await indexOf(socket, oif),
      iif: iif === undefined ? undefined : await indexOf(socket, iif),
      mark,
      uid,
      ipProto: ipproto,
      sport,
      dport,
    },
  });
  if (answer?.name !== 'newroute') throw new Error('the kernel acknowledged without an answer');
  return answer.body;
}

/** `linux/rtnetlink.h RTM_F_LOOKUP_TABLE`: the answer names the table; IPv6 does so anyway, and refuses the flag. */
const RTM_F_LOOKUP_TABLE = 0x1000;

async function make(socket: NetlinkSocket, flags: number, words: RouteWords): Promise<void> {
  const body = await bodyOf(socket, words);
  await socket.request({ name: 'newroute', header: { flags }, body });
}

async function bodyOf(socket: NetlinkSocket, words: RouteWords) {
  const { dst, from, src, metric, tos = 0, mtu, nexthops, nhid, onlink } = words;
  const prefix = dst === 'default' ? undefined : prefixOf('dst', dst);
  const source = from === undefined ? undefined : prefixOf('from', from);
  const family = prefix?.family ?? familyOfDefault(words);
  const type = numberOfWord('type', routeTypeNames, words.type ?? 'unicast');
  return {
    family,
    dstLen: prefix?.length ?? 0,
    srcLen: source?.length ?? 0,
    tos,
    protocol: numberOfWord('protocol', routeProtocolNames, words.protocol ?? 'boot'),
    scope: scopeOf(words, family, type),
    type,
    flags: onlink === true ? NexthopFlags.onlink : 0,
    ...tableOf(words.table ?? 'main'),
    dst: prefix?.address,
    src: source?.address,
    priority: metric,
    prefsrc: src === undefined ? undefined : addressOf('src', src),
    metrics: mtu === undefined ? undefined : { mtu },
    nhId: nhid,
    ...(nexthops === undefined
      ? await legOf(socket, words, family, 'oif')
      : { multipath: await legsOf(socket, nexthops, family) }),
  };
}

function familyOfDefault({ family, via, src }: RouteWords): 2 | 10 {
  if (family !== undefined) return familyOf(family);
  const hint = via ?? src;
  return hint === undefined ? AF_INET : familyOfAddress(addressOf('via', hint));
}

/** What `ip` takes for the scope when it is not said. */
function scopeOf(words: RouteWords, family: 2 | 10, type: number): number {
  if (words.scope !== undefined) return numberOfWord('scope', routeScopeNames, words.scope);
  if (family === AF_INET6) return RouteScope.universe;
  if (type === RouteType.local) return RouteScope.host;
  if (type === RouteType.broadcast || type === RouteType.multicast || type === RouteType.anycast) {
    return RouteScope.link;
  }
  const direct =
    words.via === undefined && words.nexthops === undefined && words.nhid === undefined;
  return type === RouteType.unicast && direct ? RouteScope.link : RouteScope.universe;
}

async function legOf<Device extends 'oif' | 'ifindex'>(
  socket: NetlinkSocket,
  { via, dev }: NexthopWords,
  family: 2 | 10,
  device: Device,
) {
  const router = via === undefined ? undefined : addressOf('via', via);
  const routerFamily = router === undefined ? family : familyOfAddress(router);
  return {
    ...(router !== undefined &&
      (routerFamily === family
        ? { gateway: router }
        : { via: { family: routerFamily, address: router } })),
    ...(dev !== undefined && ({ [device]: await indexOf(socket, dev) } as Record<Device, number>)),
  };
}

async function legsOf(socket: NetlinkSocket, nexthops: readonly NexthopWords[], family: 2 | 10) {
  const legs = [];
  for (const words of nexthops) {
    legs.push({
      flags: words.onlink === true ? NexthopFlags.onlink : 0,
      hops: (words.weight ?? 1) - 1,
      ifindex: 0,
      ...(await legOf(socket, words, family, 'ifindex')),
    });
  }
  return legs;
}
