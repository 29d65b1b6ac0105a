/** Ways out as a verdict tells them. */
import { parseAddress } from '@routability/netlink-codec/address';
import type { NetworkState } from '@routability/rtable';
import type { PathAnswer } from './answer.ts';
import { assignments, hasCarrier, isUp, linkOf } from './facts.ts';
import type { Subject } from './subject.ts';
import type { Leg, Path } from './verdict.ts';

/** A path of these legs, of which there is one at least. */
export function pathOf(
  state: NetworkState,
  subject: Subject,
  answer: PathAnswer,
  legs: readonly Leg[],
): Path {
  const leg = legs[0] ?? answer.leg;
  const name = linkOf(state, leg.link)?.name;
  const path: { -readonly [Key in keyof Path]: Path[Key] } = {
    kind: answer.local ? 'local' : 'unicast',
    leg,
  };
  if (answer.dstLen < 0) path.assumed = true;
  if (name !== undefined) path.linkName = name;
  if (legs.length > 1) {
    path.legs = legs;
    path.ownLegs = legsOfSource(state, subject, legs);
  }
  return path;
}

/** The gateways of legs in binary, parsed once for each leg. */
const gateways = new WeakMap<Leg, Uint8Array | undefined>();

/** The bytes of a leg's gateway. */
export function gatewayBytes(leg: Leg): Uint8Array | undefined {
  const known = gateways.get(leg);
  if (known !== undefined || leg.gateway === undefined) return known;
  const bytes = parseAddress(leg.gateway);
  gateways.set(leg, bytes);
  return bytes;
}

/** Whether a leg's link is up; one that the state does not know is not held against it. */
export function isLegUp(state: NetworkState, { link }: Leg): boolean {
  const found = linkOf(state, link);
  return found === undefined || isUp(found);
}

/** … has a carrier. */
export function hasLegCarrier(state: NetworkState, { link }: Leg): boolean {
  const found = linkOf(state, link);
  return found === undefined || hasCarrier(found);
}

/** The legs whose link holds the source: those that a multipath route can use for this connection. */
function legsOfSource(state: NetworkState, subject: Subject, legs: readonly Leg[]): readonly Leg[] {
  const { address } = subject.near;
  if (address === undefined) return [];
  const holders = assignments(state, address.text);
  return legs.filter((leg) => holders.some((each) => each.link === leg.link));
}
