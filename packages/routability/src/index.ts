/** Closes the connections whose route is gone, and leaves the healthy ones alone. */
export type { TimedEvent } from './capture/events-of-records.ts';
export { PcapError } from './capture/pcap.ts';
export { readCapture } from './capture/read-capture.ts';
export {
  type ListConnectionsOptions,
  type ListedConnection,
  listConnections,
} from './connections/list-connections.ts';
export type { GuardOptions } from './guard/enlist.ts';
export { type Guardable, type GuardTargetOptions, guard, guardProcess } from './guard/guard.ts';
export { Lease, type LeaseEvents } from './guard/lease.ts';
export { PathLostError } from './guard/path-lost-error.ts';
export { pathSignal, signalFor } from './guard/signal.ts';
export { unguarded } from './guard/source/source.ts';
export type { Held } from './guard/subject.ts';
export type { OnSuspect, Suspicion } from './guard/suspicion.ts';
export { type Tracked, type TrackedConnection, track } from './guard/track.ts';
export {
  Bus,
  type BusMessage,
  type CaptivePortalResult,
  type CaptivePortalTrigger,
  type RouteMessage,
} from './network/bus.ts';
export {
  Network,
  type NetworkEvents,
  type WatchNetworkOptions,
  watchNetwork,
} from './network/network.ts';
export { sortedLookup } from './network/sorted-lookup.ts';
export { UnsupportedPlatformError } from './network/unsupported-platform-error.ts';
export { apiProbe } from './portal/api-probe.ts';
export {
  CaptivePortal,
  type CaptivePortalEvents,
  type CaptivePortalOptions,
  type ProbeReport,
} from './portal/captive-portal.ts';
export { type DnsProbeOptions, dnsProbe } from './portal/dns-probe.ts';
export { type HttpProbeOptions, httpProbe } from './portal/http-probe.ts';
export type { Probe } from './portal/probe.ts';
