/** The kernel's route lookup on a state. */
import { formatAddress } from '@routability/netlink-codec/address';
import { addressBytes } from '../fact/address-input.ts';
import type { NetworkState } from '../state.ts';
import { lookupInput4 } from './input4.ts';
import { lookupOutput4 } from './output4.ts';
import { lookup6 } from './output6.ts';
import { flowOf, type LookupQuery } from './query.ts';
import type { LookupResult } from './result.ts';

/**
 * The way to a destination, as the kernel's `RTM_GETROUTE` would answer from the same tables: policy
 * rules, longest prefix, TOS, metric, route type, usable legs and the source address it would choose.
 * Asks no kernel.
 *
 * Selectors that the query leaves undeclared make the answer `unknown` only where it depends on them.
 *
 * @throws InvalidEventError where an address of the query is none.
 */
export function lookup(state: NetworkState, query: LookupQuery): LookupResult {
  const flow = flowOf(state, query);
  if (flow === 'no-device') {
    const dst = addressBytes(query.dst);
    return {
      kind: 'error',
      family: dst.length === 4 ? 2 : 10,
      dst: formatAddress(dst),
      code: 'ENODEV',
      cause: 'device',
      type: 0,
    };
  }
  if (flow.family === 10) return lookup6(state, flow);
  return flow.iif === 0 ? lookupOutput4(state, flow) : lookupInput4(state, flow);
}
