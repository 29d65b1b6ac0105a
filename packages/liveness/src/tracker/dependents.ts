/** Which connections a change concerns. Too many is safe, too few is not. */
import { parseAddress } from '@routability/netlink-codec/address';
import {
  type Address,
  type Change,
  entriesOf,
  exact,
  type IpFamily,
  type Link,
  type Neighbour,
  type Netconf,
  type NetworkState,
  type Route,
  walkInts,
} from '@routability/rtable';
import { isLinkLocal, isLoopback } from '../endpoint.ts';
import { assignments, hasCarrier, hasFailed, isLoopbackLink, isUp, linkOf } from '../facts.ts';
import { covers } from '../prefix.ts';
import type { Agenda } from './agenda.ts';
import type { Peers, Registry } from './registry.ts';

/** `linux/neighbour.h`. */
const NTF_ROUTER = 0x80;

/** Puts on the agenda what `change`, on the way to `state`, may have changed. */
export function addDependents(
  agenda: Agenda,
  registry: Registry,
  state: NetworkState,
  change: Change,
): void {
  switch (change.object) {
    case 'route':
      for (const route of [change.previous, change.next]) {
        if (route !== undefined) addRoute(agenda, registry, state, route);
      }
      return;
    case 'address':
      for (const address of [change.previous, change.next]) {
        if (address !== undefined) addAddress(agenda, registry, state, address);
      }
      return;
    case 'link':
      addLink(agenda, registry, state, change.previous, change.next);
      return;
    case 'neighbour':
      addNeighbour(agenda, registry, state, change.previous, change.next);
      return;
    case 'netconf':
      addNetconf(agenda, change.previous, change.next);
      return;
    case 'rule':
    case 'nexthop':
      agenda.addAll();
  }
}

function addRoute(agenda: Agenda, registry: Registry, state: NetworkState, route: Route): void {
  const prefix = parseAddress(route.dst);
  if (prefix === undefined) {
    agenda.addAll();
    return;
  }
  agenda.addRegion(peersOf(registry, route.family), prefix, route.dstLen);
  // A local address that no link holds is ours by a route, or not any more.
  registry.nears.each(({ address }, id) => {
    if (address === undefined || !covers(prefix, route.dstLen, address.bytes)) return;
    if (assignments(state, address.text).length === 0) agenda.addList(registry.byNear, id);
  });
}

function addAddress(
  agenda: Agenda,
  registry: Registry,
  state: NetworkState,
  { address: text, link }: Address,
): void {
  const bytes = parseAddress(text);
  const loopback = isOnLoopback(state, link) || (bytes !== undefined && isLoopback(bytes));
  registry.nears.each(({ address }, id) => {
    if (address === undefined) return;
    if (address.text === text || (loopback && isLoopback(address.bytes))) {
      agenda.addList(registry.byNear, id);
    }
  });
  if (loopback) addLoopback(agenda, registry);
}

function addLink(
  agenda: Agenda,
  registry: Registry,
  state: NetworkState,
  previous: Link | undefined,
  next: Link | undefined,
): void {
  const known = previous ?? next;
  if (
    known === undefined ||
    (previous !== undefined && next !== undefined && alike(previous, next))
  ) {
    return;
  }
  // What nexthop objects can do depends on their links.
  if (state.nexthops.size > 0) agenda.addAll();
  if (
    previous?.name !== next?.name ||
    previous?.master !== next?.master ||
    groupChanged(previous, next)
  ) {
    const named = [...state.inet.rules, ...state.inet6.rules].some(
      ({ iif, oif, l3mdev, suppressGroup }) =>
        l3mdev || iif !== undefined || oif !== undefined || suppressGroup !== undefined,
    );
    if (named) {
      agenda.addAll();
      return;
    }
  }
  registry.paths.each(({ leg, legs = [leg] }, id) => {
    if (legs.some((each) => each.link === known.index)) agenda.addList(registry.byPath, id);
  });
  registry.nears.each(({ tie }, id) => {
    if (tie !== undefined && (tie.link === undefined || tie.link === known.index)) {
      agenda.addList(registry.byNear, id);
    }
  });
  if (isLoopbackLink(known)) addLoopback(agenda, registry);
}

/** Whether nothing about a link changed that a judgement asks for. */
function alike(a: Link, b: Link): boolean {
  return (
    isUp(a) === isUp(b) &&
    hasCarrier(a) === hasCarrier(b) &&
    a.name === b.name &&
    a.master === b.master &&
    !groupChanged(a, b)
  );
}

function groupChanged(a: Link | undefined, b: Link | undefined): boolean {
  return a?.details['group'] !== b?.details['group'];
}

function addLoopback(agenda: Agenda, registry: Registry): void {
  agenda.addRegion(registry.peers4, Uint8Array.of(127, 0, 0, 0), 8);
  const one = new Uint8Array(16);
  one[15] = 1;
  agenda.addRegion(registry.peers6, one, 128);
}

/** Only failing and recovering count: a neighbour changes state all the time. */
function addNeighbour(
  agenda: Agenda,
  registry: Registry,
  state: NetworkState,
  previous: Neighbour | undefined,
  next: Neighbour | undefined,
): void {
  const known = next ?? previous;
  const bytes = known === undefined ? undefined : parseAddress(known.address);
  if (known === undefined || bytes === undefined) return;
  const peers = peersOf(registry, known.family);
  if (known.family === 2 && hasTwinDefaults(state)) {
    // Which of several like default routes is taken depends on whether its gateway is known to answer.
    agenda.addRegion(peers, new Uint8Array(4), 0);
    return;
  }
  const failed = previous !== undefined && hasFailed(previous);
  if (failed === (next !== undefined && hasFailed(next))) return;
  if (known.family === 10 && (isLinkLocal(bytes) || (known.flags & NTF_ROUTER) !== 0)) {
    // IPv6 tries other routers before one that does not answer.
    agenda.addRegion(peers, new Uint8Array(16), 0);
  }
  registry.paths.each(({ leg, legs = [leg] }, id) => {
    if (legs.some((each) => each.link === known.link && each.gateway === known.address)) {
      agenda.addList(registry.byPath, id);
    }
  });
  const peer = peers.index.find(bytes);
  if (peer >= 0) agenda.addList(peers.slots, peer);
}

/** Whether an IPv4 table has several default routes of one metric and TOS. */
function hasTwinDefaults({ inet }: NetworkState): boolean {
  const everywhere = new Uint8Array(4);
  return walkInts(inet.tables, (_, routes) => {
    const entries = entriesOf(exact(routes, everywhere, 0));
    return entries.some(
      ({ tos, priority }, at) =>
        entries[at + 1]?.tos === tos && entries[at + 1]?.priority === priority,
    );
  });
}

function addNetconf(
  agenda: Agenda,
  previous: Netconf | undefined,
  next: Netconf | undefined,
): void {
  const before = previous?.ignoreRoutesWithLinkdown ?? false;
  if (before !== (next?.ignoreRoutesWithLinkdown ?? false)) agenda.addAll();
}

function isOnLoopback(state: NetworkState, link: number): boolean {
  const found = linkOf(state, link);
  return found !== undefined && isLoopbackLink(found);
}

function peersOf(registry: Registry, family: IpFamily): Peers {
  return family === 2 ? registry.peers4 : registry.peers6;
}
