// Generated from formats/inet_diag.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { inetDiagMessageSchema } from '../schema/inet-diag.ts';
import type { InetDiagMessage, InetDiagSockid } from '../types/inet-diag.ts';

/** A {@link Cursor} over a `InetDiagSockopt`. */
export class InetDiagSockoptCursor extends Cursor {
  protected override readonly $size = 2;
  protected override readonly $isSet: boolean = false;

  /**
   * recverr, is_icsk, freebind, hdrincl, mc_loop, transparent, mc_all,
   * nodefrag: one bit each, in the order of the compiler.
   */
  get flags1(): number {
    return this.$view.getUint8(this.$start);
  }

  /**
   * bind_address_no_port, recverr_rfc4884, defer_connect: one bit each,
   * in the order of the compiler.
   */
  get flags2(): number {
    return this.$view.getUint8(this.$start + 1);
  }
}

/** A {@link Cursor} over a `InetDiagMeminfo`. */
export class InetDiagMeminfoCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = false;

  /** Bytes in the receive queue. */
  get rmem(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Bytes in the send queue. */
  get wmem(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Bytes reserved. */
  get fmem(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** Bytes being sent. */
  get tmem(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }
}

/** A {@link Cursor} over a `TcpInfo`. */
export class TcpInfoCursor extends Cursor {
  protected override readonly $size = 104;
  protected override readonly $isSet: boolean = false;

  /** State of the connection. */
  get state(): number {
    return this.$view.getUint8(this.$start);
  }

  /** State of the congestion control. */
  get caState(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** Retransmissions without an answer. */
  get retransmits(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  /** Probes without an answer. */
  get probes(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /** Doublings of the time-out. */
  get backoff(): number {
    return this.$view.getUint8(this.$start + 4);
  }

  /** Options in use (`TCPI_OPT_*`). */
  get options(): number {
    return this.$view.getUint8(this.$start + 5);
  }

  /** Window scales: 4 bits each, in the order of the compiler. */
  get wscale(): number {
    return this.$view.getUint8(this.$start + 6);
  }

  /**
   * delivery_rate_app_limited and fastopen_client_fail, in the order of
   * the compiler.
   */
  get deliveryFlags(): number {
    return this.$view.getUint8(this.$start + 7);
  }

  /** Retransmission time-out, in microseconds. */
  get rto(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** Delayed-acknowledgement time-out, in microseconds. */
  get ato(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }

  /** Segment size on the way out, in bytes. */
  get sndMss(): number {
    return this.$view.getUint32(this.$start + 16, this.$little);
  }

  /** Segment size on the way in, in bytes. */
  get rcvMss(): number {
    return this.$view.getUint32(this.$start + 20, this.$little);
  }

  /** Segments not yet acknowledged. */
  get unacked(): number {
    return this.$view.getUint32(this.$start + 24, this.$little);
  }

  /** Segments acknowledged selectively. */
  get sacked(): number {
    return this.$view.getUint32(this.$start + 28, this.$little);
  }

  /** Segments held to be lost. */
  get lost(): number {
    return this.$view.getUint32(this.$start + 32, this.$little);
  }

  /** Segments retransmitted and not yet acknowledged. */
  get retrans(): number {
    return this.$view.getUint32(this.$start + 36, this.$little);
  }

  /** No longer used. */
  get fackets(): number {
    return this.$view.getUint32(this.$start + 40, this.$little);
  }

  /** Milliseconds since data were sent. */
  get lastDataSent(): number {
    return this.$view.getUint32(this.$start + 44, this.$little);
  }

  /** No longer used. */
  get lastAckSent(): number {
    return this.$view.getUint32(this.$start + 48, this.$little);
  }

  /** Milliseconds since data came in. */
  get lastDataRecv(): number {
    return this.$view.getUint32(this.$start + 52, this.$little);
  }

  /** Milliseconds since an acknowledgement came in. */
  get lastAckRecv(): number {
    return this.$view.getUint32(this.$start + 56, this.$little);
  }

  /** Path MTU, in bytes. */
  get pmtu(): number {
    return this.$view.getUint32(this.$start + 60, this.$little);
  }

  /** Limit of the receive window, in bytes. */
  get rcvSsthresh(): number {
    return this.$view.getUint32(this.$start + 64, this.$little);
  }

  /** Round-trip time, in microseconds. */
  get rtt(): number {
    return this.$view.getUint32(this.$start + 68, this.$little);
  }

  /** Variance of the round-trip time, in microseconds. */
  get rttvar(): number {
    return this.$view.getUint32(this.$start + 72, this.$little);
  }

  /** Slow-start threshold, in segments. */
  get sndSsthresh(): number {
    return this.$view.getUint32(this.$start + 76, this.$little);
  }

  /** Congestion window, in segments. */
  get sndCwnd(): number {
    return this.$view.getUint32(this.$start + 80, this.$little);
  }

  /** Segment size advertised, in bytes. */
  get advmss(): number {
    return this.$view.getUint32(this.$start + 84, this.$little);
  }

  /** Reordering expected, in segments. */
  get reordering(): number {
    return this.$view.getUint32(this.$start + 88, this.$little);
  }

  /** Round-trip time as the receiver sees it, in microseconds. */
  get rcvRtt(): number {
    return this.$view.getUint32(this.$start + 92, this.$little);
  }

  /** Receive buffer in use, in bytes. */
  get rcvSpace(): number {
    return this.$view.getUint32(this.$start + 96, this.$little);
  }

  /** Segments retransmitted altogether. */
  get totalRetrans(): number {
    return this.$view.getUint32(this.$start + 100, this.$little);
  }

  /** Bytes a second. */
  get pacingRate(): bigint | undefined {
    return this.$end < this.$start + 104 + 8 ? undefined : this.$view.getBigUint64(this.$start + 104, this.$little);
  }

  /** Bytes a second. */
  get maxPacingRate(): bigint | undefined {
    return this.$end < this.$start + 112 + 8 ? undefined : this.$view.getBigUint64(this.$start + 112, this.$little);
  }

  /** Bytes acknowledged. */
  get bytesAcked(): bigint | undefined {
    return this.$end < this.$start + 120 + 8 ? undefined : this.$view.getBigUint64(this.$start + 120, this.$little);
  }

  /** Bytes received. */
  get bytesReceived(): bigint | undefined {
    return this.$end < this.$start + 128 + 8 ? undefined : this.$view.getBigUint64(this.$start + 128, this.$little);
  }

  /** Segments sent. */
  get segsOut(): number | undefined {
    return this.$end < this.$start + 136 + 4 ? undefined : this.$view.getUint32(this.$start + 136, this.$little);
  }

  /** Segments received. */
  get segsIn(): number | undefined {
    return this.$end < this.$start + 140 + 4 ? undefined : this.$view.getUint32(this.$start + 140, this.$little);
  }

  /** Bytes not yet sent. */
  get notsentBytes(): number | undefined {
    return this.$end < this.$start + 144 + 4 ? undefined : this.$view.getUint32(this.$start + 144, this.$little);
  }

  /** Least round-trip time, in microseconds. */
  get minRtt(): number | undefined {
    return this.$end < this.$start + 148 + 4 ? undefined : this.$view.getUint32(this.$start + 148, this.$little);
  }

  /** Segments with data received. */
  get dataSegsIn(): number | undefined {
    return this.$end < this.$start + 152 + 4 ? undefined : this.$view.getUint32(this.$start + 152, this.$little);
  }

  /** Segments with data sent. */
  get dataSegsOut(): number | undefined {
    return this.$end < this.$start + 156 + 4 ? undefined : this.$view.getUint32(this.$start + 156, this.$little);
  }

  /** Bytes a second. */
  get deliveryRate(): bigint | undefined {
    return this.$end < this.$start + 160 + 8 ? undefined : this.$view.getBigUint64(this.$start + 160, this.$little);
  }

  /** Microseconds spent sending. */
  get busyTime(): bigint | undefined {
    return this.$end < this.$start + 168 + 8 ? undefined : this.$view.getBigUint64(this.$start + 168, this.$little);
  }

  /** Microseconds held up by the receive window. */
  get rwndLimited(): bigint | undefined {
    return this.$end < this.$start + 176 + 8 ? undefined : this.$view.getBigUint64(this.$start + 176, this.$little);
  }

  /** Microseconds held up by the send buffer. */
  get sndbufLimited(): bigint | undefined {
    return this.$end < this.$start + 184 + 8 ? undefined : this.$view.getBigUint64(this.$start + 184, this.$little);
  }

  /** Segments delivered. */
  get delivered(): number | undefined {
    return this.$end < this.$start + 192 + 4 ? undefined : this.$view.getUint32(this.$start + 192, this.$little);
  }

  /** Segments delivered with a congestion mark. */
  get deliveredCe(): number | undefined {
    return this.$end < this.$start + 196 + 4 ? undefined : this.$view.getUint32(this.$start + 196, this.$little);
  }

  /** Bytes sent, retransmissions included. */
  get bytesSent(): bigint | undefined {
    return this.$end < this.$start + 200 + 8 ? undefined : this.$view.getBigUint64(this.$start + 200, this.$little);
  }

  /** Bytes retransmitted. */
  get bytesRetrans(): bigint | undefined {
    return this.$end < this.$start + 208 + 8 ? undefined : this.$view.getBigUint64(this.$start + 208, this.$little);
  }

  /** Duplicate segments that the other side reported. */
  get dsackDups(): number | undefined {
    return this.$end < this.$start + 216 + 4 ? undefined : this.$view.getUint32(this.$start + 216, this.$little);
  }

  /** Reorderings seen. */
  get reordSeen(): number | undefined {
    return this.$end < this.$start + 220 + 4 ? undefined : this.$view.getUint32(this.$start + 220, this.$little);
  }

  /** Segments received out of order. */
  get rcvOoopack(): number | undefined {
    return this.$end < this.$start + 224 + 4 ? undefined : this.$view.getUint32(this.$start + 224, this.$little);
  }

  /** Send window, in bytes. */
  get sndWnd(): number | undefined {
    return this.$end < this.$start + 228 + 4 ? undefined : this.$view.getUint32(this.$start + 228, this.$little);
  }

  /** Receive window advertised, in bytes. */
  get rcvWnd(): number | undefined {
    return this.$end < this.$start + 232 + 4 ? undefined : this.$view.getUint32(this.$start + 232, this.$little);
  }

  /** Changes of the hash that chooses the path. */
  get rehash(): number | undefined {
    return this.$end < this.$start + 236 + 4 ? undefined : this.$view.getUint32(this.$start + 236, this.$little);
  }

  /** Time-outs altogether. */
  get totalRto(): number | undefined {
    return this.$end < this.$start + 240 + 2 ? undefined : this.$view.getUint16(this.$start + 240, this.$little);
  }

  /** Recoveries after time-outs. */
  get totalRtoRecoveries(): number | undefined {
    return this.$end < this.$start + 242 + 2 ? undefined : this.$view.getUint16(this.$start + 242, this.$little);
  }

  /** Milliseconds spent in such recoveries. */
  get totalRtoTime(): number | undefined {
    return this.$end < this.$start + 244 + 4 ? undefined : this.$view.getUint32(this.$start + 244, this.$little);
  }

  /** Segments received with a congestion mark. */
  get receivedCe(): number | undefined {
    return this.$end < this.$start + 248 + 4 ? undefined : this.$view.getUint32(this.$start + 248, this.$little);
  }

  /** Bytes delivered with ECT(1). */
  get deliveredE1Bytes(): number | undefined {
    return this.$end < this.$start + 252 + 4 ? undefined : this.$view.getUint32(this.$start + 252, this.$little);
  }

  /** Bytes delivered with ECT(0). */
  get deliveredE0Bytes(): number | undefined {
    return this.$end < this.$start + 256 + 4 ? undefined : this.$view.getUint32(this.$start + 256, this.$little);
  }

  /** Bytes delivered with a congestion mark. */
  get deliveredCeBytes(): number | undefined {
    return this.$end < this.$start + 260 + 4 ? undefined : this.$view.getUint32(this.$start + 260, this.$little);
  }

  /** Bytes received with ECT(1). */
  get receivedE1Bytes(): number | undefined {
    return this.$end < this.$start + 264 + 4 ? undefined : this.$view.getUint32(this.$start + 264, this.$little);
  }

  /** Bytes received with ECT(0). */
  get receivedE0Bytes(): number | undefined {
    return this.$end < this.$start + 268 + 4 ? undefined : this.$view.getUint32(this.$start + 268, this.$little);
  }

  /** Bytes received with a congestion mark. */
  get receivedCeBytes(): number | undefined {
    return this.$end < this.$start + 272 + 4 ? undefined : this.$view.getUint32(this.$start + 272, this.$little);
  }

  /**
   * State of accurate ECN, several bit fields in the order of the
   * compiler.
   */
  get ecnFlags(): number | undefined {
    return this.$end < this.$start + 276 + 4 ? undefined : this.$view.getUint32(this.$start + 276, this.$little);
  }
}

/** A {@link Cursor} over a `InetDiagVegasinfo`. */
export class InetDiagVegasinfoCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = false;

  get enabled(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  get rttcnt(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  get rtt(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  get minrtt(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }
}

/** A {@link Cursor} over a `InetDiagDctcpinfo`. */
export class InetDiagDctcpinfoCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = false;

  get enabled(): number {
    return this.$view.getUint16(this.$start, this.$little);
  }

  get ceState(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  get alpha(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  get abEcn(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  get abTot(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }
}

/** A {@link Cursor} over a `InetDiagBbrinfo`. */
export class InetDiagBbrinfoCursor extends Cursor {
  protected override readonly $size = 20;
  protected override readonly $isSet: boolean = false;

  get bwLo(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  get bwHi(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  get minRtt(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  get pacingGain(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }

  get cwndGain(): number {
    return this.$view.getUint32(this.$start + 16, this.$little);
  }
}

/** A {@link Cursor} over a `InetDiagMessage`. */
export class InetDiagMessageCursor extends Cursor {
  protected override readonly $size = 72;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** State, numbered as for TCP. */
  get state(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /**
   * Timer that is running: 0 none, 1 retransmission, 2 keep-alive, 3 time-
   * wait, 4 zero-window probe.
   */
  get timer(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  /** Retransmissions, or probes, without an answer. */
  get retrans(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /** Addresses and ports. */
  get id(): InetDiagSockid | undefined {
    return (this.$decoded(inetDiagMessageSchema) as InetDiagMessage | undefined)?.id;
  }

  /** Milliseconds until the timer expires. */
  get expires(): number {
    return this.$view.getUint32(this.$start + 52, this.$little);
  }

  /**
   * Bytes received and not yet read; of a listener connections not yet
   * accepted.
   */
  get rqueue(): number {
    return this.$view.getUint32(this.$start + 56, this.$little);
  }

  /**
   * Bytes sent and not yet acknowledged; of a listener the most connections
   * that may wait.
   */
  get wqueue(): number {
    return this.$view.getUint32(this.$start + 60, this.$little);
  }

  /** User who owns the socket. */
  get uid(): number {
    return this.$view.getUint32(this.$start + 64, this.$little);
  }

  /** Inode of the socket; 0 where no process holds it. */
  get inode(): number {
    return this.$view.getUint32(this.$start + 68, this.$little);
  }

  /** Directions that are closed: 1 receive, 2 send. */
  get shutdown(): number | undefined {
    const at = this.$find(8, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Type of service. */
  get tos(): number | undefined {
    const at = this.$find(5, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** IPv6 traffic class. */
  get tclass(): number | undefined {
    const at = this.$find(6, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: the socket takes IPv6 alone. */
  get skv6only(): number | undefined {
    const at = this.$find(11, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Firewall mark; it takes CAP_NET_ADMIN to see it. */
  get mark(): number | undefined {
    const at = this.$find(15, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Class of the network control group. */
  get classId(): number | undefined {
    const at = this.$find(17, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Control group. */
  get cgroupId(): bigint | undefined {
    const at = this.$find(21, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  #sockopt: InetDiagSockoptCursor | undefined;
  /** Socket options. */
  get sockopt(): InetDiagSockoptCursor | undefined {
    this.#sockopt ??= new InetDiagSockoptCursor();
    return this.$enter(22, this.#sockopt);
  }

  #meminfo: InetDiagMeminfoCursor | undefined;
  /** Memory use. */
  get meminfo(): InetDiagMeminfoCursor | undefined {
    this.#meminfo ??= new InetDiagMeminfoCursor();
    return this.$enter(1, this.#meminfo);
  }

  /** Memory use, in the order of SK_MEMINFO_*. */
  get skmeminfo(): number[] | undefined {
    return (this.$decoded(inetDiagMessageSchema) as InetDiagMessage | undefined)?.skmeminfo;
  }

  /** TCP MD5 keys. */
  get md5sig(): Uint8Array | undefined {
    return this.$bytesOf(18);
  }

  /** Upper layer protocol, nested attributes. */
  get ulpInfo(): Uint8Array | undefined {
    return this.$bytesOf(19);
  }

  #info: TcpInfoCursor | undefined;
  /** State of TCP. */
  get info(): TcpInfoCursor | undefined {
    this.#info ??= new TcpInfoCursor();
    return this.$enter(2, this.#info);
  }

  /** Name of the congestion control. */
  get cong(): string | undefined {
    return (this.$decoded(inetDiagMessageSchema) as InetDiagMessage | undefined)?.cong;
  }

  #vegasinfo: InetDiagVegasinfoCursor | undefined;
  /** State of the congestion control Vegas. */
  get vegasinfo(): InetDiagVegasinfoCursor | undefined {
    this.#vegasinfo ??= new InetDiagVegasinfoCursor();
    return this.$enter(3, this.#vegasinfo);
  }

  #dctcpinfo: InetDiagDctcpinfoCursor | undefined;
  /** State of the congestion control DCTCP. */
  get dctcpinfo(): InetDiagDctcpinfoCursor | undefined {
    this.#dctcpinfo ??= new InetDiagDctcpinfoCursor();
    return this.$enter(9, this.#dctcpinfo);
  }

  #bbrinfo: InetDiagBbrinfoCursor | undefined;
  /** State of the congestion control BBR. */
  get bbrinfo(): InetDiagBbrinfoCursor | undefined {
    this.#bbrinfo ??= new InetDiagBbrinfoCursor();
    return this.$enter(16, this.#bbrinfo);
  }

  /** Protocol of a raw socket. */
  get protocol(): number | undefined {
    const at = this.$find(10, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** SCTP: own addresses. */
  get locals(): Uint8Array | undefined {
    return this.$bytesOf(12);
  }

  /** SCTP: addresses of the other side. */
  get peers(): Uint8Array | undefined {
    return this.$bytesOf(13);
  }

  /** BPF storages, nested attributes. */
  get skBpfStorages(): Uint8Array | undefined {
    return this.$bytesOf(20);
  }
}
