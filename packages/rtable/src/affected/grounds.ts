/** What decides, besides the entries themselves, whether the routes of a prefix answer for every flow. */
import { DEAD, LINKDOWN } from '../flags.ts';
import { legOf } from '../lookup/legs.ts';
import type { NetworkState } from '../state.ts';
import { intGet, walk, walkInts } from '../trie/index.ts';

/** `linux/neighbour.h NUD_FAILED`. */
const FAILED = 0x20;

/** It holds before and after a change. */
export interface Grounds {
  /** Nexthop objects and groups by which packets can go, or that swallow them. */
  readonly answering: ReadonlySet<number>;
  /** Whether there are others: an IPv4 route by one of those hides shorter ones of the same address. */
  readonly hiding: boolean;
  /** IPv6 routers that are known not to answer, as `ifindex%address`: others are tried before them. */
  readonly failed: ReadonlySet<string>;
}

/** What two states have in common. */
export function commonGrounds(before: NetworkState, after: NetworkState): Grounds {
  const own = groundsOf(after);
  if (sharesGrounds(before, after)) return own;
  const other = groundsOf(before);
  const steady = [...own.answering].filter(
    (id) => other.answering.has(id) && intGet(before.nexthops, id) === intGet(after.nexthops, id),
  );
  return {
    answering: new Set(steady),
    hiding: own.hiding || other.hiding,
    failed: new Set([...own.failed, ...other.failed]),
  };
}

/** Whether nothing that grounds are made of differs, seen from the outside. */
function sharesGrounds(before: NetworkState, after: NetworkState): boolean {
  return (
    before.nexthops === after.nexthops &&
    before.inet6.neighbours === after.inet6.neighbours &&
    (before.links === after.links || after.nexthops.size === 0)
  );
}

/** Whether two grounds say the same. */
export function sameGrounds(a: Grounds, b: Grounds): boolean {
  return (
    a.hiding === b.hiding &&
    sameMembers(a.answering, b.answering) &&
    sameMembers(a.failed, b.failed)
  );
}

/** Nexthop objects, and the groups they are in, of which the object or what it can do differs. */
export function changedNexthops(before: NetworkState, after: NetworkState): ReadonlySet<number> {
  const changed = new Set<number>();
  if (before.nexthops === after.nexthops && before.links === after.links) return changed;
  if (before.nexthops.size + after.nexthops.size === 0) return changed;
  const old = answeringObjects(before);
  const fresh = answeringObjects(after);
  for (const { nexthops } of [before, after]) {
    walk(nexthops, (_address, _length, { id }) => {
      const isSame =
        intGet(before.nexthops, id) === intGet(after.nexthops, id) && old.has(id) === fresh.has(id);
      if (!isSame) changed.add(id);
      return undefined;
    });
  }
  for (const { nexthops } of [before, after]) {
    walk(nexthops, (_address, _length, { id, group }) => {
      if (group?.some((member) => changed.has(member.id)) === true) changed.add(id);
      return undefined;
    });
  }
  return changed;
}

/** Neighbours that began or ceased to be unreachable, as `ifindex%address`. */
export function changedRouters(before: NetworkState, after: NetworkState): ReadonlySet<string> {
  if (before.inet6.neighbours === after.inet6.neighbours) return new Set();
  const old = failedNeighbours(before);
  const fresh = failedNeighbours(after);
  return new Set([
    ...[...old].filter((one) => !fresh.has(one)),
    ...[...fresh].filter((one) => !old.has(one)),
  ]);
}

function groundsOf(state: NetworkState): Grounds {
  const answering = answeringObjects(state);
  return {
    answering,
    hiding: answering.size < state.nexthops.size,
    failed: failedNeighbours(state),
  };
}

function answeringObjects(state: NetworkState): ReadonlySet<number> {
  const answering = new Set<number>();
  const answers = (id: number): boolean => {
    const object = intGet(state.nexthops, id);
    if (object === undefined) return false;
    if (object.blackhole) return true;
    if (object.group !== undefined) return object.group.some((member) => answers(member.id));
    return (legOf(state, object, 1).flags & (DEAD | LINKDOWN)) === 0;
  };
  walkInts(state.nexthops, (id) => {
    if (answers(id)) answering.add(id);
    return undefined;
  });
  return answering;
}

function failedNeighbours(state: NetworkState): ReadonlySet<string> {
  const failed = new Set<string>();
  walkInts(state.inet6.neighbours, (link, ofLink) =>
    walk(ofLink, (_address, _length, neighbour) => {
      if ((neighbour.state & FAILED) !== 0) failed.add(`${link}%${neighbour.address}`);
      return undefined;
    }),
  );
  return failed;
}

function sameMembers(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
