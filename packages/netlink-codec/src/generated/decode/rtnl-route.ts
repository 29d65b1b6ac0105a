// Generated from formats/rtnl_route.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { encapBpfSchema, encapIlaSchema, encapIoam6Schema, encapRplSchema, encapXfrmSchema } from '../schema/lwtunnel-others.ts';
import { encapSeg6LocalSchema, encapSeg6Schema } from '../schema/lwtunnel-seg6.ts';
import { encapIp6Schema, encapIpSchema, encapMplsSchema } from '../schema/lwtunnel.ts';
import { RouteCacheinfoValue, RouteMetricsValue, RouteMfcStatsValue, RouteNexthopValue, RouteValue, RouteViaValue, routeCacheinfoSchema, routeMetricsSchema, routeMfcStatsSchema, routeNexthopSchema, routeViaSchema } from '../schema/rtnl-route.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from '../types/lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from '../types/lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';
import type { RouteCacheinfo, RouteMetrics, RouteMfcStats, RouteNexthop, RouteVia } from '../types/rtnl-route.ts';
import { readEncapBpf, readEncapIla, readEncapIoam6, readEncapRpl, readEncapXfrm } from './lwtunnel-others.ts';
import { readEncapSeg6, readEncapSeg6Local } from './lwtunnel-seg6.ts';
import { readEncapIp, readEncapIp6, readEncapMpls } from './lwtunnel.ts';

/** Reads a {@link RouteMetrics} that is regular. */
export function readRouteMetrics(reader: Reader, start: number, end: number): RouteMetricsValue | undefined {
  const { view, little } = reader;
  const value = new RouteMetricsValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 1:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 8) return undefined;
        value.lock = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.mtu = view.getUint32(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.window = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.rtt = view.getUint32(at + 4, little);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.rttvar = view.getUint32(at + 4, little);
        break;
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.ssthresh = view.getUint32(at + 4, little);
        break;
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.cwnd = view.getUint32(at + 4, little);
        break;
      case 8:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.advmss = view.getUint32(at + 4, little);
        break;
      case 9:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.reordering = view.getUint32(at + 4, little);
        break;
      case 10:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.hoplimit = view.getUint32(at + 4, little);
        break;
      case 11:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.initcwnd = view.getUint32(at + 4, little);
        break;
      case 12:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 8) return undefined;
        value.features = view.getUint32(at + 4, little);
        break;
      case 13:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 8) return undefined;
        value.rtoMin = view.getUint32(at + 4, little);
        break;
      case 14:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 8) return undefined;
        value.initrwnd = view.getUint32(at + 4, little);
        break;
      case 15:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 8) return undefined;
        value.quickack = view.getUint32(at + 4, little);
        break;
      case 16: {
        if (last >= 15) ordered = false;
        last = 15;
        const ccAlgoValue = readText(reader, at + 4, stop);
        if (ccAlgoValue === undefined) return undefined;
        value.ccAlgo = ccAlgoValue;
        break;
      }
      case 17:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 8) return undefined;
        value.fastopenNoCookie = view.getUint32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start, end, value) ? value : undefined;
}

/** Reads a {@link RouteVia} that is regular. */
export function readRouteVia(reader: Reader, start: number, end: number): RouteViaValue | undefined {
  if (end - start < 2) return undefined;
  const { view, little } = reader;
  const value = new RouteViaValue();
  value.family = view.getUint16(start, little);
  value.address = slice(reader, start + 2, end);
  return value;
}

/** Reads a {@link RouteNexthop} that is regular. */
export function readRouteNexthop(reader: Reader, start: number, end: number): RouteNexthopValue | undefined {
  if (end - start < 6) return undefined;
  const { view, little } = reader;
  const value = new RouteNexthopValue();
  value.flags = view.getUint8(start);
  value.hops = view.getUint8(start + 1);
  value.ifindex = view.getInt32(start + 2, little);
  let at = start + 6;
  let last = -1;
  let ordered = true;
  let encapStart = -1;
  let encapEnd = -1;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 5:
        if (last >= 0) ordered = false;
        last = 0;
        value.gateway = slice(reader, at + 4, stop);
        break;
      case 18: {
        if (last >= 1) ordered = false;
        last = 1;
        const viaValue = readRouteVia(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, routeViaSchema) as RouteVia | undefined);
        if (viaValue === undefined) return undefined;
        value.via = viaValue;
        break;
      }
      case 11:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.flow = view.getUint32(at + 4, little);
        break;
      case 19:
        if (last >= 3) ordered = false;
        last = 3;
        value.newdst = slice(reader, at + 4, stop);
        break;
      case 22:
        if (last >= 4) ordered = false;
        last = 4;
        if (encapStart >= 0) return undefined;
        encapStart = at + 4;
        encapEnd = stop;
        break;
      case 21:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 6) return undefined;
        value.encapType = view.getUint16(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  if (encapStart >= 0) {
    value.encap = readEncapOfRouteNexthop(reader, encapStart, encapEnd, value.encapType);
    if (value.encap === undefined) return undefined;
  }
  return ordered || keepOrder(reader, start + 6, end, value) ? value : undefined;
}

function readEncapOfRouteNexthop(reader: Reader, start: number, end: number, encapType: unknown): EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined {
  switch (encapType) {
    case 1:
      return readEncapMpls(reader, start, end) ?? (readOther(reader, start, end, encapMplsSchema) as EncapMpls | undefined);
    case 2:
      return readEncapIp(reader, start, end) ?? (readOther(reader, start, end, encapIpSchema) as EncapIp | undefined);
    case 3:
      return readEncapIla(reader, start, end) ?? (readOther(reader, start, end, encapIlaSchema) as EncapIla | undefined);
    case 4:
      return readEncapIp6(reader, start, end) ?? (readOther(reader, start, end, encapIp6Schema) as EncapIp6 | undefined);
    case 5:
      return readEncapSeg6(reader, start, end) ?? (readOther(reader, start, end, encapSeg6Schema) as EncapSeg6 | undefined);
    case 6:
      return readEncapBpf(reader, start, end) ?? (readOther(reader, start, end, encapBpfSchema) as EncapBpf | undefined);
    case 7:
      return readEncapSeg6Local(reader, start, end) ?? (readOther(reader, start, end, encapSeg6LocalSchema) as EncapSeg6Local | undefined);
    case 8:
      return readEncapRpl(reader, start, end) ?? (readOther(reader, start, end, encapRplSchema) as EncapRpl | undefined);
    case 9:
      return readEncapIoam6(reader, start, end) ?? (readOther(reader, start, end, encapIoam6Schema) as EncapIoam6 | undefined);
    case 10:
      return readEncapXfrm(reader, start, end) ?? (readOther(reader, start, end, encapXfrmSchema) as EncapXfrm | undefined);
    default:
      return slice(reader, start, end);
  }
}

/** Reads a {@link RouteCacheinfo} that is regular. */
export function readRouteCacheinfo(reader: Reader, start: number, end: number): RouteCacheinfoValue | undefined {
  if (end - start !== 32) return undefined;
  const { view, little } = reader;
  const value = new RouteCacheinfoValue();
  value.clntref = view.getUint32(start, little);
  value.lastuse = view.getUint32(start + 4, little);
  value.expires = view.getInt32(start + 8, little);
  value.error = view.getUint32(start + 12, little);
  value.used = view.getUint32(start + 16, little);
  value.id = view.getUint32(start + 20, little);
  value.ts = view.getUint32(start + 24, little);
  value.tsage = view.getUint32(start + 28, little);
  return value;
}

/** Reads a {@link RouteMfcStats} that is regular. */
export function readRouteMfcStats(reader: Reader, start: number, end: number): RouteMfcStatsValue | undefined {
  if (end - start !== 24) return undefined;
  const { view, little } = reader;
  const value = new RouteMfcStatsValue();
  value.packets = view.getBigUint64(start, little);
  value.bytes = view.getBigUint64(start + 8, little);
  value.wrongIf = view.getBigUint64(start + 16, little);
  return value;
}

/** Reads a {@link Route} that is regular. */
export function readRoute(reader: Reader, start: number, end: number): RouteValue | undefined {
  if (end - start < 12) return undefined;
  const { view, little } = reader;
  const value = new RouteValue();
  value.family = view.getUint8(start);
  value.dstLen = view.getUint8(start + 1);
  value.srcLen = view.getUint8(start + 2);
  value.tos = view.getUint8(start + 3);
  value.tableByte = view.getUint8(start + 4);
  value.protocol = view.getUint8(start + 5);
  value.scope = view.getUint8(start + 6);
  value.type = view.getUint8(start + 7);
  value.flags = view.getUint32(start + 8, little);
  let at = start + 12;
  let last = -1;
  let ordered = true;
  let encapStart = -1;
  let encapEnd = -1;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 15:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 8) return undefined;
        value.table = view.getUint32(at + 4, little);
        break;
      case 1:
        if (last >= 1) ordered = false;
        last = 1;
        value.dst = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 2) ordered = false;
        last = 2;
        value.src = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.iif = view.getUint32(at + 4, little);
        break;
      case 6:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.priority = view.getUint32(at + 4, little);
        break;
      case 8: {
        if (last >= 5) ordered = false;
        last = 5;
        const metricsValue = readRouteMetrics(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, routeMetricsSchema) as RouteMetrics | undefined);
        if (metricsValue === undefined) return undefined;
        value.metrics = metricsValue;
        break;
      }
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        value.prefsrc = slice(reader, at + 4, stop);
        break;
      case 30:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.nhId = view.getUint32(at + 4, little);
        break;
      case 5:
        if (last >= 8) ordered = false;
        last = 8;
        value.gateway = slice(reader, at + 4, stop);
        break;
      case 18: {
        if (last >= 9) ordered = false;
        last = 9;
        const viaValue = readRouteVia(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, routeViaSchema) as RouteVia | undefined);
        if (viaValue === undefined) return undefined;
        value.via = viaValue;
        break;
      }
      case 4:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 8) return undefined;
        value.oif = view.getUint32(at + 4, little);
        break;
      case 11:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 8) return undefined;
        value.flow = view.getUint32(at + 4, little);
        break;
      case 19:
        if (last >= 12) ordered = false;
        last = 12;
        value.newdst = slice(reader, at + 4, stop);
        break;
      case 22:
        if (last >= 13) ordered = false;
        last = 13;
        if (encapStart >= 0) return undefined;
        encapStart = at + 4;
        encapEnd = stop;
        break;
      case 21:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 6) return undefined;
        value.encapType = view.getUint16(at + 4, little);
        break;
      case 9: {
        if (last >= 15) ordered = false;
        last = 15;
        const multipathValue = readMultipathOfRoute(reader, at + 4, stop);
        if (multipathValue === undefined) return undefined;
        value.multipath = multipathValue;
        break;
      }
      case 12: {
        if (last >= 16) ordered = false;
        last = 16;
        const cacheinfoValue = readRouteCacheinfo(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, routeCacheinfoSchema) as RouteCacheinfo | undefined);
        if (cacheinfoValue === undefined) return undefined;
        value.cacheinfo = cacheinfoValue;
        break;
      }
      case 17: {
        if (last >= 17) ordered = false;
        last = 17;
        const mfcStatsValue = readRouteMfcStats(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, routeMfcStatsSchema) as RouteMfcStats | undefined);
        if (mfcStatsValue === undefined) return undefined;
        value.mfcStats = mfcStatsValue;
        break;
      }
      case 23:
        if (last >= 18) ordered = false;
        last = 18;
        if (length !== 8 && length !== 12) return undefined;
        value.expires = length === 8 ? view.getUint32(at + 4, little) : view.getBigUint64(at + 4, little);
        break;
      case 20:
        if (last >= 19) ordered = false;
        last = 19;
        if (length !== 5) return undefined;
        value.pref = view.getUint8(at + 4);
        break;
      case 26:
        if (last >= 20) ordered = false;
        last = 20;
        if (length !== 5) return undefined;
        value.ttlPropagate = view.getUint8(at + 4);
        break;
      case 16:
        if (last >= 21) ordered = false;
        last = 21;
        if (length !== 8) return undefined;
        value.mark = view.getUint32(at + 4, little);
        break;
      case 25:
        if (last >= 22) ordered = false;
        last = 22;
        if (length !== 8) return undefined;
        value.uid = view.getUint32(at + 4, little);
        break;
      case 27:
        if (last >= 23) ordered = false;
        last = 23;
        if (length !== 5) return undefined;
        value.ipProto = view.getUint8(at + 4);
        break;
      case 28:
        if (last >= 24) ordered = false;
        last = 24;
        if (length !== 6) return undefined;
        value.sport = view.getUint16(at + 4, false);
        break;
      case 29:
        if (last >= 25) ordered = false;
        last = 25;
        if (length !== 6) return undefined;
        value.dport = view.getUint16(at + 4, false);
        break;
      case 31:
        if (last >= 26) ordered = false;
        last = 26;
        if (length !== 8) return undefined;
        value.flowlabel = view.getUint32(at + 4, false);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  if (encapStart >= 0) {
    value.encap = readEncapOfRoute(reader, encapStart, encapEnd, value.encapType);
    if (value.encap === undefined) return undefined;
  }
  return ordered || keepOrder(reader, start + 12, end, value) ? value : undefined;
}

function readMultipathOfRoute(reader: Reader, start: number, end: number): RouteNexthop[] | undefined {
  const { view, little } = reader;
  const list: RouteNexthop[] = [];
  for (let at = start; at < end; ) {
    if (end - at < 8) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 8 || stop > end || !isPadded(reader, stop, length, end)) return undefined;
    const record = readRouteNexthop(reader, at + 2, stop) ?? (readOther(reader, at + 2, stop, routeNexthopSchema) as RouteNexthop | undefined);
    if (record === undefined) return undefined;
    list.push(record);
    at = stop + (-length & 3);
  }
  return list;
}

function readEncapOfRoute(reader: Reader, start: number, end: number, encapType: unknown): EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined {
  switch (encapType) {
    case 1:
      return readEncapMpls(reader, start, end) ?? (readOther(reader, start, end, encapMplsSchema) as EncapMpls | undefined);
    case 2:
      return readEncapIp(reader, start, end) ?? (readOther(reader, start, end, encapIpSchema) as EncapIp | undefined);
    case 3:
      return readEncapIla(reader, start, end) ?? (readOther(reader, start, end, encapIlaSchema) as EncapIla | undefined);
    case 4:
      return readEncapIp6(reader, start, end) ?? (readOther(reader, start, end, encapIp6Schema) as EncapIp6 | undefined);
    case 5:
      return readEncapSeg6(reader, start, end) ?? (readOther(reader, start, end, encapSeg6Schema) as EncapSeg6 | undefined);
    case 6:
      return readEncapBpf(reader, start, end) ?? (readOther(reader, start, end, encapBpfSchema) as EncapBpf | undefined);
    case 7:
      return readEncapSeg6Local(reader, start, end) ?? (readOther(reader, start, end, encapSeg6LocalSchema) as EncapSeg6Local | undefined);
    case 8:
      return readEncapRpl(reader, start, end) ?? (readOther(reader, start, end, encapRplSchema) as EncapRpl | undefined);
    case 9:
      return readEncapIoam6(reader, start, end) ?? (readOther(reader, start, end, encapIoam6Schema) as EncapIoam6 | undefined);
    case 10:
      return readEncapXfrm(reader, start, end) ?? (readOther(reader, start, end, encapXfrmSchema) as EncapXfrm | undefined);
    default:
      return slice(reader, start, end);
  }
}
