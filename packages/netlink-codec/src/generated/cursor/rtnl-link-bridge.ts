// Generated from formats/rtnl_link_bridge.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { bridgeIdSchema } from '../schema/rtnl-link-bridge.ts';
import type { BridgeId } from '../types/rtnl-link-bridge.ts';
import { Bitfield32Cursor } from './netlink-values.ts';

/** A {@link Cursor} over a `BridgeId`. */
export class BridgeIdCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  /** Priority, big-endian as in the protocol. */
  get priority(): number {
    return this.$view.getUint16(this.$start, false);
  }

  /** Link-layer address. */
  get address(): Uint8Array | undefined {
    return (this.$decoded(bridgeIdSchema) as BridgeId | undefined)?.address;
  }
}

/** A {@link Cursor} over a `BridgeQuerier`. */
export class BridgeQuerierCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Address of the IPv4 querier. */
  get ipAddress(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Interface index that it is reached by. */
  get ipPort(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Hundredths of a second until it counts as gone. */
  get ipOtherTimer(): bigint | undefined {
    const at = this.$find(3, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Address of the IPv6 querier. */
  get ipv6Address(): Uint8Array | undefined {
    return this.$bytesOf(5);
  }

  /** Interface index that it is reached by. */
  get ipv6Port(): number | undefined {
    const at = this.$find(6, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Hundredths of a second until it counts as gone. */
  get ipv6OtherTimer(): bigint | undefined {
    const at = this.$find(7, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }
}

/** A {@link Cursor} over a `LinkBridge`. */
export class LinkBridgeCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Time to the next hello. In hundredths of a second. */
  get helloTimer(): bigint | undefined {
    const at = this.$find(16, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /**
   * Time to the next topology change notification. In hundredths of a
   * second.
   */
  get tcnTimer(): bigint | undefined {
    const at = this.$find(17, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Time to the end of a topology change. In hundredths of a second. */
  get topologyChangeTimer(): bigint | undefined {
    const at = this.$find(18, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /**
   * Time to the next clean-up of the forwarding database. In hundredths of
   * a second.
   */
  get gcTimer(): bigint | undefined {
    const at = this.$find(19, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Time in the states listening and learning. In hundredths of a second. */
  get forwardDelay(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Time between hellos. In hundredths of a second. */
  get helloTime(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Age at which a hello counts no more. In hundredths of a second. */
  get maxAge(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Age at which a forwarding entry goes. In hundredths of a second. */
  get ageingTime(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Spanning tree: 0 off, 1 in the kernel, 2 in a daemon. */
  get stpState(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Priority of the bridge. */
  get priority(): number | undefined {
    const at = this.$find(6, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** 1: VLANs are told apart. */
  get vlanFiltering(): number | undefined {
    const at = this.$find(7, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Reserved addresses (by last digit) that are forwarded. */
  get groupFwdMask(): number | undefined {
    const at = this.$find(9, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  #bridgeId: BridgeIdCursor | undefined;
  /** Identifier of the bridge. */
  get bridgeId(): BridgeIdCursor | undefined {
    this.#bridgeId ??= new BridgeIdCursor();
    return this.$enter(11, this.#bridgeId);
  }

  #rootId: BridgeIdCursor | undefined;
  /** Identifier of the root bridge. */
  get rootId(): BridgeIdCursor | undefined {
    this.#rootId ??= new BridgeIdCursor();
    return this.$enter(10, this.#rootId);
  }

  /** Port towards the root; 0 on the root itself. */
  get rootPort(): number | undefined {
    const at = this.$find(12, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Cost of the path to the root. */
  get rootPathCost(): number | undefined {
    const at = this.$find(13, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** 1: the topology is changing. */
  get topologyChange(): number | undefined {
    const at = this.$find(14, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: a change was seen here. */
  get topologyChangeDetected(): number | undefined {
    const at = this.$find(15, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Address of the spanning tree protocol. */
  get groupAddr(): Uint8Array | undefined {
    return this.$bytesOf(20);
  }

  #multiBoolopt: Bitfield32Cursor | undefined;
  /** Switches (`BR_BOOLOPT_*`). */
  get multiBoolopt(): Bitfield32Cursor | undefined {
    this.#multiBoolopt ??= new Bitfield32Cursor();
    return this.$enter(46, this.#multiBoolopt);
  }

  /** Learned forwarding entries. */
  get fdbNLearned(): number | undefined {
    const at = this.$find(48, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most of them; 0 for no limit. */
  get fdbMaxLearned(): number | undefined {
    const at = this.$find(49, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Who runs the spanning tree: 0 a program or else the kernel, 1 a program, 2 the kernel. */
  get stpMode(): number | undefined {
    const at = this.$find(50, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** EtherType of VLANs, big-endian. */
  get vlanProtocol(): number | undefined {
    const at = this.$find(8, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** VLAN of untagged packets on new ports. */
  get vlanDefaultPvid(): number | undefined {
    const at = this.$find(39, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** 1: counters by VLAN. */
  get vlanStatsEnabled(): number | undefined {
    const at = this.$find(41, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: counters by VLAN and port. */
  get vlanStatsPerPort(): number | undefined {
    const at = this.$find(45, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Where multicast routers are: 0 nowhere, 1 learned, 2 everywhere. */
  get mcastRouter(): number | undefined {
    const at = this.$find(22, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: multicast groups are learned. */
  get mcastSnooping(): number | undefined {
    const at = this.$find(23, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: queries carry the address of the bridge. */
  get mcastQueryUseIfaddr(): number | undefined {
    const at = this.$find(24, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: the bridge asks for groups itself. */
  get mcastQuerier(): number | undefined {
    const at = this.$find(25, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: counters of multicast control messages. */
  get mcastStatsEnabled(): number | undefined {
    const at = this.$find(42, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** No longer used. */
  get mcastHashElasticity(): number | undefined {
    const at = this.$find(26, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most groups. */
  get mcastHashMax(): number | undefined {
    const at = this.$find(27, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Queries before a group goes. */
  get mcastLastMemberCnt(): number | undefined {
    const at = this.$find(28, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Queries at the start. */
  get mcastStartupQueryCnt(): number | undefined {
    const at = this.$find(29, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** IGMP version, 2 or 3. */
  get mcastIgmpVersion(): number | undefined {
    const at = this.$find(43, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** MLD version, 1 or 2. */
  get mcastMldVersion(): number | undefined {
    const at = this.$find(44, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  #mcastQuerierState: BridgeQuerierCursor | undefined;
  /** Querier that was elected, nested attributes. */
  get mcastQuerierState(): BridgeQuerierCursor | undefined {
    this.#mcastQuerierState ??= new BridgeQuerierCursor();
    return this.$enter(47, this.#mcastQuerierState);
  }

  /**
   * Time between the queries before a group goes. In hundredths of a
   * second.
   */
  get mcastLastMemberIntvl(): bigint | undefined {
    const at = this.$find(30, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Time after which a group goes. In hundredths of a second. */
  get mcastMembershipIntvl(): bigint | undefined {
    const at = this.$find(31, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /**
   * Time after which another querier counts as gone. In hundredths of a
   * second.
   */
  get mcastQuerierIntvl(): bigint | undefined {
    const at = this.$find(32, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Time between queries. In hundredths of a second. */
  get mcastQueryIntvl(): bigint | undefined {
    const at = this.$find(33, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Time that members have to answer. In hundredths of a second. */
  get mcastQueryResponseIntvl(): bigint | undefined {
    const at = this.$find(34, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Time between queries at the start. In hundredths of a second. */
  get mcastStartupQueryIntvl(): bigint | undefined {
    const at = this.$find(35, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** 1: packets go through iptables. */
  get nfCallIptables(): number | undefined {
    const at = this.$find(36, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: packets go through ip6tables. */
  get nfCallIp6tables(): number | undefined {
    const at = this.$find(37, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: packets go through arptables. */
  get nfCallArptables(): number | undefined {
    const at = this.$find(38, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** In a request: forget learned forwarding entries. */
  get fdbFlush(): boolean {
    return this.offsetOf(21) >= 0;
  }
}

/** A {@link Cursor} over a `LinkBridgePort`. */
export class LinkBridgePortCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Spanning tree state. */
  get state(): number | undefined {
    const at = this.$find(1, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Priority of the port. */
  get priority(): number | undefined {
    const at = this.$find(2, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Cost of the port. */
  get cost(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** 1: packets may go out where they came in (hairpin). */
  get mode(): number | undefined {
    const at = this.$find(4, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: spanning tree messages are refused. */
  get guard(): number | undefined {
    const at = this.$find(5, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: the port cannot lead to the root. */
  get protect(): number | undefined {
    const at = this.$find(6, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: groups go at once. */
  get fastLeave(): number | undefined {
    const at = this.$find(7, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: multicast goes out as unicast. */
  get mcastToUcast(): number | undefined {
    const at = this.$find(28, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: addresses are learned. */
  get learning(): number | undefined {
    const at = this.$find(8, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: unknown unicast goes out here. */
  get unicastFlood(): number | undefined {
    const at = this.$find(9, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: unknown multicast goes out here. */
  get mcastFlood(): number | undefined {
    const at = this.$find(27, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: broadcast goes out here. */
  get bcastFlood(): number | undefined {
    const at = this.$find(30, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: ARP requests are answered for others. */
  get proxyarp(): number | undefined {
    const at = this.$find(10, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: as for Wi-Fi. */
  get proxyarpWifi(): number | undefined {
    const at = this.$find(12, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  #rootId: BridgeIdCursor | undefined;
  /** Root bridge as the port knows it. */
  get rootId(): BridgeIdCursor | undefined {
    this.#rootId ??= new BridgeIdCursor();
    return this.$enter(13, this.#rootId);
  }

  #bridgeId: BridgeIdCursor | undefined;
  /** Designated bridge. */
  get bridgeId(): BridgeIdCursor | undefined {
    this.#bridgeId ??= new BridgeIdCursor();
    return this.$enter(14, this.#bridgeId);
  }

  /** Designated port. */
  get designatedPort(): number | undefined {
    const at = this.$find(15, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Designated cost. */
  get designatedCost(): number | undefined {
    const at = this.$find(16, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Identifier of the port. */
  get id(): number | undefined {
    const at = this.$find(17, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Number of the port. */
  get no(): number | undefined {
    const at = this.$find(18, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** 1: a topology change is to be acknowledged. */
  get topologyChangeAck(): number | undefined {
    const at = this.$find(19, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: a hello is waiting. */
  get configPending(): number | undefined {
    const at = this.$find(20, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: VLANs are mapped to tunnels. */
  get vlanTunnel(): number | undefined {
    const at = this.$find(29, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Reserved addresses (by last digit) that are forwarded. */
  get groupFwdMask(): number | undefined {
    const at = this.$find(31, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** 1: neighbour requests are not flooded. */
  get neighSuppress(): number | undefined {
    const at = this.$find(32, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: the MRP ring is open. */
  get mrpRingOpen(): number | undefined {
    const at = this.$find(35, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: the MRP interconnection is open. */
  get mrpInOpen(): number | undefined {
    const at = this.$find(36, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: nothing goes to other isolated ports. */
  get isolated(): number | undefined {
    const at = this.$find(33, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: unknown senders are refused. */
  get locked(): number | undefined {
    const at = this.$find(39, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: unknown senders are noted for authentication. */
  get mab(): number | undefined {
    const at = this.$find(40, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** 1: as `neigh_suppress`, by VLAN. */
  get neighVlanSuppress(): number | undefined {
    const at = this.$find(43, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Time until the hello counts no more. In hundredths of a second. */
  get messageAgeTimer(): bigint | undefined {
    const at = this.$find(21, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Time until the state changes. In hundredths of a second. */
  get forwardDelayTimer(): bigint | undefined {
    const at = this.$find(22, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Time until the next hello may go. In hundredths of a second. */
  get holdTimer(): bigint | undefined {
    const at = this.$find(23, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Interface index of the port to use where there is no carrier. */
  get backupPort(): number | undefined {
    const at = this.$find(34, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Nexthop object for packets to that port. */
  get backupNhid(): number | undefined {
    const at = this.$find(44, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Whether gratuitous ARP is forwarded in spite of `neigh_suppress`. */
  get neighForwardGrat(): number | undefined {
    const at = this.$find(45, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Multicast routers behind the port: 0 none, 1 learned, 2 always. */
  get multicastRouter(): number | undefined {
    const at = this.$find(25, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Most hosts that are tracked. */
  get mcastEhtHostsLimit(): number | undefined {
    const at = this.$find(37, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Hosts that are tracked. */
  get mcastEhtHostsCnt(): number | undefined {
    const at = this.$find(38, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Groups. */
  get mcastNGroups(): number | undefined {
    const at = this.$find(41, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Most groups; 0 for no limit. */
  get mcastMaxGroups(): number | undefined {
    const at = this.$find(42, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** 1: what the hardware learns is taken over. */
  get learningSync(): number | undefined {
    const at = this.$find(11, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** In a request: forget learned forwarding entries. */
  get flush(): boolean {
    return this.offsetOf(24) >= 0;
  }
}
