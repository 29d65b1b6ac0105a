/** `ip link set DEVICE up|down` and `ip link del DEVICE` (`linux/net/core/dev.c`, `ipv6/addrconf.c`). */
import { addressesOf } from '../apply/apply-address.ts';
import type { IpFamily } from '../event.ts';
import { LOWER_UP, RUNNING, UP } from '../flags.ts';
import { entriesOf, familyOf, type Link, type RouteTable } from '../state.ts';
import { entries, exact, type IntMap, intGet, intValues, walkInts } from '../trie/index.ts';
import { addressEventOf, deleteAddress4 } from './address4.ts';
import { deleteAddress6 } from './address6.ts';
import { carrierOf, isUpper, operstateOf, qdiscOf } from './carrier.ts';
import { addConnected4 } from './connected4.ts';
import { keepInet6, startInet6 } from './inet6-link.ts';
import { routeEventOf } from './route-event.ts';
import { ANNOUNCED, announce, linkNamed, refuse, type Trial } from './trial.ts';

const DORMANT = 0x20000;
const PERMANENT = 0x80;

/** Tries `link set` and `link del`. Throws `KernelRefusalError`. */
export function tryLink(trial: Trial, operation: 'up' | 'down' | 'del', name: string): void {
  const link = linkNamed(trial, name);
  if (operation === 'up') bringUp(trial, link);
  else if (operation === 'down') takeDown(trial, link);
  else deleteLink(trial, link);
}

function isUp({ flags }: Link): boolean {
  return (flags & UP) !== 0;
}

function current(trial: Trial, { index }: Link): Link | undefined {
  return intGet(trial.state.links, index);
}

/** The link with other flags is announced; what depends on its carrier follows. */
function announceFlags(trial: Trial, link: Link, flags: number): void {
  const carrier = (flags & LOWER_UP) !== 0;
  announce(trial, {
    ...ANNOUNCED,
    kind: 'link',
    action: 'new',
    index: link.index,
    name: link.name,
    linkFlags: flags,
    type: link.type,
    mtu: link.mtu,
    operstate: operstateOf(trial.state, link, flags),
    master: link.master,
    driver: link.driver,
    details: {
      ...link.details,
      ...((flags & UP) === 0 ? {} : { carrier: carrier ? 1 : 0, qdisc: qdiscOf(link) }),
    },
  });
}

/** `__dev_open`: the connected routes come back; what was removed by hand or with IPv6 does not. */
function bringUp(trial: Trial, link: Link): void {
  if (isUp(link)) return;
  const carrier = carrierOf(trial.state, link);
  announceFlags(trial, link, link.flags | UP | (carrier ? RUNNING | LOWER_UP : 0));
  for (const address of addressesOf(trial.state, link.index)) {
    if (address.family === 2) addConnected4(trial, address);
  }
  keepInet6(trial, link.index);
  startInet6(trial, link.index);
  followCarrier(trial, link);
}

/** `__dev_close`: IPv4 routes go in silence; IPv6 routes, addresses and neighbours are announced. */
function takeDown(trial: Trial, link: Link): void {
  if (!isUp(link)) return;
  const { expected } = trial.state;
  announceFlags(trial, link, link.flags & ~(UP | RUNNING | LOWER_UP | DORMANT));
  announceRemovals6(trial, expected);
  for (const address of addressesOf(trial.state, link.index)) {
    if (address.family === 10) announce(trial, addressEventOf(address, 'del'));
  }
  forgetNeighbours(trial, link, true);
  followCarrier(trial, link);
}

/** The removals that the state has derived, and expects since `before`, are announced one by one. */
function announceRemovals6(trial: Trial, before: IntMap<RouteTable>): void {
  walkInts(trial.state.expected, (table, routes) => {
    const known = intGet(before, table);
    for (const { address, length, value } of [...entries(routes)]) {
      const key = { family: 10, table, address, length } as const;
      const earlier = known === undefined ? [] : entriesOf(exact(known, address, length));
      for (const entry of entriesOf(value)) {
        if (earlier.includes(entry)) continue;
        announce(trial, routeEventOf(trial.state, key, [entry], 'del'));
      }
    }
    return undefined;
  });
}

/** Neighbours go with their link, and but for permanent ones with its carrier. */
export function forgetNeighbours(
  trial: Trial,
  link: Link,
  isDown: boolean,
  families: readonly IpFamily[] = [2, 10],
): void {
  for (const family of families) {
    const table = intGet(familyOf(trial.state, family).neighbours, link.index);
    if (table === undefined) continue;
    for (const { value } of [...entries(table)]) {
      const { state, flags, provenance: _, generation: __, ...about } = value;
      if (!isDown && (state & PERMANENT) !== 0) continue;
      announce(trial, {
        ...ANNOUNCED,
        ...about,
        kind: 'neighbour',
        action: 'del',
        state,
        neighbourFlags: flags,
      });
    }
  }
}

/** Links whose carrier is that of another one, or of their ports. */
function followCarrier(trial: Trial, cause: Link): void {
  for (const { index } of intValues(trial.state.links)) {
    const link = intGet(trial.state.links, index);
    const lower = current(trial, cause);
    if (link === undefined || link.index === cause.index) continue;
    if (link.driver === 'vlan' && isUpper(link, cause) && lower !== undefined) {
      // A VLAN goes up and down with its device.
      if (isUp(lower)) bringUp(trial, link);
      else takeDown(trial, link);
      continue;
    }
    if (!isUp(link)) continue;
    const carrier = carrierOf(trial.state, link);
    if (carrier === ((link.flags & LOWER_UP) !== 0)) continue;
    const running = RUNNING | LOWER_UP;
    announceFlags(trial, link, carrier ? link.flags | running : link.flags & ~running);
    if (carrier) startInet6(trial, link.index);
    else forgetNeighbours(trial, link, false);
    followCarrier(trial, link);
  }
}

/** `rtnl_dellink`: the link goes with all that is on it: the other end of a pair, links above it. */
function deleteLink(trial: Trial, link: Link): void {
  if (link.driver === '')
    refuse(trial, 'EOPNOTSUPP', `${link.name} is no link that can be deleted`);
  for (const one of doomedWith(trial, link)) removeLink(trial, one);
}

function doomedWith(trial: Trial, link: Link): readonly Link[] {
  const doomed: Link[] = [link];
  for (const one of doomed) {
    for (const other of intValues(trial.state.links)) {
      const isPair = one.driver === 'veth' && other.driver === 'veth' && peers(one, other);
      if ((isPair || isUpper(other, one)) && !doomed.includes(other)) doomed.push(other);
    }
  }
  return doomed;
}

function peers(a: Link, b: Link): boolean {
  return (
    a.details['linkNetnsid'] === undefined &&
    b.details['linkNetnsid'] === undefined &&
    a.details['link'] === b.index
  );
}

function removeLink(trial: Trial, link: Link): void {
  takeDown(trial, current(trial, link) ?? link);
  for (const address of addressesOf(trial.state, link.index)) {
    if (address.family === 10) deleteAddress6(trial, link, address);
  }
  for (;;) {
    const address = addressesOf(trial.state, link.index).find(({ family }) => family === 2);
    if (address === undefined) break;
    deleteAddress4(trial, address, false);
  }
  forgetNeighbours(trial, link, true);
  for (const port of intValues(trial.state.links)) {
    if (port.master === link.index) releasePort(trial, port);
  }
  for (const family of [2, 10] as const) {
    if (intGet(familyOf(trial.state, family).netconf, link.index) === undefined) continue;
    announce(trial, { ...ANNOUNCED, kind: 'netconf', action: 'del', family, link: link.index });
  }
  const gone = current(trial, link) ?? link;
  announce(trial, {
    ...ANNOUNCED,
    kind: 'link',
    action: 'del',
    index: gone.index,
    name: gone.name,
    linkFlags: gone.flags,
    driver: gone.driver,
  });
  followCarrier(trial, link);
}

/** A port whose bridge is gone. */
function releasePort(trial: Trial, port: Link): void {
  announce(trial, {
    ...ANNOUNCED,
    kind: 'link',
    action: 'new',
    index: port.index,
    name: port.name,
    linkFlags: port.flags,
    type: port.type,
    mtu: port.mtu,
    operstate: port.operstate,
    driver: port.driver,
    details: port.details,
  });
}
