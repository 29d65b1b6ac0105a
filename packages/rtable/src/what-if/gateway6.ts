/** Whether an IPv6 router can be reached, and by which device (`linux/net/ipv6/route.c ip6_validate_gw`). */
import { formatAddress } from '@routability/netlink-codec/address';
import { ONLINK, TENTATIVE, UP } from '../flags.ts';
import { legsOf } from '../lookup/legs.ts';
import { followRules, type Match, type Outcome } from '../lookup/rules.ts';
import { lookInTable6 } from '../lookup/table6.ts';
import type { Leg, Link, NetworkState } from '../state.ts';
import { intGet, intValues } from '../trie/index.ts';
import { flowTo } from './flow.ts';
import { type Gateway, linkdownFlag, type Way } from './gateway4.ts';
import { refuse, type Trial } from './trial.ts';

const LOOPBACK = 0x8;
const SCOPE_LINK = 253;
const TABLE_MAIN = 254;

/** The way by a device alone; it must be up. */
export function wayByDevice6(trial: Trial, device: Link | undefined): Way {
  if (device === undefined) return refuse(trial, 'ENODEV', 'a way needs a router or a device');
  if (device.details['addrGenMode'] === undefined) {
    return refuse(trial, 'EACCES', `there is no IPv6 on ${device.name}`);
  }
  if ((device.flags & UP) === 0) return refuse(trial, 'ENETDOWN', `${device.name} is not up`);
  return { link: device.index, flags: linkdownFlag(device), scope: SCOPE_LINK };
}

/** The way to a router for a route of this table. */
export function wayByGateway6(trial: Trial, gateway: Gateway, table: number): Way {
  const { device, isOnlink, address } = gateway;
  if (isOnlink) {
    if (device === undefined) return refuse(trial, 'ENODEV', 'onlink needs a device');
    if ((device.flags & UP) === 0) return refuse(trial, 'ENETDOWN', `${device.name} is not up`);
  }
  refuseLocal(trial, address, device);
  let by = device;
  if (!isLinkLocal(address)) {
    if (!isUnicast(address)) return refuse(trial, 'EINVAL', 'its router is no host');
    if (isOnlink && device !== undefined) checkOnlink(trial, address, device);
    else by = deviceTo(trial, address, device, table);
  }
  if (by === undefined) return refuse(trial, 'EINVAL', 'no device is said for its router');
  if ((by.flags & LOOPBACK) !== 0) {
    return refuse(trial, 'EINVAL', 'the loopback device leads to no router');
  }
  if (device === undefined) refuseLocal(trial, address, by);
  const way = wayByDevice6(trial, by);
  return isOnlink ? { ...way, flags: way.flags | ONLINK } : way;
}

/** A router must not be an address of this host; one of link scope not of the device. */
function refuseLocal(trial: Trial, address: Uint8Array, device: Link | undefined): void {
  if (device === undefined) return;
  const text = formatAddress(address);
  const own = intValues(trial.state.addresses).some((list) =>
    list.some(
      (one) =>
        one.address === text &&
        (one.flags & TENTATIVE) === 0 &&
        (!isLinkLocal(address) || one.link === device.index),
    ),
  );
  if (own) refuse(trial, 'EINVAL', 'its router is an address of this host');
}

function isLinkLocal(address: Uint8Array): boolean {
  return address[0] === 0xfe && ((address[1] ?? 0) & 0xc0) === 0x80;
}

function isUnicast(address: Uint8Array): boolean {
  return address[0] !== 0xff && address.some((byte) => byte !== 0);
}

/** `ip6_route_check_nh`: the table of the route first, then all the rules. */
function deviceTo(
  trial: Trial,
  address: Uint8Array,
  device: Link | undefined,
  table: number,
): Link {
  const { state } = trial;
  const flow = flowTo(state, address, device?.index ?? 0);
  const own = legOf(state, lookInTable6(state, flow, table));
  const leg =
    own !== undefined && (device === undefined || own.link === device.index)
      ? own
      : legOf(
          state,
          followRules(state, state.inet6.rules, flow, (each) => lookInTable6(state, flow, each)),
        );
  const by = leg === undefined ? undefined : intGet(state.links, leg.link);
  if (by === undefined || (device !== undefined && by.index !== device.index)) {
    return refuse(trial, 'EHOSTUNREACH', 'its router cannot be reached');
  }
  return by;
}

/** The leg by which a router may be reached: one without a router of its own. */
function legOf(state: NetworkState, outcome: Outcome): Leg | undefined {
  const legs = outcome?.kind === 'match' ? legsOf(state, outcome.entry) : 'blackhole';
  const [first] = legs === 'blackhole' ? [] : legs;
  return first?.gateway === undefined ? first : undefined;
}

/** `ip6_route_check_nh_onlink`: no route but a default one may say otherwise. */
function checkOnlink(trial: Trial, address: Uint8Array, device: Link): void {
  const { state } = trial;
  const outcome = lookInTable6(state, flowTo(state, address, device.index), TABLE_MAIN);
  if (outcome?.kind === 'undeclared' || outcome === undefined || outcome.dstLen === 0) return;
  const local = outcome.kind === 'match' && [2, 4].includes(outcome.entry.type);
  if (outcome.kind !== 'match' || local || linkOf(state, outcome) !== device.index) {
    refuse(trial, 'EINVAL', 'another route leads to its router');
  }
}

function linkOf(state: NetworkState, match: Match): number | undefined {
  const legs = legsOf(state, match.entry);
  return legs === 'blackhole' ? undefined : legs[0]?.link;
}
