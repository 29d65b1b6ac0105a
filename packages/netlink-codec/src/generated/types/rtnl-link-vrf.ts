// Generated from formats/rtnl_link_vrf.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/** Settings of a VRF (IFLA_VRF_*). */
export interface LinkVrf extends AttributeSet {
  /**
   * Routing table of the VRF.
   *
   * `IFLA_VRF_TABLE`, u32
   */
  table?: number | undefined;
}

/** Role of an interface below a VRF (IFLA_VRF_PORT_*). */
export interface LinkVrfPort extends AttributeSet {
  /**
   * Routing table of the VRF.
   *
   * `IFLA_VRF_PORT_TABLE`, u32
   */
  table?: number | undefined;
}
