// Generated from formats/rtnl_tunnel.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of RTM_NEWTUNNEL, RTM_DELTUNNEL and RTM_GETTUNNEL: the network
 * identifiers that a VXLAN interface takes. The entries stay bytes.
 */
export interface TunnelFilter extends AttributeSet {
  /**
   * Address family.
   *
   * `family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * 1: with counters.
   *
   * `flags`, u8
   */
  flags: number;
  /**
   * Reserved.
   *
   * `reserved2`, u16
   */
  reserved?: number | undefined;
  /**
   * Interface index.
   *
   * `ifindex`, u32
   */
  ifindex: number;
  /**
   * Network identifiers with their settings.
   *
   * `VXLAN_VNIFILTER_ENTRY`
   */
  entry?: Uint8Array | undefined;
}
