/** What a link would be like when it is up: carrier, operational state, queueing discipline. */
import { LOWER_UP, UP } from '../flags.ts';
import type { Link, NetworkState } from '../state.ts';
import { intGet, intValues } from '../trie/index.ts';

/** Drivers of links above another one, whose carrier is that of the link below. */
const UPPER: ReadonlySet<string> = new Set([
  'macvlan',
  'macvtap',
  'ipvlan',
  'ipvtap',
  'vlan',
  'macsec',
]);
/** Drivers of devices that queue nothing (`IFF_NO_QUEUE`). */
const WITHOUT_QUEUE: ReadonlySet<string> = new Set([
  ...UPPER,
  'veth',
  'bridge',
  'vxlan',
  'geneve',
  'dummy',
  'vrf',
  'bond',
  'team',
  'wireguard',
]);
const OPERSTATE_UNKNOWN = 0;
const OPERSTATE_DOWN = 2;
const OPERSTATE_LOWERLAYERDOWN = 3;
const OPERSTATE_UP = 6;

/** Whether `link` is a link above `lower`, in this namespace. */
export function isUpper(link: Link, lower: Link): boolean {
  return (
    UPPER.has(link.driver) &&
    link.details['linkNetnsid'] === undefined &&
    link.details['link'] === lower.index
  );
}

/** Whether the link would have carrier while it is up. That of a device with a cable cannot be known: it is taken for plugged in. */
export function carrierOf(state: NetworkState, link: Link): boolean {
  const below = lowerOf(state, link);
  if (link.driver === 'veth') return below === undefined ? hadCarrier(link) : isUp(below);
  if (UPPER.has(link.driver)) {
    return below === undefined ? hadCarrier(link) : isUp(below) && (below.flags & LOWER_UP) !== 0;
  }
  if (link.driver === 'bridge') {
    const ports = intValues(state.links).filter(({ master }) => master === link.index);
    if (ports.length > 0) return ports.some((port) => isUp(port) && (port.flags & LOWER_UP) !== 0);
  }
  return isUp(link) || link.driver !== '' ? toldCarrier(link) : true;
}

/** A link whose other half is in another namespace keeps what it has, and is taken for connected. */
function hadCarrier(link: Link): boolean {
  return isUp(link) ? (link.flags & LOWER_UP) !== 0 : true;
}

function toldCarrier({ flags, details }: Link): boolean {
  return (flags & LOWER_UP) !== 0 || ((flags & UP) === 0 && details['carrier'] !== 0);
}

function isUp({ flags }: Link): boolean {
  return (flags & UP) !== 0;
}

function lowerOf(state: NetworkState, { index, details }: Link): Link | undefined {
  const below = details['link'];
  if (typeof below !== 'number' || below === 0 || below === index) return undefined;
  return details['linkNetnsid'] === undefined ? intGet(state.links, below) : undefined;
}

/** `rfc2863_policy`: the state of a link that has these flags. */
export function operstateOf(state: NetworkState, link: Link, flags: number): number {
  if ((flags & UP) === 0) return OPERSTATE_DOWN;
  if ((flags & LOWER_UP) !== 0) {
    // A link that never lost its carrier never says that it has one.
    return reportsCarrier(state, link) ? OPERSTATE_UP : OPERSTATE_UNKNOWN;
  }
  const below = lowerOf(state, link);
  return below === undefined || (below.flags & LOWER_UP) !== 0
    ? OPERSTATE_DOWN
    : OPERSTATE_LOWERLAYERDOWN;
}

const LOOPBACK = 0x8;

function reportsCarrier(state: NetworkState, link: Link): boolean {
  if (link.operstate === OPERSTATE_UP || link.driver === 'veth' || UPPER.has(link.driver)) {
    return true;
  }
  if (link.driver === 'bridge') {
    return intValues(state.links).some(({ master }) => master === link.index);
  }
  return link.driver === '' && (link.flags & LOOPBACK) === 0;
}

/** The queueing discipline that the link gets when it is up for the first time, where it is known. */
export function qdiscOf({ driver, details }: Link): unknown {
  const { qdisc } = details;
  return qdisc === 'noop' && WITHOUT_QUEUE.has(driver) ? 'noqueue' : qdisc;
}
