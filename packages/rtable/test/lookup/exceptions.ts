/**
 * Where the kernel's answer holds something that the tables do not tell, and what of it is compared all
 * the same. Everything that is not listed here must agree to the letter.
 */
import type { LookupQuery, LookupResult } from '../../src/lookup/index.ts';

/** One such case. */
export interface Exception {
  readonly reason: string;
  readonly applies: (query: LookupQuery, result: LookupResult) => boolean;
  /** What is left to compare: nothing, the way alone, or all but some keys. */
  readonly compare: 'nothing' | 'way' | { readonly without: readonly string[] };
}

/** The cases, the first that applies counts. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    reason:
      'a rule suppresses some ways of an IPv6 multipath route by the group of their device, and a flow that is hashed to one of those goes on with the next rules; or the source of a received IPv4 packet is not accepted for some ways',
    applies: (_, result) => result.kind === 'route' && result.partial,
    compare: 'nothing',
  },
  {
    reason:
      'IPv6 routes by one nexthop object share cached entries, one per CPU: the kernel prints metric, protocol, table, source and preference of whichever route was cached first',
    applies: (_, result) =>
      result.kind === 'route' && result.family === 10 && (result.entry?.nexthop ?? 0) !== 0,
    compare: 'way',
  },
  {
    reason:
      'each way of an IPv6 multipath route has metric attributes, protocol and preference of its own; a dump shows those of the first alone',
    applies: (_, result) =>
      result.kind === 'route' &&
      result.family === 10 &&
      (result.paths.length > 1 || result.entry?.known === false),
    compare: 'way',
  },
  {
    reason:
      'IPv4 with oif and no route: the answer keeps the TOS of a route that a rule had suppressed before',
    applies: (query, result) =>
      query.iif === undefined && result.kind === 'route' && result.family === 2 && result.assumed,
    compare: { without: ['tos'] },
  },
  {
    reason:
      'IPv4 routes by one nexthop object share a cached entry too, with the metrics and realms of whichever route was cached first',
    applies: (_, result) =>
      result.kind === 'route' && result.family === 2 && (result.entry?.nexthop ?? 0) !== 0,
    compare: { without: ['metrics', 'flow', 'cache'] },
  },
  {
    reason:
      'a received IPv4 packet gets realms of the way back too, and is marked for a redirect where it leaves by the device that it came in by',
    applies: (query, result) => query.iif !== undefined && result.family === 2,
    compare: { without: ['flow', 'cache'] },
  },
];
