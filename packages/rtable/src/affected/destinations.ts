/** Destinations that are watched, held so that those inside a prefix are found at once. */
import { addressBytes } from '../fact/address-input.ts';
import type { LookupQuery } from '../lookup/query.ts';
import { emptyTrie, exact, type Trie, walkCovered, withPrefix } from '../trie/index.ts';

/** What is watched: a query, and whatever its owner keeps beside it. */
export interface Destination {
  readonly query: LookupQuery;
}

/** The destinations of one address. */
export type Block<D extends Destination> = readonly D[];

/** Those of one family, by destination address and by source address. */
export interface FamilyDestinations<D extends Destination> {
  /** Without `oif` and `iif`: the longest usable prefix answers for them. */
  readonly free: Trie<Block<D>>;
  /** Tied to a device: a longer prefix by another device does not answer for them. */
  readonly bound: Trie<Block<D>>;
  /** Those that name a source, by that. */
  readonly bySource: Trie<Block<D>>;
  /** Those of received packets that name a source, by that: the way back counts too. */
  readonly received: Trie<Block<D>>;
}

/** An immutable set of destinations. */
export interface Destinations<D extends Destination> {
  readonly size: number;
  readonly inet: FamilyDestinations<D>;
  readonly inet6: FamilyDestinations<D>;
}

/** The set with nothing in it. */
export function emptyDestinations<D extends Destination>(): Destinations<D> {
  const family = (width: 4 | 16): FamilyDestinations<D> => ({
    free: emptyTrie(width),
    bound: emptyTrie(width),
    bySource: emptyTrie(width),
    received: emptyTrie(width),
  });
  return { size: 0, inet: family(4), inet6: family(16) };
}

/**
 * The set with one more destination; the same set if it is a member already (by identity).
 *
 * @throws InvalidEventError where an address of the query is none.
 */
export function withDestination<D extends Destination>(
  destinations: Destinations<D>,
  destination: D,
): Destinations<D> {
  return change(destinations, destination, (block) =>
    block.includes(destination) ? block : [...block, destination],
  );
}

/** The set without a destination; the same set if it is no member. */
export function withoutDestination<D extends Destination>(
  destinations: Destinations<D>,
  destination: D,
): Destinations<D> {
  return change(destinations, destination, (block) =>
    block.includes(destination) ? block.filter((one) => one !== destination) : block,
  );
}

/** Whether the answer depends on a device that the query names. */
export function isBound({ oif, iif }: LookupQuery): boolean {
  return (oif !== undefined && oif !== 0) || (iif !== undefined && iif !== 0);
}

/** Visits blocks of destinations, some perhaps more than once. */
export type VisitBlock<D extends Destination> = (block: Block<D>) => void;

/** Visits the destinations inside a prefix, tied to a device or not. */
export function visitInside<D extends Destination>(
  watched: FamilyDestinations<D>,
  address: Uint8Array,
  length: number,
  visit: VisitBlock<D>,
): void {
  visitCovered(watched.free, address, length, visit);
  visitCovered(watched.bound, address, length, visit);
}

/** Visits the blocks of a trie inside a prefix. */
export function visitCovered<D extends Destination>(
  trie: Trie<Block<D>>,
  address: Uint8Array,
  length: number,
  visit: VisitBlock<D>,
): void {
  walkCovered(trie, address, length, (_address, _length, block) => {
    visit(block);
    return undefined;
  });
}

function change<D extends Destination>(
  destinations: Destinations<D>,
  destination: D,
  edit: (block: Block<D>) => Block<D>,
): Destinations<D> {
  const { query } = destination;
  const dst = addressBytes(query.dst);
  const key = dst.length === 4 ? 'inet' : 'inet6';
  const family = destinations[key];
  const place = isBound(query) ? 'bound' : 'free';
  const held = edited(family[place], dst, edit);
  if (held.trie === family[place]) return destinations;
  const src = query.src === undefined ? undefined : addressBytes(query.src);
  const withSource = src !== undefined && src.length === dst.length;
  const isReceived = query.iif !== undefined && query.iif !== 0;
  return {
    ...destinations,
    size: destinations.size + held.grown,
    [key]: {
      ...family,
      [place]: held.trie,
      ...(withSource ? { bySource: edited(family.bySource, src, edit).trie } : {}),
      ...(withSource && isReceived ? { received: edited(family.received, src, edit).trie } : {}),
    },
  };
}

function edited<D extends Destination>(
  trie: Trie<Block<D>>,
  address: Uint8Array,
  edit: (block: Block<D>) => Block<D>,
): { readonly trie: Trie<Block<D>>; readonly grown: number } {
  const length = address.length * 8;
  const before = exact(trie, address, length);
  const after = edit(before ?? []);
  if (after === before || (before === undefined && after.length === 0)) return { trie, grown: 0 };
  return {
    trie: withPrefix(trie, address, length, after.length === 0 ? undefined : after),
    grown: after.length - (before?.length ?? 0),
  };
}
