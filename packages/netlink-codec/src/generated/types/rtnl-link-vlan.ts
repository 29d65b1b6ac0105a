// Generated from formats/rtnl_link_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * Flags of a VLAN interface.
 *
 * `struct ifla_vlan_flags`
 */
export interface VlanFlags extends Struct {
  /**
   * Flags that are set.
   *
   * `flags`, u32, see `VlanFlagFlags`
   */
  flags: number;
  /**
   * Flags that are meant.
   *
   * `mask`, u32, see `VlanFlagFlags`
   */
  mask: number;
}

/**
 * A pair of priorities.
 *
 * `struct ifla_vlan_qos_mapping`
 */
export interface VlanQosMapping extends Struct {
  /**
   * Priority that is mapped.
   *
   * `from`, u32
   */
  from: number;
  /**
   * Priority that it becomes.
   *
   * `to`, u32
   */
  to: number;
}

/** Pairs of priorities. */
export interface VlanQos extends AttributeSet {
  /**
   * One pair.
   *
   * `IFLA_VLAN_QOS_MAPPING`
   */
  mapping?: VlanQosMapping[] | undefined;
}

/** Settings of a VLAN interface (IFLA_VLAN_*). */
export interface LinkVlan extends AttributeSet {
  /**
   * EtherType, big-endian.
   *
   * `IFLA_VLAN_PROTOCOL`, u16, big-endian on the wire
   */
  protocol?: number | undefined;
  /**
   * VLAN identifier.
   *
   * `IFLA_VLAN_ID`, u16
   */
  id?: number | undefined;
  /** `IFLA_VLAN_FLAGS` */
  flags?: VlanFlags | undefined;
  /**
   * VLAN priorities to priorities of packets.
   *
   * `IFLA_VLAN_INGRESS_QOS`
   */
  ingressQos?: VlanQos | undefined;
  /**
   * Priorities of packets to VLAN priorities.
   *
   * `IFLA_VLAN_EGRESS_QOS`
   */
  egressQos?: VlanQos | undefined;
}
