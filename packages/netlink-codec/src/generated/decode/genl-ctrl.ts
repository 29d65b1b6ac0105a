// Generated from formats/genl_ctrl.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText } from '../../runtime/reader.ts';
import { GenlCtrlValue, GenlMulticastGroupValue, GenlOperationPolicyValue, GenlOperationValue, genlMulticastGroupsSchema, genlOperationPoliciesSchema, genlOperationsSchema, genlPoliciesSchema } from '../schema/genl-ctrl.ts';
import type { GenlMulticastGroups, GenlOperationPolicies, GenlOperations, GenlPolicies } from '../types/genl-ctrl.ts';

/** Reads a {@link GenlOperation} that is regular. */
export function readGenlOperation(reader: Reader, start: number, end: number): GenlOperationValue | undefined {
  const { view, little } = reader;
  const value = new GenlOperationValue();
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
        if (length !== 8) return undefined;
        value.flags = view.getUint32(at + 4, little);
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

/** Reads a {@link GenlMulticastGroup} that is regular. */
export function readGenlMulticastGroup(reader: Reader, start: number, end: number): GenlMulticastGroupValue | undefined {
  const { view, little } = reader;
  const value = new GenlMulticastGroupValue();
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
        if (length !== 8) return undefined;
        value.id = view.getUint32(at + 4, little);
        break;
      case 1: {
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

/** Reads a {@link GenlOperationPolicy} that is regular. */
export function readGenlOperationPolicy(reader: Reader, start: number, end: number): GenlOperationPolicyValue | undefined {
  const { view, little } = reader;
  const value = new GenlOperationPolicyValue();
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
        value.do = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.dump = view.getUint32(at + 4, little);
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

/** Reads a {@link GenlCtrl} that is regular. */
export function readGenlCtrl(reader: Reader, start: number, end: number): GenlCtrlValue | undefined {
  if (end - start < 4) return undefined;
  const { view, little } = reader;
  const value = new GenlCtrlValue();
  value.cmd = view.getUint8(start);
  value.version = view.getUint8(start + 1);
  value.reserved = view.getUint16(start + 2, little);
  let at = start + 4;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 2: {
        if (last >= 0) ordered = false;
        last = 0;
        const familyNameValue = readText(reader, at + 4, stop);
        if (familyNameValue === undefined) return undefined;
        value.familyName = familyNameValue;
        break;
      }
      case 1:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 6) return undefined;
        value.familyId = view.getUint16(at + 4, little);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.familyVersion = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.hdrsize = view.getUint32(at + 4, little);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.maxattr = view.getUint32(at + 4, little);
        break;
      case 6: {
        if (last >= 5) ordered = false;
        last = 5;
        const opsValue = (readOther(reader, at + 4, stop, genlOperationsSchema) as GenlOperations | undefined);
        if (opsValue === undefined) return undefined;
        value.ops = opsValue;
        break;
      }
      case 7: {
        if (last >= 6) ordered = false;
        last = 6;
        const mcastGroupsValue = (readOther(reader, at + 4, stop, genlMulticastGroupsSchema) as GenlMulticastGroups | undefined);
        if (mcastGroupsValue === undefined) return undefined;
        value.mcastGroups = mcastGroupsValue;
        break;
      }
      case 0x8009: {
        if (last >= 7) ordered = false;
        last = 7;
        const opPolicyValue = (readOther(reader, at + 4, stop, genlOperationPoliciesSchema) as GenlOperationPolicies | undefined);
        if (opPolicyValue === undefined) return undefined;
        value.opPolicy = opPolicyValue;
        break;
      }
      case 0x8008: {
        if (last >= 8) ordered = false;
        last = 8;
        const policyValue = (readOther(reader, at + 4, stop, genlPoliciesSchema) as GenlPolicies | undefined);
        if (policyValue === undefined) return undefined;
        value.policy = policyValue;
        break;
      }
      case 10:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 8) return undefined;
        value.op = view.getUint32(at + 4, little);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 4, end, value) ? value : undefined;
}
