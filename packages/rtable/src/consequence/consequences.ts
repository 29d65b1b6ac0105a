/** What follows in silence from an event: the one place that decides it. */
import { addressesOf } from '../apply/apply-address.ts';
import { hasLocalRoute } from '../apply/inet6-off.ts';
import type { AddressEvent, FactEvent, LinkEvent, NetconfEvent } from '../event.ts';
import { addressText } from '../fact/address-input.ts';
import { DEAD, LINKDOWN, LOWER_UP, RUNNING, TENTATIVE, UP } from '../flags.ts';
import type { NetworkState } from '../state.ts';
import { intGet, intValues } from '../trie/index.ts';
import type { Consequence } from './consequence.ts';

const NONE: readonly Consequence[] = [];
/** The least MTU that IPv6 works with (RFC 8200 §5). */
const MIN_MTU6 = 1280;

/**
 * What the kernel does in silence when `event` happens in `state` (the state before it), in the
 * order in which it does it. The rules are those of `linux/net/ipv4/fib_frontend.c`,
 * `fib_semantics.c`, `nexthop.c` and `linux/net/ipv6/route.c`.
 */
export function consequences(state: NetworkState, event: FactEvent): readonly Consequence[] {
  switch (event.kind) {
    case 'link':
      if ((event.family ?? 0) !== 0) return NONE;
      return event.action === 'del' ? ofLinkGone(event.index) : ofLink(state, event);
    case 'address':
      return event.action === 'del' ? ofAddressGone(state, event) : ofAddress(state, event);
    case 'nexthop':
      return event.action === 'del' ? [{ rule: 'NHDEL', id: event.id }] : NONE;
    case 'netconf':
      return ofNetconf(state, event);
    default:
      return NONE;
  }
}

function ofLinkGone(link: number): readonly Consequence[] {
  return [
    { rule: 'NHFLUSH', link },
    { rule: 'GONE4', link },
    { rule: 'GONE6', link },
    { rule: 'LINKGONE', link },
  ];
}

function ofLink(state: NetworkState, event: LinkEvent): readonly Consequence[] {
  const link = event.index;
  const before = intGet(state.links, link);
  const flags = event.linkFlags;
  const was = before?.flags ?? 0;
  const found: Consequence[] = [];
  const toMtu = event.mtu ?? before?.mtu ?? 0;
  if (before !== undefined && toMtu !== before.mtu && toMtu >= MIN_MTU6) {
    found.push({ rule: 'MTU6', link, from: before.mtu, to: toMtu });
  }
  if ((flags & UP) === 0) {
    found.push({ rule: 'DOWN4', link });
    if ((was & UP) !== 0) found.push({ rule: 'DOWN6', link });
    found.push({ rule: 'NHFLUSH', link });
    return found;
  }
  const carrier = hasCarrier4(flags);
  if (before !== undefined) {
    if ((was & UP) === 0) {
      found.push({ rule: 'UP4', link, clears: carrier ? DEAD | LINKDOWN : DEAD });
    } else if (carrier && (!hasCarrier4(was) || (flags & ~was & RUNNING) !== 0)) {
      // A dump shows the lower layer up before the kernel has looked at the routes (`linkwatch_do_dev`).
      found.push({ rule: 'UP4', link, clears: LINKDOWN });
    } else if (!carrier && hasCarrier4(was)) found.push({ rule: 'CARRIER4', link });
  }
  if (!carrier) found.push({ rule: 'NHFLUSH', link });
  if ((flags & RUNNING) !== 0) {
    if ((was & RUNNING) === 0 && before !== undefined) found.push({ rule: 'UP6', link });
  } else if (
    before !== undefined &&
    (((was ^ flags) & (UP | RUNNING | LOWER_UP)) !== 0 ||
      (event.operstate ?? before.operstate) !== before.operstate)
  ) {
    found.push({ rule: 'CARRIER6', link });
  }
  if (before !== undefined && isVrf(state, event.master) && before.master !== event.master) {
    found.push({ rule: 'LASTADDR4', link });
  }
  return found;
}

/** The settings of IPv6 come and go with it; a rename takes them away for a moment only. */
function ofNetconf(state: NetworkState, event: NetconfEvent): readonly Consequence[] {
  const link = intGet(state.links, event.link);
  if (event.family !== 10 || link === undefined) return NONE;
  if (event.action === 'new') return [{ rule: 'INET6', link: event.link, on: true }];
  return link.mtu < MIN_MTU6 ? [{ rule: 'INET6', link: event.link, on: false }] : NONE;
}

/** IPv4 takes a dormant link for one with carrier, IPv6 does not. */
function hasCarrier4(flags: number): boolean {
  return (flags & (RUNNING | LOWER_UP)) !== 0;
}

function isVrf(state: NetworkState, master: number | undefined): boolean {
  return master !== undefined && intGet(state.links, master)?.driver === 'vrf';
}

function ofAddress(state: NetworkState, event: AddressEvent): readonly Consequence[] {
  if (event.family !== 2) return NONE;
  const flags = intGet(state.links, event.link)?.flags ?? 0;
  if ((flags & UP) === 0) return NONE;
  const clears = hasCarrier4(flags) ? DEAD | LINKDOWN : DEAD;
  return [{ rule: 'UP4', link: event.link, clears }];
}

function ofAddressGone(state: NetworkState, event: AddressEvent): readonly Consequence[] {
  const address = addressText(event.address);
  if (event.family === 2) {
    const left = addressesOf(state, event.link).filter(
      (other) =>
        other.family === 2 &&
        !(other.address === address && other.prefixLength === event.prefixLength),
    );
    return left.length === 0 ? [{ rule: 'LASTADDR4', link: event.link }] : NONE;
  }
  // A deletion is announced before that of its local route; the loss of the link, after it.
  const elsewhere = intValues(state.addresses).some((list) =>
    list.some(
      (other) =>
        other.address === address && other.link !== event.link && (other.flags & TENTATIVE) === 0,
    ),
  );
  return hasLocalRoute(state, event) && !elsewhere ? [{ rule: 'PREFSRC6', address }] : NONE;
}
