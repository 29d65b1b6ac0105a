// Generated from formats/lwtunnel_seg6.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { EncapSeg6LocalValue, EncapSeg6Value, Seg6EncapValue, Seg6LocalBpfValue, Seg6LocalCountersValue, Seg6LocalFlavorsValue, seg6EncapSchema, seg6LocalBpfSchema, seg6LocalCountersSchema, seg6LocalFlavorsSchema, segmentRoutingHeaderSchema } from '../schema/lwtunnel-seg6.ts';
import type { Seg6Encap, Seg6LocalBpf, Seg6LocalCounters, Seg6LocalFlavors, SegmentRoutingHeader } from '../types/lwtunnel-seg6.ts';

/** Reads a {@link Seg6Encap} that is regular. */
export function readSeg6Encap(reader: Reader, start: number, end: number): Seg6EncapValue | undefined {
  if (end - start < 4) return undefined;
  const { view, little } = reader;
  const value = new Seg6EncapValue();
  value.mode = view.getInt32(start, little);
  const headerValue = (readOther(reader, start + 4, end, segmentRoutingHeaderSchema) as SegmentRoutingHeader | undefined);
  if (headerValue === undefined) return undefined;
  value.header = headerValue;
  return value;
}

/** Reads a {@link EncapSeg6} that is regular. */
export function readEncapSeg6(reader: Reader, start: number, end: number): EncapSeg6Value | undefined {
  const { view, little } = reader;
  const value = new EncapSeg6Value();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 1: {
        if (last >= 0) ordered = false;
        last = 0;
        const srhValue = readSeg6Encap(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, seg6EncapSchema) as Seg6Encap | undefined);
        if (srhValue === undefined) return undefined;
        value.srh = srhValue;
        break;
      }
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.src = slice(reader, at + 4, stop);
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

/** Reads a {@link Seg6LocalBpf} that is regular. */
export function readSeg6LocalBpf(reader: Reader, start: number, end: number): Seg6LocalBpfValue | undefined {
  const { view, little } = reader;
  const value = new Seg6LocalBpfValue();
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
        value.prog = view.getUint32(at + 4, little);
        break;
      case 2: {
        if (last >= 1) ordered = false;
        last = 1;
        const nameValue = readText(reader, at + 4, stop);
        if (nameValue === undefined) return undefined;
        value.name = nameValue;
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

/** Reads a {@link Seg6LocalCounters} that is regular. */
export function readSeg6LocalCounters(reader: Reader, start: number, end: number): Seg6LocalCountersValue | undefined {
  const { view, little } = reader;
  const value = new Seg6LocalCountersValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 2:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 12) return undefined;
        value.packets = view.getBigUint64(at + 4, little);
        break;
      case 3:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 12) return undefined;
        value.bytes = view.getBigUint64(at + 4, little);
        break;
      case 4:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 12) return undefined;
        value.errors = view.getBigUint64(at + 4, little);
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

/** Reads a {@link Seg6LocalFlavors} that is regular. */
export function readSeg6LocalFlavors(reader: Reader, start: number, end: number): Seg6LocalFlavorsValue | undefined {
  const { view, little } = reader;
  const value = new Seg6LocalFlavorsValue();
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
        value.operation = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 5) return undefined;
        value.lcblockBits = view.getUint8(at + 4);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 5) return undefined;
        value.lcnodeFnBits = view.getUint8(at + 4);
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

/** Reads a {@link EncapSeg6Local} that is regular. */
export function readEncapSeg6Local(reader: Reader, start: number, end: number): EncapSeg6LocalValue | undefined {
  const { view, little } = reader;
  const value = new EncapSeg6LocalValue();
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
        value.action = view.getUint32(at + 4, little);
        break;
      case 2: {
        if (last >= 1) ordered = false;
        last = 1;
        const srhValue = (readOther(reader, at + 4, stop, segmentRoutingHeaderSchema) as SegmentRoutingHeader | undefined);
        if (srhValue === undefined) return undefined;
        value.srh = srhValue;
        break;
      }
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.table = view.getUint32(at + 4, little);
        break;
      case 9:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.vrftable = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 4) ordered = false;
        last = 4;
        value.nh4 = slice(reader, at + 4, stop);
        break;
      case 5:
        if (last >= 5) ordered = false;
        last = 5;
        value.nh6 = slice(reader, at + 4, stop);
        break;
      case 6:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.iif = view.getUint32(at + 4, little);
        break;
      case 7:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.oif = view.getUint32(at + 4, little);
        break;
      case 8: {
        if (last >= 8) ordered = false;
        last = 8;
        const bpfValue = readSeg6LocalBpf(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, seg6LocalBpfSchema) as Seg6LocalBpf | undefined);
        if (bpfValue === undefined) return undefined;
        value.bpf = bpfValue;
        break;
      }
      case 10: {
        if (last >= 9) ordered = false;
        last = 9;
        const countersValue = readSeg6LocalCounters(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, seg6LocalCountersSchema) as Seg6LocalCounters | undefined);
        if (countersValue === undefined) return undefined;
        value.counters = countersValue;
        break;
      }
      case 11: {
        if (last >= 10) ordered = false;
        last = 10;
        const flavorsValue = readSeg6LocalFlavors(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, seg6LocalFlavorsSchema) as Seg6LocalFlavors | undefined);
        if (flavorsValue === undefined) return undefined;
        value.flavors = flavorsValue;
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
