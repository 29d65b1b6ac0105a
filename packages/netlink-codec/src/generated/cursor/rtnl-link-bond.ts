// Generated from formats/rtnl_link_bond.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { linkBondSchema } from '../schema/rtnl-link-bond.ts';
import type { BondAddresses, LinkBond } from '../types/rtnl-link-bond.ts';

/** A {@link Cursor} over a `BondAdInfo`. */
export class BondAdInfoCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  get aggregator(): number | undefined {
    const at = this.$find(1, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get numPorts(): number | undefined {
    const at = this.$find(2, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get actorKey(): number | undefined {
    const at = this.$find(3, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get partnerKey(): number | undefined {
    const at = this.$find(4, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get partnerMac(): Uint8Array | undefined {
    return this.$bytesOf(5);
  }
}

/** A {@link Cursor} over a `LinkBond`. */
export class LinkBondCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** How traffic is shared. */
  get mode(): number | undefined {
    const at = this.$find(1, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Interface index of the member in use. */
  get activeSlave(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Milliseconds between looks at the carrier; 0 for none. */
  get miimon(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Milliseconds until a member that came up is used. */
  get updelay(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Milliseconds until a member that went down is left. */
  get downdelay(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Milliseconds between notifications of peers. */
  get peerNotifDelay(): number | undefined {
    const at = this.$find(28, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** No longer used. */
  get useCarrier(): number | undefined {
    const at = this.$find(6, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Milliseconds between ARP probes; 0 for none. */
  get arpInterval(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** IPv4 addresses to probe. */
  get arpIpTarget(): BondAddresses | undefined {
    return (this.$decoded(linkBondSchema) as LinkBond | undefined)?.arpIpTarget;
  }

  get arpValidate(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get arpAllTargets(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Interface index of the preferred member. */
  get primary(): number | undefined {
    const at = this.$find(11, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get primaryReselect(): number | undefined {
    const at = this.$find(12, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get failOverMac(): number | undefined {
    const at = this.$find(13, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get xmitHashPolicy(): number | undefined {
    const at = this.$find(14, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get resendIgmp(): number | undefined {
    const at = this.$find(15, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get numPeerNotif(): number | undefined {
    const at = this.$find(16, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get allSlavesActive(): number | undefined {
    const at = this.$find(17, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Members that have to be up for the bond to be up. */
  get minLinks(): number | undefined {
    const at = this.$find(18, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Seconds between learning packets. */
  get lpInterval(): number | undefined {
    const at = this.$find(19, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get packetsPerSlave(): number | undefined {
    const at = this.$find(20, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get adLacpActive(): number | undefined {
    const at = this.$find(29, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get adLacpRate(): number | undefined {
    const at = this.$find(21, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get adSelect(): number | undefined {
    const at = this.$find(22, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get tlbDynamicLb(): number | undefined {
    const at = this.$find(27, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Probes that may go unanswered. */
  get missedMax(): number | undefined {
    const at = this.$find(30, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** IPv6 addresses to probe. */
  get nsIp6Target(): BondAddresses | undefined {
    return (this.$decoded(linkBondSchema) as LinkBond | undefined)?.nsIp6Target;
  }

  get coupledControl(): number | undefined {
    const at = this.$find(32, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Whether ARP and neighbour discovery go out by every member (802.3ad). */
  get broadcastNeigh(): number | undefined {
    const at = this.$find(33, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Whether a member without a partner carries nothing (802.3ad). */
  get lacpStrict(): number | undefined {
    const at = this.$find(34, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get adActorSysPrio(): number | undefined {
    const at = this.$find(24, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get adUserPortKey(): number | undefined {
    const at = this.$find(25, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** System identifier of LACP. */
  get adActorSystem(): Uint8Array | undefined {
    return this.$bytesOf(26);
  }

  #adInfo: BondAdInfoCursor | undefined;
  /** State of the active aggregator. */
  get adInfo(): BondAdInfoCursor | undefined {
    this.#adInfo ??= new BondAdInfoCursor();
    return this.$enter(23, this.#adInfo);
  }
}

/** A {@link Cursor} over a `LinkBondSlave`. */
export class LinkBondSlaveCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  get state(): number | undefined {
    const at = this.$find(1, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get miiStatus(): number | undefined {
    const at = this.$find(2, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Times that the carrier was lost. */
  get linkFailureCount(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Link-layer address that the hardware has. */
  get permHwaddr(): Uint8Array | undefined {
    return this.$bytesOf(4);
  }

  /** Queue of the bond that leads here. */
  get queueId(): number | undefined {
    const at = this.$find(5, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get prio(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  get actorPortPrio(): number | undefined {
    const at = this.$find(10, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get adAggregatorId(): number | undefined {
    const at = this.$find(6, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get adActorOperPortState(): number | undefined {
    const at = this.$find(7, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get adPartnerOperPortState(): number | undefined {
    const at = this.$find(8, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get adChurnActorState(): number | undefined {
    const at = this.$find(11, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get adChurnPartnerState(): number | undefined {
    const at = this.$find(12, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }
}
