// Generated from formats/rtnl_neightbl.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import type { NeighbourTable, NeighbourTableConfig, NeighbourTableParms, NeighbourTableStats } from '../types/rtnl-neightbl.ts';

/** A {@link NeighbourTableConfig} with every property in place. */
export class NeighbourTableConfigValue implements NeighbourTableConfig {
  keyLen: number = 0;
  entrySize: number = 0;
  entries: number = 0;
  lastFlush: number = 0;
  lastRand: number = 0;
  hashRnd: number = 0;
  hashMask: number = 0;
  hashChainGc: number = 0;
  proxyQlen: number = 0;
}

/** What is where in a {@link NeighbourTableConfig}. */
export const neighbourTableConfigSchema: Group = {
  name: 'NeighbourTableConfig',
  fields: [
    { name: 'keyLen', shape: { kind: 'number', size: 2 }, size: 2 },
    { name: 'entrySize', shape: { kind: 'number', size: 2 }, size: 2 },
    { name: 'entries', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'lastFlush', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'lastRand', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'hashRnd', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'hashMask', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'hashChainGc', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'proxyQlen', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 32,
  create: () => new NeighbourTableConfigValue(),
};

/** A {@link NeighbourTableStats} with every property in place. */
export class NeighbourTableStatsValue implements NeighbourTableStats {
  allocs: bigint = 0n;
  destroys: bigint = 0n;
  hashGrows: bigint = 0n;
  resFailed: bigint = 0n;
  lookups: bigint = 0n;
  hits: bigint = 0n;
  rcvProbesMcast: bigint = 0n;
  rcvProbesUcast: bigint = 0n;
  periodicGcRuns: bigint = 0n;
  forcedGcRuns: bigint = 0n;
  tableFulls: bigint | undefined = undefined;
}

/** What is where in a {@link NeighbourTableStats}. */
export const neighbourTableStatsSchema: Group = {
  name: 'NeighbourTableStats',
  fields: [
    { name: 'allocs', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'destroys', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'hashGrows', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'resFailed', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'lookups', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'hits', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rcvProbesMcast', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'rcvProbesUcast', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'periodicGcRuns', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'forcedGcRuns', shape: { kind: 'bigint', size: 8 }, size: 8 },
    { name: 'tableFulls', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
  ],
  size: 80,
  create: () => new NeighbourTableStatsValue(),
};

/** A {@link NeighbourTableParms} with every property in place. */
export class NeighbourTableParmsValue extends AttributeHolder implements NeighbourTableParms {
  ifindex: number | undefined = undefined;
  refcnt: number | undefined = undefined;
  queueLenbytes: number | undefined = undefined;
  queueLen: number | undefined = undefined;
  proxyQlen: number | undefined = undefined;
  appProbes: number | undefined = undefined;
  ucastProbes: number | undefined = undefined;
  mcastProbes: number | undefined = undefined;
  mcastReprobes: number | undefined = undefined;
  reachableTime: bigint | undefined = undefined;
  baseReachableTime: bigint | undefined = undefined;
  gcStaletime: bigint | undefined = undefined;
  delayProbeTime: bigint | undefined = undefined;
  retransTime: bigint | undefined = undefined;
  anycastDelay: bigint | undefined = undefined;
  proxyDelay: bigint | undefined = undefined;
  locktime: bigint | undefined = undefined;
  intervalProbeTimeMs: bigint | undefined = undefined;

  override get $schema(): Group {
    return neighbourTableParmsSchema;
  }
}

/** What is where in a {@link NeighbourTableParms}. */
export const neighbourTableParmsSchema: Group = {
  name: 'NeighbourTableParms',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'ifindex', field: 'ifindex', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'refcnt', field: 'refcnt', shape: { kind: 'number', size: 4 } },
      { type: 16, name: 'queueLenbytes', field: 'queueLenbytes', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'queueLen', field: 'queueLen', shape: { kind: 'number', size: 4 } },
      { type: 14, name: 'proxyQlen', field: 'proxyQlen', shape: { kind: 'number', size: 4 } },
      { type: 9, name: 'appProbes', field: 'appProbes', shape: { kind: 'number', size: 4 } },
      { type: 10, name: 'ucastProbes', field: 'ucastProbes', shape: { kind: 'number', size: 4 } },
      { type: 11, name: 'mcastProbes', field: 'mcastProbes', shape: { kind: 'number', size: 4 } },
      { type: 17, name: 'mcastReprobes', field: 'mcastReprobes', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'reachableTime', field: 'reachableTime', shape: { kind: 'bigint', size: 8 } },
      { type: 4, name: 'baseReachableTime', field: 'baseReachableTime', shape: { kind: 'bigint', size: 8 } },
      { type: 6, name: 'gcStaletime', field: 'gcStaletime', shape: { kind: 'bigint', size: 8 } },
      { type: 7, name: 'delayProbeTime', field: 'delayProbeTime', shape: { kind: 'bigint', size: 8 } },
      { type: 5, name: 'retransTime', field: 'retransTime', shape: { kind: 'bigint', size: 8 } },
      { type: 12, name: 'anycastDelay', field: 'anycastDelay', shape: { kind: 'bigint', size: 8 } },
      { type: 13, name: 'proxyDelay', field: 'proxyDelay', shape: { kind: 'bigint', size: 8 } },
      { type: 15, name: 'locktime', field: 'locktime', shape: { kind: 'bigint', size: 8 } },
      { type: 19, name: 'intervalProbeTimeMs', field: 'intervalProbeTimeMs', shape: { kind: 'bigint', size: 8 } },
      { type: 0, name: 'unspec' },
      { type: 18, name: 'pad' },
    ],
  ),
  create: () => new NeighbourTableParmsValue(),
};

/** A {@link NeighbourTable} with every property in place. */
export class NeighbourTableValue extends AttributeHolder implements NeighbourTable {
  family: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  name: string | undefined = undefined;
  gcInterval: bigint | undefined = undefined;
  thresh1: number | undefined = undefined;
  thresh2: number | undefined = undefined;
  thresh3: number | undefined = undefined;
  config: NeighbourTableConfig | undefined = undefined;
  stats: NeighbourTableStats | undefined = undefined;
  parms: NeighbourTableParms | undefined = undefined;

  override get $schema(): Group {
    return neighbourTableSchema;
  }
}

/** What is where in a {@link NeighbourTable}. */
export const neighbourTableSchema: Group = {
  name: 'NeighbourTable',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
  ],
  size: 4,
  short: [1],
  attributes: attributeTable(
    [
      { type: 1, name: 'name', field: 'name', shape: { kind: 'text' } },
      { type: 8, name: 'gcInterval', field: 'gcInterval', shape: { kind: 'bigint', size: 8 } },
      { type: 2, name: 'thresh1', field: 'thresh1', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'thresh2', field: 'thresh2', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'thresh3', field: 'thresh3', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'config', field: 'config', shape: { kind: 'group', group: neighbourTableConfigSchema } },
      { type: 7, name: 'stats', field: 'stats', shape: { kind: 'group', group: neighbourTableStatsSchema } },
      { type: 6, name: 'parms', field: 'parms', shape: { kind: 'group', group: neighbourTableParmsSchema } },
      { type: 0, name: 'unspec' },
      { type: 9, name: 'pad' },
    ],
  ),
  create: () => new NeighbourTableValue(),
};
