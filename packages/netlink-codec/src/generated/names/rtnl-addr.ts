// Generated from formats/rtnl_addr.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `IFA_F_*`. */
export const AddressFlags: {
  /** `IFA_F_SECONDARY`: In IPv6 the same bit says that the address is temporary. */
  readonly secondary: 1;
  /** `IFA_F_NODAD` */
  readonly nodad: 2;
  /** `IFA_F_OPTIMISTIC` */
  readonly optimistic: 4;
  /** `IFA_F_DADFAILED` */
  readonly dadfailed: 8;
  /** `IFA_F_HOMEADDRESS` */
  readonly homeaddress: 16;
  /** `IFA_F_DEPRECATED` */
  readonly deprecated: 32;
  /** `IFA_F_TENTATIVE` */
  readonly tentative: 64;
  /** `IFA_F_PERMANENT` */
  readonly permanent: 128;
  /** `IFA_F_MANAGETEMPADDR` */
  readonly managetempaddr: 0x100;
  /** `IFA_F_NOPREFIXROUTE` */
  readonly noprefixroute: 0x200;
  /** `IFA_F_MCAUTOJOIN` */
  readonly mcautojoin: 0x400;
  /** `IFA_F_STABLE_PRIVACY` */
  readonly stablePrivacy: 0x800;
} = {
  secondary: 1,
  nodad: 2,
  optimistic: 4,
  dadfailed: 8,
  homeaddress: 16,
  deprecated: 32,
  tentative: 64,
  permanent: 128,
  managetempaddr: 0x100,
  noprefixroute: 0x200,
  mcautojoin: 0x400,
  stablePrivacy: 0x800,
};

/** Printed names of {@link AddressFlags}, by number. */
export const addressFlagsNames: NameTable = {
  1: 'secondary',
  2: 'nodad',
  4: 'optimistic',
  8: 'dadfailed',
  16: 'home',
  32: 'deprecated',
  64: 'tentative',
  128: 'permanent',
  0x100: 'mngtmpaddr',
  0x200: 'noprefixroute',
  0x400: 'autojoin',
  0x800: 'stable-privacy',
};

/** Numbers of attributes of the UAPI constants `IFA_*`. */
export const AddressAttributeType: {
  /** `IFA_ADDRESS`: Address; on a point-to-point interface that of the other side. */
  readonly address: 1;
  /** `IFA_LOCAL`: Own address; absent in IPv6 unless there is another side. */
  readonly local: 2;
  /**
   * `IFA_LABEL`: Name of the address (IPv4): that of the interface, with a suffix or
   * without.
   */
  readonly label: 3;
  /** `IFA_BROADCAST`: Broadcast address. */
  readonly broadcast: 4;
  /** `IFA_ANYCAST`: Anycast address (RTM_GETANYCAST). */
  readonly anycast: 5;
  /** `IFA_CACHEINFO`: Lifetimes. */
  readonly cacheinfo: 6;
  /** `IFA_MULTICAST`: Multicast group (RTM_GETMULTICAST). */
  readonly multicast: 7;
  /** `IFA_FLAGS`: All flags. */
  readonly flags: 8;
  /** `IFA_RT_PRIORITY`: Metric of the route to the prefix. */
  readonly rtPriority: 9;
  /** `IFA_TARGET_NETNSID`: Network namespace that the answer is about. */
  readonly targetNetnsid: 10;
  /** `IFA_PROTO`: Who made the address. */
  readonly proto: 11;
} = {
  address: 1,
  local: 2,
  label: 3,
  broadcast: 4,
  anycast: 5,
  cacheinfo: 6,
  multicast: 7,
  flags: 8,
  rtPriority: 9,
  targetNetnsid: 10,
  proto: 11,
};

/** Numbers of the UAPI constants `IFAPROT_*`. */
export const AddressProtocol: {
  /** `IFAPROT_UNSPEC` */
  readonly unspec: 0;
  /** `IFAPROT_KERNEL_LO` */
  readonly kernelLo: 1;
  /** `IFAPROT_KERNEL_RA` */
  readonly kernelRa: 2;
  /** `IFAPROT_KERNEL_LL` */
  readonly kernelLl: 3;
} = {
  unspec: 0,
  kernelLo: 1,
  kernelRa: 2,
  kernelLl: 3,
};

/** Printed names of {@link AddressProtocol}, by number. */
export const addressProtocolNames: NameTable = {
  0: 'unspec',
  1: 'kernel_lo',
  2: 'kernel_ra',
  3: 'kernel_ll',
};
