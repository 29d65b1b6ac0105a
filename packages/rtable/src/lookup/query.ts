/** What is asked: the selectors of one flow. */
import type { AddressInput, IpFamily } from '../event.ts';
import { addressBytes } from '../fact/address-input.ts';
import type { Link, NetworkState } from '../state.ts';
import { intGet, walkInts } from '../trie/index.ts';

/**
 * A flow whose route is asked for, as in `ip route get`. `mark`, `tos`, `uid`, `ipproto` and the ports
 * may be left undeclared: then the answer is `unknown` wherever a rule or route makes it depend on
 * them. `wholeQuery` declares all of them as the kernel does for `ip route get`.
 */
export interface LookupQuery {
  readonly dst: AddressInput;
  /** Source address; absent while none is chosen, which no `from` selector matches. */
  readonly src?: AddressInput;
  /** Device to go out by: ifindex or name. */
  readonly oif?: number | string;
  /** Device that the packet came in by: ifindex or name. Asks for the way of a received packet. */
  readonly iif?: number | string;
  /** Firewall mark, 0 for none. */
  readonly mark?: number | undefined;
  /** The byte of the IP header (DSCP in the upper six bits). */
  readonly tos?: number | undefined;
  readonly uid?: number | undefined;
  /** Number of the transport protocol: 6 TCP, 17 UDP. */
  readonly ipproto?: number | undefined;
  readonly sport?: number | undefined;
  readonly dport?: number | undefined;
  /** IPv6 flow label. Default 0. */
  readonly flowLabel?: number;
  /** Tunnel key (`tun_id`). Default 0. */
  readonly tunnelId?: bigint;
}

/** A query made ready: addresses are bytes, devices are indexes. */
export interface Flow {
  readonly family: IpFamily;
  readonly dst: Uint8Array;
  /** `undefined` for none (also for 0.0.0.0 and ::). */
  readonly src: Uint8Array | undefined;
  /** 0 for none. */
  readonly oif: number;
  /** 0 for a flow of this host. */
  readonly iif: number;
  /** Name that `iif` selectors of rules are compared with: `lo` for a flow of this host. */
  readonly iifName: string;
  /** Name that `oif` selectors are compared with; empty for none. */
  readonly oifName: string;
  /** ifindex of the VRF that `oif` or `iif` belongs to; 0 for none. */
  readonly vrf: number;
  /** Its name; empty for none. */
  readonly vrfName: string;
  readonly mark: number | undefined;
  readonly tos: number | undefined;
  readonly uid: number | undefined;
  readonly ipproto: number | undefined;
  readonly sport: number | undefined;
  readonly dport: number | undefined;
  readonly flowLabel: number;
  readonly tunnelId: bigint;
}

/**
 * The query with everything declared that it left open, as the kernel does for `ip route get`: mark,
 * TOS and ports 0; the protocol is UDP (IPv4) or 0 (IPv6).
 *
 * @param uid The user who asks, where the query names none.
 */
export function wholeQuery(query: LookupQuery, uid = 0): LookupQuery {
  const ipproto = addressBytes(query.dst).length === 4 ? 17 : 0;
  return { mark: 0, tos: 0, uid, ipproto, sport: 0, dport: 0, ...query };
}

/**
 * Makes a query ready. A device that does not exist is returned as such.
 *
 * @throws InvalidEventError where an address is none.
 */
export function flowOf(state: NetworkState, query: LookupQuery): Flow | 'no-device' {
  const dst = addressBytes(query.dst);
  const family = dst.length === 4 ? 2 : 10;
  const src = sourceOf(query.src, dst.length);
  const oif = query.oif === undefined ? undefined : linkOf(state, query.oif);
  const iif = query.iif === undefined ? undefined : linkOf(state, query.iif);
  if (query.oif !== undefined && query.oif !== 0 && oif === undefined) return 'no-device';
  if (query.iif !== undefined && query.iif !== 0 && iif === undefined) return 'no-device';
  const vrf = vrfOf(state, oif) || vrfOf(state, iif);
  return {
    family,
    dst,
    src,
    oif: oif?.index ?? 0,
    iif: iif?.index ?? 0,
    iifName: iif?.name ?? intGet(state.links, LOOPBACK)?.name ?? 'lo',
    oifName: oif?.name ?? '',
    vrf,
    vrfName: vrf === 0 ? '' : (intGet(state.links, vrf)?.name ?? ''),
    mark: query.mark,
    tos: query.tos,
    // A received packet is root's to the IPv4 rules, and nobody's to the IPv6 ones.
    uid: iif === undefined ? query.uid : family === 2 ? 0 : NOBODY,
    ipproto: query.ipproto,
    sport: query.sport,
    dport: query.dport,
    flowLabel: query.flowLabel ?? 0,
    tunnelId: query.tunnelId ?? 0n,
  };
}

/** ifindex of `lo`, the same in every namespace. */
export const LOOPBACK = 1;
/** `INVALID_UID`. */
const NOBODY = 0xffffffff;

function sourceOf(src: AddressInput | undefined, width: number): Uint8Array | undefined {
  if (src === undefined) return undefined;
  const bytes = addressBytes(src);
  if (bytes.length !== width || bytes.every((byte) => byte === 0)) return undefined;
  return bytes;
}

function linkOf(state: NetworkState, device: number | string): Link | undefined {
  if (typeof device === 'number') return intGet(state.links, device);
  let found: Link | undefined;
  walkInts(state.links, (_, link) => {
    if (link.name === device) found = link;
    return found !== undefined;
  });
  return found;
}

function vrfOf(state: NetworkState, link: Link | undefined): number {
  if (link === undefined) return 0;
  if (link.driver === 'vrf') return link.index;
  return intGet(state.links, link.master)?.driver === 'vrf' ? link.master : 0;
}
