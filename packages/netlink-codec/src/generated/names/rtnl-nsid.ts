// Generated from formats/rtnl_nsid.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `NETNSA_*`. */
export const NamespaceIdAttributeType: {
  /** `NETNSA_NONE` */
  readonly none: 0;
  /** `NETNSA_NSID`: Identifier; -1 where there is none. */
  readonly nsid: 1;
  /** `NETNSA_PID`: A process in the namespace that is meant. */
  readonly pid: 2;
  /** `NETNSA_FD`: A file descriptor of the namespace that is meant. */
  readonly fd: 3;
  /** `NETNSA_TARGET_NSID`: Namespace whose identifiers are meant. */
  readonly targetNsid: 4;
  /** `NETNSA_CURRENT_NSID`: Identifier in the namespace of who asks. */
  readonly currentNsid: 5;
} = {
  none: 0,
  nsid: 1,
  pid: 2,
  fd: 3,
  targetNsid: 4,
  currentNsid: 5,
};
