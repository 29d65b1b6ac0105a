// Generated from formats/lwtunnel_others.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { BpfProgramValue, EncapBpfValue, EncapIlaValue, EncapIoam6Value, EncapRplValue, EncapXfrmValue, Ioam6TraceValue, bpfProgramSchema, ioam6TraceSchema } from '../schema/lwtunnel-others.ts';
import type { BpfProgram, Ioam6Trace } from '../types/lwtunnel-others.ts';

/** Reads a {@link EncapIla} that is regular. */
export function readEncapIla(reader: Reader, start: number, end: number): EncapIlaValue | undefined {
  const { view, little } = reader;
  const value = new EncapIlaValue();
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
        if (length !== 12) return undefined;
        value.locator = view.getBigUint64(at + 4, false);
        break;
      case 7:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 5) return undefined;
        value.csumMode = view.getUint8(at + 4);
        break;
      case 8:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 5) return undefined;
        value.identType = view.getUint8(at + 4);
        break;
      case 9:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.hookType = view.getUint8(at + 4);
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

/** Reads a {@link BpfProgram} that is regular. */
export function readBpfProgram(reader: Reader, start: number, end: number): BpfProgramValue | undefined {
  const { view, little } = reader;
  const value = new BpfProgramValue();
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
        value.fd = view.getUint32(at + 4, little);
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

/** Reads a {@link EncapBpf} that is regular. */
export function readEncapBpf(reader: Reader, start: number, end: number): EncapBpfValue | undefined {
  const { view, little } = reader;
  const value = new EncapBpfValue();
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
        const inValue = readBpfProgram(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bpfProgramSchema) as BpfProgram | undefined);
        if (inValue === undefined) return undefined;
        value.in = inValue;
        break;
      }
      case 2: {
        if (last >= 1) ordered = false;
        last = 1;
        const outValue = readBpfProgram(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bpfProgramSchema) as BpfProgram | undefined);
        if (outValue === undefined) return undefined;
        value.out = outValue;
        break;
      }
      case 3: {
        if (last >= 2) ordered = false;
        last = 2;
        const xmitValue = readBpfProgram(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, bpfProgramSchema) as BpfProgram | undefined);
        if (xmitValue === undefined) return undefined;
        value.xmit = xmitValue;
        break;
      }
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.xmitHeadroom = view.getUint32(at + 4, little);
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

/** Reads a {@link EncapRpl} that is regular. */
export function readEncapRpl(reader: Reader, start: number, end: number): EncapRplValue | undefined {
  const { view, little } = reader;
  const value = new EncapRplValue();
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
        value.srh = slice(reader, at + 4, stop);
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

/** Reads a {@link Ioam6Trace} that is regular. */
export function readIoam6Trace(reader: Reader, start: number, end: number): Ioam6TraceValue | undefined {
  if (end - start < 8) return undefined;
  const { view } = reader;
  const value = new Ioam6TraceValue();
  value.namespaceId = view.getUint16(start, false);
  value.nodelenFlags = view.getUint8(start + 2);
  value.remlen = view.getUint8(start + 3);
  value.type = view.getUint32(start + 4, false);
  value.data = slice(reader, start + 8, end);
  return value;
}

/** Reads a {@link EncapIoam6} that is regular. */
export function readEncapIoam6(reader: Reader, start: number, end: number): EncapIoam6Value | undefined {
  const { view, little } = reader;
  const value = new EncapIoam6Value();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 4:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 8) return undefined;
        value.freqK = view.getUint32(at + 4, little);
        break;
      case 5:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.freqN = view.getUint32(at + 4, little);
        break;
      case 1:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 5) return undefined;
        value.mode = view.getUint8(at + 4);
        break;
      case 2:
        if (last >= 3) ordered = false;
        last = 3;
        value.dst = slice(reader, at + 4, stop);
        break;
      case 6:
        if (last >= 4) ordered = false;
        last = 4;
        value.src = slice(reader, at + 4, stop);
        break;
      case 3: {
        if (last >= 5) ordered = false;
        last = 5;
        const traceValue = readIoam6Trace(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, ioam6TraceSchema) as Ioam6Trace | undefined);
        if (traceValue === undefined) return undefined;
        value.trace = traceValue;
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

/** Reads a {@link EncapXfrm} that is regular. */
export function readEncapXfrm(reader: Reader, start: number, end: number): EncapXfrmValue | undefined {
  const { view, little } = reader;
  const value = new EncapXfrmValue();
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
        value.ifId = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.link = view.getUint32(at + 4, little);
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
