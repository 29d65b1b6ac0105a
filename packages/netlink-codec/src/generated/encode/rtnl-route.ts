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
    writer.attribute4(1, value.lock);
  }
  if (value.mtu !== undefined) {
    writer.attribute4(2, value.mtu);
  }
  if (value.window !== undefined) {
    writer.attribute4(3, value.window);
  }
  if (value.rtt !== undefined) {
    writer.attribute4(4, value.rtt);
  }
  if (value.rttvar !== undefined) {
    writer.attribute4(5, value.rttvar);
  }
  if (value.ssthresh !== undefined) {
    writer.attribute4(6, value.ssthresh);
  }
  if (value.cwnd !== undefined) {
    writer.attribute4(7, value.cwnd);
  }
  if (value.advmss !== undefined) {
    writer.attribute4(8, value.advmss);
  }
  if (value.reordering !== undefined) {
    writer.attribute4(9, value.reordering);
  }
  if (value.hoplimit !== undefined) {
    writer.attribute4(10, value.hoplimit);
  }
  if (value.initcwnd !== undefined) {
    writer.attribute4(11, value.initcwnd);
  }
  if (value.features !== undefined) {
    writer.attribute4(12, value.features);
  }
  if (value.rtoMin !== undefined) {
    writer.attribute4(13, value.rtoMin);
  }
  if (value.initrwnd !== undefined) {
    writer.attribute4(14, value.initrwnd);
  }
  if (value.quickack !== undefined) {
    writer.attribute4(15, value.quickack);
  }
  if (value.ccAlgo !== undefined) {
    const start = writer.open(16);
    writer.text(value.ccAlgo, '');
    writer.close(start, '');
  }
  if (value.fastopenNoCookie !== undefined) {
    writer.attribute4(17, value.fastopenNoCookie);
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
    writer.attribute4(11, value.flow);
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
    writer.attribute4(15, value.table);
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
    writer.attribute4(3, value.iif);
  }
  if (value.priority !== undefined) {
    writer.attribute4(6, value.priority);
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
    writer.attribute4(30, value.nhId);
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
    writer.attribute4(4, value.oif);
  }
  if (value.flow !== undefined) {
    writer.attribute4(11, value.flow);
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
    writer.attribute1(20, value.pref);
  }
  if (value.ttlPropagate !== undefined) {
    writer.attribute1(26, value.ttlPropagate);
  }
  if (value.mark !== undefined) {
    writer.attribute4(16, value.mark);
  }
  if (value.uid !== undefined) {
    writer.attribute4(25, value.uid);
  }
  if (value.ipProto !== undefined) {
    writer.attribute1(27, value.ipProto);
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
