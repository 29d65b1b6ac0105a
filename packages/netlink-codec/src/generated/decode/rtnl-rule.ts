// Generated from formats/rtnl_rule.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { RulePortRangeValue, RuleUidRangeValue, RuleValue, rulePortRangeSchema, ruleUidRangeSchema } from '../schema/rtnl-rule.ts';
import type { RulePortRange, RuleUidRange } from '../types/rtnl-rule.ts';

/** Reads a {@link RuleUidRange} that is regular. */
export function readRuleUidRange(reader: Reader, start: number, end: number): RuleUidRangeValue | undefined {
  if (end - start !== 8) return undefined;
  const { view, little } = reader;
  const value = new RuleUidRangeValue();
  value.start = view.getUint32(start, little);
  value.end = view.getUint32(start + 4, little);
  return value;
}

/** Reads a {@link RulePortRange} that is regular. */
export function readRulePortRange(reader: Reader, start: number, end: number): RulePortRangeValue | undefined {
  if (end - start !== 4) return undefined;
  const { view, little } = reader;
  const value = new RulePortRangeValue();
  value.start = view.getUint16(start, little);
  value.end = view.getUint16(start + 2, little);
  return value;
}

/** Reads a {@link Rule} that is regular. */
export function readRule(reader: Reader, start: number, end: number): RuleValue | undefined {
  if (end - start < 12) return undefined;
  const { view, little } = reader;
  const value = new RuleValue();
  value.family = view.getUint8(start);
  value.dstLen = view.getUint8(start + 1);
  value.srcLen = view.getUint8(start + 2);
  value.tos = view.getUint8(start + 3);
  value.tableByte = view.getUint8(start + 4);
  value.reserved1 = view.getUint8(start + 5);
  value.reserved2 = view.getUint8(start + 6);
  value.action = view.getUint8(start + 7);
  value.flags = view.getUint32(start + 8, little);
  let at = start + 12;
  let last = -1;
  let ordered = true;
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
      case 14:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.suppressPrefixlen = view.getInt32(at + 4, little);
        break;
      case 21:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 5) return undefined;
        value.protocol = view.getUint8(at + 4);
        break;
      case 3: {
        if (last >= 3) ordered = false;
        last = 3;
        const iifnameValue = readText(reader, at + 4, stop);
        if (iifnameValue === undefined) return undefined;
        value.iifname = iifnameValue;
        break;
      }
      case 17: {
        if (last >= 4) ordered = false;
        last = 4;
        const oifnameValue = readText(reader, at + 4, stop);
        if (oifnameValue === undefined) return undefined;
        value.oifname = oifnameValue;
        break;
      }
      case 6:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.priority = view.getUint32(at + 4, little);
        break;
      case 10:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.fwmark = view.getUint32(at + 4, little);
        break;
      case 16:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.fwmask = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.goto = view.getUint32(at + 4, little);
        break;
      case 12:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 12) return undefined;
        value.tunId = view.getBigUint64(at + 4, false);
        break;
      case 19:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 5) return undefined;
        value.l3mdev = view.getUint8(at + 4);
        break;
      case 20: {
        if (last >= 11) ordered = false;
        last = 11;
        const uidRangeValue = readRuleUidRange(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, ruleUidRangeSchema) as RuleUidRange | undefined);
        if (uidRangeValue === undefined) return undefined;
        value.uidRange = uidRangeValue;
        break;
      }
      case 23: {
        if (last >= 12) ordered = false;
        last = 12;
        const sportRangeValue = readRulePortRange(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, rulePortRangeSchema) as RulePortRange | undefined);
        if (sportRangeValue === undefined) return undefined;
        value.sportRange = sportRangeValue;
        break;
      }
      case 24: {
        if (last >= 13) ordered = false;
        last = 13;
        const dportRangeValue = readRulePortRange(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, rulePortRangeSchema) as RulePortRange | undefined);
        if (dportRangeValue === undefined) return undefined;
        value.dportRange = dportRangeValue;
        break;
      }
      case 13:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 8) return undefined;
        value.suppressIfgroup = view.getInt32(at + 4, little);
        break;
      case 1:
        if (last >= 15) ordered = false;
        last = 15;
        value.dst = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 16) ordered = false;
        last = 16;
        value.src = slice(reader, at + 4, stop);
        break;
      case 11:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 8) return undefined;
        value.flow = view.getUint32(at + 4, little);
        break;
      case 25:
        if (last >= 18) ordered = false;
        last = 18;
        if (length !== 5) return undefined;
        value.dscp = view.getUint8(at + 4);
        break;
      case 26:
        if (last >= 19) ordered = false;
        last = 19;
        if (length !== 8) return undefined;
        value.flowlabel = view.getUint32(at + 4, false);
        break;
      case 27:
        if (last >= 20) ordered = false;
        last = 20;
        if (length !== 8) return undefined;
        value.flowlabelMask = view.getUint32(at + 4, false);
        break;
      case 28:
        if (last >= 21) ordered = false;
        last = 21;
        if (length !== 6) return undefined;
        value.sportMask = view.getUint16(at + 4, little);
        break;
      case 29:
        if (last >= 22) ordered = false;
        last = 22;
        if (length !== 6) return undefined;
        value.dportMask = view.getUint16(at + 4, little);
        break;
      case 22:
        if (last >= 23) ordered = false;
        last = 23;
        if (length !== 5) return undefined;
        value.ipProto = view.getUint8(at + 4);
        break;
      case 30:
        if (last >= 24) ordered = false;
        last = 24;
        if (length !== 5) return undefined;
        value.dscpMask = view.getUint8(at + 4);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 12, end, value) ? value : undefined;
}
