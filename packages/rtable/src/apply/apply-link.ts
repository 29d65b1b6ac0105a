/** Link events: only messages of family 0 describe the device itself. */
import type { LinkEvent } from '../event.ts';
import { originOf } from '../fact/origin.ts';
import { identicalFact } from '../fact/same.ts';
import type { Link, NetworkState } from '../state.ts';
import { intGet, type Owner, withInt } from '../trie/index.ts';
import { withUnsure } from './unsure.ts';

/** The state after a link event, its silent consequences left out. */
export function applyLink(state: NetworkState, event: LinkEvent, owner?: Owner): NetworkState {
  if ((event.family ?? 0) !== 0) return state;
  const before = intGet(state.links, event.index);
  const next = event.action === 'del' ? undefined : makeLink(state, event, before);
  if (before === next) return state;
  if (before !== undefined && next !== undefined && identicalFact(before, next)) return state;
  const after = { ...state, links: withInt(state.links, event.index, next, owner) };
  return next?.driver === 'tun' && event.origin === 'event' ? withTunDoubt(after, next) : after;
}

/** Owner, persistence and queues of a tun device change without an announcement (`drivers/net/tun.c`). */
function withTunDoubt(state: NetworkState, { name }: Link): NetworkState {
  return withUnsure(state, {
    scope: { object: 'link' },
    key: name,
    reason: 'settings of a tun device are not announced',
  });
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
