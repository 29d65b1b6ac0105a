// Generated from formats/rtnl_rule.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { Rule, RulePortRange, RuleUidRange } from '../types/rtnl-rule.ts';

/** Writes a {@link RuleUidRange} that is regular; `false` for one that has to be written by the schema. */
export function writeRuleUidRange(writer: Writer, value: RuleUidRange): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.start, '');
  writer.u4(value.end, '');
  return true;
}

/** Writes a {@link RulePortRange} that is regular; `false` for one that has to be written by the schema. */
export function writeRulePortRange(writer: Writer, value: RulePortRange): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.start, '');
  writer.u2(value.end, '');
  return true;
}

/** Writes a {@link Rule} that is regular; `false` for one that has to be written by the schema. */
export function writeRule(writer: Writer, value: Rule): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.dstLen, '');
  writer.u1(value.srcLen, '');
  writer.u1(value.tos, '');
  writer.u1(value.tableByte, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u1(value.reserved2 ?? 0, '');
  writer.u1(value.action, '');
  writer.u4(value.flags, '');
  if (value.table !== undefined) {
    writer.attribute4(15, value.table);
  }
  if (value.suppressPrefixlen !== undefined) {
    writer.head(8, 14);
    writer.s4(value.suppressPrefixlen, '');
  }
  if (value.protocol !== undefined) {
    writer.attribute1(21, value.protocol);
  }
  if (value.iifname !== undefined) {
    const start = writer.open(3);
    writer.text(value.iifname, '');
    writer.close(start, '');
  }
  if (value.oifname !== undefined) {
    const start = writer.open(17);
    writer.text(value.oifname, '');
    writer.close(start, '');
  }
  if (value.priority !== undefined) {
    writer.attribute4(6, value.priority);
  }
  if (value.fwmark !== undefined) {
    writer.attribute4(10, value.fwmark);
  }
  if (value.fwmask !== undefined) {
    writer.attribute4(16, value.fwmask);
  }
  if (value.goto !== undefined) {
    writer.attribute4(4, value.goto);
  }
  if (value.tunId !== undefined) {
    writer.head(12, 12);
    writer.u8(value.tunId, '', true);
  }
  if (value.l3mdev !== undefined) {
    writer.attribute1(19, value.l3mdev);
  }
  if (value.uidRange !== undefined) {
    const start = writer.open(20);
    if (!writeRuleUidRange(writer, value.uidRange)) return false;
    writer.close(start, '');
  }
  if (value.sportRange !== undefined) {
    const start = writer.open(23);
    if (!writeRulePortRange(writer, value.sportRange)) return false;
    writer.close(start, '');
  }
  if (value.dportRange !== undefined) {
    const start = writer.open(24);
    if (!writeRulePortRange(writer, value.dportRange)) return false;
    writer.close(start, '');
  }
  if (value.suppressIfgroup !== undefined) {
    writer.head(8, 13);
    writer.s4(value.suppressIfgroup, '');
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
  if (value.flow !== undefined) {
    writer.attribute4(11, value.flow);
  }
  if (value.dscp !== undefined) {
    writer.attribute1(25, value.dscp);
  }
  if (value.flowlabel !== undefined) {
    writer.head(8, 26);
    writer.u4(value.flowlabel, '', true);
  }
  if (value.flowlabelMask !== undefined) {
    writer.head(8, 27);
    writer.u4(value.flowlabelMask, '', true);
  }
  if (value.sportMask !== undefined) {
    writer.head(6, 28);
    writer.u2(value.sportMask, '');
    writer.reserve(2);
  }
  if (value.dportMask !== undefined) {
    writer.head(6, 29);
    writer.u2(value.dportMask, '');
    writer.reserve(2);
  }
  if (value.ipProto !== undefined) {
    writer.attribute1(22, value.ipProto);
  }
  if (value.dscpMask !== undefined) {
    writer.attribute1(30, value.dscpMask);
  }
  return true;
}
