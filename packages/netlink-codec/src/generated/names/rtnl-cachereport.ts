// Generated from formats/rtnl_cachereport.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `IPMRA_CREPORT_*`. */
export const CacheReportAttributeType: {
  /** `IPMRA_CREPORT_UNSPEC` */
  readonly unspec: 0;
  /** `IPMRA_CREPORT_MSGTYPE`: What happened. */
  readonly msgtype: 1;
  /** `IPMRA_CREPORT_VIF_ID`: Number of the multicast interface. */
  readonly vifId: 2;
  /** `IPMRA_CREPORT_SRC_ADDR`: Source. */
  readonly srcAddr: 3;
  /** `IPMRA_CREPORT_DST_ADDR`: Group. */
  readonly dstAddr: 4;
  /** `IPMRA_CREPORT_PKT`: The packet. */
  readonly pkt: 5;
  /** `IPMRA_CREPORT_TABLE`: Routing table. */
  readonly table: 6;
} = {
  unspec: 0,
  msgtype: 1,
  vifId: 2,
  srcAddr: 3,
  dstAddr: 4,
  pkt: 5,
  table: 6,
};
