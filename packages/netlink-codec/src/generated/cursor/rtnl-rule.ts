// Generated from formats/rtnl_rule.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { ruleSchema } from '../schema/rtnl-rule.ts';
import type { Rule } from '../types/rtnl-rule.ts';

/** A {@link Cursor} over a `RuleUidRange`. */
export class RuleUidRangeCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  /** First user. */
  get start(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Last user. */
  get end(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }
}

/** A {@link Cursor} over a `RulePortRange`. */
export class RulePortRangeCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = false;

  /** First port. */
  get start(): number {
    return this.$view.getUint16(this.$start, this.$little);
  }

  /** Last port. */
  get end(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }
}

/** A {@link Cursor} over a `Rule`. */
export class RuleCursor extends Cursor {
  protected override readonly $size = 12;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Prefix length of the destination in bits. */
  get dstLen(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** Prefix length of the source in bits. */
  get srcLen(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  /** Type of service; 0 for any. */
  get tos(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /** Table, where its number fits. See `table`. */
  get tableByte(): number {
    return this.$view.getUint8(this.$start + 4);
  }

  get reserved1(): number {
    return this.$view.getUint8(this.$start + 5);
  }

  get reserved2(): number {
    return this.$view.getUint8(this.$start + 6);
  }

  /** What happens to a packet that matches. */
  get action(): number {
    return this.$view.getUint8(this.$start + 7);
  }

  /** Flags of the rule (`FIB_RULE_*`). */
  get flags(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** Number of the routing table, for every number. */
  get table(): number | undefined {
    const at = this.$find(15, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Routes with a prefix no longer than this are not taken; -1 for none. */
  get suppressPrefixlen(): number | undefined {
    const at = this.$find(14, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Who made the rule. */
  get protocol(): number | undefined {
    const at = this.$find(21, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Name of the interface that the packet comes in by. */
  get iifname(): string | undefined {
    return (this.$decoded(ruleSchema) as Rule | undefined)?.iifname;
  }

  /** Name of the interface that the socket is bound to. */
  get oifname(): string | undefined {
    return (this.$decoded(ruleSchema) as Rule | undefined)?.oifname;
  }

  /** Rules are tried in ascending order. */
  get priority(): number | undefined {
    const at = this.$find(6, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Firewall mark. */
  get fwmark(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bits of the mark that count. */
  get fwmask(): number | undefined {
    const at = this.$find(16, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Priority of the rule to go on with. */
  get goto(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Tunnel key. */
  get tunId(): bigint | undefined {
    const at = this.$find(12, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, false);
  }

  /** 1: look up the table of the VRF that the interface is in. */
  get l3mdev(): number | undefined {
    const at = this.$find(19, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  #uidRange: RuleUidRangeCursor | undefined;
  /** Users that the socket may belong to. */
  get uidRange(): RuleUidRangeCursor | undefined {
    this.#uidRange ??= new RuleUidRangeCursor();
    return this.$enter(20, this.#uidRange);
  }

  #sportRange: RulePortRangeCursor | undefined;
  /** Source ports. */
  get sportRange(): RulePortRangeCursor | undefined {
    this.#sportRange ??= new RulePortRangeCursor();
    return this.$enter(23, this.#sportRange);
  }

  #dportRange: RulePortRangeCursor | undefined;
  /** Destination ports. */
  get dportRange(): RulePortRangeCursor | undefined {
    this.#dportRange ??= new RulePortRangeCursor();
    return this.$enter(24, this.#dportRange);
  }

  /** Routes by an interface of this group are not taken; -1 for none. */
  get suppressIfgroup(): number | undefined {
    const at = this.$find(13, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Destination prefix. */
  get dst(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Source prefix. */
  get src(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Realms: source in the high 16 bits, destination in the low ones. */
  get flow(): number | undefined {
    const at = this.$find(11, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Differentiated services code point. */
  get dscp(): number | undefined {
    const at = this.$find(25, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** IPv6 flow label. */
  get flowlabel(): number | undefined {
    const at = this.$find(26, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  /** Bits of the flow label that count. */
  get flowlabelMask(): number | undefined {
    const at = this.$find(27, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }

  /** Bits of the source port that count. */
  get sportMask(): number | undefined {
    const at = this.$find(28, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Bits of the destination port that count. */
  get dportMask(): number | undefined {
    const at = this.$find(29, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Protocol. */
  get ipProto(): number | undefined {
    const at = this.$find(22, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Bits of the code point that count. */
  get dscpMask(): number | undefined {
    const at = this.$find(30, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }
}
