export { baselineOf } from './baseline.ts';
export type { Connection, Endpoint, Role, Transport } from './connection.ts';
export { type SortQuery, sortAddresses } from './destination/sort-addresses.ts';
export { InvalidAddressError } from './endpoint.ts';
export { evaluate } from './evaluate.ts';
export { explain } from './explain.ts';
export type { EgressMismatch, EvaluateOptions, Policy } from './policy.ts';
export {
  initialPortal,
  type PortalEffect,
  type PortalInput,
  type PortalOptions,
  type PortalOutcome,
  type PortalPhase,
  type PortalState,
  type PortalStatus,
  type PortalStep,
  portalDeadline,
  portalResultName,
  portalTransition,
} from './portal/portal.ts';
export type {
  ChangeReason,
  DeadReason,
  ExemptReason,
  OkReason,
  Reason,
  StandingReason,
  UnknownReason,
} from './reason.ts';
export { createTracker } from './tracker/create-tracker.ts';
export { defaultGrace, type Grace, type TimedReason } from './tracker/grace.ts';
export type {
  Step,
  Tracker,
  TrackerEvent,
  TrackerOptions,
  TrackerStats,
} from './tracker/tracker.ts';
export type {
  Baseline,
  Dead,
  Evidence,
  Exempt,
  Judgement,
  Leg,
  Ok,
  Path,
  Suspect,
  Unknown,
  Verdict,
} from './verdict.ts';
