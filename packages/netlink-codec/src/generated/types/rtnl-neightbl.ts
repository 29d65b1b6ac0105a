// Generated from formats/rtnl_neightbl.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * Size and age of a neighbour table.
 *
 * `struct ndt_config`
 */
export interface NeighbourTableConfig extends Struct {
  /**
   * Bytes of an address.
   *
   * `ndtc_key_len`, u16
   */
  keyLen: number;
  /**
   * Bytes of an entry.
   *
   * `ndtc_entry_size`, u16
   */
  entrySize: number;
  /**
   * Entries.
   *
   * `ndtc_entries`, u32
   */
  entries: number;
  /**
   * Milliseconds since the last flush.
   *
   * `ndtc_last_flush`, u32
   */
  lastFlush: number;
  /**
   * Milliseconds since times were last drawn.
   *
   * `ndtc_last_rand`, u32
   */
  lastRand: number;
  /**
   * Seed of the hash.
   *
   * `ndtc_hash_rnd`, u32
   */
  hashRnd: number;
  /**
   * Mask of the hash.
   *
   * `ndtc_hash_mask`, u32
   */
  hashMask: number;
  /**
   * Chain that is cleaned up next.
   *
   * `ndtc_hash_chain_gc`, u32
   */
  hashChainGc: number;
  /**
   * Proxied requests that wait.
   *
   * `ndtc_proxy_qlen`, u32
   */
  proxyQlen: number;
}

/**
 * Counters of a neighbour table.
 *
 * `struct ndt_stats`
 */
export interface NeighbourTableStats extends Struct {
  /**
   * Entries made.
   *
   * `ndts_allocs`, u64
   */
  allocs: bigint;
  /**
   * Entries removed.
   *
   * `ndts_destroys`, u64
   */
  destroys: bigint;
  /**
   * Times that the table grew.
   *
   * `ndts_hash_grows`, u64
   */
  hashGrows: bigint;
  /**
   * Resolutions that failed.
   *
   * `ndts_res_failed`, u64
   */
  resFailed: bigint;
  /**
   * Look-ups.
   *
   * `ndts_lookups`, u64
   */
  lookups: bigint;
  /**
   * Look-ups that found an entry.
   *
   * `ndts_hits`, u64
   */
  hits: bigint;
  /**
   * Multicast probes received.
   *
   * `ndts_rcv_probes_mcast`, u64
   */
  rcvProbesMcast: bigint;
  /**
   * Unicast probes received.
   *
   * `ndts_rcv_probes_ucast`, u64
   */
  rcvProbesUcast: bigint;
  /**
   * Regular clean-ups.
   *
   * `ndts_periodic_gc_runs`, u64
   */
  periodicGcRuns: bigint;
  /**
   * Forced clean-ups.
   *
   * `ndts_forced_gc_runs`, u64
   */
  forcedGcRuns: bigint;
  /**
   * Times that the table was full.
   *
   * `ndts_table_fulls`, u64
   */
  tableFulls?: bigint | undefined;
}

/** Settings of a neighbour table (NDTPA_*). */
export interface NeighbourTableParms extends AttributeSet {
  /**
   * Interface that they are of; absent for those of the table.
   *
   * `NDTPA_IFINDEX`, u32
   */
  ifindex?: number | undefined;
  /** `NDTPA_REFCNT`, u32 */
  refcnt?: number | undefined;
  /**
   * Bytes that may wait for resolution.
   *
   * `NDTPA_QUEUE_LENBYTES`, u32
   */
  queueLenbytes?: number | undefined;
  /**
   * Packets that may wait for resolution.
   *
   * `NDTPA_QUEUE_LEN`, u32
   */
  queueLen?: number | undefined;
  /** `NDTPA_PROXY_QLEN`, u32 */
  proxyQlen?: number | undefined;
  /** `NDTPA_APP_PROBES`, u32 */
  appProbes?: number | undefined;
  /** `NDTPA_UCAST_PROBES`, u32 */
  ucastProbes?: number | undefined;
  /** `NDTPA_MCAST_PROBES`, u32 */
  mcastProbes?: number | undefined;
  /** `NDTPA_MCAST_REPROBES`, u32 */
  mcastReprobes?: number | undefined;
  /**
   * Milliseconds that a neighbour counts as reachable, drawn.
   *
   * `NDTPA_REACHABLE_TIME`, u64
   */
  reachableTime?: bigint | undefined;
  /**
   * Milliseconds that it is drawn around.
   *
   * `NDTPA_BASE_REACHABLE_TIME`, u64
   */
  baseReachableTime?: bigint | undefined;
  /**
   * Milliseconds until an unused entry may go.
   *
   * `NDTPA_GC_STALETIME`, u64
   */
  gcStaletime?: bigint | undefined;
  /**
   * Milliseconds until the first probe.
   *
   * `NDTPA_DELAY_PROBE_TIME`, u64
   */
  delayProbeTime?: bigint | undefined;
  /**
   * Milliseconds between probes.
   *
   * `NDTPA_RETRANS_TIME`, u64
   */
  retransTime?: bigint | undefined;
  /**
   * Most milliseconds until an anycast answer.
   *
   * `NDTPA_ANYCAST_DELAY`, u64
   */
  anycastDelay?: bigint | undefined;
  /**
   * Most milliseconds until a proxied answer.
   *
   * `NDTPA_PROXY_DELAY`, u64
   */
  proxyDelay?: bigint | undefined;
  /**
   * Milliseconds that an entry stays as it is.
   *
   * `NDTPA_LOCKTIME`, u64
   */
  locktime?: bigint | undefined;
  /**
   * Milliseconds between probes of managed entries.
   *
   * `NDTPA_INTERVAL_PROBE_TIME_MS`, u64
   */
  intervalProbeTimeMs?: bigint | undefined;
}

/**
 * Body of RTM_NEWNEIGHTBL, RTM_GETNEIGHTBL and RTM_SETNEIGHTBL: limits, settings
 * and counters of a neighbour table (ARP, neighbour discovery), or the settings
 * of one interface.
 */
export interface NeighbourTable extends AttributeSet {
  /**
   * Address family.
   *
   * `ndtm_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `ndtm_pad1`, u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * `ndtm_pad2`, u16
   */
  reserved2?: number | undefined;
  /**
   * Name of the table.
   *
   * `NDTA_NAME`
   */
  name?: string | undefined;
  /**
   * Milliseconds between clean-ups.
   *
   * `NDTA_GC_INTERVAL`, u64
   */
  gcInterval?: bigint | undefined;
  /**
   * Entries below which nothing is cleaned up.
   *
   * `NDTA_THRESH1`, u32
   */
  thresh1?: number | undefined;
  /**
   * Entries above which they are cleaned up within five seconds.
   *
   * `NDTA_THRESH2`, u32
   */
  thresh2?: number | undefined;
  /**
   * Most entries.
   *
   * `NDTA_THRESH3`, u32
   */
  thresh3?: number | undefined;
  /**
   * Size and age.
   *
   * `NDTA_CONFIG`
   */
  config?: NeighbourTableConfig | undefined;
  /**
   * Counters.
   *
   * `NDTA_STATS`
   */
  stats?: NeighbourTableStats | undefined;
  /**
   * Settings: of the table, or of one interface.
   *
   * `NDTA_PARMS`
   */
  parms?: NeighbourTableParms | undefined;
}
