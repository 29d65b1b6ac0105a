// Generated from formats/rtnl_neightbl.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { NeighbourTable, NeighbourTableConfig, NeighbourTableParms, NeighbourTableStats } from '../types/rtnl-neightbl.ts';

/** Writes a {@link NeighbourTableConfig} that is regular; `false` for one that has to be written by the schema. */
export function writeNeighbourTableConfig(writer: Writer, value: NeighbourTableConfig): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.keyLen, '');
  writer.u2(value.entrySize, '');
  writer.u4(value.entries, '');
  writer.u4(value.lastFlush, '');
  writer.u4(value.lastRand, '');
  writer.u4(value.hashRnd, '');
  writer.u4(value.hashMask, '');
  writer.u4(value.hashChainGc, '');
  writer.u4(value.proxyQlen, '');
  return true;
}

/** Writes a {@link NeighbourTableStats} that is regular; `false` for one that has to be written by the schema. */
export function writeNeighbourTableStats(writer: Writer, value: NeighbourTableStats): boolean {
  if (isIrregular(value)) return false;
  let whole = true;
  writer.u8(value.allocs, '');
  writer.u8(value.destroys, '');
  writer.u8(value.hashGrows, '');
  writer.u8(value.resFailed, '');
  writer.u8(value.lookups, '');
  writer.u8(value.hits, '');
  writer.u8(value.rcvProbesMcast, '');
  writer.u8(value.rcvProbesUcast, '');
  writer.u8(value.periodicGcRuns, '');
  writer.u8(value.forcedGcRuns, '');
  if (value.tableFulls === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.tableFulls, '');
  return true;
}

/** Writes a {@link NeighbourTableParms} that is regular; `false` for one that has to be written by the schema. */
export function writeNeighbourTableParms(writer: Writer, value: NeighbourTableParms): boolean {
  if (isIrregular(value)) return false;
  if (value.ifindex !== undefined) {
    writer.attribute4(1, value.ifindex);
  }
  if (value.refcnt !== undefined) {
    writer.attribute4(2, value.refcnt);
  }
  if (value.queueLenbytes !== undefined) {
    writer.attribute4(16, value.queueLenbytes);
  }
  if (value.queueLen !== undefined) {
    writer.attribute4(8, value.queueLen);
  }
  if (value.proxyQlen !== undefined) {
    writer.attribute4(14, value.proxyQlen);
  }
  if (value.appProbes !== undefined) {
    writer.attribute4(9, value.appProbes);
  }
  if (value.ucastProbes !== undefined) {
    writer.attribute4(10, value.ucastProbes);
  }
  if (value.mcastProbes !== undefined) {
    writer.attribute4(11, value.mcastProbes);
  }
  if (value.mcastReprobes !== undefined) {
    writer.attribute4(17, value.mcastReprobes);
  }
  if (value.reachableTime !== undefined) {
    writer.head(12, 3);
    writer.u8(value.reachableTime, '');
  }
  if (value.baseReachableTime !== undefined) {
    writer.head(12, 4);
    writer.u8(value.baseReachableTime, '');
  }
  if (value.gcStaletime !== undefined) {
    writer.head(12, 6);
    writer.u8(value.gcStaletime, '');
  }
  if (value.delayProbeTime !== undefined) {
    writer.head(12, 7);
    writer.u8(value.delayProbeTime, '');
  }
  if (value.retransTime !== undefined) {
    writer.head(12, 5);
    writer.u8(value.retransTime, '');
  }
  if (value.anycastDelay !== undefined) {
    writer.head(12, 12);
    writer.u8(value.anycastDelay, '');
  }
  if (value.proxyDelay !== undefined) {
    writer.head(12, 13);
    writer.u8(value.proxyDelay, '');
  }
  if (value.locktime !== undefined) {
    writer.head(12, 15);
    writer.u8(value.locktime, '');
  }
  if (value.intervalProbeTimeMs !== undefined) {
    writer.head(12, 19);
    writer.u8(value.intervalProbeTimeMs, '');
  }
  return true;
}

/** Writes a {@link NeighbourTable} that is regular; `false` for one that has to be written by the schema. */
export function writeNeighbourTable(writer: Writer, value: NeighbourTable): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u2(value.reserved2 ?? 0, '');
  if (value.name !== undefined) {
    const start = writer.open(1);
    writer.text(value.name, '');
    writer.close(start, '');
  }
  if (value.gcInterval !== undefined) {
    writer.head(12, 8);
    writer.u8(value.gcInterval, '');
  }
  if (value.thresh1 !== undefined) {
    writer.attribute4(2, value.thresh1);
  }
  if (value.thresh2 !== undefined) {
    writer.attribute4(3, value.thresh2);
  }
  if (value.thresh3 !== undefined) {
    writer.attribute4(4, value.thresh3);
  }
  if (value.config !== undefined) {
    const start = writer.open(5);
    if (!writeNeighbourTableConfig(writer, value.config)) return false;
    writer.close(start, '');
  }
  if (value.stats !== undefined) {
    const start = writer.open(7);
    if (!writeNeighbourTableStats(writer, value.stats)) return false;
    writer.close(start, '');
  }
  if (value.parms !== undefined) {
    const start = writer.open(6);
    if (!writeNeighbourTableParms(writer, value.parms)) return false;
    writer.close(start, '');
  }
  return true;
}
