// Generated from formats/rtnl_link_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `IFLA_VLAN_*`. */
export const LinkVlanAttributeType: {
  /** `IFLA_VLAN_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_VLAN_ID`: VLAN identifier. */
  readonly id: 1;
  /** `IFLA_VLAN_FLAGS` */
  readonly flags: 2;
  /** `IFLA_VLAN_EGRESS_QOS`: Priorities of packets to VLAN priorities. */
  readonly egressQos: 3;
  /** `IFLA_VLAN_INGRESS_QOS`: VLAN priorities to priorities of packets. */
  readonly ingressQos: 4;
  /** `IFLA_VLAN_PROTOCOL`: EtherType, big-endian. */
  readonly protocol: 5;
} = {
  unspec: 0,
  id: 1,
  flags: 2,
  egressQos: 3,
  ingressQos: 4,
  protocol: 5,
};

/** Numbers of the UAPI constants `VLAN_FLAG_REORDER_*`. */
export const VlanFlagFlags: {
  /** `VLAN_FLAG_REORDER_HDR` */
  readonly reorderHdr: 1;
  /** `VLAN_FLAG_GVRP` */
  readonly gvrp: 2;
  /** `VLAN_FLAG_LOOSE_BINDING` */
  readonly looseBinding: 4;
  /** `VLAN_FLAG_MVRP` */
  readonly mvrp: 8;
  /** `VLAN_FLAG_BRIDGE_BINDING` */
  readonly bridgeBinding: 16;
} = {
  reorderHdr: 1,
  gvrp: 2,
  looseBinding: 4,
  mvrp: 8,
  bridgeBinding: 16,
};

/** Printed names of {@link VlanFlagFlags}, by number. */
export const vlanFlagFlagsNames: NameTable = {
  1: 'REORDER_HDR',
  2: 'GVRP',
  4: 'LOOSE_BINDING',
  8: 'MVRP',
  16: 'BRIDGE_BINDING',
};

/** Numbers of attributes of the UAPI constants `IFLA_VLAN_QOS_*`. */
export const VlanQosAttributeType: {
  /** `IFLA_VLAN_QOS_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_VLAN_QOS_MAPPING`: One pair. */
  readonly mapping: 1;
} = {
  unspec: 0,
  mapping: 1,
};
