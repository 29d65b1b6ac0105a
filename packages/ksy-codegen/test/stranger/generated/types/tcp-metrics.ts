// Generated from formats/tcp_metrics.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '@routability/netlink-codec/runtime';

/** Metrics, numbered from 1 on. */
export interface TcpMetricsValues extends AttributeSet {
  /** In the order of their numbers, which count from 1 on. */
  entries?: number[] | undefined;
}

/**
 * Body of the messages of the generic netlink family tcp_metrics: what TCP
 * remembers of destinations. A family outside the built-in ones, to show that
 * they need nothing but a format.
 */
export interface TcpMetrics extends AttributeSet {
  /**
   * What is asked or answered.
   *
   * `cmd`, u8, see `TcpMetricsCommand`
   */
  cmd: number;
  /**
   * Version of the interface, 1.
   *
   * `version`, u8
   */
  version: number;
  /**
   * Reserved.
   *
   * `reserved`, u16
   */
  reserved?: number | undefined;
  /**
   * Destination.
   *
   * `TCP_METRICS_ATTR_ADDR_IPV4`, 4 or 16 bytes, network order
   */
  addrIpv4?: Uint8Array | undefined;
  /**
   * Destination.
   *
   * `TCP_METRICS_ATTR_ADDR_IPV6`, 4 or 16 bytes, network order
   */
  addrIpv6?: Uint8Array | undefined;
  /**
   * Milliseconds since the last use.
   *
   * `TCP_METRICS_ATTR_AGE`, u64
   */
  age?: bigint | undefined;
  /** `TCP_METRICS_ATTR_TW_TSVAL`, u32 */
  twTsval?: number | undefined;
  /** `TCP_METRICS_ATTR_TW_TS_STAMP`, s32 */
  twTsStamp?: number | undefined;
  /**
   * Metrics.
   *
   * `TCP_METRICS_ATTR_VALS`
   */
  vals?: TcpMetricsValues | undefined;
  /** `TCP_METRICS_ATTR_FOPEN_MSS`, u16 */
  fopenMss?: number | undefined;
  /** `TCP_METRICS_ATTR_FOPEN_SYN_DROPS`, u16 */
  fopenSynDrops?: number | undefined;
  /** `TCP_METRICS_ATTR_FOPEN_SYN_DROP_TS`, u64 */
  fopenSynDropTs?: bigint | undefined;
  /** `TCP_METRICS_ATTR_FOPEN_COOKIE` */
  fopenCookie?: Uint8Array | undefined;
  /**
   * Source.
   *
   * `TCP_METRICS_ATTR_SADDR_IPV4`, 4 or 16 bytes, network order
   */
  saddrIpv4?: Uint8Array | undefined;
  /**
   * Source.
   *
   * `TCP_METRICS_ATTR_SADDR_IPV6`, 4 or 16 bytes, network order
   */
  saddrIpv6?: Uint8Array | undefined;
}
