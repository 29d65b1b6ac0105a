/** Which of many destinations a change of the state concerns. */
export { type Affected, affectedDestinations, sameAnswer } from './affected.ts';
export { type AffectedMemo, createAffectedMemo, visitCandidates } from './candidates.ts';
export { type CoWalkMemo, coWalk, createMemo, type Opaque } from './co-walk.ts';
export {
  type Destination,
  type Destinations,
  emptyDestinations,
  withDestination,
  withoutDestination,
} from './destinations.ts';
