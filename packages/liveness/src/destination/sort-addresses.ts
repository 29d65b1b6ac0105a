import { parseAddress } from '@routability/netlink-codec/address';
import {
  type Address,
  intGet,
  type LookupQuery,
  lookup,
  type NetworkState,
  wholeQuery,
} from '@routability/rtable';
import { parseEndpointAddress } from '../endpoint.ts';
import { assignments } from '../facts.ts';
import { compareDestinations, type Destination, type Source } from './compare.ts';
import { mapped } from './policy-table.ts';

/** `linux/if_addr.h`. */
const IFA_F_DEPRECATED = 0x20;
/** Drivers whose links carry one IP version, or IP at all, inside another packet (`ip link add type`). */
const TUNNELS: ReadonlySet<string> = new Set([
  'sit',
  'ipip',
  'ip6tnl',
  'gre',
  'ip6gre',
  'vti',
  'vti6',
]);

/** What is known of the socket that will connect; all else counts as unset. */
export type SortQuery = Omit<LookupQuery, 'dst' | 'iif'>;

/**
 * The addresses of one host in the order in which to try them (RFC 6724 §6), by the routes and
 * addresses of `state`: those without a route or a source come last, as nobody can connect to them.
 * A zone (`fe80::1%eth0`) names the link to go out by. Addresses that compare equal keep their order,
 * and all do while the state is not in sync.
 *
 * @throws InvalidAddressError
 */
export function sortAddresses(
  state: NetworkState,
  addresses: readonly string[],
  query: SortQuery = {},
): string[] {
  const parsed = addresses.map((text) => ({ text, ...parseEndpointAddress(text) }));
  if (state.sync !== 'synced') return [...addresses];
  return parsed
    .map(({ text, bytes, zone }) => {
      const source = sourceFor(state, bytes, zone === undefined ? query : { ...query, oif: zone });
      const address = mapped(bytes);
      const destination: Destination = source === undefined ? { address } : { address, source };
      return { text, destination };
    })
    .sort((a, b) => compareDestinations(a.destination, b.destination))
    .map(({ text }) => text);
}

function sourceFor(state: NetworkState, dst: Uint8Array, query: SortQuery): Source | undefined {
  const result = lookup(state, wholeQuery({ ipproto: 6, ...query, dst }));
  if (result.kind !== 'route') return undefined;
  const [{ source: text, link }] = result.paths;
  const bytes = text === undefined ? undefined : parseAddress(text);
  if (text === undefined || bytes === undefined) return undefined;
  const assigned = onLink(assignments(state, text), link);
  return {
    address: mapped(bytes),
    prefixLength: (assigned?.prefixLength ?? 8 * bytes.length) + (bytes.length === 4 ? 96 : 0),
    deprecated: ((assigned?.flags ?? 0) & IFA_F_DEPRECATED) !== 0,
    tunnel: TUNNELS.has(intGet(state.links, link)?.driver ?? ''),
  };
}

/** The assignment on the link that is gone out by, else any. */
function onLink(all: readonly Address[], link: number): Address | undefined {
  return all.find((each) => each.link === link) ?? all[0];
}
