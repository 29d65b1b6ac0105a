// Generated from formats/rtnl_link.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { linkPropertiesSchema, linkSchema } from '../schema/rtnl-link.ts';
import type { LinkAfBridge, LinkAfInet6, LinkAfSpec } from '../types/rtnl-link-af.ts';
import type { LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { Link, LinkProperties } from '../types/rtnl-link.ts';
import { LinkinfoCursor } from './rtnl-linkinfo.ts';

/** A {@link Cursor} over a `LinkProtoDownReason`. */
export class LinkProtoDownReasonCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Bits that shall change. */
  get mask(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bits of the reasons. */
  get value(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

/** A {@link Cursor} over a `LinkStats64`. */
export class LinkStats64Cursor extends Cursor {
  protected override readonly $size = 184;
  protected override readonly $isSet: boolean = false;

  /** Packets received. */
  get rxPackets(): bigint {
    return this.$view.getBigUint64(this.$start, this.$little);
  }

  /** Packets sent. */
  get txPackets(): bigint {
    return this.$view.getBigUint64(this.$start + 8, this.$little);
  }

  /** Bytes received. */
  get rxBytes(): bigint {
    return this.$view.getBigUint64(this.$start + 16, this.$little);
  }

  /** Bytes sent. */
  get txBytes(): bigint {
    return this.$view.getBigUint64(this.$start + 24, this.$little);
  }

  /** Bad packets received. */
  get rxErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 32, this.$little);
  }

  /** Packets that could not be sent. */
  get txErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 40, this.$little);
  }

  /** Packets received and dropped for lack of room. */
  get rxDropped(): bigint {
    return this.$view.getBigUint64(this.$start + 48, this.$little);
  }

  /** Packets dropped on the way out for lack of room. */
  get txDropped(): bigint {
    return this.$view.getBigUint64(this.$start + 56, this.$little);
  }

  /** Multicast packets received. */
  get multicast(): bigint {
    return this.$view.getBigUint64(this.$start + 64, this.$little);
  }

  /** Collisions while sending. */
  get collisions(): bigint {
    return this.$view.getBigUint64(this.$start + 72, this.$little);
  }

  get rxLengthErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 80, this.$little);
  }

  get rxOverErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 88, this.$little);
  }

  get rxCrcErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 96, this.$little);
  }

  get rxFrameErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 104, this.$little);
  }

  get rxFifoErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 112, this.$little);
  }

  get rxMissedErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 120, this.$little);
  }

  get txAbortedErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 128, this.$little);
  }

  get txCarrierErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 136, this.$little);
  }

  get txFifoErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 144, this.$little);
  }

  get txHeartbeatErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 152, this.$little);
  }

  get txWindowErrors(): bigint {
    return this.$view.getBigUint64(this.$start + 160, this.$little);
  }

  get rxCompressed(): bigint {
    return this.$view.getBigUint64(this.$start + 168, this.$little);
  }

  get txCompressed(): bigint {
    return this.$view.getBigUint64(this.$start + 176, this.$little);
  }

  /** Packets received that no protocol wanted. */
  get rxNohandler(): bigint | undefined {
    return this.$end < this.$start + 184 + 8 ? undefined : this.$view.getBigUint64(this.$start + 184, this.$little);
  }

  /** Packets received that were for another host. */
  get rxOtherhostDropped(): bigint | undefined {
    return this.$end < this.$start + 192 + 8 ? undefined : this.$view.getBigUint64(this.$start + 192, this.$little);
  }
}

/** A {@link Cursor} over a `LinkStats`. */
export class LinkStatsCursor extends Cursor {
  protected override readonly $size = 92;
  protected override readonly $isSet: boolean = false;

  /** Packets received. */
  get rxPackets(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Packets sent. */
  get txPackets(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Bytes received. */
  get rxBytes(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** Bytes sent. */
  get txBytes(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }

  /** Bad packets received. */
  get rxErrors(): number {
    return this.$view.getUint32(this.$start + 16, this.$little);
  }

  /** Packets that could not be sent. */
  get txErrors(): number {
    return this.$view.getUint32(this.$start + 20, this.$little);
  }

  /** Packets received and dropped for lack of room. */
  get rxDropped(): number {
    return this.$view.getUint32(this.$start + 24, this.$little);
  }

  /** Packets dropped on the way out for lack of room. */
  get txDropped(): number {
    return this.$view.getUint32(this.$start + 28, this.$little);
  }

  /** Multicast packets received. */
  get multicast(): number {
    return this.$view.getUint32(this.$start + 32, this.$little);
  }

  /** Collisions while sending. */
  get collisions(): number {
    return this.$view.getUint32(this.$start + 36, this.$little);
  }

  get rxLengthErrors(): number {
    return this.$view.getUint32(this.$start + 40, this.$little);
  }

  get rxOverErrors(): number {
    return this.$view.getUint32(this.$start + 44, this.$little);
  }

  get rxCrcErrors(): number {
    return this.$view.getUint32(this.$start + 48, this.$little);
  }

  get rxFrameErrors(): number {
    return this.$view.getUint32(this.$start + 52, this.$little);
  }

  get rxFifoErrors(): number {
    return this.$view.getUint32(this.$start + 56, this.$little);
  }

  get rxMissedErrors(): number {
    return this.$view.getUint32(this.$start + 60, this.$little);
  }

  get txAbortedErrors(): number {
    return this.$view.getUint32(this.$start + 64, this.$little);
  }

  get txCarrierErrors(): number {
    return this.$view.getUint32(this.$start + 68, this.$little);
  }

  get txFifoErrors(): number {
    return this.$view.getUint32(this.$start + 72, this.$little);
  }

  get txHeartbeatErrors(): number {
    return this.$view.getUint32(this.$start + 76, this.$little);
  }

  get txWindowErrors(): number {
    return this.$view.getUint32(this.$start + 80, this.$little);
  }

  get rxCompressed(): number {
    return this.$view.getUint32(this.$start + 84, this.$little);
  }

  get txCompressed(): number {
    return this.$view.getUint32(this.$start + 88, this.$little);
  }

  /** Packets received that no protocol wanted. */
  get rxNohandler(): number | undefined {
    return this.$end < this.$start + 92 + 4 ? undefined : this.$view.getUint32(this.$start + 92, this.$little);
  }
}

/** A {@link Cursor} over a `LinkXdp`. */
export class LinkXdpCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** In a request: file descriptor of the program. */
  get fd(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** How a program is attached. */
  get attached(): number | undefined {
    const at = this.$find(2, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Flags of the request. */
  get flags(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Program. */
  get progId(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Program in the driver. */
  get drvProgId(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Program in the generic path. */
  get skbProgId(): number | undefined {
    const at = this.$find(6, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Program in the hardware. */
  get hwProgId(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** In a request: program that must be there now. */
  get expectedFd(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }
}

/** A {@link Cursor} over a `LinkMap`. */
export class LinkMapCursor extends Cursor {
  protected override readonly $size = 28;
  protected override readonly $isSet: boolean = false;

  get memStart(): bigint {
    return this.$view.getBigUint64(this.$start, this.$little);
  }

  get memEnd(): bigint {
    return this.$view.getBigUint64(this.$start + 8, this.$little);
  }

  get baseAddr(): bigint {
    return this.$view.getBigUint64(this.$start + 16, this.$little);
  }

  get irq(): number {
    return this.$view.getUint16(this.$start + 24, this.$little);
  }

  get dma(): number {
    return this.$view.getUint8(this.$start + 26);
  }

  get port(): number {
    return this.$view.getUint8(this.$start + 27);
  }

  /** Fills the struct up to its alignment. */
  get reserved(): number | undefined {
    return this.$end < this.$start + 28 + 4 ? undefined : this.$view.getUint32(this.$start + 28, this.$little);
  }
}

/** A {@link Cursor} over a `LinkProperties`. */
export class LinkPropertiesCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** An alternative name, in a request by name. */
  get altIfname(): string[] | undefined {
    return (this.$decoded(linkPropertiesSchema) as LinkProperties | undefined)?.altIfname;
  }
}

/** A {@link Cursor} over a `Link`. */
export class LinkCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = true;

  /**
   * Address family that the message is about; unspec for the interface
   * itself.
   */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  get reserved(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** Hardware type. */
  get type(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Interface index. */
  get index(): number {
    return this.$view.getInt32(this.$start + 4, this.$little);
  }

  /** State and properties (`IFF_*`). */
  get flags(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /**
   * In a request the flags that shall change; in a notification those that
   * changed, or all ones.
   */
  get change(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }

  /** Network namespace that the request or answer is about. */
  get targetNetnsid(): number | undefined {
    const at = this.$find(46, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Name of the interface. */
  get ifname(): string | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.ifname;
  }

  /** Packets that the send queue holds. */
  get txqlen(): number | undefined {
    const at = this.$find(13, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** State as of RFC 2863. */
  get operstate(): number | undefined {
    const at = this.$find(16, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** How the state comes about. */
  get linkmode(): number | undefined {
    const at = this.$find(17, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: the interface cannot move to another namespace. */
  get netnsImmutable(): number | undefined {
    const at = this.$find(67, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Largest packet, in bytes. */
  get mtu(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Least value of `mtu`. */
  get minMtu(): number | undefined {
    const at = this.$find(50, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Greatest value of `mtu`; 0 for none. */
  get maxMtu(): number | undefined {
    const at = this.$find(51, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Group that the interface belongs to. */
  get group(): number | undefined {
    const at = this.$find(27, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Greater than 0: all packets are received. */
  get promiscuity(): number | undefined {
    const at = this.$find(30, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Greater than 0: all multicast packets are received. */
  get allmulti(): number | undefined {
    const at = this.$find(61, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Send queues. */
  get numTxQueues(): number | undefined {
    const at = this.$find(31, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most segments of a packet that is segmented on the way out. */
  get gsoMaxSegs(): number | undefined {
    const at = this.$find(40, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most bytes of such a packet. */
  get gsoMaxSize(): number | undefined {
    const at = this.$find(41, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most bytes of a packet put together on the way in. */
  get groMaxSize(): number | undefined {
    const at = this.$find(58, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most bytes of an IPv4 packet that is segmented. */
  get gsoIpv4MaxSize(): number | undefined {
    const at = this.$find(63, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most bytes of an IPv4 packet put together. */
  get groIpv4MaxSize(): number | undefined {
    const at = this.$find(64, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most bytes that the device can segment. */
  get tsoMaxSize(): number | undefined {
    const at = this.$find(59, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most segments that the device can make. */
  get tsoMaxSegs(): number | undefined {
    const at = this.$find(60, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Nanoseconds that the device can hold a packet back. */
  get maxPacingOffloadHorizon(): number | bigint | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.maxPacingOffloadHorizon;
  }

  /** Receive queues. */
  get numRxQueues(): number | undefined {
    const at = this.$find(32, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Interface index of the bridge, bond or VRF that it belongs to. */
  get master(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** 1: the medium is there. */
  get carrier(): number | undefined {
    const at = this.$find(33, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Free text of the administrator. */
  get ifalias(): string | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.ifalias;
  }

  /** How often the carrier came or went. */
  get carrierChanges(): number | undefined {
    const at = this.$find(35, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** How often it came. */
  get carrierUpCount(): number | undefined {
    const at = this.$find(47, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** How often it went. */
  get carrierDownCount(): number | undefined {
    const at = this.$find(48, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bytes that the device wants in front of a packet. */
  get headroom(): number | undefined {
    const at = this.$find(68, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Bytes that the device wants behind a packet. */
  get tailroom(): number | undefined {
    const at = this.$find(69, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** 1: a protocol holds the interface down. */
  get protoDown(): number | undefined {
    const at = this.$find(39, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  #protoDownReason: LinkProtoDownReasonCursor | undefined;
  /** Why. */
  get protoDownReason(): LinkProtoDownReasonCursor | undefined {
    this.#protoDownReason ??= new LinkProtoDownReasonCursor();
    return this.$enter(55, this.#protoDownReason);
  }

  /** What brought the message about. */
  get event(): number | undefined {
    const at = this.$find(44, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Link-layer address; on an IP tunnel its own end. */
  get address(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Link-layer broadcast address; on an IP tunnel the other end. */
  get broadcast(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Identifier of the physical port. */
  get physPortId(): Uint8Array | undefined {
    return this.$bytesOf(34);
  }

  /** Name of the physical port. */
  get physPortName(): string | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.physPortName;
  }

  /** Identifier of the switch that the port belongs to. */
  get physSwitchId(): Uint8Array | undefined {
    return this.$bytesOf(36);
  }

  #stats64: LinkStats64Cursor | undefined;
  /** Counters. */
  get stats64(): LinkStats64Cursor | undefined {
    this.#stats64 ??= new LinkStats64Cursor();
    return this.$enter(23, this.#stats64);
  }

  #stats: LinkStatsCursor | undefined;
  /** The counters, cut to 32 bits. */
  get stats(): LinkStatsCursor | undefined {
    this.#stats ??= new LinkStatsCursor();
    return this.$enter(7, this.#stats);
  }

  /** Virtual functions. */
  get numVf(): number | undefined {
    const at = this.$find(21, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Virtual functions, nested attributes. */
  get vfinfoList(): Uint8Array | undefined {
    return this.$bytesOf(22);
  }

  /** Port profiles of virtual functions, nested attributes. */
  get vfPorts(): Uint8Array | undefined {
    return this.$bytesOf(24);
  }

  /** Port profile, nested attributes. */
  get portSelf(): Uint8Array | undefined {
    return this.$bytesOf(25);
  }

  #xdp: LinkXdpCursor | undefined;
  /** XDP program. */
  get xdp(): LinkXdpCursor | undefined {
    this.#xdp ??= new LinkXdpCursor();
    return this.$enter(43, this.#xdp);
  }

  #linkinfo: LinkinfoCursor | undefined;
  /** Kind of a virtual interface, and what belongs to the kind. */
  get linkinfo(): LinkinfoCursor | undefined {
    this.#linkinfo ??= new LinkinfoCursor();
    return this.$enter(18, this.#linkinfo);
  }

  /** Network namespace that it has moved to. */
  get newNetnsid(): number | undefined {
    const at = this.$find(45, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Interface index that it has there. */
  get newIfindex(): number | undefined {
    const at = this.$find(49, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Network namespace of the interface that `link` names. */
  get linkNetnsid(): number | undefined {
    const at = this.$find(37, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /**
   * Interface index of the lower interface; of the other end of a veth
   * pair.
   */
  get link(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Queueing discipline. */
  get qdisc(): string | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.qdisc;
  }

  /** An alternative name, in a request by name. */
  get altIfname(): string[] | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.altIfname;
  }

  /** Bus of that device. */
  get parentDevBusName(): string | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.parentDevBusName;
  }

  /** Settings of the family of the message, nested attributes. */
  get protinfo(): LinkBridgePort | LinkAfInet6 | Uint8Array | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.protinfo;
  }

  /** Settings by address family. */
  get afSpec(): LinkAfSpec | LinkAfBridge | Uint8Array | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.afSpec;
  }

  #map: LinkMapCursor | undefined;
  /** Hardware resources. */
  get map(): LinkMapCursor | undefined {
    this.#map ??= new LinkMapCursor();
    return this.$enter(14, this.#map);
  }

  #propList: LinkPropertiesCursor | undefined;
  /** Alternative names. */
  get propList(): LinkPropertiesCursor | undefined {
    this.#propList ??= new LinkPropertiesCursor();
    return this.$enter(52, this.#propList);
  }

  /** Link-layer address that the hardware came with. */
  get permAddress(): Uint8Array | undefined {
    return this.$bytesOf(54);
  }

  /** Device that it belongs to. */
  get parentDevName(): string | undefined {
    return (this.$decoded(linkSchema) as Link | undefined)?.parentDevName;
  }

  /** Handle of the devlink port, nested attributes; empty without one. */
  get devlinkPort(): Uint8Array | undefined {
    return this.$bytesOf(62);
  }

  /** DPLL pin, nested attributes; empty without one. */
  get dpllPin(): Uint8Array | undefined {
    return this.$bytesOf(65);
  }

  /** In a request: process whose network namespace the interface goes to. */
  get netNsPid(): number | undefined {
    const at = this.$find(19, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** In a request: file descriptor of the namespace that it goes to. */
  get netNsFd(): number | undefined {
    const at = this.$find(28, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** In a request: what the answer shall contain. */
  get extMask(): number | undefined {
    const at = this.$find(29, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}
