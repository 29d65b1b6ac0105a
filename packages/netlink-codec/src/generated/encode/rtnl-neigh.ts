// Generated from formats/rtnl_neigh.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { Neighbour, NeighbourCacheinfo } from '../types/rtnl-neigh.ts';

/** Writes a {@link NeighbourCacheinfo} that is regular; `false` for one that has to be written by the schema. */
export function writeNeighbourCacheinfo(writer: Writer, value: NeighbourCacheinfo): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.confirmed, '');
  writer.u4(value.used, '');
  writer.u4(value.updated, '');
  writer.u4(value.refcnt, '');
  return true;
}

/** Writes a {@link Neighbour} that is regular; `false` for one that has to be written by the schema. */
export function writeNeighbour(writer: Writer, value: Neighbour): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u2(value.reserved2 ?? 0, '');
  writer.s4(value.ifindex, '');
  writer.u2(value.state, '');
  writer.u1(value.flagsByte, '');
  writer.u1(value.type, '');
  if (value.dst !== undefined) {
    const start = writer.open(1);
    writer.raw(value.dst, '', 'address');
    writer.close(start, '');
  }
  if (value.lladdr !== undefined) {
    const start = writer.open(2);
    writer.raw(value.lladdr, '', 'hardware');
    writer.close(start, '');
  }
  if (value.probes !== undefined) {
    writer.attribute4(4, value.probes);
  }
  if (value.cacheinfo !== undefined) {
    const start = writer.open(3);
    if (!writeNeighbourCacheinfo(writer, value.cacheinfo)) return false;
    writer.close(start, '');
  }
  if (value.protocol !== undefined) {
    writer.attribute1(12, value.protocol);
  }
  if (value.flagsExt !== undefined) {
    writer.attribute4(15, value.flagsExt);
  }
  if (value.master !== undefined) {
    writer.attribute4(9, value.master);
  }
  if (value.vlan !== undefined) {
    writer.head(6, 5);
    writer.u2(value.vlan, '');
    writer.reserve(2);
  }
  if (value.port !== undefined) {
    writer.head(6, 6);
    writer.u2(value.port, '', true);
    writer.reserve(2);
  }
  if (value.vni !== undefined) {
    writer.attribute4(7, value.vni);
  }
  if (value.viaIfindex !== undefined) {
    writer.attribute4(8, value.viaIfindex);
  }
  if (value.srcVni !== undefined) {
    writer.attribute4(11, value.srcVni);
  }
  if (value.linkNetnsid !== undefined) {
    writer.head(8, 10);
    writer.s4(value.linkNetnsid, '');
  }
  if (value.nhId !== undefined) {
    writer.attribute4(13, value.nhId);
  }
  if (value.fdbExtAttrs !== undefined) {
    const start = writer.open(0x800e);
    writer.raw(value.fdbExtAttrs, '');
    writer.close(start, '');
  }
  if (value.ndmStateMask !== undefined) {
    writer.head(6, 16);
    writer.u2(value.ndmStateMask, '');
    writer.reserve(2);
  }
  if (value.ndmFlagsMask !== undefined) {
    writer.attribute1(17, value.ndmFlagsMask);
  }
  return true;
}
