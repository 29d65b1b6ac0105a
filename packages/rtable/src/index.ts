/** The kernel's routing state as an immutable value: events in, next state out. */

export {
  type Affected,
  type AffectedMemo,
  affectedDestinations,
  createAffectedMemo,
  type Destination,
  type Destinations,
  emptyDestinations,
  sameAnswer,
  withDestination,
  withoutDestination,
} from './affected/index.ts';
export { addressesOf } from './apply/apply-address.ts';
export type { Consequence } from './consequence/consequence.ts';
export { consequences } from './consequence/consequences.ts';
export { diff } from './diff/diff.ts';
export { InvalidEventError } from './error.ts';
export {
  type AddressEvent,
  type AddressInput,
  APPEND,
  CREATE,
  type DumpEvent,
  type DumpScope,
  type Encap,
  EXCL,
  type FactEvent,
  type IpFamily,
  type LegInput,
  type LinkEvent,
  type Metrics,
  type NeighbourEvent,
  type NetconfEvent,
  type NetworkEvent,
  type NexthopEvent,
  type NexthopMember,
  type ObjectEvent,
  type Range,
  REPLACE,
  type ResilientGroup,
  type RouteEvent,
  type RuleEvent,
  type StaleEvent,
} from './event.ts';
export { changeRow } from './iproute2/change-row.ts';
export { type Iproute2, toIproute2 } from './iproute2/to-iproute2.ts';
export type { Row } from './iproute2/words.ts';
export { audit, type Finding } from './log/audit.ts';
export {
  type EventLog,
  eventFromJson,
  eventToJson,
  replay,
  startLog,
  withEvents,
} from './log/event-log.ts';
export type { Json } from './log/plain-json.ts';
export { restore, type Snapshot, SnapshotError, snapshot } from './log/snapshot.ts';
export {
  type Decision,
  type LookupErrorCode,
  type LookupJson,
  type LookupQuery,
  type LookupResult,
  lookup,
  lookupToJson,
  type MatchedPrefix,
  type Path,
  parseQueryWords,
  QueryWordsError,
  type RouteError,
  type RouteFound,
  type RouteUnknown,
  type Selector,
  wholeQuery,
} from './lookup/index.ts';
export { type FeedItem, fromFeed } from './netlink/from-feed.ts';
export { fromNetlink } from './netlink/from-netlink.ts';
export { reduce, type Transition, transition } from './reduce.ts';
export {
  type Address,
  type Change,
  type ChangeOf,
  emptyState,
  entriesOf,
  type Fact,
  type FamilyState,
  familyOf,
  type Leg,
  type Link,
  type Neighbour,
  type Netconf,
  type NetworkState,
  type Nexthop,
  type OpenDump,
  type Provenance,
  type Route,
  type RouteEntry,
  type RouteSet,
  type RouteTable,
  type Rule,
  type Sync,
  type Unsure,
} from './state.ts';
export {
  exact,
  type IntMap,
  intGet,
  intValues,
  longestMatch,
  type Trie,
  walk,
  walkInts,
} from './trie/index.ts';
export { coveredBy, covers, type TablePrefix } from './view/covers.ts';
export { derivedScopes } from './view/derived-scopes.ts';
export { type Place, type RouteFilter, routes, viewSet } from './view/route-view.ts';
export { HypothesisWordsError, KernelRefusalError, type RefusalCode } from './what-if/error.ts';
export { hypothesize } from './what-if/hypothesize.ts';
export type { HypothesisSettings } from './what-if/trial.ts';
export { whatIf } from './what-if/what-if.ts';
