/** Requests about nexthop objects (`linux/net/ipv4/nexthop.c`). */
import { type NexthopEvent, REPLACE } from '../event.ts';
import type { RouteKey } from '../fact/make-route.ts';
import { LOWER_UP, ONLINK } from '../flags.ts';
import { entriesOf, familyOf, type NetworkState, type Nexthop, type RouteEntry } from '../state.ts';
import { entries, intGet, intValues, walkInts } from '../trie/index.ts';
import { checkEncap } from './check-encap.ts';
import { type Way, wayByDevice4, wayByGateway4 } from './gateway4.ts';
import { wayByDevice6, wayByGateway6 } from './gateway6.ts';
import type { NexthopRequest } from './parse-nexthop.ts';
import { routeEventOf } from './route-event.ts';
import { ANNOUNCED, announce, linkNamed, refuse, type Trial } from './trial.ts';

const TABLE_MAIN = 254;
const SCOPE_HOST = 254;
/** `NEXTHOP_GRP_TYPE_RES`, `NH_RES_DEFAULT_IDLE_TIMER` in hundredths of a second. */
const RESILIENT = 1;
const IDLE_TIMER = 12_000;

/** Tries a request about a nexthop object. Throws `KernelRefusalError`. */
export function tryNexthop(trial: Trial, request: NexthopRequest): void {
  if (request.operation === 'del') deleteNexthop(trial, request.id ?? 0);
  else addNexthop(trial, request);
}

function addNexthop(trial: Trial, request: NexthopRequest): void {
  const id = (request.id ?? 0) || freeId(trial.state);
  const before = intGet(trial.state.nexthops, id);
  if (before !== undefined && request.operation === 'add') {
    refuse(trial, 'EEXIST', `there is a nexthop object ${id} already`);
  }
  if (request.group === undefined && request.family === undefined) {
    refuse(trial, 'EINVAL', 'it names neither a way nor a group');
  }
  const event =
    request.group === undefined ? single(trial, request, id) : group(trial, request, id);
  if (before !== undefined && (before.group === undefined) !== (event.group === undefined)) {
    refuse(
      trial,
      'EINVAL',
      'a group cannot take the place of a single one, nor the other way round',
    );
  }
  if (before !== undefined && (before.groupType ?? 0) !== (event.groupType ?? 0)) {
    refuse(trial, 'EINVAL', 'a group cannot take the place of one of another type');
  }
  if (before !== undefined) checkUsers(trial, event);
  announce(trial, event);
  if (before !== undefined && trial.state.nexthopLegs) refreshRoutes(trial, id);
}

function freeId(state: NetworkState): number {
  let id = 1;
  while (intGet(state.nexthops, id) !== undefined) id++;
  return id;
}

function single(trial: Trial, request: NexthopRequest, id: number): NexthopEvent {
  const { family = 2, isBlackhole, gateway, protocol = 0 } = request;
  const base = { ...ANNOUNCED, kind: 'nexthop', action: 'new', id, family, protocol } as const;
  if (isBlackhole) {
    if (gateway !== undefined || request.device !== undefined) {
      refuse(trial, 'EINVAL', 'a blackhole leads nowhere');
    }
    return { ...base, blackhole: true };
  }
  const way = wayOf(trial, request, family);
  checkEncap(trial, request.encap, family);
  return {
    ...base,
    link: way.link,
    gateway,
    encap: request.encap,
    scope: way.scope,
    nexthopFlags: way.flags & ONLINK,
  };
}

function wayOf(trial: Trial, request: NexthopRequest, family: 2 | 10): Way {
  const { gateway: address, isOnlink } = request;
  if (request.device === undefined) {
    return refuse(trial, 'EINVAL', 'a nexthop object that is no blackhole needs a device');
  }
  const device = linkNamed(trial, request.device);
  if ((device.flags & LOWER_UP) === 0) {
    return refuse(trial, 'ENETDOWN', `${device.name} is not up or has no carrier`);
  }
  if (address === undefined) {
    if (isOnlink) return refuse(trial, 'EINVAL', 'onlink goes with a router');
    return family === 2 ? wayByDevice4(trial, device) : wayByDevice6(trial, device);
  }
  const gateway = { address, device, isOnlink };
  return address.length === 4
    ? wayByGateway4(trial, gateway, TABLE_MAIN, 0)
    : wayByGateway6(trial, gateway, TABLE_MAIN);
}

function group(trial: Trial, request: NexthopRequest, id: number): NexthopEvent {
  const { group: members = [], protocol = 0 } = request;
  if (request.gateway !== undefined || request.device !== undefined || request.isBlackhole) {
    refuse(trial, 'EINVAL', 'a group has no way of its own');
  }
  for (const [at, member] of members.entries()) {
    const object = intGet(trial.state.nexthops, member.id);
    if (object === undefined) {
      return refuse(trial, 'EINVAL', `there is no nexthop object ${member.id}`);
    }
    if (object.group !== undefined) refuse(trial, 'EINVAL', 'a group cannot be in a group');
    if (members.findIndex((other) => other.id === member.id) < at) {
      refuse(trial, 'EINVAL', `nexthop object ${member.id} is in the group twice`);
    }
    if (object.blackhole && members.length > 1) {
      refuse(trial, 'EINVAL', 'a blackhole is alone in its group');
    }
  }
  const about = { ...ANNOUNCED, kind: 'nexthop', action: 'new', id, protocol } as const;
  return { ...about, family: 0, group: members, ...resilience(trial, request, id) };
}

/** `nh_create_resilient`, `replace_nexthop_grp_res`: what is not said stays, or is as by default. */
function resilience(
  trial: Trial,
  { resilient }: NexthopRequest,
  id: number,
): Pick<NexthopEvent, 'groupType' | 'resilient'> {
  if (resilient === undefined) return {};
  const before = intGet(trial.state.nexthops, id)?.resilient;
  const { buckets = before?.buckets ?? 0 } = resilient;
  if (buckets === 0) refuse(trial, 'EINVAL', 'a resilient group needs a number of buckets');
  if (before !== undefined && before.buckets !== buckets) {
    refuse(trial, 'EINVAL', 'a resilient group keeps its number of buckets');
  }
  const { idleTimer = before?.idleTimer ?? IDLE_TIMER } = resilient;
  const { unbalancedTimer = before?.unbalancedTimer ?? 0 } = resilient;
  const settings = { buckets, idleTimer, unbalancedTimer, unbalancedTime: 0 };
  return { groupType: RESILIENT, resilient: settings };
}

function deleteNexthop(trial: Trial, id: number): void {
  const object = intGet(trial.state.nexthops, id);
  if (object === undefined) refuse(trial, 'ENOENT', `there is no nexthop object ${id}`);
  const before = trial.state;
  const routes6 = routesBy(before, 10, new Set([id]));
  announce(trial, nexthopEventOf(object, 'del'));
  for (const group of intValues(before.nexthops)) {
    if (group.group?.some((member) => member.id === id) !== true) continue;
    const after = intGet(trial.state.nexthops, group.id);
    announce(trial, nexthopEventOf(after ?? group, after === undefined ? 'del' : 'new'));
  }
  if (!before.nexthopLegs) return;
  for (const { key, entry } of routes6) announce(trial, routeEventOf(before, key, [entry], 'del'));
}

function nexthopEventOf(object: Nexthop, action: 'new' | 'del'): NexthopEvent {
  const { flags, cause: _, provenance: __, generation: ___, ...about } = object;
  return { ...ANNOUNCED, ...about, kind: 'nexthop', action, nexthopFlags: flags };
}

/** What uses an object, and the groups that it is in, must be able to use what takes its place. */
function checkUsers(trial: Trial, event: NexthopEvent): void {
  const { state } = trial;
  const ids = withGroups(state, event.id);
  const objects = (event.group ?? []).flatMap((one) => intGet(state.nexthops, one.id) ?? []);
  const isInet = event.group === undefined ? event.family === 2 : objects.some(isOfInet);
  if (isInet && routesBy(state, 10, ids).length > 0) {
    refuse(trial, 'EINVAL', 'IPv6 routes by it cannot use one of IPv4');
  }
  const isTooMuch = event.gateway !== undefined || objects.length > 1;
  if (isTooMuch && routesBy(state, 2, ids).some(({ entry }) => entry.scope === SCOPE_HOST)) {
    refuse(trial, 'EINVAL', 'a route of scope host by it can use no router');
  }
  if (event.blackhole !== true) return;
  for (const id of ids) {
    if ((intGet(state.nexthops, id)?.group?.length ?? 0) > 1) {
      refuse(trial, 'EINVAL', 'a blackhole is alone in its group');
    }
  }
}

function isOfInet({ family }: Nexthop): boolean {
  return family === 2;
}

/** The object and the groups that it is in. */
function withGroups(state: NetworkState, id: number): ReadonlySet<number> {
  const groups = intValues(state.nexthops).filter(
    ({ group }) => group?.some((member) => member.id === id) === true,
  );
  return new Set([id, ...groups.map((group) => group.id)]);
}

/** The routes by an object that was replaced are announced anew. */
function refreshRoutes(trial: Trial, id: number): void {
  const ids = withGroups(trial.state, id);
  for (const family of [2, 10] as const) {
    for (const { key, entry } of routesBy(trial.state, family, ids)) {
      const event = routeEventOf(trial.state, key, [entry], 'new');
      announce(trial, { ...event, flags: REPLACE });
    }
  }
}

/** The routes by any of these objects. */
function routesBy(
  state: NetworkState,
  family: 2 | 10,
  ids: ReadonlySet<number>,
): readonly { readonly key: RouteKey; readonly entry: RouteEntry }[] {
  const found: { key: RouteKey; entry: RouteEntry }[] = [];
  walkInts(familyOf(state, family).tables, (table, routes) => {
    for (const { address, length, value } of entries(routes)) {
      for (const entry of entriesOf(value)) {
        if (!ids.has(entry.nexthop)) continue;
        found.push({ key: { family, table, address: address.slice(), length }, entry });
      }
    }
    return undefined;
  });
  return found;
}
