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
    writer.head(8, 1);
    writer.u4(value.id, '');
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
    writer.head(8, 3);
    writer.u4(value.link, '');
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
    writer.head(5, 5);
    writer.u1(value.ttl, '');
    writer.reserve(3);
  }
  if (value.ttlInherit !== undefined) {
    writer.head(5, 28);
    writer.u1(value.ttlInherit, '');
    writer.reserve(3);
  }
  if (value.tos !== undefined) {
    writer.head(5, 6);
    writer.u1(value.tos, '');
    writer.reserve(3);
  }
  if (value.df !== undefined) {
    writer.head(5, 29);
    writer.u1(value.df, '');
    writer.reserve(3);
  }
  if (value.label !== undefined) {
    writer.head(8, 26);
    writer.u4(value.label, '', true);
  }
  if (value.labelPolicy !== undefined) {
    writer.head(8, 32);
    writer.u4(value.labelPolicy, '');
  }
  if (value.learning !== undefined) {
    writer.head(5, 7);
    writer.u1(value.learning, '');
    writer.reserve(3);
  }
  if (value.proxy !== undefined) {
    writer.head(5, 11);
    writer.u1(value.proxy, '');
    writer.reserve(3);
  }
  if (value.rsc !== undefined) {
    writer.head(5, 12);
    writer.u1(value.rsc, '');
    writer.reserve(3);
  }
  if (value.l2miss !== undefined) {
    writer.head(5, 13);
    writer.u1(value.l2miss, '');
    writer.reserve(3);
  }
  if (value.l3miss !== undefined) {
    writer.head(5, 14);
    writer.u1(value.l3miss, '');
    writer.reserve(3);
  }
  if (value.collectMetadata !== undefined) {
    writer.head(5, 25);
    writer.u1(value.collectMetadata, '');
    writer.reserve(3);
  }
  if (value.ageing !== undefined) {
    writer.head(8, 8);
    writer.u4(value.ageing, '');
  }
  if (value.limit !== undefined) {
    writer.head(8, 9);
    writer.u4(value.limit, '');
  }
  if (value.port !== undefined) {
    writer.head(6, 15);
    writer.u2(value.port, '', true);
    writer.reserve(2);
  }
  if (value.udpCsum !== undefined) {
    writer.head(5, 18);
    writer.u1(value.udpCsum, '');
    writer.reserve(3);
  }
  if (value.udpZeroCsum6Tx !== undefined) {
    writer.head(5, 19);
    writer.u1(value.udpZeroCsum6Tx, '');
    writer.reserve(3);
  }
  if (value.udpZeroCsum6Rx !== undefined) {
    writer.head(5, 20);
    writer.u1(value.udpZeroCsum6Rx, '');
    writer.reserve(3);
  }
  if (value.remcsumTx !== undefined) {
    writer.head(5, 21);
    writer.u1(value.remcsumTx, '');
    writer.reserve(3);
  }
  if (value.remcsumRx !== undefined) {
    writer.head(5, 22);
    writer.u1(value.remcsumRx, '');
    writer.reserve(3);
  }
  if (value.localbypass !== undefined) {
    writer.head(5, 31);
    writer.u1(value.localbypass, '');
    writer.reserve(3);
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
    writer.head(5, 30);
    writer.u1(value.vnifilter, '');
    writer.reserve(3);
  }
  if (value.reservedBits !== undefined) {
    const start = writer.open(33);
    writer.raw(value.reservedBits, '');
    writer.close(start, '');
  }
  if (value.mcRoute !== undefined) {
    writer.head(5, 34);
    writer.u1(value.mcRoute, '');
    writer.reserve(3);
  }
  return true;
}
