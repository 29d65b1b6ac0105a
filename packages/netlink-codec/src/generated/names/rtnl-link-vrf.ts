// Generated from formats/rtnl_link_vrf.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `IFLA_VRF_*`. */
export const LinkVrfAttributeType: {
  /** `IFLA_VRF_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_VRF_TABLE`: Routing table of the VRF. */
  readonly table: 1;
} = {
  unspec: 0,
  table: 1,
};

/** Numbers of attributes of the UAPI constants `IFLA_VRF_PORT_*`. */
export const LinkVrfPortAttributeType: {
  /** `IFLA_VRF_PORT_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_VRF_PORT_TABLE`: Routing table of the VRF. */
  readonly table: 1;
} = {
  unspec: 0,
  table: 1,
};
