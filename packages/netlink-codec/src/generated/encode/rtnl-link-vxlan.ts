// Generated from formats/rtnl_link_vxlan.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkVxlan, VxlanPortRange } from '../types/rtnl-link-vxlan.ts';

/** Writes a {@link VxlanPortRange} that is regular; `false` for one that has to be written by the schema. */
export function writeVxlanPortRange(writer: Writer, value: VxlanPortRange): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.low, '', true);
  writer.u2(value.high, '', true);
  return true;
}

/** Writes a {@link LinkVxlan} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkVxlan(writer: Writer, value: LinkVxlan): boolean {
  if (isIrregular(value)) return false;
  if (value.id !== undefined) {
    writer.attribute4(1, value.id);
  }
  if (value.group !== undefined) {
    const start = writer.open(2);
    writer.raw(value.group, '', 'address');
    writer.close(start, '');
  }
  if (value.group6 !== undefined) {
    const start = writer.open(16);
    writer.raw(value.group6, '', 'address');
    writer.close(start, '');
  }
  if (value.link !== undefined) {
    writer.attribute4(3, value.link);
  }
  if (value.local !== undefined) {
    const start = writer.open(4);
    writer.raw(value.local, '', 'address');
    writer.close(start, '');
  }
  if (value.local6 !== undefined) {
    const start = writer.open(17);
    writer.raw(value.local6, '', 'address');
    writer.close(start, '');
  }
  if (value.ttl !== undefined) {
    writer.attribute1(5, value.ttl);
  }
  if (value.ttlInherit !== undefined) {
    writer.attribute1(28, value.ttlInherit);
  }
  if (value.tos !== undefined) {
    writer.attribute1(6, value.tos);
  }
  if (value.df !== undefined) {
    writer.attribute1(29, value.df);
  }
  if (value.label !== undefined) {
    writer.head(8, 26);
    writer.u4(value.label, '', true);
  }
  if (value.labelPolicy !== undefined) {
    writer.attribute4(32, value.labelPolicy);
  }
  if (value.learning !== undefined) {
    writer.attribute1(7, value.learning);
  }
  if (value.proxy !== undefined) {
    writer.attribute1(11, value.proxy);
  }
  if (value.rsc !== undefined) {
    writer.attribute1(12, value.rsc);
  }
  if (value.l2miss !== undefined) {
    writer.attribute1(13, value.l2miss);
  }
  if (value.l3miss !== undefined) {
    writer.attribute1(14, value.l3miss);
  }
  if (value.collectMetadata !== undefined) {
    writer.attribute1(25, value.collectMetadata);
  }
  if (value.ageing !== undefined) {
    writer.attribute4(8, value.ageing);
  }
  if (value.limit !== undefined) {
    writer.attribute4(9, value.limit);
  }
  if (value.port !== undefined) {
    writer.head(6, 15);
    writer.u2(value.port, '', true);
    writer.reserve(2);
  }
  if (value.udpCsum !== undefined) {
    writer.attribute1(18, value.udpCsum);
  }
  if (value.udpZeroCsum6Tx !== undefined) {
    writer.attribute1(19, value.udpZeroCsum6Tx);
  }
  if (value.udpZeroCsum6Rx !== undefined) {
    writer.attribute1(20, value.udpZeroCsum6Rx);
  }
  if (value.remcsumTx !== undefined) {
    writer.attribute1(21, value.remcsumTx);
  }
  if (value.remcsumRx !== undefined) {
    writer.attribute1(22, value.remcsumRx);
  }
  if (value.localbypass !== undefined) {
    writer.attribute1(31, value.localbypass);
  }
  if (value.portRange !== undefined) {
    const start = writer.open(10);
    if (!writeVxlanPortRange(writer, value.portRange)) return false;
    writer.close(start, '');
  }
  if (value.gbp === true) writer.head(4, 23);
  if (value.gpe === true) writer.head(4, 27);
  if (value.remcsumNopartial === true) writer.head(4, 24);
  if (value.vnifilter !== undefined) {
    writer.attribute1(30, value.vnifilter);
  }
  if (value.reservedBits !== undefined) {
    const start = writer.open(33);
    writer.raw(value.reservedBits, '');
    writer.close(start, '');
  }
  if (value.mcRoute !== undefined) {
    writer.attribute1(34, value.mcRoute);
  }
  return true;
}
