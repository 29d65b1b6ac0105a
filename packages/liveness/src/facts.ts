/** What the state knows about links, addresses and neighbours, as the judgement asks for it. */
import {
  type Address,
  exact,
  familyOf,
  type IpFamily,
  intGet,
  intValues,
  type Link,
  type Neighbour,
  type NetworkState,
  walkInts,
} from '@routability/rtable';

/** `linux/if.h`. */
const IFF_UP = 0x1;
const IFF_LOOPBACK = 0x8;
const IFF_RUNNING = 0x40;
const IFF_LOWER_UP = 0x10000;
/** `linux/if_addr.h`. */
const IFA_F_OPTIMISTIC = 0x04;
const IFA_F_DADFAILED = 0x08;
const IFA_F_TENTATIVE = 0x40;
/** `linux/neighbour.h`. */
const NUD_FAILED = 0x20;

/** The link with this ifindex. */
export function linkOf(state: NetworkState, index: number): Link | undefined {
  return intGet(state.links, index);
}

/** The link with this name, if there is one now. */
export function linkNamed(state: NetworkState, name: string): Link | undefined {
  return intValues(state.links).find((link) => link.name === name);
}

/** The link's name, or its index as text where it is unknown. */
export function linkName(state: NetworkState, index: number): string {
  return linkOf(state, index)?.name ?? `${index}`;
}

/** Whether a link is administratively up (`IFF_UP`). */
export function isUp(link: Link): boolean {
  return (link.flags & IFF_UP) !== 0;
}

/** Whether a link has a carrier (`IFF_RUNNING` or `IFF_LOWER_UP`). */
export function hasCarrier(link: Link): boolean {
  return (link.flags & (IFF_RUNNING | IFF_LOWER_UP)) !== 0;
}

/** Whether a link is the loopback (`IFF_LOOPBACK`). */
export function isLoopbackLink(link: Link): boolean {
  return (link.flags & IFF_LOOPBACK) !== 0;
}

/** How far an assigned address can be used. Optimistic addresses can be (RFC 4429). */
export function addressState({ flags }: Address): 'assigned' | 'tentative' | 'dadfailed' {
  if ((flags & IFA_F_DADFAILED) !== 0) return 'dadfailed';
  const tentative = (flags & (IFA_F_TENTATIVE | IFA_F_OPTIMISTIC)) === IFA_F_TENTATIVE;
  return tentative ? 'tentative' : 'assigned';
}

/** Where an address is assigned: usually on one link, seldom on more. */
export function assignments(state: NetworkState, address: string): readonly Address[] {
  return byText(state).get(address) ?? NOWHERE;
}

const NOWHERE: readonly Address[] = [];

/** Derived once from each immutable map of addresses, and gone with it. */
const indexes = new WeakMap<object, ReadonlyMap<string, readonly Address[]>>();

function byText({ addresses }: NetworkState): ReadonlyMap<string, readonly Address[]> {
  const known = indexes.get(addresses);
  if (known !== undefined) return known;
  const index = new Map<string, Address[]>();
  walkInts(addresses, (_, ofLink) => {
    for (const each of ofLink) {
      const same = index.get(each.address);
      if (same === undefined) index.set(each.address, [each]);
      else same.push(each);
    }
    return undefined;
  });
  indexes.set(addresses, index);
  return index;
}

/** Every address on loopback links. */
export function loopbackAddresses(state: NetworkState): readonly Address[] {
  return intValues(state.links)
    .filter(isLoopbackLink)
    .flatMap((link) => intGet(state.addresses, link.index) ?? []);
}

/** The neighbour entry of an address on a link. */
export function neighbourOf(
  state: NetworkState,
  link: number,
  address: Uint8Array,
): Neighbour | undefined {
  const family: IpFamily = address.length === 4 ? 2 : 10;
  const known = intGet(familyOf(state, family).neighbours, link);
  return known === undefined ? undefined : exact(known, address, 8 * address.length);
}

/** Whether nobody answers to a neighbour's address (`NUD_FAILED`). */
export function hasFailed(neighbour: Neighbour): boolean {
  return (neighbour.state & NUD_FAILED) !== 0;
}
