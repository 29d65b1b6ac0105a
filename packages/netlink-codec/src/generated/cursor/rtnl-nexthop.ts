// Generated from formats/rtnl_nexthop.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { nexthopGroupStatsEntrySchema, nexthopGroupStatsSchema, nexthopSchema } from '../schema/rtnl-nexthop.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from '../types/lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from '../types/lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';
import type { Nexthop, NexthopGroupEntry, NexthopGroupStats, NexthopGroupStatsEntry } from '../types/rtnl-nexthop.ts';

/** A {@link Cursor} over a `NexthopGroupEntry`. */
export class NexthopGroupEntryCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  /** Identifier of the member. */
  get id(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Weight, less 1: its low byte. */
  get weight(): number {
    return this.$view.getUint8(this.$start + 4);
  }

  /** High byte of the weight, less 1, since Linux 6.12; reserved before. */
  get weightHigh(): number {
    return this.$view.getUint8(this.$start + 5);
  }

  get reserved(): number {
    return this.$view.getUint16(this.$start + 6, this.$little);
  }
}

/** A {@link Cursor} over a `NexthopResGroup`. */
export class NexthopResGroupCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Number of buckets. */
  get buckets(): number | undefined {
    const at = this.$find(1, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Hundredths of a second before an idle bucket may move. */
  get idleTimer(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Hundredths of a second before buckets must move. */
  get unbalancedTimer(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Hundredths of a second that the group has been unbalanced. */
  get unbalancedTime(): bigint | undefined {
    const at = this.$find(4, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }
}

/** A {@link Cursor} over a `NexthopGroupStatsEntry`. */
export class NexthopGroupStatsEntryCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Identifier of the member. */
  get id(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Packets that it was chosen for. */
  get packets(): number | bigint | undefined {
    return (this.$decoded(nexthopGroupStatsEntrySchema) as NexthopGroupStatsEntry | undefined)?.packets;
  }

  /** Packets that hardware chose it for. */
  get packetsHw(): number | bigint | undefined {
    return (this.$decoded(nexthopGroupStatsEntrySchema) as NexthopGroupStatsEntry | undefined)?.packetsHw;
  }
}

/** A {@link Cursor} over a `NexthopGroupStats`. */
export class NexthopGroupStatsCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Counters of one member. */
  get entry(): NexthopGroupStatsEntry[] | undefined {
    return (this.$decoded(nexthopGroupStatsSchema) as NexthopGroupStats | undefined)?.entry;
  }
}

/** A {@link Cursor} over a `NexthopResBucket`. */
export class NexthopResBucketCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Number of the bucket. */
  get index(): number | undefined {
    const at = this.$find(1, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Nexthop that the bucket sends to. */
  get nhId(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Hundredths of a second without traffic. */
  get idleTime(): bigint | undefined {
    const at = this.$find(2, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }
}

/** A {@link Cursor} over a `Nexthop`. */
export class NexthopCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = true;

  /** Address family of the gateway. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Distance of the gateway. */
  get scope(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** Who installed the nexthop. */
  get protocol(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  get reserved(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /** State of the nexthop (`RTNH_F_*`). */
  get flags(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Identifier. */
  get id(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** How a group chooses among its members. */
  get groupType(): number | undefined {
    const at = this.$find(3, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Members of a group. */
  get group(): NexthopGroupEntry[] | undefined {
    return (this.$decoded(nexthopSchema) as Nexthop | undefined)?.group;
  }

  #resGroup: NexthopResGroupCursor | undefined;
  /** Parameters of a resilient group. */
  get resGroup(): NexthopResGroupCursor | undefined {
    this.#resGroup ??= new NexthopResGroupCursor();
    return this.$enter(12, this.#resGroup);
  }

  /** Whether counters in hardware are wanted. */
  get hwStatsEnable(): number | undefined {
    const at = this.$find(16, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  #groupStats: NexthopGroupStatsCursor | undefined;
  /** Counters of the members, nested attributes. */
  get groupStats(): NexthopGroupStatsCursor | undefined {
    this.#groupStats ??= new NexthopGroupStatsCursor();
    return this.$enter(15, this.#groupStats);
  }

  /** What an answer contains, or shall contain. */
  get opFlags(): number | undefined {
    const at = this.$find(14, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Whether there are counters in hardware. */
  get hwStatsUsed(): number | undefined {
    const at = this.$find(17, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Packets are dropped. */
  get blackhole(): boolean {
    return this.offsetOf(4) >= 0;
  }

  /** Interface index that packets go out by. */
  get oif(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** The nexthop is for entries of a bridge forwarding database. */
  get fdb(): boolean {
    return this.offsetOf(11) >= 0;
  }

  /** Address of the router. */
  get gateway(): Uint8Array | undefined {
    return this.$bytesOf(6);
  }

  /** What is put around the packet; `encap_type` says in which form. */
  get encap(): EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined {
    return (this.$decoded(nexthopSchema) as Nexthop | undefined)?.encap;
  }

  /** Kind of encapsulation. */
  get encapType(): number | undefined {
    const at = this.$find(7, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Dump groups alone. */
  get groups(): boolean {
    return this.offsetOf(9) >= 0;
  }

  /** Dump nexthops by interfaces of this master alone. */
  get master(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  #resBucket: NexthopResBucketCursor | undefined;
  /** A bucket of a resilient group. */
  get resBucket(): NexthopResBucketCursor | undefined {
    this.#resBucket ??= new NexthopResBucketCursor();
    return this.$enter(13, this.#resBucket);
  }
}
