/** Link events: only messages of family 0 describe the device itself. */
import type { LinkEvent } from '../event.ts';
import { derivedIn, originOf } from '../fact/origin.ts';
import { identicalFact } from '../fact/same.ts';
import { UP } from '../flags.ts';
import type { Link, NetworkState } from '../state.ts';
import { intGet, type Owner, walkInts, withInt } from '../trie/index.ts';
import { withUnsure } from './unsure.ts';

/** `AF_BRIDGE`: what a bridge tells of its ports. */
const BRIDGE = 7;
/** Drivers that make the link below promiscuous without an announcement. */
const ON_LOWER: ReadonlySet<string> = new Set(['macvlan', 'macvtap']);

/** The state after a link event, its silent consequences left out. */
export function applyLink(state: NetworkState, event: LinkEvent, owner?: Owner): NetworkState {
  const before = intGet(state.links, event.index);
  if ((event.family ?? 0) !== 0) {
    return event.family === BRIDGE && event.action === 'new' && before !== undefined
      ? withPortDoubt(withPortState(state, before, event), before)
      : state;
  }
  const next = event.action === 'del' ? undefined : makeLink(state, event, before);
  if (before === next) return state;
  if (before !== undefined && next !== undefined && identicalFact(before, next)) return state;
  const after = { ...state, links: withInt(state.links, event.index, next, owner) };
  if (event.origin === 'dump') return after;
  const elsewhere = next === undefined ? withLowerMoved(after, event) : withPeer(after, next);
  return withDoubts(elsewhere, before, next);
}

/** Drivers whose links tell in which namespace the link below, or the other end, is. */
const KNOWS_LOWER: ReadonlySet<string> = new Set(['veth', 'macvlan', 'macvtap']);

/** Links above one that moved to another namespace stay, and are not announced. */
function withLowerMoved(state: NetworkState, { index, movedTo }: LinkEvent): NetworkState {
  if (movedTo === undefined) return state;
  let { links } = state;
  walkInts(state.links, (_, upper) => {
    const { details } = upper;
    if (!KNOWS_LOWER.has(upper.driver) || details['link'] !== index) return false;
    if (details['linkNetnsid'] !== undefined) return false;
    const moved = { ...details, link: movedTo.index, linkNetnsid: movedTo.netnsid };
    links = withInt(links, upper.index, { ...upper, details: moved, ...derivedIn(state) });
    return false;
  });
  return links === state.links ? state : { ...state, links };
}

/** A bridge tells of the state of its ports in messages of its own. */
function withPortState(state: NetworkState, port: Link, event: LinkEvent): NetworkState {
  const slaveData = event.details?.['slaveData'];
  const linkinfo = port.details['linkinfo'];
  if (slaveData === undefined || typeof linkinfo !== 'object') return state;
  const details = { ...port.details, linkinfo: { ...linkinfo, slaveKind: 'bridge', slaveData } };
  const next: Link = { ...port, details, ...originOf(state, event) };
  if (identicalFact(port, next)) return state;
  return { ...state, links: withInt(state.links, port.index, next) };
}

/** A port that joins, leaves or changes its state: neither it nor the bridge announces all of it. */
function withPortDoubt(state: NetworkState, port: Link): NetworkState {
  const bridge = intGet(state.links, port.master);
  const doubted = withDoubt(state, port, 'the state of bridge ports is not announced');
  return bridge === undefined
    ? doubted
    : withDoubt(doubted, bridge, 'what a bridge takes over from its ports is not announced');
}

/**
 * The two ends of a veth pair name each other, but the end that came first was announced when it
 * had no other yet, or one in another namespace (`drivers/net/veth.c`).
 */
function withPeer(state: NetworkState, link: Link | undefined): NetworkState {
  if (link?.driver !== 'veth' || link.details['linkNetnsid'] !== undefined) return state;
  const peer = peerOf(state, link);
  if (
    peer === undefined ||
    (peerOf(state, peer) === link && peer.details['linkNetnsid'] === undefined)
  ) {
    return state;
  }
  const { linkNetnsid: _, ...rest } = peer.details;
  const details = { ...rest, link: link.index };
  const next = { ...peer, details, ...derivedIn(state) };
  return { ...state, links: withInt(state.links, peer.index, next) };
}

function peerOf(state: NetworkState, link: Link): Link | undefined {
  const peer = intGet(state.links, Number(link.details['link'] ?? 0));
  return peer?.driver === 'veth' ? peer : undefined;
}

/** What a link event leaves open. */
function withDoubts(
  state: NetworkState,
  before: Link | undefined,
  next: Link | undefined,
): NetworkState {
  const link = next ?? before;
  if (link === undefined) return state;
  const certain = next === undefined ? withoutDoubt(state, link) : state;
  if (next?.driver === 'tun') {
    return withDoubt(certain, next, 'settings of a tun device are not announced');
  }
  if (before === undefined) return withReturnDoubts(certain);
  const lower = intGet(certain.links, Number(link.details['link'] ?? 0));
  if (lower === undefined || link.details['linkNetnsid'] !== undefined) return certain;
  const isLost = next === undefined && lower.details['linkNetnsid'] === undefined;
  if (link.driver === 'veth' && isLost) {
    return withDoubt(certain, lower, 'where the other end of a veth pair went is not announced');
  }
  const wasUp = (before.flags & UP) !== 0;
  const isUp = ((next?.flags ?? 0) & UP) !== 0;
  return ON_LOWER.has(link.driver) && wasUp !== isUp
    ? withDoubt(certain, lower, 'what a macvlan asks of the link below is not announced')
    : certain;
}

/** A link that arrives may be the one, under another index, that a macvlan had lost to another namespace. */
function withReturnDoubts(state: NetworkState): NetworkState {
  let doubted = state;
  walkInts(state.links, (_, upper) => {
    if (ON_LOWER.has(upper.driver) && upper.details['linkNetnsid'] !== undefined) {
      doubted = withDoubt(doubted, upper, 'whether the link below came back is not announced');
    }
    return false;
  });
  return doubted;
}

/** A link that is gone is nothing to be unsure of. */
function withoutDoubt(state: NetworkState, { name }: Link): NetworkState {
  const unsure = state.unsure.filter((one) => one.scope.object !== 'link' || one.key !== name);
  return unsure.length === state.unsure.length ? state : { ...state, unsure };
}

function withDoubt(state: NetworkState, { name }: Link, reason: string): NetworkState {
  return withUnsure(state, { scope: { object: 'link' }, key: name, reason });
}

function makeLink(state: NetworkState, event: LinkEvent, before: Link | undefined): Link {
  return {
    index: event.index,
    name: event.name ?? before?.name ?? '',
    flags: event.linkFlags,
    type: event.type ?? before?.type ?? 1,
    mtu: event.mtu ?? before?.mtu ?? 0,
    operstate: event.operstate ?? before?.operstate ?? 0,
    master: event.master ?? 0,
    driver: event.driver ?? before?.driver ?? '',
    details: event.details ?? before?.details ?? {},
    ...originOf(state, event),
  };
}
