// Generated from formats/rtnl_route.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { routeMetricsSchema, routeSchema, routeViaSchema } from '../schema/rtnl-route.ts';
import type { EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm } from '../types/lwtunnel-others.ts';
import type { EncapSeg6, EncapSeg6Local } from '../types/lwtunnel-seg6.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';
import type { Route, RouteMetrics, RouteNexthop, RouteVia } from '../types/rtnl-route.ts';

/** A {@link Cursor} over a `RouteMetrics`. */
export class RouteMetricsCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Bits, by number, of the metrics that path discovery must not change. */
  get lock(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Largest packet, in bytes. */
  get mtu(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Largest window to advertise, in bytes. */
  get window(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Round-trip time, in eighths of a millisecond. */
  get rtt(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Variance of the round-trip time, in quarters of a millisecond. */
  get rttvar(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Slow-start threshold, in segments. */
  get ssthresh(): number | undefined {
    const at = this.$find(6, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /**
   * Clamp of the congestion window, in segments; it works where it is
   * locked.
   */
  get cwnd(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Segment size to advertise, in bytes. */
  get advmss(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Reordering to expect, in segments. */
  get reordering(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Hop limit of packets from this host; 0xffffffff for the default. */
  get hoplimit(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Congestion window at the start, in segments. */
  get initcwnd(): number | undefined {
    const at = this.$find(11, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Features of the path. */
  get features(): number | undefined {
    const at = this.$find(12, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Least retransmission time-out, in milliseconds. */
  get rtoMin(): number | undefined {
    const at = this.$find(13, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Receive window at the start, in segments. */
  get initrwnd(): number | undefined {
    const at = this.$find(14, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Acknowledge at once: 0 no, 1 yes. */
  get quickack(): number | undefined {
    const at = this.$find(15, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Name of the congestion control. */
  get ccAlgo(): string | undefined {
    return (this.$decoded(routeMetricsSchema) as RouteMetrics | undefined)?.ccAlgo;
  }

  /** Allow TCP fast open without a cookie: 0 no, 1 yes. */
  get fastopenNoCookie(): number | undefined {
    const at = this.$find(17, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

/** A {@link Cursor} over a `RouteVia`. */
export class RouteViaCursor extends Cursor {
  protected override readonly $size = 2;
  protected override readonly $isSet: boolean = false;

  /** Address family of the router. */
  get family(): number {
    return this.$view.getUint16(this.$start, this.$little);
  }

  /** Address of the router. */
  get address(): Uint8Array | undefined {
    return (this.$decoded(routeViaSchema) as RouteVia | undefined)?.address;
  }
}

/** A {@link Cursor} over a `RouteCacheinfo`. */
export class RouteCacheinfoCursor extends Cursor {
  protected override readonly $size = 32;
  protected override readonly $isSet: boolean = false;

  /** References to the entry. */
  get clntref(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Time since the last use, in hundredths of a second. */
  get lastuse(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /**
   * Time until the entry expires, in hundredths of a second; 0 for
   * never.
   */
  get expires(): number {
    return this.$view.getInt32(this.$start + 8, this.$little);
  }

  /** Error number that the route answers with, where its type says so. */
  get error(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }

  /** Number of uses. */
  get used(): number {
    return this.$view.getUint32(this.$start + 16, this.$little);
  }

  /** IP identifier of the peer; no longer used. */
  get id(): number {
    return this.$view.getUint32(this.$start + 20, this.$little);
  }

  /** TCP timestamp of the peer; no longer used. */
  get ts(): number {
    return this.$view.getUint32(this.$start + 24, this.$little);
  }

  /** Age of that timestamp; no longer used. */
  get tsage(): number {
    return this.$view.getUint32(this.$start + 28, this.$little);
  }
}

/** A {@link Cursor} over a `RouteMfcStats`. */
export class RouteMfcStatsCursor extends Cursor {
  protected override readonly $size = 24;
  protected override readonly $isSet: boolean = false;

  /** Packets forwarded. */
  get packets(): bigint {
    return this.$view.getBigUint64(this.$start, this.$little);
  }

  /** Bytes forwarded. */
  get bytes(): bigint {
    return this.$view.getBigUint64(this.$start + 8, this.$little);
  }

  /** Packets that came in by the wrong interface. */
  get wrongIf(): bigint {
    return this.$view.getBigUint64(this.$start + 16, this.$little);
  }
}

/** A {@link Cursor} over a `Route`. */
export class RouteCursor extends Cursor {
  protected override readonly $size = 12;
  protected override readonly $isSet: boolean = true;

  /** Address family of the destination. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Prefix length of the destination in bits; in MPLS that of the label, 20. */
  get dstLen(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** Prefix length of the source in bits, for IPv6 routes that depend on it. */
  get srcLen(): number {
    return this.$view.getUint8(this.$start + 2);
  }

  /** Type of service that the route is for; 0 for any. */
  get tos(): number {
    return this.$view.getUint8(this.$start + 3);
  }

  /**
   * Table, where its number fits; 252 (compat) where it does not. See
   * `table`.
   */
  get tableByte(): number {
    return this.$view.getUint8(this.$start + 4);
  }

  /** Who installed the route. */
  get protocol(): number {
    return this.$view.getUint8(this.$start + 5);
  }

  /** Distance to the destination (IPv4); always global in IPv6. */
  get scope(): number {
    return this.$view.getUint8(this.$start + 6);
  }

  /** What happens to packets that take the route. */
  get type(): number {
    return this.$view.getUint8(this.$start + 7);
  }

  /** Flags of the route (`RTM_F_*`) and of its only nexthop (`RTNH_F_*`). */
  get flags(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** Number of the routing table, for every number. */
  get table(): number | undefined {
    const at = this.$find(15, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /**
   * Destination prefix; absent for the default route. An MPLS route has a
   * label stack here.
   */
  get dst(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Source prefix of an IPv6 route that depends on the source. */
  get src(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /**
   * Interface index that the packet comes in by: of a lookup, or of a
   * multicast route.
   */
  get iif(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Metric: of routes to the same prefix the lowest is taken. */
  get priority(): number | undefined {
    const at = this.$find(6, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  #metrics: RouteMetricsCursor | undefined;
  /** Properties of the path that the kernel keeps with the route. */
  get metrics(): RouteMetricsCursor | undefined {
    this.#metrics ??= new RouteMetricsCursor();
    return this.$enter(8, this.#metrics);
  }

  /** Source address preferred for packets from this host. */
  get prefsrc(): Uint8Array | undefined {
    return this.$bytesOf(7);
  }

  /** Identifier of the nexthop object that the route uses. */
  get nhId(): number | undefined {
    const at = this.$find(30, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Address of the router, of the same family as the route. */
  get gateway(): Uint8Array | undefined {
    return this.$bytesOf(5);
  }

  #via: RouteViaCursor | undefined;
  /** Address of the router, of another family than the route. */
  get via(): RouteViaCursor | undefined {
    this.#via ??= new RouteViaCursor();
    return this.$enter(18, this.#via);
  }

  /** Interface index that packets go out by. */
  get oif(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /**
   * Realm of the source in the high 16 bits, of the destination in the low
   * ones.
   */
  get flow(): number | undefined {
    const at = this.$find(11, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /**
   * Label stack that an MPLS route puts in the place of the old one; 4
   * bytes a label, big-endian.
   */
  get newdst(): Uint8Array | undefined {
    return this.$bytesOf(19);
  }

  /** What is put around the packet; `encap_type` says in which form. */
  get encap(): EncapMpls | EncapIp | EncapIla | EncapIp6 | EncapSeg6 | EncapBpf | EncapSeg6Local | EncapRpl | EncapIoam6 | EncapXfrm | Uint8Array | undefined {
    return (this.$decoded(routeSchema) as Route | undefined)?.encap;
  }

  /** Kind of encapsulation. */
  get encapType(): number | undefined {
    const at = this.$find(21, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Several nexthops that share the load. */
  get multipath(): RouteNexthop[] | undefined {
    return (this.$decoded(routeSchema) as Route | undefined)?.multipath;
  }

  #cacheinfo: RouteCacheinfoCursor | undefined;
  /** Age and use of the entry. */
  get cacheinfo(): RouteCacheinfoCursor | undefined {
    this.#cacheinfo ??= new RouteCacheinfoCursor();
    return this.$enter(12, this.#cacheinfo);
  }

  #mfcStats: RouteMfcStatsCursor | undefined;
  /** Counters of a multicast route. */
  get mfcStats(): RouteMfcStatsCursor | undefined {
    this.#mfcStats ??= new RouteMfcStatsCursor();
    return this.$enter(17, this.#mfcStats);
  }

  /**
   * Lifetime: of an IPv6 route in a request seconds (4 bytes), of a
   * multicast route clock ticks (8 bytes).
   */
  get expires(): number | bigint | undefined {
    return (this.$decoded(routeSchema) as Route | undefined)?.expires;
  }

  /** Preference that an IPv6 router advertisement gave. */
  get pref(): number | undefined {
    const at = this.$find(20, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Whether an MPLS tunnel copies the TTL: 0 no, 1 yes. */
  get ttlPropagate(): number | undefined {
    const at = this.$find(26, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Firewall mark, of a lookup. */
  get mark(): number | undefined {
    const at = this.$find(16, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** User that a lookup is for. */
  get uid(): number | undefined {
    const at = this.$find(25, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Protocol that a lookup is for. */
  get ipProto(): number | undefined {
    const at = this.$find(27, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** Source port that a lookup is for. */
  get sport(): number | undefined {
    const at = this.$find(28, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** Destination port that a lookup is for. */
  get dport(): number | undefined {
    const at = this.$find(29, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** IPv6 flow label that a lookup is for. */
  get flowlabel(): number | undefined {
    const at = this.$find(31, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, false);
  }
}
