// Generated from formats/rtnl_netconf.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `Netconf`. */
export class NetconfCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Aligns the attributes. */
  get reserved1(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  /** Aligns the attributes. */
  get reserved2(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Interface index; -1 for the setting of all, -2 for that of new ones. */
  get ifindex(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Packets are forwarded. */
  get forwarding(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Reverse path filter (IPv4): 0 off, 1 strict, 2 loose. */
  get rpFilter(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Multicast packets are forwarded. */
  get mcForwarding(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Directed broadcasts are forwarded (IPv4). */
  get bcForwarding(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Neighbour requests are answered for others. */
  get proxyNeigh(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Routes by an interface without carrier are not taken. */
  get ignoreRoutesWithLinkdown(): number | undefined {
    const at = this.$find(6, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Packets with MPLS labels are accepted. */
  get input(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Packets are forwarded whatever the setting of all (IPv6). */
  get forceForwarding(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }
}
