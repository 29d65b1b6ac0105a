/** The state after a silent consequence. */
import { forgetExpected } from '../apply/expected.ts';
import { withFamily } from '../apply/table.ts';
import { derivedIn } from '../fact/origin.ts';
import type { NetworkState } from '../state.ts';
import { intGet, withInt } from '../trie/index.ts';
import type { Consequence } from './consequence.ts';
import { carrier4, down4, gone4, up4 } from './inet.ts';
import { carrier6, down6, gone6, mtu6, prefsrc6, up6 } from './inet6.ts';
import { flushNexthops, removeNexthop } from './nexthop.ts';

/** Enacts one consequence; the same state when nothing changes. */
export function enact(state: NetworkState, consequence: Consequence): NetworkState {
  switch (consequence.rule) {
    case 'DOWN4':
      return down4(state, consequence.link, true);
    case 'LASTADDR4':
      return down4(state, consequence.link, false);
    case 'GONE4':
      return gone4(state, consequence.link);
    case 'UP4':
      return up4(forgetExpected(state, consequence.link), consequence.link, consequence.clears);
    case 'CARRIER4':
      return carrier4(state, consequence.link);
    case 'DOWN6':
      return down6(state, consequence.link);
    case 'GONE6':
      return forgetExpected(gone6(state, consequence.link), consequence.link);
    case 'UP6':
      return up6(state, consequence.link);
    case 'CARRIER6':
      return carrier6(state, consequence.link);
    case 'MTU6':
      return mtu6(state, consequence.link, consequence.from, consequence.to);
    case 'PREFSRC6':
      return prefsrc6(state, consequence.address);
    case 'NHFLUSH':
      return flushNexthops(state, consequence.link);
    case 'NHDEL':
      return removeNexthop(state, consequence.id);
    case 'LINKGONE':
      return linkGone(state, consequence.link);
    case 'INET6':
      return inet6(state, consequence.link, consequence.on);
  }
}

/** How addresses are generated (`IFLA_INET6_ADDR_GEN_MODE`) is known while there is IPv6 on the link. */
function inet6(state: NetworkState, index: number, on: boolean): NetworkState {
  const link = intGet(state.links, index);
  if (link === undefined || (link.details['addrGenMode'] !== undefined) === on) return state;
  const { addrGenMode: _, ...rest } = link.details;
  const details = on ? { ...rest, addrGenMode: 0 } : rest;
  return {
    ...state,
    links: withInt(state.links, index, { ...link, details, ...derivedIn(state) }),
  };
}

function linkGone(state: NetworkState, link: number): NetworkState {
  const addresses = withInt(state.addresses, link, undefined);
  let next = addresses === state.addresses ? state : { ...state, addresses };
  for (const family of [2, 10] as const) {
    const part = family === 2 ? next.inet : next.inet6;
    next = withFamily(next, family, {
      neighbours: withInt(part.neighbours, link, undefined),
      netconf: withInt(part.netconf, link, undefined),
    });
  }
  return next;
}
