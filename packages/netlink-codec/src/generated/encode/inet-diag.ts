// Generated from formats/inet_diag.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { InetDiagBbrinfo, InetDiagDctcpinfo, InetDiagMeminfo, InetDiagMessage, InetDiagSockid, InetDiagSockopt, InetDiagVegasinfo, TcpInfo } from '../types/inet-diag.ts';

/** Writes a {@link InetDiagSockid} that is regular; `false` for one that has to be written by the schema. */
export function writeInetDiagSockid(writer: Writer, value: InetDiagSockid): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.sport, '', true);
  writer.u2(value.dport, '', true);
  writer.raw(value.src, '', 'address', 16);
  writer.raw(value.dst, '', 'address', 16);
  writer.u4(value.interface, '');
  writer.raw(value.cookie, '', 'hex', 8);
  return true;
}

/** Writes a {@link InetDiagSockopt} that is regular; `false` for one that has to be written by the schema. */
export function writeInetDiagSockopt(writer: Writer, value: InetDiagSockopt): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.flags1, '');
  writer.u1(value.flags2, '');
  return true;
}

/** Writes a {@link InetDiagMeminfo} that is regular; `false` for one that has to be written by the schema. */
export function writeInetDiagMeminfo(writer: Writer, value: InetDiagMeminfo): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.rmem, '');
  writer.u4(value.wmem, '');
  writer.u4(value.fmem, '');
  writer.u4(value.tmem, '');
  return true;
}

/** Writes a {@link TcpInfo} that is regular; `false` for one that has to be written by the schema. */
export function writeTcpInfo(writer: Writer, value: TcpInfo): boolean {
  if (isIrregular(value)) return false;
  let whole = true;
  writer.u1(value.state, '');
  writer.u1(value.caState, '');
  writer.u1(value.retransmits, '');
  writer.u1(value.probes, '');
  writer.u1(value.backoff, '');
  writer.u1(value.options, '');
  writer.u1(value.wscale, '');
  writer.u1(value.deliveryFlags, '');
  writer.u4(value.rto, '');
  writer.u4(value.ato, '');
  writer.u4(value.sndMss, '');
  writer.u4(value.rcvMss, '');
  writer.u4(value.unacked, '');
  writer.u4(value.sacked, '');
  writer.u4(value.lost, '');
  writer.u4(value.retrans, '');
  writer.u4(value.fackets, '');
  writer.u4(value.lastDataSent, '');
  writer.u4(value.lastAckSent, '');
  writer.u4(value.lastDataRecv, '');
  writer.u4(value.lastAckRecv, '');
  writer.u4(value.pmtu, '');
  writer.u4(value.rcvSsthresh, '');
  writer.u4(value.rtt, '');
  writer.u4(value.rttvar, '');
  writer.u4(value.sndSsthresh, '');
  writer.u4(value.sndCwnd, '');
  writer.u4(value.advmss, '');
  writer.u4(value.reordering, '');
  writer.u4(value.rcvRtt, '');
  writer.u4(value.rcvSpace, '');
  writer.u4(value.totalRetrans, '');
  if (value.pacingRate === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.pacingRate, '');
  if (value.maxPacingRate === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.maxPacingRate, '');
  if (value.bytesAcked === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.bytesAcked, '');
  if (value.bytesReceived === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.bytesReceived, '');
  if (value.segsOut === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.segsOut, '');
  if (value.segsIn === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.segsIn, '');
  if (value.notsentBytes === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.notsentBytes, '');
  if (value.minRtt === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.minRtt, '');
  if (value.dataSegsIn === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.dataSegsIn, '');
  if (value.dataSegsOut === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.dataSegsOut, '');
  if (value.deliveryRate === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.deliveryRate, '');
  if (value.busyTime === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.busyTime, '');
  if (value.rwndLimited === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.rwndLimited, '');
  if (value.sndbufLimited === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.sndbufLimited, '');
  if (value.delivered === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.delivered, '');
  if (value.deliveredCe === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.deliveredCe, '');
  if (value.bytesSent === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.bytesSent, '');
  if (value.bytesRetrans === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.bytesRetrans, '');
  if (value.dsackDups === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.dsackDups, '');
  if (value.reordSeen === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.reordSeen, '');
  if (value.rcvOoopack === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.rcvOoopack, '');
  if (value.sndWnd === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.sndWnd, '');
  if (value.rcvWnd === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.rcvWnd, '');
  if (value.rehash === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.rehash, '');
  if (value.totalRto === undefined) whole = false;
  else if (!whole) return false;
  else writer.u2(value.totalRto, '');
  if (value.totalRtoRecoveries === undefined) whole = false;
  else if (!whole) return false;
  else writer.u2(value.totalRtoRecoveries, '');
  if (value.totalRtoTime === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.totalRtoTime, '');
  if (value.receivedCe === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.receivedCe, '');
  if (value.deliveredE1Bytes === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.deliveredE1Bytes, '');
  if (value.deliveredE0Bytes === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.deliveredE0Bytes, '');
  if (value.deliveredCeBytes === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.deliveredCeBytes, '');
  if (value.receivedE1Bytes === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.receivedE1Bytes, '');
  if (value.receivedE0Bytes === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.receivedE0Bytes, '');
  if (value.receivedCeBytes === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.receivedCeBytes, '');
  if (value.ecnFlags === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.ecnFlags, '');
  return true;
}

/** Writes a {@link InetDiagVegasinfo} that is regular; `false` for one that has to be written by the schema. */
export function writeInetDiagVegasinfo(writer: Writer, value: InetDiagVegasinfo): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.enabled, '');
  writer.u4(value.rttcnt, '');
  writer.u4(value.rtt, '');
  writer.u4(value.minrtt, '');
  return true;
}

/** Writes a {@link InetDiagDctcpinfo} that is regular; `false` for one that has to be written by the schema. */
export function writeInetDiagDctcpinfo(writer: Writer, value: InetDiagDctcpinfo): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.enabled, '');
  writer.u2(value.ceState, '');
  writer.u4(value.alpha, '');
  writer.u4(value.abEcn, '');
  writer.u4(value.abTot, '');
  return true;
}

/** Writes a {@link InetDiagBbrinfo} that is regular; `false` for one that has to be written by the schema. */
export function writeInetDiagBbrinfo(writer: Writer, value: InetDiagBbrinfo): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.bwLo, '');
  writer.u4(value.bwHi, '');
  writer.u4(value.minRtt, '');
  writer.u4(value.pacingGain, '');
  writer.u4(value.cwndGain, '');
  return true;
}

/** Writes a {@link InetDiagMessage} that is regular; `false` for one that has to be written by the schema. */
export function writeInetDiagMessage(writer: Writer, value: InetDiagMessage): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.state, '');
  writer.u1(value.timer, '');
  writer.u1(value.retrans, '');
  if (!writeInetDiagSockid(writer, value.id)) return false;
  writer.u4(value.expires, '');
  writer.u4(value.rqueue, '');
  writer.u4(value.wqueue, '');
  writer.u4(value.uid, '');
  writer.u4(value.inode, '');
  if (value.shutdown !== undefined) {
    writer.attribute1(8, value.shutdown);
  }
  if (value.tos !== undefined) {
    writer.attribute1(5, value.tos);
  }
  if (value.tclass !== undefined) {
    writer.attribute1(6, value.tclass);
  }
  if (value.skv6only !== undefined) {
    writer.attribute1(11, value.skv6only);
  }
  if (value.mark !== undefined) {
    writer.attribute4(15, value.mark);
  }
  if (value.classId !== undefined) {
    writer.attribute4(17, value.classId);
  }
  if (value.cgroupId !== undefined) {
    writer.head(12, 21);
    writer.u8(value.cgroupId, '');
  }
  if (value.sockopt !== undefined) {
    const start = writer.open(22);
    if (!writeInetDiagSockopt(writer, value.sockopt)) return false;
    writer.close(start, '');
  }
  if (value.meminfo !== undefined) {
    const start = writer.open(1);
    if (!writeInetDiagMeminfo(writer, value.meminfo)) return false;
    writer.close(start, '');
  }
  if (value.skmeminfo !== undefined) {
    const start = writer.open(7);
    for (const item of value.skmeminfo) writer.u4(item, '');
    writer.close(start, '');
  }
  if (value.md5sig !== undefined) {
    const start = writer.open(18);
    writer.raw(value.md5sig, '');
    writer.close(start, '');
  }
  if (value.ulpInfo !== undefined) {
    const start = writer.open(19);
    writer.raw(value.ulpInfo, '');
    writer.close(start, '');
  }
  if (value.info !== undefined) {
    const start = writer.open(2);
    if (!writeTcpInfo(writer, value.info)) return false;
    writer.close(start, '');
  }
  if (value.cong !== undefined) {
    const start = writer.open(4);
    writer.text(value.cong, '');
    writer.close(start, '');
  }
  if (value.vegasinfo !== undefined) {
    const start = writer.open(3);
    if (!writeInetDiagVegasinfo(writer, value.vegasinfo)) return false;
    writer.close(start, '');
  }
  if (value.dctcpinfo !== undefined) {
    const start = writer.open(9);
    if (!writeInetDiagDctcpinfo(writer, value.dctcpinfo)) return false;
    writer.close(start, '');
  }
  if (value.bbrinfo !== undefined) {
    const start = writer.open(16);
    if (!writeInetDiagBbrinfo(writer, value.bbrinfo)) return false;
    writer.close(start, '');
  }
  if (value.protocol !== undefined) {
    writer.attribute1(10, value.protocol);
  }
  if (value.locals !== undefined) {
    const start = writer.open(12);
    writer.raw(value.locals, '');
    writer.close(start, '');
  }
  if (value.peers !== undefined) {
    const start = writer.open(13);
    writer.raw(value.peers, '');
    writer.close(start, '');
  }
  if (value.skBpfStorages !== undefined) {
    const start = writer.open(0x8014);
    writer.raw(value.skBpfStorages, '');
    writer.close(start, '');
  }
  return true;
}
