// Generated from formats/tcp_metrics.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '@routability/netlink-codec/runtime';

/** Numbers of attributes of the UAPI constants `TCP_METRICS_ATTR_*`. */
export const TcpMetricsAttributeType: {
  /** `TCP_METRICS_ATTR_UNSPEC` */
  readonly unspec: 0;
  /** `TCP_METRICS_ATTR_ADDR_IPV4`: Destination. */
  readonly addrIpv4: 1;
  /** `TCP_METRICS_ATTR_ADDR_IPV6`: Destination. */
  readonly addrIpv6: 2;
  /** `TCP_METRICS_ATTR_AGE`: Milliseconds since the last use. */
  readonly age: 3;
  /** `TCP_METRICS_ATTR_TW_TSVAL` */
  readonly twTsval: 4;
  /** `TCP_METRICS_ATTR_TW_TS_STAMP` */
  readonly twTsStamp: 5;
  /** `TCP_METRICS_ATTR_VALS`: Metrics. */
  readonly vals: 6;
  /** `TCP_METRICS_ATTR_FOPEN_MSS` */
  readonly fopenMss: 7;
  /** `TCP_METRICS_ATTR_FOPEN_SYN_DROPS` */
  readonly fopenSynDrops: 8;
  /** `TCP_METRICS_ATTR_FOPEN_SYN_DROP_TS` */
  readonly fopenSynDropTs: 9;
  /** `TCP_METRICS_ATTR_FOPEN_COOKIE` */
  readonly fopenCookie: 10;
  /** `TCP_METRICS_ATTR_SADDR_IPV4`: Source. */
  readonly saddrIpv4: 11;
  /** `TCP_METRICS_ATTR_SADDR_IPV6`: Source. */
  readonly saddrIpv6: 12;
  /** `TCP_METRICS_ATTR_PAD` */
  readonly pad: 13;
} = {
  unspec: 0,
  addrIpv4: 1,
  addrIpv6: 2,
  age: 3,
  twTsval: 4,
  twTsStamp: 5,
  vals: 6,
  fopenMss: 7,
  fopenSynDrops: 8,
  fopenSynDropTs: 9,
  fopenCookie: 10,
  saddrIpv4: 11,
  saddrIpv6: 12,
  pad: 13,
};

/** Numbers of the UAPI constants `TCP_METRICS_CMD_*`. */
export const TcpMetricsCommand: {
  /** `TCP_METRICS_CMD_UNSPEC` */
  readonly unspec: 0;
  /** `TCP_METRICS_CMD_GET` */
  readonly get: 1;
  /** `TCP_METRICS_CMD_DEL` */
  readonly del: 2;
} = {
  unspec: 0,
  get: 1,
  del: 2,
};

/** Printed names of {@link TcpMetricsCommand}, by number. */
export const tcpMetricsCommandNames: NameTable = {
  0: 'unspec',
  1: 'get',
  2: 'del',
};
