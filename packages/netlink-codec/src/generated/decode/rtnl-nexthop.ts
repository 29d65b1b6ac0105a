// Generated from formats/rtnl_nexthop.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { encapBpfSchema, encapIlaSchema, encapIoam6Schema, encapRplSchema, encapXfrmSchema } from '../schema/lwtunnel-others.ts';
import { encapSeg6LocalSchema, encapSeg6Schema } from '../schema/lwtunnel-seg6.ts';
import { encapIp6Schema, encapIpSchema, encapMplsSchema } from '../schema/lwtunnel.ts';
import { NexthopGroupEntryValue, NexthopGroupStatsEntryValue, NexthopGroupStatsValue, NexthopResBucketValue, NexthopResGroupValue, NexthopValue, nexthopGroupEntrySchema, nexthopGroupStatsEntrySchema, nexthopGroupStatsSchema, nexthopResBucketSchema, nexthopResGroupSchema } from '../schema/rtnl-nexthop.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from '../types/lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from '../types/lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';
import type { NexthopGroupEntry, NexthopGroupStats, NexthopGroupStatsEntry, NexthopResBucket, NexthopResGroup } from '../types/rtnl-nexthop.ts';
import { readEncapBpf, readEncapIla, readEncapIoam6, readEncapRpl, readEncapXfrm } from './lwtunnel-others.ts';
import { readEncapSeg6, readEncapSeg6Local } from './lwtunnel-seg6.ts';
import { readEncapIp, readEncapIp6, readEncapMpls } from './lwtunnel.ts';

/** Reads a {@link NexthopGroupEntry} that is regular. */
export function readNexthopGroupEntry(reader: Reader, start: number, end: number): NexthopGroupEntryValue | undefined {
  if (end - start !== 8) return undefined;
  const { view, little } = reader;
  const value = new NexthopGroupEntryValue();
  value.id = view.getUint32(start, little);
  value.weight = view.getUint8(start + 4);
  value.weightHigh = view.getUint8(start + 5);
  value.reserved = view.getUint16(start + 6, little);
  return value;
}

/** Reads a {@link NexthopResGroup} that is regular. */
export function readNexthopResGroup(reader: Reader, start: number, end: number): NexthopResGroupValue | undefined {
  const { view, little } = reader;
  const value = new NexthopResGroupValue();
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
        if (length !== 6) return undefined;
        value.buckets = view.getUint16(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.idleTimer = view.getUint32(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.unbalancedTimer = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 12) return undefined;
        value.unbalancedTime = view.getBigUint64(at + 4, little);
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

/** Reads a {@link NexthopGroupStatsEntry} that is regular. */
export function readNexthopGroupStatsEntry(reader: Reader, start: number, end: number): NexthopGroupStatsEntryValue | undefined {
  const { view, little } = reader;
  const value = new NexthopGroupStatsEntryValue();
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
        value.id = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8 && length !== 12) return undefined;
        value.packets = length === 8 ? view.getUint32(at + 4, little) : view.getBigUint64(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8 && length !== 12) return undefined;
        value.packetsHw = length === 8 ? view.getUint32(at + 4, little) : view.getBigUint64(at + 4, little);
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

/** Reads a {@link NexthopGroupStats} that is regular. */
export function readNexthopGroupStats(reader: Reader, start: number, end: number): NexthopGroupStatsValue | undefined {
  const { view, little } = reader;
  const value = new NexthopGroupStatsValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 0x8001: {
        if (last > 0) ordered = false;
        last = 0;
        const entryValue = readNexthopGroupStatsEntry(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, nexthopGroupStatsEntrySchema) as NexthopGroupStatsEntry | undefined);
        if (entryValue === undefined) return undefined;
        if (value.entry === undefined) value.entry = [entryValue];
        else value.entry.push(entryValue);
        break;
      }
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start, end, value) ? value : undefined;
}

/** Reads a {@link NexthopResBucket} that is regular. */
export function readNexthopResBucket(reader: Reader, start: number, end: number): NexthopResBucketValue | undefined {
  const { view, little } = reader;
  const value = new NexthopResBucketValue();
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
        if (length !== 6) return undefined;
        value.index = view.getUint16(at + 4, little);
        break;
      case 3:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.nhId = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 12) return undefined;
        value.idleTime = view.getBigUint64(at + 4, little);
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

/** Reads a {@link Nexthop} that is regular. */
export function readNexthop(reader: Reader, start: number, end: number): NexthopValue | undefined {
  if (end - start < 8) return undefined;
  const { view, little } = reader;
  const value = new NexthopValue();
  value.family = view.getUint8(start);
  value.scope = view.getUint8(start + 1);
  value.protocol = view.getUint8(start + 2);
  value.reserved = view.getUint8(start + 3);
  value.flags = view.getUint32(start + 4, little);
  let at = start + 8;
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
      case 1:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 8) return undefined;
        value.id = view.getUint32(at + 4, little);
        break;
      case 3:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 6) return undefined;
        value.groupType = view.getUint16(at + 4, little);
        break;
      case 2: {
        if (last >= 2) ordered = false;
        last = 2;
        const groupValue = readGroupOfNexthop(reader, at + 4, stop);
        if (groupValue === undefined) return undefined;
        value.group = groupValue;
        break;
      }
      case 0x800c: {
        if (last >= 3) ordered = false;
        last = 3;
        const resGroupValue = readNexthopResGroup(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, nexthopResGroupSchema) as NexthopResGroup | undefined);
        if (resGroupValue === undefined) return undefined;
        value.resGroup = resGroupValue;
        break;
      }
      case 16:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.hwStatsEnable = view.getUint32(at + 4, little);
        break;
      case 0x800f: {
        if (last >= 5) ordered = false;
        last = 5;
        const groupStatsValue = readNexthopGroupStats(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, nexthopGroupStatsSchema) as NexthopGroupStats | undefined);
        if (groupStatsValue === undefined) return undefined;
        value.groupStats = groupStatsValue;
        break;
      }
      case 14:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.opFlags = view.getUint32(at + 4, little);
        break;
      case 17:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.hwStatsUsed = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 4) return undefined;
        value.blackhole = true;
        break;
      case 5:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.oif = view.getUint32(at + 4, little);
        break;
      case 11:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 4) return undefined;
        value.fdb = true;
        break;
      case 6:
        if (last >= 11) ordered = false;
        last = 11;
        value.gateway = slice(reader, at + 4, stop);
        break;
      case 0x8008:
        if (last >= 12) ordered = false;
        last = 12;
        if (encapStart >= 0) return undefined;
        encapStart = at + 4;
        encapEnd = stop;
        break;
      case 7:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 6) return undefined;
        value.encapType = view.getUint16(at + 4, little);
        break;
      case 9:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 4) return undefined;
        value.groups = true;
        break;
      case 10:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 8) return undefined;
        value.master = view.getUint32(at + 4, little);
        break;
      case 0x800d: {
        if (last >= 16) ordered = false;
        last = 16;
        const resBucketValue = readNexthopResBucket(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, nexthopResBucketSchema) as NexthopResBucket | undefined);
        if (resBucketValue === undefined) return undefined;
        value.resBucket = resBucketValue;
        break;
      }
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  if (encapStart >= 0) {
    value.encap = readEncapOfNexthop(reader, encapStart, encapEnd, value.encapType);
    if (value.encap === undefined) return undefined;
  }
  return ordered || keepOrder(reader, start + 8, end, value) ? value : undefined;
}

function readGroupOfNexthop(reader: Reader, start: number, end: number): NexthopGroupEntry[] | undefined {
  const list: NexthopGroupEntry[] = [];
  if ((end - start) % 8 !== 0) return undefined;
  for (let at = start; at < end; at += 8) {
    const item = readNexthopGroupEntry(reader, at, at + 8) ?? (readOther(reader, at, at + 8, nexthopGroupEntrySchema) as NexthopGroupEntry | undefined);
    if (item === undefined) return undefined;
    list.push(item);
  }
  return list;
}

function readEncapOfNexthop(reader: Reader, start: number, end: number, encapType: unknown): EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined {
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
