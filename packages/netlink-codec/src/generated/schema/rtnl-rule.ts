// Generated from formats/rtnl_rule.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames, ipProtocolNames } from '../names/netlink-values.ts';
import { ruleActionNames, ruleFlagsNames } from '../names/rtnl-rule.ts';
import { routeProtocolNames, routeTableNames } from '../names/rtnl-values.ts';
import type { Rule, RulePortRange, RuleUidRange } from '../types/rtnl-rule.ts';

/** A {@link RuleUidRange} with every property in place. */
export class RuleUidRangeValue implements RuleUidRange {
  start: number = 0;
  end: number = 0;
}

/** What is where in a {@link RuleUidRange}. */
export const ruleUidRangeSchema: Group = {
  name: 'RuleUidRange',
  fields: [
    { name: 'start', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'end', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 8,
  create: () => new RuleUidRangeValue(),
};

/** A {@link RulePortRange} with every property in place. */
export class RulePortRangeValue implements RulePortRange {
  start: number = 0;
  end: number = 0;
}

/** What is where in a {@link RulePortRange}. */
export const rulePortRangeSchema: Group = {
  name: 'RulePortRange',
  fields: [
    { name: 'start', shape: { kind: 'number', size: 2 }, size: 2 },
    { name: 'end', shape: { kind: 'number', size: 2 }, size: 2 },
  ],
  size: 4,
  create: () => new RulePortRangeValue(),
};

/** A {@link Rule} with every property in place. */
export class RuleValue extends AttributeHolder implements Rule {
  family: number = 0;
  dstLen: number = 0;
  srcLen: number = 0;
  tos: number = 0;
  tableByte: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  action: number = 0;
  flags: number = 0;
  table: number | undefined = undefined;
  suppressPrefixlen: number | undefined = undefined;
  protocol: number | undefined = undefined;
  iifname: string | undefined = undefined;
  oifname: string | undefined = undefined;
  priority: number | undefined = undefined;
  fwmark: number | undefined = undefined;
  fwmask: number | undefined = undefined;
  goto: number | undefined = undefined;
  tunId: bigint | undefined = undefined;
  l3mdev: number | undefined = undefined;
  uidRange: RuleUidRange | undefined = undefined;
  sportRange: RulePortRange | undefined = undefined;
  dportRange: RulePortRange | undefined = undefined;
  suppressIfgroup: number | undefined = undefined;
  dst: Uint8Array | undefined = undefined;
  src: Uint8Array | undefined = undefined;
  flow: number | undefined = undefined;
  dscp: number | undefined = undefined;
  flowlabel: number | undefined = undefined;
  flowlabelMask: number | undefined = undefined;
  sportMask: number | undefined = undefined;
  dportMask: number | undefined = undefined;
  ipProto: number | undefined = undefined;
  dscpMask: number | undefined = undefined;

  override get $schema(): Group {
    return ruleSchema;
  }
}

/** What is where in a {@link Rule}. */
export const ruleSchema: Group = {
  name: 'Rule',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'dstLen', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'srcLen', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'tos', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'tableByte', shape: { kind: 'number', size: 1, names: routeTableNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'action', shape: { kind: 'number', size: 1, names: ruleActionNames }, size: 1 },
    { name: 'flags', shape: { kind: 'number', size: 4, flags: ruleFlagsNames }, size: 4 },
  ],
  size: 12,
  short: [1, 4],
  attributes: attributeTable(
    [
      { type: 15, name: 'table', field: 'table', shape: { kind: 'number', size: 4, names: routeTableNames } },
      { type: 14, name: 'suppressPrefixlen', field: 'suppressPrefixlen', shape: { kind: 'number', size: 4, signed: true } },
      { type: 21, name: 'protocol', field: 'protocol', shape: { kind: 'number', size: 1, names: routeProtocolNames } },
      { type: 3, name: 'iifname', field: 'iifname', shape: { kind: 'text' } },
      { type: 17, name: 'oifname', field: 'oifname', shape: { kind: 'text' } },
      { type: 6, name: 'priority', field: 'priority', shape: { kind: 'number', size: 4 } },
      { type: 10, name: 'fwmark', field: 'fwmark', shape: { kind: 'number', size: 4 } },
      { type: 16, name: 'fwmask', field: 'fwmask', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'goto', field: 'goto', shape: { kind: 'number', size: 4 } },
      { type: 12, name: 'tunId', field: 'tunId', shape: { kind: 'bigint', size: 8, big: true } },
      { type: 19, name: 'l3mdev', field: 'l3mdev', shape: { kind: 'number', size: 1 } },
      { type: 20, name: 'uidRange', field: 'uidRange', shape: { kind: 'group', group: ruleUidRangeSchema } },
      { type: 23, name: 'sportRange', field: 'sportRange', shape: { kind: 'group', group: rulePortRangeSchema } },
      { type: 24, name: 'dportRange', field: 'dportRange', shape: { kind: 'group', group: rulePortRangeSchema } },
      { type: 13, name: 'suppressIfgroup', field: 'suppressIfgroup', shape: { kind: 'number', size: 4, signed: true } },
      { type: 1, name: 'dst', field: 'dst', shape: { kind: 'bytes', form: 'address' } },
      { type: 2, name: 'src', field: 'src', shape: { kind: 'bytes', form: 'address' } },
      { type: 11, name: 'flow', field: 'flow', shape: { kind: 'number', size: 4 } },
      { type: 25, name: 'dscp', field: 'dscp', shape: { kind: 'number', size: 1 } },
      { type: 26, name: 'flowlabel', field: 'flowlabel', shape: { kind: 'number', size: 4, big: true } },
      { type: 27, name: 'flowlabelMask', field: 'flowlabelMask', shape: { kind: 'number', size: 4, big: true } },
      { type: 28, name: 'sportMask', field: 'sportMask', shape: { kind: 'number', size: 2 } },
      { type: 29, name: 'dportMask', field: 'dportMask', shape: { kind: 'number', size: 2 } },
      { type: 22, name: 'ipProto', field: 'ipProto', shape: { kind: 'number', size: 1, names: ipProtocolNames } },
      { type: 30, name: 'dscpMask', field: 'dscpMask', shape: { kind: 'number', size: 1 } },
      { type: 5, name: 'unused2' },
      { type: 7, name: 'unused3' },
      { type: 8, name: 'unused4' },
      { type: 9, name: 'unused5' },
      { type: 18, name: 'pad' },
    ],
  ),
  create: () => new RuleValue(),
};
