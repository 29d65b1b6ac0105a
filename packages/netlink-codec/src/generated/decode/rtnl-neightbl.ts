// Generated from formats/rtnl_neightbl.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText } from '../../runtime/reader.ts';
import { NeighbourTableConfigValue, NeighbourTableParmsValue, NeighbourTableStatsValue, NeighbourTableValue, neighbourTableConfigSchema, neighbourTableParmsSchema, neighbourTableStatsSchema } from '../schema/rtnl-neightbl.ts';
import type { NeighbourTableConfig, NeighbourTableParms, NeighbourTableStats } from '../types/rtnl-neightbl.ts';

/** Reads a {@link NeighbourTableConfig} that is regular. */
export function readNeighbourTableConfig(reader: Reader, start: number, end: number): NeighbourTableConfigValue | undefined {
  if (end - start !== 32) return undefined;
  const { view, little } = reader;
  const value = new NeighbourTableConfigValue();
  value.keyLen = view.getUint16(start, little);
  value.entrySize = view.getUint16(start + 2, little);
  value.entries = view.getUint32(start + 4, little);
  value.lastFlush = view.getUint32(start + 8, little);
  value.lastRand = view.getUint32(start + 12, little);
  value.hashRnd = view.getUint32(start + 16, little);
  value.hashMask = view.getUint32(start + 20, little);
  value.hashChainGc = view.getUint32(start + 24, little);
  value.proxyQlen = view.getUint32(start + 28, little);
  return value;
}

/** Reads a {@link NeighbourTableStats} that is regular. */
export function readNeighbourTableStats(reader: Reader, start: number, end: number): NeighbourTableStatsValue | undefined {
  if (end - start < 80) return undefined;
  const { view, little } = reader;
  const value = new NeighbourTableStatsValue();
  value.allocs = view.getBigUint64(start, little);
  value.destroys = view.getBigUint64(start + 8, little);
  value.hashGrows = view.getBigUint64(start + 16, little);
  value.resFailed = view.getBigUint64(start + 24, little);
  value.lookups = view.getBigUint64(start + 32, little);
  value.hits = view.getBigUint64(start + 40, little);
  value.rcvProbesMcast = view.getBigUint64(start + 48, little);
  value.rcvProbesUcast = view.getBigUint64(start + 56, little);
  value.periodicGcRuns = view.getBigUint64(start + 64, little);
  value.forcedGcRuns = view.getBigUint64(start + 72, little);
  if (end < start + 88) return end === start + 80 ? value : undefined;
  value.tableFulls = view.getBigUint64(start + 80, little);
  if (end > start + 88) return undefined;
  return value;
}

/** Reads a {@link NeighbourTableParms} that is regular. */
export function readNeighbourTableParms(reader: Reader, start: number, end: number): NeighbourTableParmsValue | undefined {
  const { view, little } = reader;
  const value = new NeighbourTableParmsValue();
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
        value.ifindex = view.getUint32(at + 4, little);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 8) return undefined;
        value.refcnt = view.getUint32(at + 4, little);
        break;
      case 16:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.queueLenbytes = view.getUint32(at + 4, little);
        break;
      case 8:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.queueLen = view.getUint32(at + 4, little);
        break;
      case 14:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.proxyQlen = view.getUint32(at + 4, little);
        break;
      case 9:
        if (last >= 5) ordered = false;
        last = 5;
        if (length !== 8) return undefined;
        value.appProbes = view.getUint32(at + 4, little);
        break;
      case 10:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 8) return undefined;
        value.ucastProbes = view.getUint32(at + 4, little);
        break;
      case 11:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 8) return undefined;
        value.mcastProbes = view.getUint32(at + 4, little);
        break;
      case 17:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 8) return undefined;
        value.mcastReprobes = view.getUint32(at + 4, little);
        break;
      case 3:
        if (last >= 9) ordered = false;
        last = 9;
        if (length !== 12) return undefined;
        value.reachableTime = view.getBigUint64(at + 4, little);
        break;
      case 4:
        if (last >= 10) ordered = false;
        last = 10;
        if (length !== 12) return undefined;
        value.baseReachableTime = view.getBigUint64(at + 4, little);
        break;
      case 6:
        if (last >= 11) ordered = false;
        last = 11;
        if (length !== 12) return undefined;
        value.gcStaletime = view.getBigUint64(at + 4, little);
        break;
      case 7:
        if (last >= 12) ordered = false;
        last = 12;
        if (length !== 12) return undefined;
        value.delayProbeTime = view.getBigUint64(at + 4, little);
        break;
      case 5:
        if (last >= 13) ordered = false;
        last = 13;
        if (length !== 12) return undefined;
        value.retransTime = view.getBigUint64(at + 4, little);
        break;
      case 12:
        if (last >= 14) ordered = false;
        last = 14;
        if (length !== 12) return undefined;
        value.anycastDelay = view.getBigUint64(at + 4, little);
        break;
      case 13:
        if (last >= 15) ordered = false;
        last = 15;
        if (length !== 12) return undefined;
        value.proxyDelay = view.getBigUint64(at + 4, little);
        break;
      case 15:
        if (last >= 16) ordered = false;
        last = 16;
        if (length !== 12) return undefined;
        value.locktime = view.getBigUint64(at + 4, little);
        break;
      case 19:
        if (last >= 17) ordered = false;
        last = 17;
        if (length !== 12) return undefined;
        value.intervalProbeTimeMs = view.getBigUint64(at + 4, little);
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

/** Reads a {@link NeighbourTable} that is regular. */
export function readNeighbourTable(reader: Reader, start: number, end: number): NeighbourTableValue | undefined {
  if (end - start < 4) return undefined;
  const { view, little } = reader;
  const value = new NeighbourTableValue();
  value.family = view.getUint8(start);
  value.reserved1 = view.getUint8(start + 1);
  value.reserved2 = view.getUint16(start + 2, little);
  let at = start + 4;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 1: {
        if (last >= 0) ordered = false;
        last = 0;
        const nameValue = readText(reader, at + 4, stop);
        if (nameValue === undefined) return undefined;
        value.name = nameValue;
        break;
      }
      case 8:
        if (last >= 1) ordered = false;
        last = 1;
        if (length !== 12) return undefined;
        value.gcInterval = view.getBigUint64(at + 4, little);
        break;
      case 2:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 8) return undefined;
        value.thresh1 = view.getUint32(at + 4, little);
        break;
      case 3:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.thresh2 = view.getUint32(at + 4, little);
        break;
      case 4:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.thresh3 = view.getUint32(at + 4, little);
        break;
      case 5: {
        if (last >= 5) ordered = false;
        last = 5;
        const configValue = readNeighbourTableConfig(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, neighbourTableConfigSchema) as NeighbourTableConfig | undefined);
        if (configValue === undefined) return undefined;
        value.config = configValue;
        break;
      }
      case 7: {
        if (last >= 6) ordered = false;
        last = 6;
        const statsValue = readNeighbourTableStats(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, neighbourTableStatsSchema) as NeighbourTableStats | undefined);
        if (statsValue === undefined) return undefined;
        value.stats = statsValue;
        break;
      }
      case 6: {
        if (last >= 7) ordered = false;
        last = 7;
        const parmsValue = readNeighbourTableParms(reader, at + 4, stop) ?? (readOther(reader, at + 4, stop, neighbourTableParmsSchema) as NeighbourTableParms | undefined);
        if (parmsValue === undefined) return undefined;
        value.parms = parmsValue;
        break;
      }
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 4, end, value) ? value : undefined;
}
