// Generated from formats/rtnl_tunnel.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `VXLAN_VNIFILTER_*`. */
export const TunnelFilterAttributeType: {
  /** `VXLAN_VNIFILTER_UNSPEC` */
  readonly unspec: 0;
  /** `VXLAN_VNIFILTER_ENTRY`: Network identifiers with their settings. */
  readonly entry: 1;
} = {
  unspec: 0,
  entry: 1,
};
