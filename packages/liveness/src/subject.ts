import { formatAddress } from '@routability/netlink-codec/address';
import type { NetworkState } from '@routability/rtable';
import type { Connection } from './connection.ts';
import { isLinkLocal, isUnspecified, parseEndpointAddress } from './endpoint.ts';
import { linkNamed } from './facts.ts';
import type { Baseline } from './verdict.ts';

/** The near side of a connection, parsed: what many connections of a program have in common. */
export interface NearSide {
  /** Canonical text and bytes of the local address; absent while the socket has none. */
  readonly address?: { readonly text: string; readonly bytes: Uint8Array };
  /** The link that the socket is tied to: bound device, else zone of a link-local address. */
  readonly tie?: Tie;
}

/** A link named by a connection. */
export interface Tie {
  readonly by: 'device' | 'zone';
  /** ifindex; absent when no link had the name when it was looked for. */
  readonly link?: number;
  /** As given. */
  readonly given: number | string;
}

/** A connection as it is judged. The tracker hands in one and the same for many, one after another. */
export interface Subject {
  readonly connection: Connection;
  readonly near: NearSide;
  /** 4 or 16 bytes; IPv4-mapped ones are 4. Empty when there is no peer to judge. */
  readonly peer: Uint8Array;
}

/** The bytes of no peer. */
export const emptyPeer: Uint8Array = new Uint8Array(0);

/** The bytes of the peer's address, none when the connection is exempt from judgement. */
export function peerBytes(connection: Connection): Uint8Array {
  const { protocol, listening, peer } = connection;
  if (protocol === 'unix' || listening === true || peer === undefined) return emptyPeer;
  return parseEndpointAddress(peer.address).bytes;
}

/**
 * The near side of a connection. Names of links are looked up in `state`, unless the baseline knows
 * the ifindex: a link that was renamed stays the same.
 *
 * @throws InvalidAddressError
 */
export function nearSide(
  state: NetworkState,
  connection: Connection,
  baseline: Baseline | undefined,
): NearSide {
  const local =
    connection.local === undefined ? undefined : parseEndpointAddress(connection.local.address);
  const peer =
    connection.peer === undefined ? undefined : parseEndpointAddress(connection.peer.address);
  const usable = local !== undefined && !isUnspecified(local.bytes) ? local : undefined;
  const linkLocal = [usable, peer].find((each) => each !== undefined && isLinkLocal(each.bytes));
  const zone =
    linkLocal === undefined ? undefined : (connection.zone ?? usable?.zone ?? peer?.zone);
  const tie =
    connection.device !== undefined
      ? resolveTie(state, 'device', connection.device, baseline?.tiedTo)
      : zone !== undefined && zone !== 0
        ? resolveTie(state, 'zone', zone, baseline?.tiedTo)
        : undefined;
  return {
    ...(usable === undefined
      ? {}
      : { address: { bytes: usable.bytes, text: formatAddress(usable.bytes) } }),
    ...(tie === undefined ? {} : { tie }),
  };
}

function resolveTie(
  state: NetworkState,
  by: Tie['by'],
  given: number | string,
  known: number | undefined,
): Tie {
  const link = typeof given === 'number' ? given : (known ?? linkNamed(state, given)?.index);
  return link === undefined ? { by, given } : { by, given, link };
}
