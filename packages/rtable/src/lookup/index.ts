/** The kernel's route lookup: query in, answer out. */
export { lookup } from './lookup.ts';
export { type LookupQuery, wholeQuery } from './query.ts';
export type {
  Decision,
  LookupErrorCode,
  LookupResult,
  MatchedPrefix,
  Path,
  RouteError,
  RouteFound,
  RouteUnknown,
  Selector,
} from './result.ts';
export { type LookupJson, lookupToJson } from './to-json.ts';
export { parseQueryWords, QueryWordsError } from './words.ts';
