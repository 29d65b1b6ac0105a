// Generated from formats/rtnl_neigh.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * Age and use of a neighbour entry.
 *
 * `struct nda_cacheinfo`
 */
export interface NeighbourCacheinfo extends Struct {
  /**
   * Hundredths of a second since it was confirmed.
   *
   * `ndm_confirmed`, u32
   */
  confirmed: number;
  /**
   * Hundredths of a second since it was used.
   *
   * `ndm_used`, u32
   */
  used: number;
  /**
   * Hundredths of a second since it was changed.
   *
   * `ndm_updated`, u32
   */
  updated: number;
  /**
   * References to the entry.
   *
   * `ndm_refcnt`, u32
   */
  refcnt: number;
}

/**
 * Body of RTM_NEWNEIGH, RTM_DELNEIGH and RTM_GETNEIGH: an entry of the ARP or
 * NDISC cache, or of a forwarding database (family bridge).
 */
export interface Neighbour extends AttributeSet {
  /**
   * Address family.
   *
   * `ndm_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * `ndm_pad1`, u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * `ndm_pad2`, u16
   */
  reserved2?: number | undefined;
  /**
   * Interface index.
   *
   * `ndm_ifindex`, s32
   */
  ifindex: number;
  /**
   * State of the entry.
   *
   * `ndm_state`, u16, see `NeighbourState`
   */
  state: number;
  /**
   * Flags of the entry; more of them in `flags_ext`.
   *
   * `ndm_flags`, u8, see `NeighbourFlags`
   */
  flagsByte: number;
  /**
   * Type of the route to it.
   *
   * `ndm_type`, u8, see `RouteType`
   */
  type: number;
  /**
   * Address of the neighbour; in a forwarding database of a VXLAN device
   * that of the tunnel end.
   *
   * `NDA_DST`, 4 or 16 bytes, network order
   */
  dst?: Uint8Array | undefined;
  /**
   * Link-layer address.
   *
   * `NDA_LLADDR`
   */
  lladdr?: Uint8Array | undefined;
  /**
   * Probes sent without an answer.
   *
   * `NDA_PROBES`, u32
   */
  probes?: number | undefined;
  /**
   * Age and use of the entry.
   *
   * `NDA_CACHEINFO`
   */
  cacheinfo?: NeighbourCacheinfo | undefined;
  /**
   * Who made the entry.
   *
   * `NDA_PROTOCOL`, u8, see `RouteProtocol`
   */
  protocol?: number | undefined;
  /**
   * Flags beyond the first eight.
   *
   * `NDA_FLAGS_EXT`, u32, see `NeighbourExtFlags`
   */
  flagsExt?: number | undefined;
  /**
   * Interface index of the bridge.
   *
   * `NDA_MASTER`, u32
   */
  master?: number | undefined;
  /**
   * VLAN.
   *
   * `NDA_VLAN`, u16
   */
  vlan?: number | undefined;
  /**
   * Destination port of a VXLAN tunnel.
   *
   * `NDA_PORT`, u16, big-endian on the wire
   */
  port?: number | undefined;
  /**
   * VXLAN network identifier.
   *
   * `NDA_VNI`, u32
   */
  vni?: number | undefined;
  /**
   * Interface index that a VXLAN tunnel goes out by.
   *
   * `NDA_IFINDEX`, u32
   */
  viaIfindex?: number | undefined;
  /**
   * VXLAN network identifier that the packet came with.
   *
   * `NDA_SRC_VNI`, u32
   */
  srcVni?: number | undefined;
  /**
   * Network namespace of the tunnel.
   *
   * `NDA_LINK_NETNSID`, s32
   */
  linkNetnsid?: number | undefined;
  /**
   * Identifier of a nexthop object.
   *
   * `NDA_NH_ID`, u32
   */
  nhId?: number | undefined;
  /**
   * Further properties of a forwarding entry, nested attributes.
   *
   * `NDA_FDB_EXT_ATTRS`
   */
  fdbExtAttrs?: Uint8Array | undefined;
  /**
   * States that a flush request is for.
   *
   * `NDA_NDM_STATE_MASK`, u16
   */
  ndmStateMask?: number | undefined;
  /**
   * Flags that a flush request is for.
   *
   * `NDA_NDM_FLAGS_MASK`, u8
   */
  ndmFlagsMask?: number | undefined;
}
