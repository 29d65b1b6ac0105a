// Generated from formats/inet_diag.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * Addresses and ports of a socket.
 *
 * `struct inet_diag_sockid`
 */
export interface InetDiagSockid extends Struct {
  /**
   * Own port.
   *
   * `idiag_sport`, u16, big-endian on the wire
   */
  sport: number;
  /**
   * Port of the other side.
   *
   * `idiag_dport`, u16, big-endian on the wire
   */
  dport: number;
  /**
   * Own address; IPv4 takes the first four bytes.
   *
   * `idiag_src`, 4 or 16 bytes, network order
   */
  src: Uint8Array;
  /**
   * Address of the other side; IPv4 takes the first four bytes.
   *
   * `idiag_dst`, 4 or 16 bytes, network order
   */
  dst: Uint8Array;
  /**
   * Interface index that the socket is bound to; 0 for none.
   *
   * `idiag_if`, u32
   */
  interface: number;
  /**
   * Identifies the socket for as long as it lives; all ones for any.
   *
   * `idiag_cookie`
   */
  cookie: Uint8Array;
}

/**
 * Socket options.
 *
 * `struct inet_diag_sockopt`
 */
export interface InetDiagSockopt extends Struct {
  /**
   * recverr, is_icsk, freebind, hdrincl, mc_loop, transparent, mc_all,
   * nodefrag: one bit each, in the order of the compiler.
   *
   * u8
   */
  flags1: number;
  /**
   * bind_address_no_port, recverr_rfc4884, defer_connect: one bit each,
   * in the order of the compiler.
   *
   * u8
   */
  flags2: number;
}

/**
 * Memory use of a socket.
 *
 * `struct inet_diag_meminfo`
 */
export interface InetDiagMeminfo extends Struct {
  /**
   * Bytes in the receive queue.
   *
   * `idiag_rmem`, u32
   */
  rmem: number;
  /**
   * Bytes in the send queue.
   *
   * `idiag_wmem`, u32
   */
  wmem: number;
  /**
   * Bytes reserved.
   *
   * `idiag_fmem`, u32
   */
  fmem: number;
  /**
   * Bytes being sent.
   *
   * `idiag_tmem`, u32
   */
  tmem: number;
}

/**
 * State of a TCP connection; newer kernels know more of it.
 *
 * `struct tcp_info`
 */
export interface TcpInfo extends Struct {
  /**
   * State of the connection.
   *
   * `tcpi_state`, u8, see `TcpState`
   */
  state: number;
  /**
   * State of the congestion control.
   *
   * `tcpi_ca_state`, u8
   */
  caState: number;
  /**
   * Retransmissions without an answer.
   *
   * `tcpi_retransmits`, u8
   */
  retransmits: number;
  /**
   * Probes without an answer.
   *
   * `tcpi_probes`, u8
   */
  probes: number;
  /**
   * Doublings of the time-out.
   *
   * `tcpi_backoff`, u8
   */
  backoff: number;
  /**
   * Options in use (`TCPI_OPT_*`).
   *
   * `tcpi_options`, u8
   */
  options: number;
  /**
   * Window scales: 4 bits each, in the order of the compiler.
   *
   * `tcpi_wscale`, u8
   */
  wscale: number;
  /**
   * delivery_rate_app_limited and fastopen_client_fail, in the order of
   * the compiler.
   *
   * `tcpi_delivery_flags`, u8
   */
  deliveryFlags: number;
  /**
   * Retransmission time-out, in microseconds.
   *
   * `tcpi_rto`, u32
   */
  rto: number;
  /**
   * Delayed-acknowledgement time-out, in microseconds.
   *
   * `tcpi_ato`, u32
   */
  ato: number;
  /**
   * Segment size on the way out, in bytes.
   *
   * `tcpi_snd_mss`, u32
   */
  sndMss: number;
  /**
   * Segment size on the way in, in bytes.
   *
   * `tcpi_rcv_mss`, u32
   */
  rcvMss: number;
  /**
   * Segments not yet acknowledged.
   *
   * `tcpi_unacked`, u32
   */
  unacked: number;
  /**
   * Segments acknowledged selectively.
   *
   * `tcpi_sacked`, u32
   */
  sacked: number;
  /**
   * Segments held to be lost.
   *
   * `tcpi_lost`, u32
   */
  lost: number;
  /**
   * Segments retransmitted and not yet acknowledged.
   *
   * `tcpi_retrans`, u32
   */
  retrans: number;
  /**
   * No longer used.
   *
   * `tcpi_fackets`, u32
   */
  fackets: number;
  /**
   * Milliseconds since data were sent.
   *
   * `tcpi_last_data_sent`, u32
   */
  lastDataSent: number;
  /**
   * No longer used.
   *
   * `tcpi_last_ack_sent`, u32
   */
  lastAckSent: number;
  /**
   * Milliseconds since data came in.
   *
   * `tcpi_last_data_recv`, u32
   */
  lastDataRecv: number;
  /**
   * Milliseconds since an acknowledgement came in.
   *
   * `tcpi_last_ack_recv`, u32
   */
  lastAckRecv: number;
  /**
   * Path MTU, in bytes.
   *
   * `tcpi_pmtu`, u32
   */
  pmtu: number;
  /**
   * Limit of the receive window, in bytes.
   *
   * `tcpi_rcv_ssthresh`, u32
   */
  rcvSsthresh: number;
  /**
   * Round-trip time, in microseconds.
   *
   * `tcpi_rtt`, u32
   */
  rtt: number;
  /**
   * Variance of the round-trip time, in microseconds.
   *
   * `tcpi_rttvar`, u32
   */
  rttvar: number;
  /**
   * Slow-start threshold, in segments.
   *
   * `tcpi_snd_ssthresh`, u32
   */
  sndSsthresh: number;
  /**
   * Congestion window, in segments.
   *
   * `tcpi_snd_cwnd`, u32
   */
  sndCwnd: number;
  /**
   * Segment size advertised, in bytes.
   *
   * `tcpi_advmss`, u32
   */
  advmss: number;
  /**
   * Reordering expected, in segments.
   *
   * `tcpi_reordering`, u32
   */
  reordering: number;
  /**
   * Round-trip time as the receiver sees it, in microseconds.
   *
   * `tcpi_rcv_rtt`, u32
   */
  rcvRtt: number;
  /**
   * Receive buffer in use, in bytes.
   *
   * `tcpi_rcv_space`, u32
   */
  rcvSpace: number;
  /**
   * Segments retransmitted altogether.
   *
   * `tcpi_total_retrans`, u32
   */
  totalRetrans: number;
  /**
   * Bytes a second.
   *
   * `tcpi_pacing_rate`, u64
   */
  pacingRate?: bigint | undefined;
  /**
   * Bytes a second.
   *
   * `tcpi_max_pacing_rate`, u64
   */
  maxPacingRate?: bigint | undefined;
  /**
   * Bytes acknowledged.
   *
   * `tcpi_bytes_acked`, u64
   */
  bytesAcked?: bigint | undefined;
  /**
   * Bytes received.
   *
   * `tcpi_bytes_received`, u64
   */
  bytesReceived?: bigint | undefined;
  /**
   * Segments sent.
   *
   * `tcpi_segs_out`, u32
   */
  segsOut?: number | undefined;
  /**
   * Segments received.
   *
   * `tcpi_segs_in`, u32
   */
  segsIn?: number | undefined;
  /**
   * Bytes not yet sent.
   *
   * `tcpi_notsent_bytes`, u32
   */
  notsentBytes?: number | undefined;
  /**
   * Least round-trip time, in microseconds.
   *
   * `tcpi_min_rtt`, u32
   */
  minRtt?: number | undefined;
  /**
   * Segments with data received.
   *
   * `tcpi_data_segs_in`, u32
   */
  dataSegsIn?: number | undefined;
  /**
   * Segments with data sent.
   *
   * `tcpi_data_segs_out`, u32
   */
  dataSegsOut?: number | undefined;
  /**
   * Bytes a second.
   *
   * `tcpi_delivery_rate`, u64
   */
  deliveryRate?: bigint | undefined;
  /**
   * Microseconds spent sending.
   *
   * `tcpi_busy_time`, u64
   */
  busyTime?: bigint | undefined;
  /**
   * Microseconds held up by the receive window.
   *
   * `tcpi_rwnd_limited`, u64
   */
  rwndLimited?: bigint | undefined;
  /**
   * Microseconds held up by the send buffer.
   *
   * `tcpi_sndbuf_limited`, u64
   */
  sndbufLimited?: bigint | undefined;
  /**
   * Segments delivered.
   *
   * `tcpi_delivered`, u32
   */
  delivered?: number | undefined;
  /**
   * Segments delivered with a congestion mark.
   *
   * `tcpi_delivered_ce`, u32
   */
  deliveredCe?: number | undefined;
  /**
   * Bytes sent, retransmissions included.
   *
   * `tcpi_bytes_sent`, u64
   */
  bytesSent?: bigint | undefined;
  /**
   * Bytes retransmitted.
   *
   * `tcpi_bytes_retrans`, u64
   */
  bytesRetrans?: bigint | undefined;
  /**
   * Duplicate segments that the other side reported.
   *
   * `tcpi_dsack_dups`, u32
   */
  dsackDups?: number | undefined;
  /**
   * Reorderings seen.
   *
   * `tcpi_reord_seen`, u32
   */
  reordSeen?: number | undefined;
  /**
   * Segments received out of order.
   *
   * `tcpi_rcv_ooopack`, u32
   */
  rcvOoopack?: number | undefined;
  /**
   * Send window, in bytes.
   *
   * `tcpi_snd_wnd`, u32
   */
  sndWnd?: number | undefined;
  /**
   * Receive window advertised, in bytes.
   *
   * `tcpi_rcv_wnd`, u32
   */
  rcvWnd?: number | undefined;
  /**
   * Changes of the hash that chooses the path.
   *
   * `tcpi_rehash`, u32
   */
  rehash?: number | undefined;
  /**
   * Time-outs altogether.
   *
   * `tcpi_total_rto`, u16
   */
  totalRto?: number | undefined;
  /**
   * Recoveries after time-outs.
   *
   * `tcpi_total_rto_recoveries`, u16
   */
  totalRtoRecoveries?: number | undefined;
  /**
   * Milliseconds spent in such recoveries.
   *
   * `tcpi_total_rto_time`, u32
   */
  totalRtoTime?: number | undefined;
  /**
   * Segments received with a congestion mark.
   *
   * `tcpi_received_ce`, u32
   */
  receivedCe?: number | undefined;
  /**
   * Bytes delivered with ECT(1).
   *
   * `tcpi_delivered_e1_bytes`, u32
   */
  deliveredE1Bytes?: number | undefined;
  /**
   * Bytes delivered with ECT(0).
   *
   * `tcpi_delivered_e0_bytes`, u32
   */
  deliveredE0Bytes?: number | undefined;
  /**
   * Bytes delivered with a congestion mark.
   *
   * `tcpi_delivered_ce_bytes`, u32
   */
  deliveredCeBytes?: number | undefined;
  /**
   * Bytes received with ECT(1).
   *
   * `tcpi_received_e1_bytes`, u32
   */
  receivedE1Bytes?: number | undefined;
  /**
   * Bytes received with ECT(0).
   *
   * `tcpi_received_e0_bytes`, u32
   */
  receivedE0Bytes?: number | undefined;
  /**
   * Bytes received with a congestion mark.
   *
   * `tcpi_received_ce_bytes`, u32
   */
  receivedCeBytes?: number | undefined;
  /**
   * State of accurate ECN, several bit fields in the order of the
   * compiler.
   *
   * `tcpi_ecn_flags`, u32
   */
  ecnFlags?: number | undefined;
}

/**
 * State of the congestion control Vegas.
 *
 * `struct tcpvegas_info`
 */
export interface InetDiagVegasinfo extends Struct {
  /** `tcpv_enabled`, u32 */
  enabled: number;
  /** `tcpv_rttcnt`, u32 */
  rttcnt: number;
  /** `tcpv_rtt`, u32 */
  rtt: number;
  /** `tcpv_minrtt`, u32 */
  minrtt: number;
}

/**
 * State of the congestion control DCTCP.
 *
 * `struct tcp_dctcp_info`
 */
export interface InetDiagDctcpinfo extends Struct {
  /** `dctcp_enabled`, u16 */
  enabled: number;
  /** `dctcp_ce_state`, u16 */
  ceState: number;
  /** `dctcp_alpha`, u32 */
  alpha: number;
  /** `dctcp_ab_ecn`, u32 */
  abEcn: number;
  /** `dctcp_ab_tot`, u32 */
  abTot: number;
}

/**
 * State of the congestion control BBR.
 *
 * `struct tcp_bbr_info`
 */
export interface InetDiagBbrinfo extends Struct {
  /** `bbr_bw_lo`, u32 */
  bwLo: number;
  /** `bbr_bw_hi`, u32 */
  bwHi: number;
  /** `bbr_min_rtt`, u32 */
  minRtt: number;
  /** `bbr_pacing_gain`, u32 */
  pacingGain: number;
  /** `bbr_cwnd_gain`, u32 */
  cwndGain: number;
}

/** Body of SOCK_DIAG_BY_FAMILY in answers: a TCP, UDP or other Internet socket. */
export interface InetDiagMessage extends AttributeSet {
  /**
   * Address family.
   *
   * `idiag_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * State, numbered as for TCP.
   *
   * `idiag_state`, u8, see `TcpState`
   */
  state: number;
  /**
   * Timer that is running: 0 none, 1 retransmission, 2 keep-alive, 3 time-
   * wait, 4 zero-window probe.
   *
   * `idiag_timer`, u8
   */
  timer: number;
  /**
   * Retransmissions, or probes, without an answer.
   *
   * `idiag_retrans`, u8
   */
  retrans: number;
  /**
   * Addresses and ports.
   *
   * `id`
   */
  id: InetDiagSockid;
  /**
   * Milliseconds until the timer expires.
   *
   * `idiag_expires`, u32
   */
  expires: number;
  /**
   * Bytes received and not yet read; of a listener connections not yet
   * accepted.
   *
   * `idiag_rqueue`, u32
   */
  rqueue: number;
  /**
   * Bytes sent and not yet acknowledged; of a listener the most connections
   * that may wait.
   *
   * `idiag_wqueue`, u32
   */
  wqueue: number;
  /**
   * User who owns the socket.
   *
   * `idiag_uid`, u32
   */
  uid: number;
  /**
   * Inode of the socket; 0 where no process holds it.
   *
   * `idiag_inode`, u32
   */
  inode: number;
  /**
   * Directions that are closed: 1 receive, 2 send.
   *
   * `INET_DIAG_SHUTDOWN`, u8
   */
  shutdown?: number | undefined;
  /**
   * Type of service.
   *
   * `INET_DIAG_TOS`, u8
   */
  tos?: number | undefined;
  /**
   * IPv6 traffic class.
   *
   * `INET_DIAG_TCLASS`, u8
   */
  tclass?: number | undefined;
  /**
   * 1: the socket takes IPv6 alone.
   *
   * `INET_DIAG_SKV6ONLY`, u8
   */
  skv6only?: number | undefined;
  /**
   * Firewall mark; it takes CAP_NET_ADMIN to see it.
   *
   * `INET_DIAG_MARK`, u32
   */
  mark?: number | undefined;
  /**
   * Class of the network control group.
   *
   * `INET_DIAG_CLASS_ID`, u32
   */
  classId?: number | undefined;
  /**
   * Control group.
   *
   * `INET_DIAG_CGROUP_ID`, u64
   */
  cgroupId?: bigint | undefined;
  /**
   * Socket options.
   *
   * `INET_DIAG_SOCKOPT`
   */
  sockopt?: InetDiagSockopt | undefined;
  /**
   * Memory use.
   *
   * `INET_DIAG_MEMINFO`
   */
  meminfo?: InetDiagMeminfo | undefined;
  /**
   * Memory use, in the order of SK_MEMINFO_*.
   *
   * `INET_DIAG_SKMEMINFO`
   */
  skmeminfo?: number[] | undefined;
  /**
   * TCP MD5 keys.
   *
   * `INET_DIAG_MD5SIG`
   */
  md5sig?: Uint8Array | undefined;
  /**
   * Upper layer protocol, nested attributes.
   *
   * `INET_DIAG_ULP_INFO`
   */
  ulpInfo?: Uint8Array | undefined;
  /**
   * State of TCP.
   *
   * `INET_DIAG_INFO`
   */
  info?: TcpInfo | undefined;
  /**
   * Name of the congestion control.
   *
   * `INET_DIAG_CONG`
   */
  cong?: string | undefined;
  /**
   * State of the congestion control Vegas.
   *
   * `INET_DIAG_VEGASINFO`
   */
  vegasinfo?: InetDiagVegasinfo | undefined;
  /**
   * State of the congestion control DCTCP.
   *
   * `INET_DIAG_DCTCPINFO`
   */
  dctcpinfo?: InetDiagDctcpinfo | undefined;
  /**
   * State of the congestion control BBR.
   *
   * `INET_DIAG_BBRINFO`
   */
  bbrinfo?: InetDiagBbrinfo | undefined;
  /**
   * Protocol of a raw socket.
   *
   * `INET_DIAG_PROTOCOL`, u8, see `IpProtocol`
   */
  protocol?: number | undefined;
  /**
   * SCTP: own addresses.
   *
   * `INET_DIAG_LOCALS`
   */
  locals?: Uint8Array | undefined;
  /**
   * SCTP: addresses of the other side.
   *
   * `INET_DIAG_PEERS`
   */
  peers?: Uint8Array | undefined;
  /**
   * BPF storages, nested attributes.
   *
   * `INET_DIAG_SK_BPF_STORAGES`
   */
  skBpfStorages?: Uint8Array | undefined;
}
