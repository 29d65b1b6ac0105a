/** The source address that the kernel chooses for an IPv4 flow (`inet_select_addr`). */
import { RTN_LOCAL } from '../flags.ts';
import type { Address, NetworkState } from '../state.ts';
import { intGet, walkInts } from '../trie/index.ts';
import { number4, text4 } from './address4.ts';
import { hasOwnRules } from './own-rules.ts';
import type { Flow } from './query.ts';
import { lookInMerged4, lookInTable4, TABLE_LOCAL } from './table4.ts';

/** `linux/if_addr.h IFA_F_SECONDARY`. */
const SECONDARY = 0x01;
/** `linux/rtnetlink.h RT_SCOPE_*`. */
export const SCOPE_UNIVERSE = 0;
export const SCOPE_LINK = 253;
export const SCOPE_HOST = 254;

/**
 * The first primary address of a device whose scope is wide enough, one in the subnet of `gateway`
 * before others; else that of another device. A router of the other family has no subnet here.
 */
export function selectAddress4(
  state: NetworkState,
  link: number,
  gateway: string | undefined,
  scope: number,
): string | undefined {
  let found: string | undefined;
  const router = gateway === undefined ? -1 : number4(gateway);
  for (const address of intGet(state.addresses, link) ?? []) {
    if (!isPrimary(address)) continue;
    if (Math.min(address.scope, SCOPE_HOST) > scope) continue;
    if (router < 0 || isInSubnet(address, router)) return address.address;
    found ??= address.address;
  }
  if (found !== undefined) return found;
  const master = vrfMaster(state, link);
  if (master !== 0) {
    const own = firstOfDevice(state, master, scope);
    if (own !== undefined) return own;
  }
  walkInts(state.links, (index) => {
    if (vrfMaster(state, index) === master) found = firstOfDevice(state, index, scope);
    return found !== undefined;
  });
  return found;
}

function firstOfDevice(state: NetworkState, link: number, scope: number): string | undefined {
  for (const address of intGet(state.addresses, link) ?? []) {
    if (!isPrimary(address)) continue;
    if (address.scope !== SCOPE_LINK && address.scope <= scope) return address.address;
  }
  return undefined;
}

function isPrimary({ family, flags }: Address): boolean {
  return family === 2 && (flags & SECONDARY) === 0;
}

function isInSubnet(address: Address, router: number): boolean {
  const shift = 32 - address.prefixLength;
  const own = number4(address.peer ?? address.address);
  return shift >= 32 || own >>> shift === router >>> shift;
}

function vrfMaster(state: NetworkState, link: number): number {
  const master = intGet(state.links, link)?.master ?? 0;
  return intGet(state.links, master)?.driver === 'vrf' ? master : 0;
}

/**
 * The device that an IPv4 address of ours belongs to; `undefined` when it is not ours. An address that
 * is only covered by a local route, such as 127.0.0.2, counts (`__ip_dev_find`).
 */
export function deviceOfAddress4(
  state: NetworkState,
  flow: Flow,
  address: Uint8Array,
): number | undefined {
  const asked = { ...flow, dst: address, src: undefined, oif: 0, tos: 0 };
  // Without rules of its own a namespace has local and main in one.
  const found = hasOwnRules(state.inet.rules)
    ? lookInTable4(state, asked, TABLE_LOCAL)
    : lookInMerged4(state, asked);
  if (found?.kind === 'match' && found.entry.type === RTN_LOCAL) return found.entry.legs[0]?.link;
  const text = text4(address);
  let device: number | undefined;
  walkInts(state.addresses, (link, list) => {
    if (list.some((one) => one.family === 2 && one.address === text)) device = link;
    return device !== undefined;
  });
  return device;
}
