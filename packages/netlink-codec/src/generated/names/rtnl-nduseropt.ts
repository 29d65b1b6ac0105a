// Generated from formats/rtnl_nduseropt.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `NDUSEROPT_*`. */
export const NdUserOptionAttributeType: {
  /** `NDUSEROPT_UNSPEC` */
  readonly unspec: 0;
  /** `NDUSEROPT_SRCADDR`: Address of the router. */
  readonly srcaddr: 1;
} = {
  unspec: 0,
  srcaddr: 1,
};
