// Generated from formats/inet_diag.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `TCP_*`. */
export const TcpState: {
  readonly unknown: 0;
  /** `TCP_ESTABLISHED` */
  readonly established: 1;
  /** `TCP_SYN_SENT` */
  readonly synSent: 2;
  /** `TCP_SYN_RECV` */
  readonly synRecv: 3;
  /** `TCP_FIN_WAIT1` */
  readonly finWait1: 4;
  /** `TCP_FIN_WAIT2` */
  readonly finWait2: 5;
  /** `TCP_TIME_WAIT` */
  readonly timeWait: 6;
  /** `TCP_CLOSE` */
  readonly close: 7;
  /** `TCP_CLOSE_WAIT` */
  readonly closeWait: 8;
  /** `TCP_LAST_ACK` */
  readonly lastAck: 9;
  /** `TCP_LISTEN` */
  readonly listen: 10;
  /** `TCP_CLOSING` */
  readonly closing: 11;
  /** `TCP_NEW_SYN_RECV` */
  readonly newSynRecv: 12;
  /** `TCP_BOUND_INACTIVE` */
  readonly boundInactive: 13;
} = {
  unknown: 0,
  established: 1,
  synSent: 2,
  synRecv: 3,
  finWait1: 4,
  finWait2: 5,
  timeWait: 6,
  close: 7,
  closeWait: 8,
  lastAck: 9,
  listen: 10,
  closing: 11,
  newSynRecv: 12,
  boundInactive: 13,
};

/** Printed names of {@link TcpState}, by number. */
export const tcpStateNames: NameTable = {
  0: 'UNKNOWN',
  1: 'ESTAB',
  2: 'SYN-SENT',
  3: 'SYN-RECV',
  4: 'FIN-WAIT1',
  5: 'FIN-WAIT2',
  6: 'TIME-WAIT',
  7: 'UNCONN',
  8: 'CLOSE-WAIT',
  9: 'LAST-ACK',
  10: 'LISTEN',
  11: 'CLOSING',
  12: 'NEW-SYN-RECV',
  13: 'BOUND-INACTIVE',
};

/** Numbers of attributes of the UAPI constants `INET_DIAG_*`. */
export const InetDiagAttributeType: {
  /** `INET_DIAG_NONE` */
  readonly none: 0;
  /** `INET_DIAG_MEMINFO`: Memory use. */
  readonly meminfo: 1;
  /** `INET_DIAG_INFO`: State of TCP. */
  readonly info: 2;
  /** `INET_DIAG_VEGASINFO`: State of the congestion control Vegas. */
  readonly vegasinfo: 3;
  /** `INET_DIAG_CONG`: Name of the congestion control. */
  readonly cong: 4;
  /** `INET_DIAG_TOS`: Type of service. */
  readonly tos: 5;
  /** `INET_DIAG_TCLASS`: IPv6 traffic class. */
  readonly tclass: 6;
  /** `INET_DIAG_SKMEMINFO`: Memory use, in the order of SK_MEMINFO_*. */
  readonly skmeminfo: 7;
  /** `INET_DIAG_SHUTDOWN`: Directions that are closed: 1 receive, 2 send. */
  readonly shutdown: 8;
  /** `INET_DIAG_DCTCPINFO`: State of the congestion control DCTCP. */
  readonly dctcpinfo: 9;
  /** `INET_DIAG_PROTOCOL`: Protocol of a raw socket. */
  readonly protocol: 10;
  /** `INET_DIAG_SKV6ONLY`: 1: the socket takes IPv6 alone. */
  readonly skv6only: 11;
  /** `INET_DIAG_LOCALS`: SCTP: own addresses. */
  readonly locals: 12;
  /** `INET_DIAG_PEERS`: SCTP: addresses of the other side. */
  readonly peers: 13;
  /** `INET_DIAG_PAD` */
  readonly pad: 14;
  /** `INET_DIAG_MARK`: Firewall mark; it takes CAP_NET_ADMIN to see it. */
  readonly mark: 15;
  /** `INET_DIAG_BBRINFO`: State of the congestion control BBR. */
  readonly bbrinfo: 16;
  /** `INET_DIAG_CLASS_ID`: Class of the network control group. */
  readonly classId: 17;
  /** `INET_DIAG_MD5SIG`: TCP MD5 keys. */
  readonly md5sig: 18;
  /** `INET_DIAG_ULP_INFO`: Upper layer protocol, nested attributes. */
  readonly ulpInfo: 19;
  /** `INET_DIAG_SK_BPF_STORAGES`: BPF storages, nested attributes. */
  readonly skBpfStorages: 20;
  /** `INET_DIAG_CGROUP_ID`: Control group. */
  readonly cgroupId: 21;
  /** `INET_DIAG_SOCKOPT`: Socket options. */
  readonly sockopt: 22;
} = {
  none: 0,
  meminfo: 1,
  info: 2,
  vegasinfo: 3,
  cong: 4,
  tos: 5,
  tclass: 6,
  skmeminfo: 7,
  shutdown: 8,
  dctcpinfo: 9,
  protocol: 10,
  skv6only: 11,
  locals: 12,
  peers: 13,
  pad: 14,
  mark: 15,
  bbrinfo: 16,
  classId: 17,
  md5sig: 18,
  ulpInfo: 19,
  skBpfStorages: 20,
  cgroupId: 21,
  sockopt: 22,
};
