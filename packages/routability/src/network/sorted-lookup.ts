import { type LookupAddress, type LookupOptions, lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { sortAddresses } from '@routability/liveness';
import type { Network } from './network.ts';

/**
 * A `lookup` for `net.connect`, `http.request` or undici that gives a host's addresses in the order in which
 * they are worth trying by the present routes and addresses (RFC 6724): those without a way come last.
 */
export function sortedLookup(network: Network): LookupFunction {
  return (hostname, options, callback) => {
    const { all: wantsAll, ...rest } = options;
    const query: LookupOptions & { all: true } = { ...rest, all: true, order: 'verbatim' };
    resolve(hostname, query, (error, found) => {
      if (error !== null) {
        callback(error, []);
        return;
      }
      const sorted = sort(network, found);
      const [first] = sorted;
      if (wantsAll === true || first === undefined) callback(null, sorted);
      else callback(null, first.address, first.family);
    });
  };
}

function sort(network: Network, found: readonly LookupAddress[]): LookupAddress[] {
  const families = new Map(found.map(({ address, family }) => [address, family]));
  return sortAddresses(network.state, [...families.keys()]).map((address) => ({
    address,
    family: families.get(address) ?? 4,
  }));
}
