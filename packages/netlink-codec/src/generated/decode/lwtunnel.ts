// Generated from formats/lwtunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, slice } from '../../runtime/reader.ts';
import { EncapErspanOptionValue, EncapGeneveOptionValue, EncapIp6Value, EncapIpValue, EncapMplsValue, EncapOptionsValue, EncapVxlanOptionValue, encapErspanOptionSchema, encapGeneveOptionSchema, encapOptionsSchema, encapVxlanOptionSchema } from '../schema/lwtunnel.ts';
import type { EncapErspanOption, EncapGeneveOption, EncapOptions, EncapVxlanOption } from '../types/lwtunnel.ts';

/** Reads a {@link EncapMpls} that is regular. */
export function readEncapMpls(reader: Reader, start: number, end: number): EncapMplsValue | undefined {
  const { view, little } = reader;
  const value = new EncapMplsValue();
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
        value.dst = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 5) return undefined;
        value.ttl = view.getUint8(at + 4);
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

/** Reads a {@link EncapGeneveOption} that is regular. */
export function readEncapGeneveOption(reader: Reader, start: number, end: number): EncapGeneveOptionValue | undefined {
  const { view, little } = reader;
  const value = new EncapGeneveOptionValue();
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
        value.class = view.getUint16(at + 4, false);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 5) return undefined;
        value.type = view.getUint8(at + 4);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        value.data = slice(reader, at + 4, stop);
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

/** Reads a {@link EncapVxlanOption} that is regular. */
export function readEncapVxlanOption(reader: Reader, start: number, end: number): EncapVxlanOptionValue | undefined {
  const { view, little } = reader;
  const value = new EncapVxlanOptionValue();
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
        value.gbp = view.getUint32(at + 4, little);
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

/** Reads a {@link EncapErspanOption} that is regular. */
export function readEncapErspanOption(reader: Reader, start: number, end: number): EncapErspanOptionValue | undefined {
  const { view, little } = reader;
  const value = new EncapErspanOptionValue();
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
        if (length !== 5) return undefined;
        value.ver = view.getUint8(at + 4);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.index = view.getUint32(at + 4, false);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 5) return undefined;
        value.dir = view.getUint8(at + 4);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.hwid = view.getUint8(at + 4);
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

/** Reads a {@link EncapOptions} that is regular. */
export function readEncapOptions(reader: Reader, start: number, end: number): EncapOptionsValue | undefined {
  const { view, little } = reader;
  const value = new EncapOptionsValue();
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
        const geneveValue = readEncapGeneveOption(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, encapGeneveOptionSchema) as EncapGeneveOption | undefined);
        if (geneveValue === undefined) return undefined;
        if (value.geneve === undefined) value.geneve = [geneveValue];
        else value.geneve.push(geneveValue);
        break;
      }
      case 0x8002: {
        if (last >= 1) ordered = false;
        last = 1;
        const vxlanValue = readEncapVxlanOption(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, encapVxlanOptionSchema) as EncapVxlanOption | undefined);
        if (vxlanValue === undefined) return undefined;
        value.vxlan = vxlanValue;
        break;
      }
      case 0x8003: {
        if (last >= 2) ordered = false;
        last = 2;
        const erspanValue = readEncapErspanOption(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, encapErspanOptionSchema) as EncapErspanOption | undefined);
        if (erspanValue === undefined) return undefined;
        value.erspan = erspanValue;
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

/** Reads a {@link EncapIp} that is regular. */
export function readEncapIp(reader: Reader, start: number, end: number): EncapIpValue | undefined {
  const { view, little } = reader;
  const value = new EncapIpValue();
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
        value.id = view.getBigUint64(at + 4, false);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.dst = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        value.src = slice(reader, at + 4, stop);
        break;
      case 5:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.tos = view.getUint8(at + 4);
        break;
      case 4:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 5) return undefined;
        value.ttl = view.getUint8(at + 4);
        break;
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 6) return undefined;
        value.flags = view.getUint16(at + 4, false);
        break;
      case 0x8008: {
        if (last >= 6) ordered = false;
        last = 6;
        const optsValue = readEncapOptions(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, encapOptionsSchema) as EncapOptions | undefined);
        if (optsValue === undefined) return undefined;
        value.opts = optsValue;
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

/** Reads a {@link EncapIp6} that is regular. */
export function readEncapIp6(reader: Reader, start: number, end: number): EncapIp6Value | undefined {
  const { view, little } = reader;
  const value = new EncapIp6Value();
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
        value.id = view.getBigUint64(at + 4, false);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.dst = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        value.src = slice(reader, at + 4, stop);
        break;
      case 5:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 5) return undefined;
        value.tc = view.getUint8(at + 4);
        break;
      case 4:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 5) return undefined;
        value.hoplimit = view.getUint8(at + 4);
        break;
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 6) return undefined;
        value.flags = view.getUint16(at + 4, false);
        break;
      case 0x8008: {
        if (last >= 6) ordered = false;
        last = 6;
        const optsValue = readEncapOptions(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, encapOptionsSchema) as EncapOptions | undefined);
        if (optsValue === undefined) return undefined;
        value.opts = optsValue;
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
