/** Whether the routes of a prefix answer for every flow inside it, whatever shorter prefixes say. */
import { DEAD, LINKDOWN } from '../flags.ts';
import type { Leg, RouteEntry, RouteSet } from '../state.ts';
import type { Opaque } from './co-walk.ts';
import type { Grounds } from './grounds.ts';

/** `RTN_*` of the types that end the search in a table: blackhole, unreachable, prohibit, throw. */
const ENDING = new Set([6, 7, 8, 9]);

/** A predicate for flows that name no device. */
export function opaqueOn(family: 2 | 10, grounds: Grounds): Opaque<RouteSet> {
  const { answering, failed } = grounds;
  if (family === 2 && grounds.hiding) return () => false;
  const answers = ({ flags, gateway, link }: Leg): boolean =>
    (flags & (DEAD | LINKDOWN)) === 0 &&
    (family === 2 || gateway === undefined || !failed.has(`${link}%${gateway}`));
  const isDecisive = (entry: RouteEntry): boolean => {
    if (entry.tos !== 0) return false;
    if (ENDING.has(entry.type)) return true;
    if (entry.nexthop === 0) return entry.legs.some(answers);
    // Behind an object IPv6 routers may be known not to answer; that is rare enough to look.
    return answering.has(entry.nexthop) && (family === 2 || failed.size === 0);
  };
  return (set) => {
    if (!Array.isArray(set)) {
      const entry = set as RouteEntry;
      return entry.srcLen === 0 && isDecisive(entry);
    }
    const entries = set as readonly RouteEntry[];
    // A flow from none of the sources passes over the general routes of the prefix too.
    if (entries.some(({ srcLen }) => srcLen !== 0)) return false;
    return entries.some(isDecisive);
  };
}
