// Generated from formats/rtnl_route.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from '../types/lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from '../types/lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';
import type { Route, RouteCacheinfo, RouteMetrics, RouteMfcStats, RouteNexthop, RouteVia } from '../types/rtnl-route.ts';
import { writeEncapBpf, writeEncapIla, writeEncapIoam6, writeEncapRpl, writeEncapXfrm } from './lwtunnel-others.ts';
import { writeEncapSeg6, writeEncapSeg6Local } from './lwtunnel-seg6.ts';
import { writeEncapIp, writeEncapIp6, writeEncapMpls } from './lwtunnel.ts';

/** Writes a {@link RouteMetrics} that is regular; `false` for one that has to be written by the schema. */
export function writeRouteMetrics(writer: Writer, value: RouteMetrics): boolean {
  if (isIrregular(value)) return false;
  if (value.lock !== undefined) {
    writer.head(8, 1);
    writer.u4(value.lock, '');
  }
  if (value.mtu !== undefined) {
    writer.head(8, 2);
    writer.u4(value.mtu, '');
  }
  if (value.window !== undefined) {
    writer.head(8, 3);
    writer.u4(value.window, '');
  }
  if (value.rtt !== undefined) {
    writer.head(8, 4);
    writer.u4(value.rtt, '');
  }
  if (value.rttvar !== undefined) {
    writer.head(8, 5);
    writer.u4(value.rttvar, '');
  }
  if (value.ssthresh !== undefined) {
    writer.head(8, 6);
    writer.u4(value.ssthresh, '');
  }
  if (value.cwnd !== undefined) {
    writer.head(8, 7);
    writer.u4(value.cwnd, '');
  }
  if (value.advmss !== undefined) {
    writer.head(8, 8);
    writer.u4(value.advmss, '');
  }
  if (value.reordering !== undefined) {
    writer.head(8, 9);
    writer.u4(value.reordering, '');
  }
  if (value.hoplimit !== undefined) {
    writer.head(8, 10);
    writer.u4(value.hoplimit, '');
  }
  if (value.initcwnd !== undefined) {
    writer.head(8, 11);
    writer.u4(value.initcwnd, '');
  }
  if (value.features !== undefined) {
    writer.head(8, 12);
    writer.u4(value.features, '');
  }
  if (value.rtoMin !== undefined) {
    writer.head(8, 13);
    writer.u4(value.rtoMin, '');
  }
  if (value.initrwnd !== undefined) {
    writer.head(8, 14);
    writer.u4(value.initrwnd, '');
  }
  if (value.quickack !== undefined) {
    writer.head(8, 15);
    writer.u4(value.quickack, '');
  }
  if (value.ccAlgo !== undefined) {
    const start = writer.open(16);
    writer.text(value.ccAlgo, '');
    writer.close(start, '');
  }
  if (value.fastopenNoCookie !== undefined) {
    writer.head(8, 17);
    writer.u4(value.fastopenNoCookie, '');
  }
  return true;
}

/** Writes a {@link RouteVia} that is regular; `false` for one that has to be written by the schema. */
export function writeRouteVia(writer: Writer, value: RouteVia): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.family, '');
  writer.raw(value.address, '', 'address');
  return true;
}

/** Writes a {@link RouteNexthop} that is regular; `false` for one that has to be written by the schema. */
export function writeRouteNexthop(writer: Writer, value: RouteNexthop): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.flags, '');
  writer.u1(value.hops, '');
  writer.s4(value.ifindex, '');
  if (value.gateway !== undefined) {
    const start = writer.open(5);
    writer.raw(value.gateway, '', 'address');
    writer.close(start, '');
  }
  if (value.via !== undefined) {
    const start = writer.open(18);
    if (!writeRouteVia(writer, value.via)) return false;
    writer.close(start, '');
  }
  if (value.flow !== undefined) {
    writer.head(8, 11);
    writer.u4(value.flow, '');
  }
  if (value.newdst !== undefined) {
    const start = writer.open(19);
    writer.raw(value.newdst, '');
    writer.close(start, '');
  }
  if (value.encap !== undefined) {
    const start = writer.open(22);
    if (value.encap instanceof Uint8Array) writer.raw(value.encap, '');
    else {
      switch (value.encapType) {
        case 1:
          if (!writeEncapMpls(writer, value.encap as EncapMpls)) return false;
          break;
        case 2:
          if (!writeEncapIp(writer, value.encap as EncapIp)) return false;
          break;
        case 3:
          if (!writeEncapIla(writer, value.encap as EncapIla)) return false;
          break;
        case 4:
          if (!writeEncapIp6(writer, value.encap as EncapIp6)) return false;
          break;
        case 5:
          if (!writeEncapSeg6(writer, value.encap as EncapSeg6)) return false;
          break;
        case 6:
          if (!writeEncapBpf(writer, value.encap as EncapBpf)) return false;
          break;
        case 7:
          if (!writeEncapSeg6Local(writer, value.encap as EncapSeg6Local)) return false;
          break;
        case 8:
          if (!writeEncapRpl(writer, value.encap as EncapRpl)) return false;
          break;
        case 9:
          if (!writeEncapIoam6(writer, value.encap as EncapIoam6)) return false;
          break;
        case 10:
          if (!writeEncapXfrm(writer, value.encap as EncapXfrm)) return false;
          break;
        default:
          return false;
      }
    }
    writer.close(start, '');
  }
  if (value.encapType !== undefined) {
    writer.head(6, 21);
    writer.u2(value.encapType, '');
    writer.reserve(2);
  }
  return true;
}

/** Writes a {@link RouteCacheinfo} that is regular; `false` for one that has to be written by the schema. */
export function writeRouteCacheinfo(writer: Writer, value: RouteCacheinfo): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.clntref, '');
  writer.u4(value.lastuse, '');
  writer.s4(value.expires, '');
  writer.u4(value.error, '');
  writer.u4(value.used, '');
  writer.u4(value.id, '');
  writer.u4(value.ts, '');
  writer.u4(value.tsage, '');
  return true;
}

/** Writes a {@link RouteMfcStats} that is regular; `false` for one that has to be written by the schema. */
export function writeRouteMfcStats(writer: Writer, value: RouteMfcStats): boolean {
  if (isIrregular(value)) return false;
  writer.u8(value.packets, '');
  writer.u8(value.bytes, '');
  writer.u8(value.wrongIf, '');
  return true;
}

/** Writes a {@link Route} that is regular; `false` for one that has to be written by the schema. */
export function writeRoute(writer: Writer, value: Route): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.dstLen, '');
  writer.u1(value.srcLen, '');
  writer.u1(value.tos, '');
  writer.u1(value.tableByte, '');
  writer.u1(value.protocol, '');
  writer.u1(value.scope, '');
  writer.u1(value.type, '');
  writer.u4(value.flags, '');
  if (value.table !== undefined) {
    writer.head(8, 15);
    writer.u4(value.table, '');
  }
  if (value.dst !== undefined) {
    const start = writer.open(1);
    writer.raw(value.dst, '', 'address');
    writer.close(start, '');
  }
  if (value.src !== undefined) {
    const start = writer.open(2);
    writer.raw(value.src, '', 'address');
    writer.close(start, '');
  }
  if (value.iif !== undefined) {
    writer.head(8, 3);
    writer.u4(value.iif, '');
  }
  if (value.priority !== undefined) {
    writer.head(8, 6);
    writer.u4(value.priority, '');
  }
  if (value.metrics !== undefined) {
    const start = writer.open(8);
    if (!writeRouteMetrics(writer, value.metrics)) return false;
    writer.close(start, '');
  }
  if (value.prefsrc !== undefined) {
    const start = writer.open(7);
    writer.raw(value.prefsrc, '', 'address');
    writer.close(start, '');
  }
  if (value.nhId !== undefined) {
    writer.head(8, 30);
    writer.u4(value.nhId, '');
  }
  if (value.gateway !== undefined) {
    const start = writer.open(5);
    writer.raw(value.gateway, '', 'address');
    writer.close(start, '');
  }
  if (value.via !== undefined) {
    const start = writer.open(18);
    if (!writeRouteVia(writer, value.via)) return false;
    writer.close(start, '');
  }
  if (value.oif !== undefined) {
    writer.head(8, 4);
    writer.u4(value.oif, '');
  }
  if (value.flow !== undefined) {
    writer.head(8, 11);
    writer.u4(value.flow, '');
  }
  if (value.newdst !== undefined) {
    const start = writer.open(19);
    writer.raw(value.newdst, '');
    writer.close(start, '');
  }
  if (value.encap !== undefined) {
    const start = writer.open(22);
    if (value.encap instanceof Uint8Array) writer.raw(value.encap, '');
    else {
      switch (value.encapType) {
        case 1:
          if (!writeEncapMpls(writer, value.encap as EncapMpls)) return false;
          break;
        case 2:
          if (!writeEncapIp(writer, value.encap as EncapIp)) return false;
          break;
        case 3:
          if (!writeEncapIla(writer, value.encap as EncapIla)) return false;
          break;
        case 4:
          if (!writeEncapIp6(writer, value.encap as EncapIp6)) return false;
          break;
        case 5:
          if (!writeEncapSeg6(writer, value.encap as EncapSeg6)) return false;
          break;
        case 6:
          if (!writeEncapBpf(writer, value.encap as EncapBpf)) return false;
          break;
        case 7:
          if (!writeEncapSeg6Local(writer, value.encap as EncapSeg6Local)) return false;
          break;
        case 8:
          if (!writeEncapRpl(writer, value.encap as EncapRpl)) return false;
          break;
        case 9:
          if (!writeEncapIoam6(writer, value.encap as EncapIoam6)) return false;
          break;
        case 10:
          if (!writeEncapXfrm(writer, value.encap as EncapXfrm)) return false;
          break;
        default:
          return false;
      }
    }
    writer.close(start, '');
  }
  if (value.encapType !== undefined) {
    writer.head(6, 21);
    writer.u2(value.encapType, '');
    writer.reserve(2);
  }
  if (value.multipath !== undefined) {
    const start = writer.open(9);
    for (const record of value.multipath) {
      if (Object.hasOwn(record, 'padding')) return false;
      const recordStart = writer.reserve(2);
      if (!writeRouteNexthop(writer, record)) return false;
      writer.close(recordStart, '');
    }
    writer.close(start, '');
  }
  if (value.cacheinfo !== undefined) {
    const start = writer.open(12);
    if (!writeRouteCacheinfo(writer, value.cacheinfo)) return false;
    writer.close(start, '');
  }
  if (value.mfcStats !== undefined) {
    const start = writer.open(17);
    if (!writeRouteMfcStats(writer, value.mfcStats)) return false;
    writer.close(start, '');
  }
  if (value.expires !== undefined) {
    const start = writer.open(23);
    writer.variable(value.expires, '');
    writer.close(start, '');
  }
  if (value.pref !== undefined) {
    writer.head(5, 20);
    writer.u1(value.pref, '');
    writer.reserve(3);
  }
  if (value.ttlPropagate !== undefined) {
    writer.head(5, 26);
    writer.u1(value.ttlPropagate, '');
    writer.reserve(3);
  }
  if (value.mark !== undefined) {
    writer.head(8, 16);
    writer.u4(value.mark, '');
  }
  if (value.uid !== undefined) {
    writer.head(8, 25);
    writer.u4(value.uid, '');
  }
  if (value.ipProto !== undefined) {
    writer.head(5, 27);
    writer.u1(value.ipProto, '');
    writer.reserve(3);
  }
  if (value.sport !== undefined) {
    writer.head(6, 28);
    writer.u2(value.sport, '', true);
    writer.reserve(2);
  }
  if (value.dport !== undefined) {
    writer.head(6, 29);
    writer.u2(value.dport, '', true);
    writer.reserve(2);
  }
  if (value.flowlabel !== undefined) {
    writer.head(8, 31);
    writer.u4(value.flowlabel, '', true);
  }
  return true;
}
