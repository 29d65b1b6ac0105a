// Generated from formats/inet_diag.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readSlot, readText, slice } from '../../runtime/reader.ts';
import { InetDiagBbrinfoValue, InetDiagDctcpinfoValue, InetDiagMeminfoValue, InetDiagMessageValue, InetDiagSockidValue, InetDiagSockoptValue, InetDiagVegasinfoValue, TcpInfoValue, inetDiagBbrinfoSchema, inetDiagDctcpinfoSchema, inetDiagMeminfoSchema, inetDiagSockidSchema, inetDiagSockoptSchema, inetDiagVegasinfoSchema, tcpInfoSchema } from '../schema/inet-diag.ts';
import type { InetDiagBbrinfo, InetDiagDctcpinfo, InetDiagMeminfo, InetDiagSockid, InetDiagSockopt, InetDiagVegasinfo, TcpInfo } from '../types/inet-diag.ts';

/** Reads a {@link InetDiagSockid} that is regular. */
export function readInetDiagSockid(reader: Reader, start: number, end: number, family: unknown): InetDiagSockidValue | undefined {
  if (end - start !== 48) return undefined;
  const { view, little } = reader;
  const value = new InetDiagSockidValue();
  value.sport = view.getUint16(start, false);
  value.dport = view.getUint16(start + 2, false);
  value.src = readSlot(reader, start + 4, start + 20, family);
  value.dst = readSlot(reader, start + 20, start + 36, family);
  value.interface = view.getUint32(start + 36, little);
  value.cookie = slice(reader, start + 40, start + 48);
  return value;
}

/** Reads a {@link InetDiagSockopt} that is regular. */
export function readInetDiagSockopt(reader: Reader, start: number, end: number): InetDiagSockoptValue | undefined {
  if (end - start !== 2) return undefined;
  const { view } = reader;
  const value = new InetDiagSockoptValue();
  value.flags1 = view.getUint8(start);
  value.flags2 = view.getUint8(start + 1);
  return value;
}

/** Reads a {@link InetDiagMeminfo} that is regular. */
export function readInetDiagMeminfo(reader: Reader, start: number, end: number): InetDiagMeminfoValue | undefined {
  if (end - start !== 16) return undefined;
  const { view, little } = reader;
  const value = new InetDiagMeminfoValue();
  value.rmem = view.getUint32(start, little);
  value.wmem = view.getUint32(start + 4, little);
  value.fmem = view.getUint32(start + 8, little);
  value.tmem = view.getUint32(start + 12, little);
  return value;
}

/** Reads a {@link TcpInfo} that is regular. */
export function readTcpInfo(reader: Reader, start: number, end: number): TcpInfoValue | undefined {
  if (end - start < 104) return undefined;
  const { view, little } = reader;
  const value = new TcpInfoValue();
  value.state = view.getUint8(start);
  value.caState = view.getUint8(start + 1);
  value.retransmits = view.getUint8(start + 2);
  value.probes = view.getUint8(start + 3);
  value.backoff = view.getUint8(start + 4);
  value.options = view.getUint8(start + 5);
  value.wscale = view.getUint8(start + 6);
  value.deliveryFlags = view.getUint8(start + 7);
  value.rto = view.getUint32(start + 8, little);
  value.ato = view.getUint32(start + 12, little);
  value.sndMss = view.getUint32(start + 16, little);
  value.rcvMss = view.getUint32(start + 20, little);
  value.unacked = view.getUint32(start + 24, little);
  value.sacked = view.getUint32(start + 28, little);
  value.lost = view.getUint32(start + 32, little);
  value.retrans = view.getUint32(start + 36, little);
  value.fackets = view.getUint32(start + 40, little);
  value.lastDataSent = view.getUint32(start + 44, little);
  value.lastAckSent = view.getUint32(start + 48, little);
  value.lastDataRecv = view.getUint32(start + 52, little);
  value.lastAckRecv = view.getUint32(start + 56, little);
  value.pmtu = view.getUint32(start + 60, little);
  value.rcvSsthresh = view.getUint32(start + 64, little);
  value.rtt = view.getUint32(start + 68, little);
  value.rttvar = view.getUint32(start + 72, little);
  value.sndSsthresh = view.getUint32(start + 76, little);
  value.sndCwnd = view.getUint32(start + 80, little);
  value.advmss = view.getUint32(start + 84, little);
  value.reordering = view.getUint32(start + 88, little);
  value.rcvRtt = view.getUint32(start + 92, little);
  value.rcvSpace = view.getUint32(start + 96, little);
  value.totalRetrans = view.getUint32(start + 100, little);
  if (end < start + 112) return end === start + 104 ? value : undefined;
  value.pacingRate = view.getBigUint64(start + 104, little);
  if (end < start + 120) return end === start + 112 ? value : undefined;
  value.maxPacingRate = view.getBigUint64(start + 112, little);
  if (end < start + 128) return end === start + 120 ? value : undefined;
  value.bytesAcked = view.getBigUint64(start + 120, little);
  if (end < start + 136) return end === start + 128 ? value : undefined;
  value.bytesReceived = view.getBigUint64(start + 128, little);
  if (end < start + 140) return end === start + 136 ? value : undefined;
  value.segsOut = view.getUint32(start + 136, little);
  if (end < start + 144) return end === start + 140 ? value : undefined;
  value.segsIn = view.getUint32(start + 140, little);
  if (end < start + 148) return end === start + 144 ? value : undefined;
  value.notsentBytes = view.getUint32(start + 144, little);
  if (end < start + 152) return end === start + 148 ? value : undefined;
  value.minRtt = view.getUint32(start + 148, little);
  if (end < start + 156) return end === start + 152 ? value : undefined;
  value.dataSegsIn = view.getUint32(start + 152, little);
  if (end < start + 160) return end === start + 156 ? value : undefined;
  value.dataSegsOut = view.getUint32(start + 156, little);
  if (end < start + 168) return end === start + 160 ? value : undefined;
  value.deliveryRate = view.getBigUint64(start + 160, little);
  if (end < start + 176) return end === start + 168 ? value : undefined;
  value.busyTime = view.getBigUint64(start + 168, little);
  if (end < start + 184) return end === start + 176 ? value : undefined;
  value.rwndLimited = view.getBigUint64(start + 176, little);
  if (end < start + 192) return end === start + 184 ? value : undefined;
  value.sndbufLimited = view.getBigUint64(start + 184, little);
  if (end < start + 196) return end === start + 192 ? value : undefined;
  value.delivered = view.getUint32(start + 192, little);
  if (end < start + 200) return end === start + 196 ? value : undefined;
  value.deliveredCe = view.getUint32(start + 196, little);
  if (end < start + 208) return end === start + 200 ? value : undefined;
  value.bytesSent = view.getBigUint64(start + 200, little);
  if (end < start + 216) return end === start + 208 ? value : undefined;
  value.bytesRetrans = view.getBigUint64(start + 208, little);
  if (end < start + 220) return end === start + 216 ? value : undefined;
  value.dsackDups = view.getUint32(start + 216, little);
  if (end < start + 224) return end === start + 220 ? value : undefined;
  value.reordSeen = view.getUint32(start + 220, little);
  if (end < start + 228) return end === start + 224 ? value : undefined;
  value.rcvOoopack = view.getUint32(start + 224, little);
  if (end < start + 232) return end === start + 228 ? value : undefined;
  value.sndWnd = view.getUint32(start + 228, little);
  if (end < start + 236) return end === start + 232 ? value : undefined;
  value.rcvWnd = view.getUint32(start + 232, little);
  if (end < start + 240) return end === start + 236 ? value : undefined;
  value.rehash = view.getUint32(start + 236, little);
  if (end < start + 242) return end === start + 240 ? value : undefined;
  value.totalRto = view.getUint16(start + 240, little);
  if (end < start + 244) return end === start + 242 ? value : undefined;
  value.totalRtoRecoveries = view.getUint16(start + 242, little);
  if (end < start + 248) return end === start + 244 ? value : undefined;
  value.totalRtoTime = view.getUint32(start + 244, little);
  if (end < start + 252) return end === start + 248 ? value : undefined;
  value.receivedCe = view.getUint32(start + 248, little);
  if (end < start + 256) return end === start + 252 ? value : undefined;
  value.deliveredE1Bytes = view.getUint32(start + 252, little);
  if (end < start + 260) return end === start + 256 ? value : undefined;
  value.deliveredE0Bytes = view.getUint32(start + 256, little);
  if (end < start + 264) return end === start + 260 ? value : undefined;
  value.deliveredCeBytes = view.getUint32(start + 260, little);
  if (end < start + 268) return end === start + 264 ? value : undefined;
  value.receivedE1Bytes = view.getUint32(start + 264, little);
  if (end < start + 272) return end === start + 268 ? value : undefined;
  value.receivedE0Bytes = view.getUint32(start + 268, little);
  if (end < start + 276) return end === start + 272 ? value : undefined;
  value.receivedCeBytes = view.getUint32(start + 272, little);
  if (end < start + 280) return end === start + 276 ? value : undefined;
  value.ecnFlags = view.getUint32(start + 276, little);
  if (end > start + 280) return undefined;
  return value;
}

/** Reads a {@link InetDiagVegasinfo} that is regular. */
export function readInetDiagVegasinfo(reader: Reader, start: number, end: number): InetDiagVegasinfoValue | undefined {
  if (end - start !== 16) return undefined;
  const { view, little } = reader;
  const value = new InetDiagVegasinfoValue();
  value.enabled = view.getUint32(start, little);
  value.rttcnt = view.getUint32(start + 4, little);
  value.rtt = view.getUint32(start + 8, little);
  value.minrtt = view.getUint32(start + 12, little);
  return value;
}

/** Reads a {@link InetDiagDctcpinfo} that is regular. */
export function readInetDiagDctcpinfo(reader: Reader, start: number, end: number): InetDiagDctcpinfoValue | undefined {
  if (end - start !== 16) return undefined;
  const { view, little } = reader;
  const value = new InetDiagDctcpinfoValue();
  value.enabled = view.getUint16(start, little);
  value.ceState = view.getUint16(start + 2, little);
  value.alpha = view.getUint32(start + 4, little);
  value.abEcn = view.getUint32(start + 8, little);
  value.abTot = view.getUint32(start + 12, little);
  return value;
}

/** Reads a {@link InetDiagBbrinfo} that is regular. */
export function readInetDiagBbrinfo(reader: Reader, start: number, end: number): InetDiagBbrinfoValue | undefined {
  if (end - start !== 20) return undefined;
  const { view, little } = reader;
  const value = new InetDiagBbrinfoValue();
  value.bwLo = view.getUint32(start, little);
  value.bwHi = view.getUint32(start + 4, little);
  value.minRtt = view.getUint32(start + 8, little);
  value.pacingGain = view.getUint32(start + 12, little);
  value.cwndGain = view.getUint32(start + 16, little);
  return value;
}

/** Reads a {@link InetDiagMessage} that is regular. */
export function readInetDiagMessage(reader: Reader, start: number, end: number): InetDiagMessageValue | undefined {
  if (end - start < 72) return undefined;
  const { view, little } = reader;
  const value = new InetDiagMessageValue();
  value.family = view.getUint8(start);
  value.state = view.getUint8(start + 1);
  value.timer = view.getUint8(start + 2);
  value.retrans = view.getUint8(start + 3);
  const idValue = readInetDiagSockid(reader, start + 4, start + 52, value.family) ?? (readOther(reader, start + 4, start + 52, inetDiagSockidSchema, { family: value.family }) as InetDiagSockid | undefined);
  if (idValue === undefined) return undefined;
  value.id = idValue;
  value.expires = view.getUint32(start + 52, little);
  value.rqueue = view.getUint32(start + 56, little);
  value.wqueue = view.getUint32(start + 60, little);
  value.uid = view.getUint32(start + 64, little);
  value.inode = view.getUint32(start + 68, little);
  let at = start + 72;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 8:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 5) return undefined;
        value.shutdown = view.getUint8(at + 4);
        break;
      case 5:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 5) return undefined;
        value.tos = view.getUint8(at + 4);
        break;
      case 6:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 5) return undefined;
        value.tclass = view.getUint8(at + 4);
        break;
      case 11:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.skv6only = view.getUint8(at + 4);
        break;
      case 15:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.mark = view.getUint32(at + 4, little);
        break;
      case 17:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.classId = view.getUint32(at + 4, little);
        break;
      case 21:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 12) return undefined;
        value.cgroupId = view.getBigUint64(at + 4, little);
        break;
      case 22: {
        if (last >= 7) ordered = false;
        last = 7;
        const sockoptValue = readInetDiagSockopt(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, inetDiagSockoptSchema) as InetDiagSockopt | undefined);
        if (sockoptValue === undefined) return undefined;
        value.sockopt = sockoptValue;
        break;
      }
      case 1: {
        if (last >= 8) ordered = false;
        last = 8;
        const meminfoValue = readInetDiagMeminfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, inetDiagMeminfoSchema) as InetDiagMeminfo | undefined);
        if (meminfoValue === undefined) return undefined;
        value.meminfo = meminfoValue;
        break;
      }
      case 7: {
        if (last >= 9) ordered = false;
        last = 9;
        const skmeminfoValue = readSkmeminfoOfInetDiagMessage(reader, at + 4, stop);
        if (skmeminfoValue === undefined) return undefined;
        value.skmeminfo = skmeminfoValue;
        break;
      }
      case 18:
        if (last >= 10) ordered = false;
        last = 10;
        value.md5sig = slice(reader, at + 4, stop);
        break;
      case 19:
        if (last >= 11) ordered = false;
        last = 11;
        value.ulpInfo = slice(reader, at + 4, stop);
        break;
      case 2: {
        if (last >= 12) ordered = false;
        last = 12;
        const infoValue = readTcpInfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, tcpInfoSchema) as TcpInfo | undefined);
        if (infoValue === undefined) return undefined;
        value.info = infoValue;
        break;
      }
      case 4: {
        if (last >= 13) ordered = false;
        last = 13;
        const congValue = readText(reader, at + 4, stop);
        if (congValue === undefined) return undefined;
        value.cong = congValue;
        break;
      }
      case 3: {
        if (last >= 14) ordered = false;
        last = 14;
        const vegasinfoValue = readInetDiagVegasinfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, inetDiagVegasinfoSchema) as InetDiagVegasinfo | undefined);
        if (vegasinfoValue === undefined) return undefined;
        value.vegasinfo = vegasinfoValue;
        break;
      }
      case 9: {
        if (last >= 15) ordered = false;
        last = 15;
        const dctcpinfoValue = readInetDiagDctcpinfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, inetDiagDctcpinfoSchema) as InetDiagDctcpinfo | undefined);
        if (dctcpinfoValue === undefined) return undefined;
        value.dctcpinfo = dctcpinfoValue;
        break;
      }
      case 16: {
        if (last >= 16) ordered = false;
        last = 16;
        const bbrinfoValue = readInetDiagBbrinfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, inetDiagBbrinfoSchema) as InetDiagBbrinfo | undefined);
        if (bbrinfoValue === undefined) return undefined;
        value.bbrinfo = bbrinfoValue;
        break;
      }
      case 10:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 5) return undefined;
        value.protocol = view.getUint8(at + 4);
        break;
      case 12:
        if (last >= 18) ordered = false;
        last = 18;
        value.locals = slice(reader, at + 4, stop);
        break;
      case 13:
        if (last >= 19) ordered = false;
        last = 19;
        value.peers = slice(reader, at + 4, stop);
        break;
      case 0x8014:
        if (last >= 20) ordered = false;
        last = 20;
        value.skBpfStorages = slice(reader, at + 4, stop);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 72, end, value) ? value : undefined;
}

function readSkmeminfoOfInetDiagMessage(reader: Reader, start: number, end: number): number[] | undefined {
  const { view, little } = reader;
  const list: number[] = [];
  if ((end - start) % 4 !== 0) return undefined;
  for (let at = start; at < end; at += 4) {
    list.push(view.getUint32(at, little));
  }
  return list;
}
