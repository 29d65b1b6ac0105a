// Generated from formats/rtnl_link_af.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { linkAfBridgeSchema, linkAfInet6Schema, linkAfInetSchema } from '../schema/rtnl-link-af.ts';
import type { BridgeVlanInfo, BridgeVlanTunnelInfo, LinkAfBridge, LinkAfInet, LinkAfInet6 } from '../types/rtnl-link-af.ts';

/** A {@link Cursor} over a `LinkInet6Cacheinfo`. */
export class LinkInet6CacheinfoCursor extends Cursor {
  protected override readonly $size = 16;
  protected override readonly $isSet: boolean = false;

  /** Most bytes of a packet to put together. */
  get maxReasmLen(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** When the settings changed, in hundredths of a second since start. */
  get tstamp(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }

  /** Milliseconds that a neighbour counts as reachable. */
  get reachableTime(): number {
    return this.$view.getUint32(this.$start + 8, this.$little);
  }

  /** Milliseconds between solicitations. */
  get retransTime(): number {
    return this.$view.getUint32(this.$start + 12, this.$little);
  }
}

/** A {@link Cursor} over a `LinkAfInet6`. */
export class LinkAfInet6Cursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** State of IPv6 on the interface. */
  get flags(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  #cacheinfo: LinkInet6CacheinfoCursor | undefined;
  /** Times, and the greatest packet to put together. */
  get cacheinfo(): LinkInet6CacheinfoCursor | undefined {
    this.#cacheinfo ??= new LinkInet6CacheinfoCursor();
    return this.$enter(5, this.#cacheinfo);
  }

  /** Settings of `/proc/sys/net/ipv6/conf`, in the order of DEVCONF_*. */
  get conf(): number[] | undefined {
    return (this.$decoded(linkAfInet6Schema) as LinkAfInet6 | undefined)?.conf;
  }

  /** Counters, in the order of IPSTATS_MIB_*; the first is their number. */
  get stats(): bigint[] | undefined {
    return (this.$decoded(linkAfInet6Schema) as LinkAfInet6 | undefined)?.stats;
  }

  /**
   * ICMPv6 counters, in the order of ICMP6_MIB_*; the first is their
   * number.
   */
  get icmp6stats(): bigint[] | undefined {
    return (this.$decoded(linkAfInet6Schema) as LinkAfInet6 | undefined)?.icmp6stats;
  }

  /** Interface identifier for automatic addresses. */
  get token(): Uint8Array | undefined {
    return this.$bytesOf(7);
  }

  /** How link-local addresses come about. */
  get addrGenMode(): number | undefined {
    const at = this.$find(8, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  /** MTU that a router advertised. */
  get raMtu(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

/** A {@link Cursor} over a `LinkAfInet`. */
export class LinkAfInetCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /**
   * Settings of `/proc/sys/net/ipv4/conf`, in the order of IPV4_DEVCONF_*
   * from 1 on.
   */
  get conf(): number[] | undefined {
    return (this.$decoded(linkAfInetSchema) as LinkAfInet | undefined)?.conf;
  }
}

/** A {@link Cursor} over a `LinkAfSpec`. */
export class LinkAfSpecCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  #inet: LinkAfInetCursor | undefined;
  /** IPv4. */
  get inet(): LinkAfInetCursor | undefined {
    this.#inet ??= new LinkAfInetCursor();
    return this.$enter(2, this.#inet);
  }

  #inet6: LinkAfInet6Cursor | undefined;
  /** IPv6. */
  get inet6(): LinkAfInet6Cursor | undefined {
    this.#inet6 ??= new LinkAfInet6Cursor();
    return this.$enter(10, this.#inet6);
  }

  /** MCTP, nested attributes. */
  get mctp(): Uint8Array | undefined {
    return this.$bytesOf(45);
  }
}

/** A {@link Cursor} over a `BridgeVlanInfo`. */
export class BridgeVlanInfoCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = false;

  /** Flags. */
  get flags(): number {
    return this.$view.getUint16(this.$start, this.$little);
  }

  /** VLAN identifier. */
  get vid(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }
}

/** A {@link Cursor} over a `BridgeVlanTunnelInfo`. */
export class BridgeVlanTunnelInfoCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  get id(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get vid(): number | undefined {
    const at = this.$find(2, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get flags(): number | undefined {
    const at = this.$find(3, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }
}

/** A {@link Cursor} over a `LinkAfBridge`. */
export class LinkAfBridgeCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** 1: of the bridge above, 2: of the port itself. */
  get flags(): number | undefined {
    const at = this.$find(0, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** 0: virtual switch in software, 1: in hardware. */
  get mode(): number | undefined {
    const at = this.$find(1, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** A VLAN, or the start or end of a range. */
  get vlanInfo(): BridgeVlanInfo[] | undefined {
    return (this.$decoded(linkAfBridgeSchema) as LinkAfBridge | undefined)?.vlanInfo;
  }

  /** A VLAN that leads into a tunnel. */
  get vlanTunnelInfo(): BridgeVlanTunnelInfo[] | undefined {
    return (this.$decoded(linkAfBridgeSchema) as LinkAfBridge | undefined)?.vlanTunnelInfo;
  }

  get mrp(): Uint8Array | undefined {
    return this.$bytesOf(4);
  }

  get cfm(): Uint8Array | undefined {
    return this.$bytesOf(5);
  }

  get mst(): Uint8Array | undefined {
    return this.$bytesOf(6);
  }
}
