/**
 * Entries of one dump, shared by all the prefixes that have the same one: a full table has few
 * different ways out. Only a memory of what was made: it never changes what comes out.
 */
import type { AddressInput, LegInput, RouteEvent } from '../event.ts';
import type { RouteEntry } from '../state.ts';

interface Made {
  readonly event: RouteEvent;
  readonly entries: readonly RouteEntry[];
}

/** A memory of the entries that events were made to. */
export type SharedEntries = Map<number, Made[]>;

/** More than this with one hash are made anew. */
const MOST = 8;

/** What `make` makes of the event, or made of an event that differs in its prefix only. */
export function sharedEntries(
  shared: SharedEntries,
  event: RouteEvent,
  make: (event: RouteEvent) => readonly RouteEntry[],
): readonly RouteEntry[] {
  if (event.metrics !== undefined || event.src !== undefined || (event.expires ?? 0) !== 0) {
    return make(event);
  }
  const hash = hashOf(event);
  const known = shared.get(hash);
  if (known !== undefined) {
    for (const made of known) if (alike(made.event, event)) return made.entries;
    if (known.length >= MOST) return make(event);
  }
  const made: Made = { event: withoutPrefix(event), entries: make(event) };
  if (known === undefined) shared.set(hash, [made]);
  else known.push(made);
  return made.entries;
}

/** The bytes of an event may be a view of a buffer that others use. */
function withoutPrefix(event: RouteEvent): RouteEvent {
  return {
    ...event,
    dst: undefined,
    prefsrc: copyOf(event.prefsrc),
    legs: event.legs?.map((leg) => ({ ...leg, gateway: copyOf(leg.gateway) })),
  };
}

function copyOf(address: AddressInput | undefined): AddressInput | undefined {
  return address instanceof Uint8Array ? Uint8Array.from(address) : address;
}

function hashOf({ legs, priority = 0, protocol = 0, nexthop = 0, table = 0 }: RouteEvent): number {
  let hash = (priority * 31 + protocol * 7 + nexthop * 131 + table) | 0;
  if (legs !== undefined) {
    for (const { link = 0, gateway } of legs) {
      hash = (Math.imul(hash, 33) + link) | 0;
      if (gateway instanceof Uint8Array) {
        for (let at = 0; at < gateway.length; at++) {
          hash = (Math.imul(hash, 33) + (gateway[at] as number)) | 0;
        }
      }
    }
  }
  return hash;
}

function alike(a: RouteEvent, b: RouteEvent): boolean {
  return (
    a.family === b.family &&
    a.type === b.type &&
    a.protocol === b.protocol &&
    a.scope === b.scope &&
    a.priority === b.priority &&
    a.tos === b.tos &&
    a.routeFlags === b.routeFlags &&
    a.nexthop === b.nexthop &&
    a.multipath === b.multipath &&
    a.pref === b.pref &&
    a.error === b.error &&
    sameAddress(a.prefsrc, b.prefsrc) &&
    sameLegs(a.legs, b.legs)
  );
}

function sameLegs(a: readonly LegInput[] | undefined, b: readonly LegInput[] | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return a === b;
  for (let at = 0; at < a.length; at++) {
    const x = a[at] as LegInput;
    const y = b[at] as LegInput;
    if (
      x.link !== y.link ||
      x.weight !== y.weight ||
      x.flags !== y.flags ||
      x.realms !== y.realms ||
      x.encap !== y.encap ||
      !sameAddress(x.gateway, y.gateway)
    ) {
      return false;
    }
  }
  return true;
}

function sameAddress(a: AddressInput | undefined, b: AddressInput | undefined): boolean {
  if (a === b) return true;
  if (!(a instanceof Uint8Array && b instanceof Uint8Array) || a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
