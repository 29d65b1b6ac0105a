// Generated from formats/rtnl_mdb.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `MDBA_*`. */
export const MulticastDatabaseAttributeType: {
  /** `MDBA_UNSPEC` */
  readonly unspec: 0;
  /** `MDBA_MDB`: Groups. */
  readonly mdb: 1;
  /** `MDBA_ROUTER`: Ports towards routers. */
  readonly router: 2;
} = {
  unspec: 0,
  mdb: 1,
  router: 2,
};
