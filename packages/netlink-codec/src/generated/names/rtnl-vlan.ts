// Generated from formats/rtnl_vlan.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `BRIDGE_VLANDB_*`. */
export const BridgeVlanAttributeType: {
  /** `BRIDGE_VLANDB_UNSPEC` */
  readonly unspec: 0;
  /** `BRIDGE_VLANDB_ENTRY`: VLANs with their settings. */
  readonly entry: 1;
  /** `BRIDGE_VLANDB_GLOBAL_OPTIONS`: Settings of a VLAN in the whole bridge. */
  readonly globalOptions: 2;
} = {
  unspec: 0,
  entry: 1,
  globalOptions: 2,
};
