// Generated from formats/rtnl_dcb.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `DCB_ATTR_*`. */
export const DataCenterBridgingAttributeType: {
  /** `DCB_ATTR_UNDEFINED` */
  readonly undefined: 0;
  /** `DCB_ATTR_IFNAME`: Name of the interface. */
  readonly ifname: 1;
  /** `DCB_ATTR_STATE` */
  readonly state: 2;
  /** `DCB_ATTR_PFC_STATE` */
  readonly pfcState: 3;
  /** `DCB_ATTR_PFC_CFG` */
  readonly pfcCfg: 4;
  /** `DCB_ATTR_NUM_TC` */
  readonly numTc: 5;
  /** `DCB_ATTR_PG_CFG` */
  readonly pgCfg: 6;
  /** `DCB_ATTR_SET_ALL` */
  readonly setAll: 7;
  /** `DCB_ATTR_PERM_HWADDR` */
  readonly permHwaddr: 8;
  /** `DCB_ATTR_CAP` */
  readonly cap: 9;
  /** `DCB_ATTR_NUMTCS` */
  readonly numtcs: 10;
  /** `DCB_ATTR_BCN` */
  readonly bcn: 11;
  /** `DCB_ATTR_APP` */
  readonly app: 12;
  /** `DCB_ATTR_IEEE` */
  readonly ieee: 13;
  /** `DCB_ATTR_DCBX` */
  readonly dcbx: 14;
  /** `DCB_ATTR_FEATCFG` */
  readonly featcfg: 15;
  /** `DCB_ATTR_CEE` */
  readonly cee: 16;
} = {
  undefined: 0,
  ifname: 1,
  state: 2,
  pfcState: 3,
  pfcCfg: 4,
  numTc: 5,
  pgCfg: 6,
  setAll: 7,
  permHwaddr: 8,
  cap: 9,
  numtcs: 10,
  bcn: 11,
  app: 12,
  ieee: 13,
  dcbx: 14,
  featcfg: 15,
  cee: 16,
};
