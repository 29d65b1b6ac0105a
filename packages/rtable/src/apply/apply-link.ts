/** Link events: only messages of family 0 describe the device itself. */
import type { LinkEvent } from '../event.ts';
import { originOf } from '../fact/origin.ts';
import { identicalFact } from '../fact/same.ts';
import { UP } from '../flags.ts';
import type { Link, NetworkState } from '../state.ts';
import { intGet, type Owner, withInt } from '../trie/index.ts';
import { withUnsure } from './unsure.ts';

/** `AF_BRIDGE`: what a bridge tells of its ports. */
const BRIDGE = 7;
/** Drivers that make the link below promiscuous without an announcement. */
const ON_LOWER: ReadonlySet<string> = new Set(['macvlan', 'macvtap']);

/** The state after a link event, its silent consequences left out. */
export function applyLink(state: NetworkState, event: LinkEvent, owner?: Owner): NetworkState {
  const before = intGet(state.links, event.index);
  if ((event.family ?? 0) !== 0) {
    return event.family === BRIDGE && before !== undefined
      ? withDoubt(state, before, 'the state of bridge ports is not announced with the link')
      : state;
  }
  const next = event.action === 'del' ? undefined : makeLink(state, event, before);
  if (before === next) return state;
  if (before !== undefined && next !== undefined && identicalFact(before, next)) return state;
  const after = { ...state, links: withInt(state.links, event.index, next, owner) };
  return event.origin === 'dump' ? after : withDoubts(after, before, next);
}

/** What a link event leaves open. */
function withDoubts(
  state: NetworkState,
  before: Link | undefined,
  next: Link | undefined,
): NetworkState {
  const link = next ?? before;
  if (link === undefined) return state;
  if (next?.driver === 'tun') {
    return withDoubt(state, next, 'settings of a tun device are not announced');
  }
  const lower = intGet(state.links, Number(link.details['link'] ?? 0));
  const wasUp = ((before?.flags ?? 0) & UP) !== 0;
  const isUp = ((next?.flags ?? 0) & UP) !== 0;
  return lower !== undefined && ON_LOWER.has(link.driver) && wasUp !== isUp
    ? withDoubt(state, lower, 'what a macvlan asks of the link below is not announced')
    : state;
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
