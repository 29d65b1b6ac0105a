/** The destinations that the difference of two states may concern. */
import { parseAddress } from '@routability/netlink-codec/address';
import { TABLE_LOCAL } from '../lookup/table4.ts';
import {
  entriesOf,
  familyOf,
  type NetworkState,
  type RouteSet,
  type RouteTable,
  type Rule,
} from '../state.ts';
import { diffTries, emptyTrie, exact, type Trie, walk, walkCovered } from '../trie/index.ts';
import { addressToInt } from '../trie/key.ts';
import { type CoWalkMemo, coWalk, createMemo } from './co-walk.ts';
import type { Block, Destination, Destinations, FamilyDestinations } from './destinations.ts';
import {
  changedNexthops,
  changedRouters,
  commonGrounds,
  type Grounds,
  sameGrounds,
} from './grounds.ts';
import { opaqueOn } from './opaque.ts';

/**
 * What earlier calls found out; makes a change that concerns few of many destinations cheap also where
 * its prefix is short. It belongs to whoever calls, and fits any states and destinations.
 */
export interface AffectedMemo {
  grounds: Grounds | undefined;
  readonly walks: { inet: CoWalkMemo; inet6: CoWalkMemo };
}

/** A memo that knows nothing yet. */
export function createAffectedMemo(): AffectedMemo {
  return {
    grounds: undefined,
    walks: { inet: createMemo(), inet6: createMemo() },
  };
}

/** Visits blocks of destinations, some perhaps more than once. */
export type VisitBlock<D extends Destination> = (block: Block<D>) => void;

/** Visits every destination whose answer may differ between two states, and few others. */
export function visitCandidates<D extends Destination>(
  before: NetworkState,
  after: NetworkState,
  destinations: Destinations<D>,
  visit: VisitBlock<D>,
  memo: AffectedMemo,
): void {
  const grounds = rememberGrounds(before, after, memo);
  for (const number of [2, 10] as const) {
    const key = number === 2 ? 'inet' : 'inet6';
    const watched = destinations[key];
    if (watched.free.size + watched.bound.size === 0) continue;
    if (concernsAll(before, after, number)) {
      visitInside(watched, new Uint8Array(watched.free.width), 0, visit);
      continue;
    }
    visitRules(familyOf(before, number).rules, familyOf(after, number).rules, watched, visit);
    const change = new TableChange(before, after, number, watched, visit, grounds, memo.walks[key]);
    change.visitTables();
    change.visitNexthops();
    visitSources(before, after, watched, visit);
  }
  if (before.links !== after.links) {
    visitInside({ ...destinations.inet, free: emptyTrie(4) }, new Uint8Array(4), 0, visit);
    visitInside({ ...destinations.inet6, free: emptyTrie(16) }, new Uint8Array(16), 0, visit);
  }
}

/** Settings, and names of devices that rules go by, on which any answer may depend. */
function concernsAll(before: NetworkState, after: NetworkState, family: 2 | 10): boolean {
  const a = familyOf(before, family);
  const b = familyOf(after, family);
  if (a.netconf !== b.netconf) {
    let differs = false;
    diffTries(a.netconf, b.netconf, (_address, _length, old, fresh) => {
      if (old?.ignoreRoutesWithLinkdown !== fresh?.ignoreRoutesWithLinkdown) differs = true;
      if ((old?.forwarding ?? 0) !== (fresh?.forwarding ?? 0)) differs = true;
      if ((old?.rpFilter ?? 0) !== (fresh?.rpFilter ?? 0)) differs = true;
    });
    if (differs) return true;
  }
  if (before.links === after.links) return false;
  const goesByLink = ({ l3mdev, suppressGroup }: Rule): boolean =>
    l3mdev || (suppressGroup !== undefined && suppressGroup >= 0);
  let differs = false;
  diffTries(before.links, after.links, (_address, _length, old, fresh) => {
    if (old?.name === fresh?.name && old?.details['group'] === fresh?.details['group']) {
      if (old?.master === fresh?.master) return;
    }
    differs ||= b.rules.some(goesByLink);
  });
  return differs;
}

/** Rules that came or went: those inside their `to`, else all. A change of order alone concerns all. */
function visitRules<D extends Destination>(
  before: readonly Rule[],
  after: readonly Rule[],
  watched: FamilyDestinations<D>,
  visit: VisitBlock<D>,
): void {
  if (before === after) return;
  const old = new Set(before);
  const fresh = new Set(after);
  const changed = [
    ...before.filter((rule) => !fresh.has(rule)),
    ...after.filter((rule) => !old.has(rule)),
  ];
  const everywhere = new Uint8Array(watched.free.width);
  if (changed.length === 0) {
    visitInside(watched, everywhere, 0, visit);
    return;
  }
  for (const rule of changed) {
    const address = rule.dst === undefined ? undefined : parseAddress(rule.dst);
    // An inverted selector fits outside of the prefix, and the first rule of all parts local and main.
    const isInside =
      address !== undefined && rule.flags === 0 && before.length > 3 && after.length > 3;
    visitInside(watched, isInside ? address : everywhere, isInside ? rule.dstLen : 0, visit);
  }
  walk(watched.received, (_address, _length, block) => {
    visit(block);
    return undefined;
  });
}

/** Whether an address is ours decides whether an IPv4 flow may have it as its source. */
function visitSources<D extends Destination>(
  before: NetworkState,
  after: NetworkState,
  watched: FamilyDestinations<D>,
  visit: VisitBlock<D>,
): void {
  if (before.addresses === after.addresses || watched.bySource.size === 0) return;
  diffTries(before.addresses, after.addresses, (_address, _length, old = [], fresh = []) => {
    for (const one of [...old, ...fresh]) {
      if (old.includes(one) && fresh.includes(one)) continue;
      const bytes = parseAddress(one.address);
      if (bytes === undefined || bytes.length !== watched.free.width) continue;
      const block = exact(watched.bySource, bytes, bytes.length * 8);
      if (block !== undefined) visit(block);
    }
  });
}

function visitInside<D extends Destination>(
  watched: FamilyDestinations<D>,
  address: Uint8Array,
  length: number,
  visit: VisitBlock<D>,
): void {
  for (const trie of [watched.free, watched.bound]) {
    walkCovered(trie, address, length, (_address, _length, block) => {
      visit(block);
      return undefined;
    });
  }
}

/** The difference between the tables of one family. */
class TableChange<D extends Destination> {
  readonly #before: NetworkState;
  readonly #after: NetworkState;
  readonly #family: 2 | 10;
  readonly #watched: FamilyDestinations<D>;
  readonly #visit: VisitBlock<D>;
  readonly #opaque: (set: RouteSet) => boolean;
  readonly #walks: CoWalkMemo;

  constructor(
    before: NetworkState,
    after: NetworkState,
    family: 2 | 10,
    watched: FamilyDestinations<D>,
    visit: VisitBlock<D>,
    grounds: Grounds,
    walks: CoWalkMemo,
  ) {
    this.#before = before;
    this.#after = after;
    this.#family = family;
    this.#watched = watched;
    this.#visit = visit;
    this.#opaque = opaqueOn(family, grounds);
    this.#walks = walks;
  }

  visitTables(): void {
    const before = familyOf(this.#before, this.#family).tables;
    const after = familyOf(this.#after, this.#family).tables;
    diffTries(before, after, (number, _length, old, fresh) => {
      const isLocal = addressToInt(number) === TABLE_LOCAL;
      const none = emptyTrie<RouteSet>(this.#watched.free.width);
      const routes = fresh ?? old ?? none;
      diffTries(old ?? none, fresh ?? none, (address, length) => {
        this.#visitPrefix(routes, address, length);
        // The local table tells which IPv4 addresses are ours, and the way back of received packets counts.
        if (isLocal) this.#visitCovered(this.#watched.bySource, address, length);
        else this.#visitCovered(this.#watched.received, address, length);
      });
    });
  }

  /** Routes by nexthop objects that differ, and IPv6 ones by routers that began or ceased to answer. */
  visitNexthops(): void {
    const ids = changedNexthops(this.#before, this.#after);
    const routers =
      this.#family === 10 ? changedRouters(this.#before, this.#after) : new Set<string>();
    if (ids.size === 0 && routers.size === 0) return;
    const { tables } = familyOf(this.#after, this.#family);
    walk(tables, (_address, _length, routes) => {
      walk(routes, (address, length, set) => {
        const concerned = entriesOf(set).some(
          ({ nexthop, legs }) =>
            ids.has(nexthop) || legs.some(({ link, gateway }) => routers.has(`${link}%${gateway}`)),
        );
        if (concerned) this.#visitPrefix(routes, address, length);
        return undefined;
      });
      return undefined;
    });
  }

  #visitPrefix(routes: RouteTable, address: Uint8Array, length: number): void {
    coWalk(routes, this.#watched.free, address, length, this.#opaque, this.#visit, this.#walks);
    this.#visitCovered(this.#watched.bound, address, length);
  }

  #visitCovered(trie: Trie<Block<D>>, address: Uint8Array, length: number): void {
    walkCovered(trie, address, length, (_address, _length, block) => {
      this.#visit(block);
      return undefined;
    });
  }
}

/** What the two states agree on. The memo forgets what it found on other grounds. */
function rememberGrounds(before: NetworkState, after: NetworkState, memo: AffectedMemo): Grounds {
  const grounds = commonGrounds(before, after);
  if (memo.grounds !== undefined && sameGrounds(memo.grounds, grounds)) return memo.grounds;
  memo.grounds = grounds;
  memo.walks.inet = createMemo();
  memo.walks.inet6 = createMemo();
  return grounds;
}
