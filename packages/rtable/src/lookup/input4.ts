/** The way of an IPv4 packet that a device received (`linux/net/ipv4/route.c ip_route_input_slow`). */
import { RTN_LOCAL, RTPROT_KERNEL } from '../flags.ts';
import type { NetworkState } from '../state.ts';
import { intGet, walkInts } from '../trie/index.ts';
import { isAny, isBroadcast, isLoopback, isMulticast, text4 } from './address4.ts';
import { assumed, failure, foundIn, refused, undeclaredResult } from './answer.ts';
import { legsOf } from './legs.ts';
import { lookupTables4, pathsOf } from './output4.ts';
import { hasOwnRules } from './own-rules.ts';
import { type Flow, LOOPBACK } from './query.ts';
import type { LookupResult, Path } from './result.ts';
import type { Match } from './rules.ts';

const ANY = new Uint8Array(4);

/** Looks up a flow with `iif`. */
export function lookupInput4(state: NetworkState, flow: Flow): LookupResult {
  const dst = flow.dst;
  const src = flow.src ?? ANY;
  if (isMulticast(dst)) return failure(flow, 'EINVAL', 'destination');
  if (isMulticast(src) || isBroadcast(src)) return failure(flow, 'EINVAL', 'source');
  const toAll = isBroadcast(dst) || (isAny(src) && isAny(dst));
  if (!toAll) {
    if (isAny(src)) return failure(flow, 'EINVAL', 'source');
    if (isAny(dst)) return failure(flow, 'EINVAL', 'destination');
    const { iif } = flow;
    if (iif !== LOOPBACK && isLoopback(dst)) return failure(flow, 'EINVAL', 'destination');
    if (iif !== LOOPBACK && isLoopback(src)) return failure(flow, 'EINVAL', 'source');
  } else {
    return isAny(src) || isOurNeighbour(state, flow, src, undefined)
      ? assumed(flow, 3, local(flow))
      : failure(flow, 'EINVAL', 'source');
  }
  const forwards = (intGet(state.inet.netconf, flow.iif)?.forwarding ?? 0) !== 0;
  const outcome = lookupTables4(state, { ...flow, oif: 0, oifName: '' });
  if (outcome?.kind === 'undeclared') return undeclaredResult(flow, outcome);
  if (outcome?.kind !== 'match') {
    if (!forwards) return failure(flow, 'EHOSTUNREACH', 'forwarding');
    return outcome === undefined
      ? failure(flow, 'ENETUNREACH', 'no-route')
      : refused(flow, outcome);
  }
  const { type } = outcome.entry;
  if (type === 3) {
    return isOurNeighbour(state, flow, src, undefined)
      ? foundIn(flow, 3, [local(flow)], outcome)
      : failure(flow, 'EINVAL', 'source');
  }
  if (type === 2) {
    return isOurNeighbour(state, flow, src, flow.dst)
      ? foundIn(flow, 2, [local(flow)], outcome)
      : failure(flow, 'EINVAL', 'source');
  }
  if (!forwards) return failure(flow, 'EHOSTUNREACH', 'forwarding');
  if (type !== 1) return failure(flow, 'EINVAL', 'destination');
  return forward(state, flow, outcome, src);
}

function forward(state: NetworkState, flow: Flow, match: Match, src: Uint8Array): LookupResult {
  const all = pathsOf(state, { ...flow, oif: 0 }, match, text4(src));
  const paths = all.filter(({ link }) => isOurNeighbour(state, flow, src, flow.dst, link));
  if (paths.length === 0) return failure(flow, 'EINVAL', 'source');
  return foundIn(flow, 1, paths, paths.length < all.length ? { ...match, partial: true } : match);
}

function local(flow: Flow): Path {
  return {
    link: LOOPBACK,
    weight: 1,
    flags: 0,
    ...(flow.src === undefined ? {} : { source: text4(flow.src) }),
  };
}

/**
 * Whether a packet from `src` may come in by this device (`fib_validate_source`): the way back must not
 * lead to this host itself, and with strict `rp_filter` it must lead out by the same device.
 *
 * @param from Source of the way back: the destination, but none for a broadcast.
 * @param out Device that the packet would leave by: the way back comes in by it.
 */
function isOurNeighbour(
  state: NetworkState,
  flow: Flow,
  src: Uint8Array,
  from: Uint8Array | undefined,
  out: number = LOOPBACK,
): boolean {
  const { inet } = state;
  const filter = Math.max(
    intGet(inet.netconf, flow.iif)?.rpFilter ?? 0,
    intGet(inet.netconf, -1)?.rpFilter ?? 0,
  );
  const back: Flow = {
    ...flow,
    dst: src,
    src: from,
    oif: 0,
    oifName: '',
    iif: 0,
    iifName: intGet(state.links, out)?.name ?? 'lo',
    mark: 0,
    sport: flow.dport,
    dport: flow.sport,
  };
  const outcome = lookupTables4(state, back);
  if (filter === 0 && !hasOwnRules(inet.rules)) {
    // The kernel looks the way back up only once there are local routes of the user's.
    const isOwnLocal =
      outcome?.kind === 'match' &&
      outcome.entry.type === RTN_LOCAL &&
      outcome.entry.protocol !== RTPROT_KERNEL;
    return !isOwnLocal && !isAssigned(state, src);
  }
  const withoutAddress = !(intGet(state.addresses, flow.iif) ?? []).some(
    ({ family }) => family === 2,
  );
  if (outcome === undefined || outcome.kind !== 'match') return filter === 0;
  if (outcome.entry.type !== 1) return outcome.entry.type === 2 && flow.iif === LOOPBACK;
  const legs = legsOf(state, outcome.entry);
  if (legs !== 'blackhole' && legs.some(({ link }) => link === flow.iif)) return true;
  if (withoutAddress) return filter === 0;
  return filter !== 1;
}

function isAssigned(state: NetworkState, address: Uint8Array): boolean {
  const text = text4(address);
  return walkInts(state.addresses, (_, list) => list.some((one) => one.address === text));
}
