/** The flow that the kernel looks up to find the way to a router. */
import type { Flow } from '../lookup/query.ts';
import type { NetworkState } from '../state.ts';
import { intGet } from '../trie/index.ts';

/** A flow of this host itself to `address`, of which nothing else is said. */
export function flowTo(state: NetworkState, address: Uint8Array, oif: number): Flow {
  return {
    family: address.length === 4 ? 2 : 10,
    dst: address,
    src: undefined,
    oif,
    iif: 0,
    iifName: intGet(state.links, 1)?.name ?? 'lo',
    oifName: intGet(state.links, oif)?.name ?? '',
    vrf: 0,
    vrfName: '',
    mark: 0,
    tos: 0,
    uid: 0,
    ipproto: 0,
    sport: 0,
    dport: 0,
    flowLabel: 0,
    tunnelId: 0n,
  };
}
