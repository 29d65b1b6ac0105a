// Generated from formats/rtnl_link_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import type { Reader } from '../../runtime/reader.ts';
import { LinkVlanValue, VlanFlagsValue, VlanQosMappingValue, VlanQosValue, vlanFlagsSchema, vlanQosMappingSchema, vlanQosSchema } from '../schema/rtnl-link-vlan.ts';
import type { VlanFlags, VlanQos, VlanQosMapping } from '../types/rtnl-link-vlan.ts';

/** Reads a {@link VlanFlags} that is regular. */
export function readVlanFlags(reader: Reader, start: number, end: number): VlanFlagsValue | undefined {
  if (end - start !== 8) return undefined;
  const { view, little } = reader;
  const value = new VlanFlagsValue();
  value.flags = view.getUint32(start, little);
  value.mask = view.getUint32(start + 4, little);
  return value;
}

/** Reads a {@link VlanQosMapping} that is regular. */
export function readVlanQosMapping(reader: Reader, start: number, end: number): VlanQosMappingValue | undefined {
  if (end - start !== 8) return undefined;
  const { view, little } = reader;
  const value = new VlanQosMappingValue();
  value.from = view.getUint32(start, little);
  value.to = view.getUint32(start + 4, little);
  return value;
}

/** Reads a {@link VlanQos} that is regular. */
export function readVlanQos(reader: Reader, start: number, end: number): VlanQosValue | undefined {
  const { view, little } = reader;
  const value = new VlanQosValue();
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
        if (last > 0) ordered = false;
        last = 0;
        const mappingValue = readVlanQosMapping(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, vlanQosMappingSchema) as VlanQosMapping | undefined);
        if (mappingValue === undefined) return undefined;
        if (value.mapping === undefined) value.mapping = [mappingValue];
        else value.mapping.push(mappingValue);
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

/** Reads a {@link LinkVlan} that is regular. */
export function readLinkVlan(reader: Reader, start: number, end: number): LinkVlanValue | undefined {
  const { view, little } = reader;
  const value = new LinkVlanValue();
  let at = start;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 5:
        if (last >= 0) ordered = false;
        last = 0;
        if (length !== 6) return undefined;
        value.protocol = view.getUint16(at + 4, false);
        break;
      case 1:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 6) return undefined;
        value.id = view.getUint16(at + 4, little);
        break;
      case 2: {
        if (last >= 2) ordered = false;
        last = 2;
        const flagsValue = readVlanFlags(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, vlanFlagsSchema) as VlanFlags | undefined);
        if (flagsValue === undefined) return undefined;
        value.flags = flagsValue;
        break;
      }
      case 4: {
        if (last >= 3) ordered = false;
        last = 3;
        const ingressQosValue = readVlanQos(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, vlanQosSchema) as VlanQos | undefined);
        if (ingressQosValue === undefined) return undefined;
        value.ingressQos = ingressQosValue;
        break;
      }
      case 3: {
        if (last >= 4) ordered = false;
        last = 4;
        const egressQosValue = readVlanQos(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, vlanQosSchema) as VlanQos | undefined);
        if (egressQosValue === undefined) return undefined;
        value.egressQos = egressQosValue;
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
