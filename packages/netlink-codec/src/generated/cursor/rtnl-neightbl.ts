// Generated from formats/rtnl_neightbl.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { neighbourTableSchema } from '../schema/rtnl-neightbl.ts';
import type { NeighbourTable } from '../types/rtnl-neightbl.ts';

/** A {@link Cursor} over a `NeighbourTableConfig`. */
export class NeighbourTableConfigCursor extends Cursor {
  protected override readonly $size = 32;
  protected override readonly $isSet: boolean = false;

  /** Bytes of an address. */
  get keyLen(): number {
    return this.$view.getUint16(this.$start, this.$little);
  }

  /** Bytes of an entry. */
  get entrySize(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Entries. */
  get entries(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Milliseconds since the last flush. */
  get lastFlush(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** Milliseconds since times were last drawn. */
  get lastRand(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }

  /** Seed of the hash. */
  get hashRnd(): number {
    return this.$view.getUint32(this.$start + 16, this.$little);
  }

  /** Mask of the hash. */
  get hashMask(): number {
    return this.$view.getUint32(this.$start + 20, this.$little);
  }

  /** Chain that is cleaned up next. */
  get hashChainGc(): number {
    return this.$view.getUint32(this.$start + 24, this.$little);
  }

  /** Proxied requests that wait. */
  get proxyQlen(): number {
    return this.$view.getUint32(this.$start + 28, this.$little);
  }
}

/** A {@link Cursor} over a `NeighbourTableStats`. */
export class NeighbourTableStatsCursor extends Cursor {
  protected override readonly $size = 80;
  protected override readonly $isSet: boolean = false;

  /** Entries made. */
  get allocs(): bigint {
    return this.$view.getBigUint64(this.$start, this.$little);
  }

  /** Entries removed. */
  get destroys(): bigint {
    return this.$view.getBigUint64(this.$start + 8, this.$little);
  }

  /** Times that the table grew. */
  get hashGrows(): bigint {
    return this.$view.getBigUint64(this.$start + 16, this.$little);
  }

  /** Resolutions that failed. */
  get resFailed(): bigint {
    return this.$view.getBigUint64(this.$start + 24, this.$little);
  }

  /** Look-ups. */
  get lookups(): bigint {
    return this.$view.getBigUint64(this.$start + 32, this.$little);
  }

  /** Look-ups that found an entry. */
  get hits(): bigint {
    return this.$view.getBigUint64(this.$start + 40, this.$little);
  }

  /** Multicast probes received. */
  get rcvProbesMcast(): bigint {
    return this.$view.getBigUint64(this.$start + 48, this.$little);
  }

  /** Unicast probes received. */
  get rcvProbesUcast(): bigint {
    return this.$view.getBigUint64(this.$start + 56, this.$little);
  }

  /** Regular clean-ups. */
  get periodicGcRuns(): bigint {
    return this.$view.getBigUint64(this.$start + 64, this.$little);
  }

  /** Forced clean-ups. */
  get forcedGcRuns(): bigint {
    return this.$view.getBigUint64(this.$start + 72, this.$little);
  }

  /** Times that the table was full. */
  get tableFulls(): bigint | undefined {
    return this.$end < this.$start + 80 + 8 ? undefined : this.$view.getBigUint64(this.$start + 80, this.$little);
  }
}

/** A {@link Cursor} over a `NeighbourTableParms`. */
export class NeighbourTableParmsCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Interface that they are of; absent for those of the table. */
  get ifindex(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get refcnt(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bytes that may wait for resolution. */
  get queueLenbytes(): number | undefined {
    const at = this.$find(16, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Packets that may wait for resolution. */
  get queueLen(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get proxyQlen(): number | undefined {
    const at = this.$find(14, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get appProbes(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get ucastProbes(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get mcastProbes(): number | undefined {
    const at = this.$find(11, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get mcastReprobes(): number | undefined {
    const at = this.$find(17, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Milliseconds that a neighbour counts as reachable, drawn. */
  get reachableTime(): bigint | undefined {
    const at = this.$find(3, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Milliseconds that it is drawn around. */
  get baseReachableTime(): bigint | undefined {
    const at = this.$find(4, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Milliseconds until an unused entry may go. */
  get gcStaletime(): bigint | undefined {
    const at = this.$find(6, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Milliseconds until the first probe. */
  get delayProbeTime(): bigint | undefined {
    const at = this.$find(7, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Milliseconds between probes. */
  get retransTime(): bigint | undefined {
    const at = this.$find(5, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Most milliseconds until an anycast answer. */
  get anycastDelay(): bigint | undefined {
    const at = this.$find(12, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Most milliseconds until a proxied answer. */
  get proxyDelay(): bigint | undefined {
    const at = this.$find(13, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Milliseconds that an entry stays as it is. */
  get locktime(): bigint | undefined {
    const at = this.$find(15, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Milliseconds between probes of managed entries. */
  get intervalProbeTimeMs(): bigint | undefined {
    const at = this.$find(19, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }
}

/** A {@link Cursor} over a `NeighbourTable`. */
export class NeighbourTableCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  get reserved1(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved2(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Name of the table. */
  get name(): string | undefined {
    return (this.$decoded(neighbourTableSchema) as NeighbourTable | undefined)?.name;
  }

  /** Milliseconds between clean-ups. */
  get gcInterval(): bigint | undefined {
    const at = this.$find(8, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Entries below which nothing is cleaned up. */
  get thresh1(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Entries above which they are cleaned up within five seconds. */
  get thresh2(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most entries. */
  get thresh3(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  #config: NeighbourTableConfigCursor | undefined;
  /** Size and age. */
  get config(): NeighbourTableConfigCursor | undefined {
    this.#config ??= new NeighbourTableConfigCursor();
    return this.$enter(5, this.#config);
  }

  #stats: NeighbourTableStatsCursor | undefined;
  /** Counters. */
  get stats(): NeighbourTableStatsCursor | undefined {
    this.#stats ??= new NeighbourTableStatsCursor();
    return this.$enter(7, this.#stats);
  }

  #parms: NeighbourTableParmsCursor | undefined;
  /** Settings: of the table, or of one interface. */
  get parms(): NeighbourTableParmsCursor | undefined {
    this.#parms ??= new NeighbourTableParmsCursor();
    return this.$enter(6, this.#parms);
  }
}
