/** What rests on a part of the table that events could not tell for sure: nobody is closed for it before a dump has settled it. */
import { parseAddress } from '@routability/netlink-codec/address';
import type { NetworkState, Unsure } from '@routability/rtable';
import type { Finding } from './finding.ts';
import { covers } from './prefix.ts';

/** The finding, unless it is `dead` and a route that is not certain may have decided it. */
export function unlessDoubtful(state: NetworkState, peer: Uint8Array, finding: Finding): Finding {
  if (finding.kind !== 'dead' || state.unsure.length === 0) return finding;
  const { proof, path } = finding;
  if (proof.of !== 'answer' || !state.unsure.some((doubt) => concerns(doubt, peer))) return finding;
  return { kind: 'unknown', reason: 'UNVERIFIED', proof, ...(path === undefined ? {} : { path }) };
}

/** Doubts about links are about settings that no route depends on. */
function concerns({ scope, key }: Unsure, peer: Uint8Array): boolean {
  if (scope.object === 'all') return true;
  if (scope.object !== 'route' || scope.family !== (peer.length === 4 ? 2 : 10)) return false;
  const [address = '', length = ''] = key?.split('/') ?? [];
  const prefix = parseAddress(address);
  return prefix === undefined || covers(prefix, Number(length), peer);
}
