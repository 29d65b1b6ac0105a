/** The source address that the kernel chooses for an IPv6 flow (RFC 6724; `ipv6_dev_get_saddr`). */
import { parseAddress } from '@routability/netlink-codec/address';
import type { Address, NetworkState } from '../state.ts';
import { intGet, walkInts } from '../trie/index.ts';
import { commonBits, samePrefix } from './prefix.ts';

/** `linux/if_addr.h IFA_F_*`. */
const TEMPORARY = 0x01;
const OPTIMISTIC = 0x04;
const DEPRECATED = 0x20;
const TENTATIVE = 0x40;

interface Candidate {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly address: Address;
}

/** The best source address for a destination by a device; `undefined` when there is none. */
export function selectAddress6(
  state: NetworkState,
  link: number,
  dst: Uint8Array,
): string | undefined {
  const scope = scopeOf(dst);
  // Link-local destinations and multicast ones of that scope or less are answered from the link itself.
  const onlyLink = dst[0] === 0xff || scope <= LINK_LOCAL;
  let best: Candidate | undefined;
  const consider = (list: readonly Address[]): void => {
    for (const address of list) {
      const candidate = candidateOf(address);
      if (candidate === undefined) continue;
      if (best === undefined || isBetter(candidate, best, dst, scope, link)) best = candidate;
    }
  };
  // The addresses of the device come first, so that they win a tie.
  consider(intGet(state.addresses, link) ?? []);
  if (!onlyLink) {
    walkInts(state.addresses, (index, list) => {
      if (index !== link) consider(list);
      return undefined;
    });
  }
  return best?.text;
}

function candidateOf(address: Address): Candidate | undefined {
  if (address.family !== 10) return undefined;
  if ((address.flags & TENTATIVE) !== 0 && (address.flags & OPTIMISTIC) === 0) return undefined;
  const bytes = parseAddress(address.address);
  if (bytes === undefined || bytes[0] === 0xff) return undefined;
  return { text: address.address, bytes, address };
}

/** RFC 6724 §5, rule by rule; `a` came after `b`, which stays in a tie. */
function isBetter(
  a: Candidate,
  b: Candidate,
  dst: Uint8Array,
  scope: number,
  link: number,
): boolean {
  const rules: ((one: Candidate) => number)[] = [
    // 1: the destination itself.
    ({ bytes }) => (samePrefix(bytes, dst, 128) ? 1 : 0),
    // 2: the smallest scope that reaches the destination, else the largest.
    ({ bytes }) => {
      const own = scopeOf(bytes);
      return own >= scope ? -own : own - 128;
    },
    // 3: not deprecated.
    ({ address }) => ((address.flags & (DEPRECATED | OPTIMISTIC)) === 0 ? 1 : 0),
    // 5: an address of the device.
    ({ address }) => (address.link === link ? 1 : 0),
    // 6: the label of the destination.
    ({ bytes }) => (labelOf(bytes) === labelOf(dst) ? 1 : 0),
    // 7: public addresses, as long as no temporary ones are asked for.
    ({ address }) => ((address.flags & TEMPORARY) === 0 ? 1 : 0),
    // 8: the longest common prefix.
    ({ bytes, address }) => commonBits(bytes, dst, address.prefixLength),
  ];
  for (const rule of rules) {
    const difference = rule(a) - rule(b);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** RFC 4291 scopes: 1 interface, 2 link, 5 site, 14 global. */
const LINK_LOCAL = 2;

function scopeOf(address: Uint8Array): number {
  const [a = 0, b = 0] = address;
  if (a === 0xff) return b & 0x0f;
  if (address.every((byte) => byte === 0)) return -1;
  if (a === 0xfe && (b & 0xc0) === 0x80) return LINK_LOCAL;
  if (a === 0xfe && (b & 0xc0) === 0xc0) return 5;
  if (address.every((byte, at) => byte === (at === 15 ? 1 : 0))) return LINK_LOCAL;
  return 14;
}

/** The kernel's table of RFC 6724 §2.1 labels (`linux/net/ipv6/addrlabel.c`): prefix, length, label. */
const LABELS: readonly (readonly [string, number, number])[] = [
  ['::1', 128, 0],
  ['::ffff:0:0', 96, 4],
  ['::', 96, 3],
  ['2001::', 32, 6],
  ['2001:10::', 28, 7],
  ['3ffe::', 16, 12],
  ['2002::', 16, 2],
  ['fec0::', 10, 11],
  ['fc00::', 7, 5],
  ['::', 0, 1],
];

function labelOf(address: Uint8Array): number {
  for (const [text, length, label] of LABELS) {
    const prefix = parseAddress(text);
    if (prefix !== undefined && samePrefix(prefix, address, length)) return label;
  }
  return 1;
}
