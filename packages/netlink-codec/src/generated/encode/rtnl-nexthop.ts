// Generated from formats/rtnl_nexthop.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from '../types/lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from '../types/lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';
import type { Nexthop, NexthopGroupEntry, NexthopGroupStats, NexthopGroupStatsEntry, NexthopResBucket, NexthopResGroup } from '../types/rtnl-nexthop.ts';
import { writeEncapBpf, writeEncapIla, writeEncapIoam6, writeEncapRpl, writeEncapXfrm } from './lwtunnel-others.ts';
import { writeEncapSeg6, writeEncapSeg6Local } from './lwtunnel-seg6.ts';
import { writeEncapIp, writeEncapIp6, writeEncapMpls } from './lwtunnel.ts';

/** Writes a {@link NexthopGroupEntry} that is regular; `false` for one that has to be written by the schema. */
export function writeNexthopGroupEntry(writer: Writer, value: NexthopGroupEntry): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.id, '');
  writer.u1(value.weight, '');
  writer.u1(value.weightHigh, '');
  writer.u2(value.reserved ?? 0, '');
  return true;
}

/** Writes a {@link NexthopResGroup} that is regular; `false` for one that has to be written by the schema. */
export function writeNexthopResGroup(writer: Writer, value: NexthopResGroup): boolean {
  if (isIrregular(value)) return false;
  if (value.buckets !== undefined) {
    writer.head(6, 1);
    writer.u2(value.buckets, '');
    writer.reserve(2);
  }
  if (value.idleTimer !== undefined) {
    writer.attribute4(2, value.idleTimer);
  }
  if (value.unbalancedTimer !== undefined) {
    writer.attribute4(3, value.unbalancedTimer);
  }
  if (value.unbalancedTime !== undefined) {
    writer.head(12, 4);
    writer.u8(value.unbalancedTime, '');
  }
  return true;
}

/** Writes a {@link NexthopGroupStatsEntry} that is regular; `false` for one that has to be written by the schema. */
export function writeNexthopGroupStatsEntry(writer: Writer, value: NexthopGroupStatsEntry): boolean {
  if (isIrregular(value)) return false;
  if (value.id !== undefined) {
    writer.attribute4(1, value.id);
  }
  if (value.packets !== undefined) {
    const start = writer.open(2);
    writer.variable(value.packets, '');
    writer.close(start, '');
  }
  if (value.packetsHw !== undefined) {
    const start = writer.open(3);
    writer.variable(value.packetsHw, '');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link NexthopGroupStats} that is regular; `false` for one that has to be written by the schema. */
export function writeNexthopGroupStats(writer: Writer, value: NexthopGroupStats): boolean {
  if (isIrregular(value)) return false;
  for (const one of value.entry ?? []) {
    const start = writer.open(0x8001);
    if (!writeNexthopGroupStatsEntry(writer, one)) return false;
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link NexthopResBucket} that is regular; `false` for one that has to be written by the schema. */
export function writeNexthopResBucket(writer: Writer, value: NexthopResBucket): boolean {
  if (isIrregular(value)) return false;
  if (value.index !== undefined) {
    writer.head(6, 1);
    writer.u2(value.index, '');
    writer.reserve(2);
  }
  if (value.nhId !== undefined) {
    writer.attribute4(3, value.nhId);
  }
  if (value.idleTime !== undefined) {
    writer.head(12, 2);
    writer.u8(value.idleTime, '');
  }
  return true;
}

/** Writes a {@link Nexthop} that is regular; `false` for one that has to be written by the schema. */
export function writeNexthop(writer: Writer, value: Nexthop): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.scope, '');
  writer.u1(value.protocol, '');
  writer.u1(value.reserved ?? 0, '');
  writer.u4(value.flags, '');
  if (value.id !== undefined) {
    writer.attribute4(1, value.id);
  }
  if (value.groupType !== undefined) {
    writer.head(6, 3);
    writer.u2(value.groupType, '');
    writer.reserve(2);
  }
  if (value.group !== undefined) {
    const start = writer.open(2);
    for (const item of value.group) if (!writeNexthopGroupEntry(writer, item)) return false;
    writer.close(start, '');
  }
  if (value.resGroup !== undefined) {
    const start = writer.open(0x800c);
    if (!writeNexthopResGroup(writer, value.resGroup)) return false;
    writer.close(start, '');
  }
  if (value.hwStatsEnable !== undefined) {
    writer.attribute4(16, value.hwStatsEnable);
  }
  if (value.groupStats !== undefined) {
    const start = writer.open(0x800f);
    if (!writeNexthopGroupStats(writer, value.groupStats)) return false;
    writer.close(start, '');
  }
  if (value.opFlags !== undefined) {
    writer.attribute4(14, value.opFlags);
  }
  if (value.hwStatsUsed !== undefined) {
    writer.attribute4(17, value.hwStatsUsed);
  }
  if (value.blackhole === true) writer.head(4, 4);
  if (value.oif !== undefined) {
    writer.attribute4(5, value.oif);
  }
  if (value.fdb === true) writer.head(4, 11);
  if (value.gateway !== undefined) {
    const start = writer.open(6);
    writer.raw(value.gateway, '', 'address');
    writer.close(start, '');
  }
  if (value.encap !== undefined) {
    const start = writer.open(0x8008);
    if (value.encap instanceof Uint8Array) writer.raw(value.encap, '');
    else {
      switch (value.encapType) {
        case 1:
          if (!writeEncapMpls(writer, value.encap as EncapMpls)) return false;
          break;
        case 2:
          if (!writeEncapIp(writer, value.encap as EncapIp)) return false;
          break;
        case 3:
          if (!writeEncapIla(writer, value.encap as EncapIla)) return false;
          break;
        case 4:
          if (!writeEncapIp6(writer, value.encap as EncapIp6)) return false;
          break;
        case 5:
          if (!writeEncapSeg6(writer, value.encap as EncapSeg6)) return false;
          break;
        case 6:
          if (!writeEncapBpf(writer, value.encap as EncapBpf)) return false;
          break;
        case 7:
          if (!writeEncapSeg6Local(writer, value.encap as EncapSeg6Local)) return false;
          break;
        case 8:
          if (!writeEncapRpl(writer, value.encap as EncapRpl)) return false;
          break;
        case 9:
          if (!writeEncapIoam6(writer, value.encap as EncapIoam6)) return false;
          break;
        case 10:
          if (!writeEncapXfrm(writer, value.encap as EncapXfrm)) return false;
          break;
        default:
          return false;
      }
    }
    writer.close(start, '');
  }
  if (value.encapType !== undefined) {
    writer.head(6, 7);
    writer.u2(value.encapType, '');
    writer.reserve(2);
  }
  if (value.groups === true) writer.head(4, 9);
  if (value.master !== undefined) {
    writer.attribute4(10, value.master);
  }
  if (value.resBucket !== undefined) {
    const start = writer.open(0x800d);
    if (!writeNexthopResBucket(writer, value.resBucket)) return false;
    writer.close(start, '');
  }
  return true;
}
