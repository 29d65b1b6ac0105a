/** The destinations that the difference of two states may concern. */
import { parseAddress } from '@routability/netlink-codec/address';
import { UP } from '../flags.ts';
import { familyOf, type NetworkState, type Rule } from '../state.ts';
import { diffTries, exact } from '../trie/index.ts';
import { type CoWalkMemo, createMemo } from './co-walk.ts';
import {
  type Destination,
  type Destinations,
  type FamilyDestinations,
  type VisitBlock,
  visitCovered,
  visitInside,
} from './destinations.ts';
import { commonGrounds, type Grounds, sameGrounds } from './grounds.ts';
import { TableChange } from './table-change.ts';

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
  if (devicesDiffer(before, after)) {
    for (const watched of [destinations.inet, destinations.inet6]) {
      const everywhere = new Uint8Array(watched.bound.width);
      visitCovered(watched.bound, everywhere, 0, visit);
    }
  }
}

/** Whether anything differs that a query which names a device goes by. */
function devicesDiffer(before: NetworkState, after: NetworkState): boolean {
  if (before.links === after.links) return false;
  let differs = false;
  diffTries(before.links, after.links, (_address, _length, old, fresh) => {
    const isUp = ((fresh?.flags ?? 0) & UP) !== 0;
    differs ||= old?.name !== fresh?.name || old?.master !== fresh?.master;
    differs ||= (((old?.flags ?? 0) & UP) !== 0) !== isUp;
  });
  return differs;
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
  visitCovered(watched.received, everywhere, 0, visit);
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

/** What the two states agree on. The memo forgets what it found on other grounds. */
function rememberGrounds(before: NetworkState, after: NetworkState, memo: AffectedMemo): Grounds {
  const grounds = commonGrounds(before, after);
  if (memo.grounds !== undefined && sameGrounds(memo.grounds, grounds)) return memo.grounds;
  memo.grounds = grounds;
  memo.walks.inet = createMemo();
  memo.walks.inet6 = createMemo();
  return grounds;
}
