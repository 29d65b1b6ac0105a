/** What the kernel would make of a route request: its defaults, and the ways that it finds. */
import { formatAddress } from '@routability/netlink-codec/address';
import type { LegInput, RouteEvent } from '../event.ts';
import { LINKDOWN } from '../flags.ts';
import { entriesOf, familyOf, type Link } from '../state.ts';
import { intGet, longestMatch } from '../trie/index.ts';
import { checkEncap } from './check-encap.ts';
import { type Way, wayByDevice4, wayByGateway4 } from './gateway4.ts';
import { wayByDevice6, wayByGateway6 } from './gateway6.ts';
import type { LegRequest, RouteRequest } from './parse-route.ts';
import { legsOfObject } from './route-event.ts';
import { ANNOUNCED, linkNamed, refuse, type Trial } from './trial.ts';

const UNICAST = 1;
const LOCAL = 2;
const BROADCAST = 3;
const ANYCAST = 4;
const MULTICAST = 5;
const BLACKHOLE = 6;
const UNREACHABLE = 7;
const PROHIBIT = 8;
const THROW = 9;
const TABLE_MAIN = 254;
const TABLE_LOCAL = 255;
const SCOPE_LINK = 253;
const SCOPE_HOST = 254;
const BOOT = 3;
const LOOPBACK = 1;

/** Types of routes that lead nowhere. */
export const REJECTS: ReadonlySet<number> = new Set([BLACKHOLE, UNREACHABLE, PROHIBIT, THROW]);
/** Types whose routes `ip` puts into the table `local` unless told otherwise. */
const IN_LOCAL: ReadonlySet<number> = new Set([LOCAL, BROADCAST, ANYCAST, 10]);
/** The narrowest scope that a type allows (`fib_props`). */
const LEAST_SCOPE: Readonly<Record<number, number>> = {
  [LOCAL]: SCOPE_HOST,
  [BROADCAST]: SCOPE_LINK,
  [ANYCAST]: SCOPE_LINK,
};

/** The table that the words mean. */
export function tableOfRequest({ table, type = UNICAST }: RouteRequest): number {
  return table ?? (IN_LOCAL.has(type) ? TABLE_LOCAL : TABLE_MAIN);
}

/** The device that a leg names. */
export function deviceOf(trial: Trial, leg: LegRequest): Link | undefined {
  return leg.device === undefined ? undefined : linkNamed(trial, leg.device);
}

/** The route that a request for a new one asks for, with the ways that lead there. Throws `KernelRefusalError`. */
export function newRouteEvent(trial: Trial, request: RouteRequest): RouteEvent {
  const { family, dst, src, type = UNICAST, tos, nexthop } = request;
  const table = tableOfRequest(request);
  const blackhole = nexthop !== undefined && checkObject(trial, request, nexthop);
  const scope = family === 2 ? scopeOf(request, type) : 0;
  if (family === 2) checkShape4(trial, request, type, scope);
  else if (tos !== 0) refuse(trial, 'EINVAL', 'IPv6 routes have no tos');
  const legs =
    nexthop !== undefined
      ? legsOfObject(trial.state, nexthop)
      : family === 2
        ? legs4(trial, request, { type, table, scope })
        : legs6(trial, request, type, table);
  for (const leg of request.legs) checkEncap(trial, leg.encap, family);
  checkSource(trial, request, table);
  const several = request.multipath && legs.length > 1;
  const down = legs.length > 0 && legs.every((leg) => ((leg.flags ?? 0) & LINKDOWN) !== 0);
  return {
    ...ANNOUNCED,
    kind: 'route',
    action: 'new',
    family,
    table,
    dst: dst?.address,
    dstLen: dst?.length ?? 0,
    src: src?.address,
    srcLen: src?.length ?? 0,
    tos,
    priority: (request.priority ?? 0) || (family === 2 ? 0 : 1024),
    type: blackhole ? BLACKHOLE : type,
    protocol: request.protocol ?? BOOT,
    scope,
    routeFlags: several ? (down && family === 2 ? LINKDOWN : 0) : (legs[0]?.flags ?? 0),
    prefsrc: request.prefsrc,
    metrics: request.metrics,
    nexthop,
    legs,
    multipath: several,
    pref: request.pref,
    expires: family === 2 ? undefined : request.expires,
  };
}

/** What `ip` fills in (`iproute_modify`). */
function scopeOf({ scope, legs, nexthop, multipath }: RouteRequest, type: number): number {
  if (scope !== undefined) return scope;
  if (type === LOCAL) return SCOPE_HOST;
  if (type === BROADCAST || type === MULTICAST || type === ANYCAST) return SCOPE_LINK;
  const isDirect = !multipath && nexthop === undefined && legs[0]?.gateway === undefined;
  return type === UNICAST && isDirect ? SCOPE_LINK : 0;
}

/** What `fib_table_insert` and `fib_create_info` check before they look for ways. */
function checkShape4(trial: Trial, request: RouteRequest, type: number, scope: number): void {
  const { dst, tos, legs } = request;
  if (dst !== undefined && hasHostBits(dst.address, dst.length)) {
    refuse(trial, 'EINVAL', 'its destination has bits beyond its length');
  }
  if ((tos & 3) !== 0) refuse(trial, 'EINVAL', 'the two low bits of a tos are not for routes');
  if (scope < (LEAST_SCOPE[type] ?? 0) || scope > SCOPE_HOST) {
    refuse(trial, 'EINVAL', 'its scope does not go with its type');
  }
  if (REJECTS.has(type) && legs.length > 0) {
    refuse(trial, 'EINVAL', 'a route of this type leads nowhere');
  }
  if (type > THROW || type === 0) refuse(trial, 'EINVAL', 'there are no routes of this type');
}

function hasHostBits(address: Uint8Array, length: number): boolean {
  return address.some((byte, at) => {
    const kept = Math.min(8, Math.max(0, length - at * 8));
    return (byte & (0xff >> kept)) !== 0;
  });
}

interface Aim {
  readonly type: number;
  readonly table: number;
  readonly scope: number;
}

function legs4(trial: Trial, request: RouteRequest, { type, table, scope }: Aim): LegInput[] {
  if (REJECTS.has(type)) return [];
  const legs = request.legs.length > 0 ? request.legs : [NO_WAY];
  if (scope === SCOPE_HOST) {
    const [only] = legs;
    if (only === undefined || legs.length > 1 || only.gateway !== undefined) {
      return refuse(trial, 'EINVAL', 'a route of scope host has one device and no router');
    }
    const device = deviceOf(trial, only);
    if (device === undefined) return refuse(trial, 'ENODEV', 'it names no device');
    return [legInput(only, { link: device.index, flags: 0, scope })];
  }
  return legs.map((leg) => legInput(leg, way4(trial, leg, table, scope)));
}

const NO_WAY: LegRequest = { isOnlink: false, weight: 1 };

function legInput(leg: LegRequest, { link, flags }: Way): LegInput {
  const { gateway, weight, realms, encap } = leg;
  return { link, flags, gateway, weight, realms, encap };
}

function way4(trial: Trial, leg: LegRequest, table: number, scope: number): Way {
  const device = deviceOf(trial, leg);
  const { gateway: address, isOnlink } = leg;
  if (address === undefined) {
    if (isOnlink) return refuse(trial, 'EINVAL', 'onlink goes with a router');
    return wayByDevice4(trial, device);
  }
  return address.length === 4
    ? wayByGateway4(trial, { address, device, isOnlink }, table, scope)
    : wayByGateway6(trial, { address, device, isOnlink }, table);
}

function legs6(trial: Trial, request: RouteRequest, type: number, table: number): LegInput[] {
  if (REJECTS.has(type)) return [{ link: LOOPBACK }];
  const legs = request.legs.length > 0 ? request.legs : [NO_WAY];
  return legs.map((leg) => {
    const device = deviceOf(trial, leg);
    const { gateway: address, isOnlink } = leg;
    if (address?.length === 4) return refuse(trial, 'EINVAL', 'its router is of IPv4');
    if (address === undefined) {
      if (request.multipath) return refuse(trial, 'EINVAL', 'each of several legs needs a router');
      return legInput(leg, withoutMark(type, wayByDevice6(trial, device)));
    }
    return legInput(leg, wayByGateway6(trial, { address, device, isOnlink }, table));
  });
}

/** Routes to this host itself are not marked for the lack of carrier. */
function withoutMark(type: number, way: Way): Way {
  return type === LOCAL || type === ANYCAST ? { ...way, flags: way.flags & ~LINKDOWN } : way;
}

/** Whether the nexthop object of a route swallows packets; it must exist and fit. */
function checkObject(trial: Trial, { family, scope, src }: RouteRequest, id: number): boolean {
  const object = intGet(trial.state.nexthops, id);
  if (object === undefined) return refuse(trial, 'EINVAL', `there is no nexthop object ${id}`);
  const members = (object.group ?? [{ id }]).flatMap(
    (one) => intGet(trial.state.nexthops, one.id) ?? [],
  );
  if (object.fdb) return refuse(trial, 'EINVAL', `nexthop object ${id} is not for routes`);
  if (family === 10) {
    if (src !== undefined) return refuse(trial, 'EINVAL', 'it depends on the source');
    if (members.some((member) => member.family === 2)) {
      return refuse(trial, 'EINVAL', `nexthop object ${id} is of IPv4`);
    }
  } else if (scope === SCOPE_HOST && (members.length > 1 || members[0]?.gateway !== undefined)) {
    return refuse(trial, 'EINVAL', 'a route of scope host has one device and no router');
  }
  return members[0]?.blackhole === true;
}

/** A preferred source must be an address of this host. */
function checkSource(
  trial: Trial,
  { family, prefsrc, type, dst }: RouteRequest,
  table: number,
): void {
  if (prefsrc === undefined) return;
  const text = formatAddress(prefsrc);
  if (type === LOCAL && dst !== undefined && formatAddress(dst.address) === text) return;
  const { tables } = familyOf(trial.state, family);
  const isOwn = (family === 2 ? [table, TABLE_LOCAL] : [TABLE_LOCAL]).some((number) => {
    const routes = intGet(tables, number);
    return routes !== undefined && entriesOf(longestMatch(routes, prefsrc))[0]?.type === LOCAL;
  });
  if (!isOwn) refuse(trial, 'EINVAL', `${text} is no address of this host`);
}
