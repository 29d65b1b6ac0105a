/** Dumps under way: what they tell is kept apart, what is announced meanwhile is replayed over it. */
import { tableOf } from '../apply/table.ts';
import { covers, settled, withUnsure } from '../apply/unsure.ts';
import { down4, gone4 } from '../consequence/inet.ts';
import { gone6 } from '../consequence/inet6.ts';
import { type DumpScope, type FactEvent, REPLACE, type RouteEvent } from '../event.ts';
import { routeKey } from '../fact/make-route.ts';
import { sameValue } from '../fact/same.ts';
import { UP } from '../flags.ts';
import {
  emptyState,
  type Journal,
  type NetworkState,
  type OpenDump,
  type Unsure,
} from '../state.ts';
import { step } from '../step.ts';
import { exact, intGet, type Owner } from '../trie/index.ts';
import { fill } from './fill.ts';
import { linksOfRoutes } from './links-of-routes.ts';
import { withPart } from './part.ts';
import { concerns, sameScope } from './scope.ts';

/** The state in which a dump of `scope` is under way; one that was under way begins anew. */
export function beginDump(state: NetworkState, scope: DumpScope): NetworkState {
  const running = state.dumps.find((dump) => sameScope(dump.scope, scope));
  // A dump that is repeated keeps its journal: an event may precede what the dump still shows.
  const dump: OpenDump = {
    scope,
    before: running?.before ?? state,
    found: foundIn(state, scope),
    shared: new Map(),
    journal: running?.journal,
  };
  const dumps = [...state.dumps.filter((other) => other !== running), dump];
  return { ...state, dumps, sync: state.sync === 'empty' ? 'loading' : state.sync };
}

/** What a dump starts from: nothing of its own part, but what the flags of routes depend on. */
function foundIn(state: NetworkState, scope: DumpScope): NetworkState {
  const { generation, nexthopLegs } = state;
  const empty = { ...emptyState, generation, nexthopLegs };
  if (scope.object !== 'route') return empty;
  return {
    ...empty,
    links: state.links,
    inet: { ...empty.inet, netconf: state.inet.netconf },
    inet6: { ...empty.inet6, netconf: state.inet6.netconf },
  };
}

/**
 * Dumped facts go to the dump that they belong to; without one they are told of the live state.
 * All of them at once, so that a full table is not copied for each of its routes.
 */
export function addDumped(
  state: NetworkState,
  events: readonly FactEvent[],
  owner?: Owner,
): NetworkState {
  let next = state;
  let at = 0;
  while (at < events.length) {
    const index = dumpOf(next, events[at] as FactEvent);
    const start = at++;
    while (at < events.length && dumpOf(next, events[at] as FactEvent) === index) at++;
    const some = events.slice(start, at);
    const dump = next.dumps[index];
    if (dump === undefined) for (const event of some) next = step(next, event);
    else {
      const found = fill(dump.found, some, { owner, entries: dump.shared });
      if (found !== dump.found)
        next = { ...next, dumps: next.dumps.with(index, { ...dump, found }) };
    }
  }
  return next;
}

function dumpOf(state: NetworkState, event: FactEvent): number {
  return state.dumps.findLastIndex((dump) => concerns(dump.scope, event));
}

/** The state whose open dumps have noted an announcement. */
export function withJournalled(state: NetworkState, event: FactEvent): NetworkState {
  if (state.dumps.length === 0) return state;
  const dumps = state.dumps.map((dump) => ({
    ...dump,
    journal: { event, earlier: dump.journal },
  }));
  return { ...state, dumps };
}

/**
 * The state after a dump is complete: what it found, brought up to date by what was announced since
 * it began, without what cannot be for the links as they are, and with doubt where that is not exact.
 */
export function endDump(state: NetworkState, scope: DumpScope): NetworkState {
  const dump = state.dumps.find((other) => sameScope(other.scope, scope));
  if (dump === undefined) return state;
  const { generation } = state;
  const journal = oldestFirst(dump.journal);
  let replayed = withPart({ ...dump.before, dumps: [], generation }, dump.found, scope);
  for (const event of journal) {
    const next = step(replayed, event);
    replayed = next === replayed ? next : { ...next, generation };
  }
  const dumps = state.dumps.filter((other) => other !== dump);
  const { nexthopLegs } = replayed;
  let next = withPart({ ...state, dumps, nexthopLegs }, replayed, scope);
  next = settled(sameRoutes(next, state) ? next : enforced(next, scope), scope);
  for (const doubt of doubtsOf(dump, replayed, journal)) next = withUnsure(next, doubt);
  next = withSync(next, scope);
  if (sameParts(next, dump.before)) return dump.before;
  return sameFacts(next, state) ? next : { ...next, generation: generation + 1 };
}

/** Whether nothing changed that `enforced` looks at. */
function sameRoutes(a: NetworkState, b: NetworkState): boolean {
  return (
    a.links === b.links && a.inet.tables === b.inet.tables && a.inet6.tables === b.inet6.tables
  );
}

/** Whether two states hold the same objects, dumps under way among them. */
function sameParts(a: NetworkState, b: NetworkState): boolean {
  return (
    sameFacts(a, b) &&
    a.generation === b.generation &&
    a.expected === b.expected &&
    a.nexthopLegs === b.nexthopLegs &&
    a.dumps.length === b.dumps.length &&
    a.dumps.every((dump, at) => dump === b.dumps[at])
  );
}

/** Whether two states hold the same facts, and know as much about them. */
function sameFacts(a: NetworkState, b: NetworkState): boolean {
  return (
    a.links === b.links &&
    a.addresses === b.addresses &&
    a.inet === b.inet &&
    a.inet6 === b.inet6 &&
    a.nexthops === b.nexthops &&
    a.sync === b.sync &&
    a.missing === b.missing &&
    sameValue(a.unsure, b.unsure)
  );
}

function oldestFirst(journal: Journal | undefined): readonly FactEvent[] {
  const events: FactEvent[] = [];
  for (let at = journal; at !== undefined; at = at.earlier) events.push(at.event);
  return events.reverse();
}

const ROUTES4 = { object: 'route', family: 2 } as const;
const ROUTES6 = { object: 'route', family: 10 } as const;

/** No route by a link that is down or not there: a dump may show some that are about to go. */
function enforced(state: NetworkState, scope: DumpScope): NetworkState {
  const routes = covers(scope, ROUTES4) || covers(scope, ROUTES6) || scope.object === 'route';
  const linksKnown =
    scope.object === 'all' || !state.missing.some((part) => part.object === 'link');
  if (!linksKnown || !(routes || scope.object === 'link')) return state;
  let next = state;
  for (const index of linksOfRoutes(state)) {
    const link = intGet(state.links, index);
    if (link === undefined) next = gone6(gone4(next, index), index);
    else if ((link.flags & UP) === 0) next = down4(next, index, true);
  }
  return next;
}

type Doubt = Omit<Unsure, 'generation'>;

/** Replaying is exact but for lists that were changed while they were dumped. */
function doubtsOf(
  dump: OpenDump,
  replayed: NetworkState,
  journal: readonly FactEvent[],
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const added = new Set<number>();
  const removed = new Set<number>();
  for (const event of journal) {
    if (event.kind !== 'route' || !concerns(dump.scope, event)) continue;
    const { family, table = 254 } = event;
    if (family === 10) (event.action === 'new' ? added : removed).add(table);
    else if ((event.flags & REPLACE) !== 0 && (event.nexthop ?? 0) === 0) {
      if (hasSeveral(dump.found, event) || hasSeveral(replayed, event)) {
        doubts.push({ scope: { object: 'route', family, table }, reason: 'replaced while dumped' });
      }
    }
  }
  for (const table of added) {
    if (!removed.has(table)) continue;
    doubts.push({ scope: { ...ROUTES6, table }, reason: 'changed while dumped' });
  }
  return doubts;
}

function hasSeveral(state: NetworkState, event: RouteEvent): boolean {
  const { family, table, address, length } = routeKey(event);
  return Array.isArray(exact(tableOf(state, family, table), address, length));
}

/** In sync once every part was dumped. */
function withSync(state: NetworkState, scope: DumpScope): NetworkState {
  const missing = state.missing.filter((part) => !covers(scope, part));
  if (missing.length > 0)
    return missing.length === state.missing.length ? state : { ...state, missing };
  if (state.sync === 'synced') return state;
  const { staleReason: _, ...rest } = state;
  return { ...rest, missing, sync: 'synced' };
}
