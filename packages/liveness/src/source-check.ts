/** The near side: is the local address still ours, and the link that the socket is tied to usable? */
import { parseAddress } from '@routability/netlink-codec/address';
import type { Address, NetworkState } from '@routability/rtable';
import { answerFor } from './answer.ts';
import { isLinkLocal, isLoopback } from './endpoint.ts';
import {
  addressState,
  assignments,
  hasCarrier,
  isUp,
  linkNamed,
  linkOf,
  loopbackAddresses,
} from './facts.ts';
import type { Finding } from './finding.ts';
import { covers } from './prefix.ts';
import type { NearSide, Subject } from './subject.ts';

/** Whether a loopback peer can be reached: its address is assigned and the loopback link is up. */
export function checkLoopback(state: NetworkState, peer: Uint8Array): Finding {
  const holder = loopbackAddresses(state).find((each) => holds(each, peer));
  const link = holder === undefined ? linkNamed(state, 'lo') : linkOf(state, holder.link);
  if (link === undefined || !isUp(link)) {
    return {
      kind: 'dead',
      reason: 'LOOPBACK_DOWN',
      proof: link === undefined ? absence('link', 'lo') : { of: 'link', link },
    };
  }
  if (holder === undefined) {
    return { kind: 'dead', reason: 'LOOPBACK_DOWN', proof: absence('address', 'of the loopback') };
  }
  return {
    kind: 'ok',
    reason: 'LOOPBACK',
    proof: { of: 'address', address: holder },
    path: { kind: 'local', leg: { link: link.index }, linkName: link.name },
  };
}

/** What is wrong with the near side, if anything. */
export function checkNearSide(state: NetworkState, subject: Subject): Finding | undefined {
  return checkTie(state, subject.near) ?? checkSource(state, subject) ?? undefined;
}

/** A bound device, or the zone of a link-local address, that is missing or down. */
function checkTie(state: NetworkState, { tie }: NearSide): Finding | undefined {
  if (tie === undefined) return undefined;
  const link = tie.link === undefined ? undefined : linkOf(state, tie.link);
  if (link === undefined) {
    return { kind: 'dead', reason: 'LINK_GONE', proof: absence('link', `${tie.given}`) };
  }
  return isUp(link)
    ? undefined
    : { kind: 'dead', reason: 'LINK_DOWN', proof: { of: 'link', link } };
}

/** The tied link without carrier: asked after the source, which weighs more. */
export function checkTieCarrier(state: NetworkState, { tie }: NearSide): Finding | undefined {
  const link = tie?.link === undefined ? undefined : linkOf(state, tie.link);
  return link === undefined || hasCarrier(link)
    ? undefined
    : { kind: 'suspect', nature: 'standing', reason: 'CARRIER_LOST', proof: { of: 'link', link } };
}

function checkSource(state: NetworkState, { near, connection }: Subject): Finding | undefined {
  const { address, tie } = near;
  if (address === undefined || connection.freebind === true) return undefined;
  const anywhere = assignments(state, address.text);
  const zoned = isLinkLocal(address.bytes) && tie?.link !== undefined;
  const here = zoned ? anywhere.filter((each) => each.link === tie.link) : anywhere;
  let pending: Address | undefined;
  let failed: Address | undefined;
  for (const each of here) {
    const status = addressState(each);
    if (status === 'assigned') return undefined;
    if (status === 'tentative') pending ??= each;
    else failed ??= each;
  }
  if (pending !== undefined) {
    const proof = { of: 'address', address: pending } as const;
    return { kind: 'suspect', nature: 'standing', reason: 'TENTATIVE', proof };
  }
  if (failed === undefined && !zoned && isOursByRoute(state, address.bytes)) return undefined;
  return {
    kind: 'dead',
    reason: 'SOURCE_GONE',
    proof:
      failed === undefined ? absence('address', address.text) : { of: 'address', address: failed },
  };
}

/**
 * Addresses can be ours without being assigned: all of 127.0.0.0/8, and what a `local` route of an
 * administrator says (`ip route add local 192.0.2.0/24 dev lo`).
 */
function isOursByRoute(state: NetworkState, address: Uint8Array): boolean {
  if (isLoopback(address)) return loopbackAddresses(state).some((each) => holds(each, address));
  const answer = answerFor(state, { dst: address });
  return answer.kind === 'path' && answer.local;
}

function absence(object: 'link' | 'address', key: string): Finding['proof'] {
  return { of: 'absence', object, key };
}

/** Whether the prefix of an assigned address contains `address`: all of 127.0.0.0/8 is the loopback's. */
function holds({ address: text, prefixLength }: Address, address: Uint8Array): boolean {
  const own = parseAddress(text);
  return own !== undefined && covers(own, prefixLength, address);
}
