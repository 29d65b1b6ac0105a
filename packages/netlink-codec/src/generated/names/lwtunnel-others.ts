// Generated from formats/lwtunnel_others.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `LWT_BPF_*`. */
export const EncapBpfAttributeType: {
  /** `LWT_BPF_UNSPEC` */
  readonly unspec: 0;
  /** `LWT_BPF_IN`: For packets that come in. */
  readonly in: 1;
  /** `LWT_BPF_OUT`: For packets that go out. */
  readonly out: 2;
  /** `LWT_BPF_XMIT`: For packets on their way out of an interface. */
  readonly xmit: 3;
  /** `LWT_BPF_XMIT_HEADROOM`: Bytes that the last one may put in front. */
  readonly xmitHeadroom: 4;
} = {
  unspec: 0,
  in: 1,
  out: 2,
  xmit: 3,
  xmitHeadroom: 4,
};

/** Numbers of attributes of the UAPI constants `LWT_BPF_PROG_*`. */
export const BpfProgramAttributeType: {
  /** `LWT_BPF_PROG_UNSPEC` */
  readonly unspec: 0;
  /** `LWT_BPF_PROG_FD`: File descriptor, in a request. */
  readonly fd: 1;
  /** `LWT_BPF_PROG_NAME`: Name. */
  readonly name: 2;
} = {
  unspec: 0,
  fd: 1,
  name: 2,
};

/** Numbers of attributes of the UAPI constants `IOAM6_IPTUNNEL_*`. */
export const EncapIoam6AttributeType: {
  /** `IOAM6_IPTUNNEL_UNSPEC` */
  readonly unspec: 0;
  /** `IOAM6_IPTUNNEL_MODE`: How the header is put in. */
  readonly mode: 1;
  /** `IOAM6_IPTUNNEL_DST`: Outer destination. */
  readonly dst: 2;
  /** `IOAM6_IPTUNNEL_TRACE`: Trace header. */
  readonly trace: 3;
  /** `IOAM6_IPTUNNEL_FREQ_K`: Packets that get it … */
  readonly freqK: 4;
  /** `IOAM6_IPTUNNEL_FREQ_N`: … out of how many. */
  readonly freqN: 5;
  /** `IOAM6_IPTUNNEL_SRC`: Source of the outer header. */
  readonly src: 6;
} = {
  unspec: 0,
  mode: 1,
  dst: 2,
  trace: 3,
  freqK: 4,
  freqN: 5,
  src: 6,
};

/** Numbers of the UAPI constants `IOAM6_IPTUNNEL_MODE_*`. */
export const Ioam6Mode: {
  /** `IOAM6_IPTUNNEL_MODE_INLINE` */
  readonly inline: 1;
  /** `IOAM6_IPTUNNEL_MODE_ENCAP` */
  readonly encap: 2;
  /** `IOAM6_IPTUNNEL_MODE_AUTO` */
  readonly auto: 3;
} = {
  inline: 1,
  encap: 2,
  auto: 3,
};

/** Printed names of {@link Ioam6Mode}, by number. */
export const ioam6ModeNames: NameTable = {
  1: 'inline',
  2: 'encap',
  3: 'auto',
};

/** Numbers of attributes of the UAPI constants `RPL_IPTUNNEL_*`. */
export const EncapRplAttributeType: {
  /** `RPL_IPTUNNEL_UNSPEC` */
  readonly unspec: 0;
  /** `RPL_IPTUNNEL_SRH`: Source routing header (RFC 6554). */
  readonly srh: 1;
} = {
  unspec: 0,
  srh: 1,
};

/** Numbers of attributes of the UAPI constants `ILA_ATTR_*`. */
export const EncapIlaAttributeType: {
  /** `ILA_ATTR_UNSPEC` */
  readonly unspec: 0;
  /** `ILA_ATTR_LOCATOR`: Locator that takes the place of the upper half of the address. */
  readonly locator: 1;
  /** `ILA_ATTR_IDENTIFIER` */
  readonly identifier: 2;
  /** `ILA_ATTR_LOCATOR_MATCH` */
  readonly locatorMatch: 3;
  /** `ILA_ATTR_IFINDEX` */
  readonly ifindex: 4;
  /** `ILA_ATTR_DIR` */
  readonly dir: 5;
  /** `ILA_ATTR_PAD` */
  readonly pad: 6;
  /** `ILA_ATTR_CSUM_MODE`: How checksums stay right. */
  readonly csumMode: 7;
  /** `ILA_ATTR_IDENT_TYPE`: Type of the identifier. */
  readonly identType: 8;
  /** `ILA_ATTR_HOOK_TYPE`: Where it is done. */
  readonly hookType: 9;
} = {
  unspec: 0,
  locator: 1,
  identifier: 2,
  locatorMatch: 3,
  ifindex: 4,
  dir: 5,
  pad: 6,
  csumMode: 7,
  identType: 8,
  hookType: 9,
};

/** Numbers of the UAPI constants `ILA_CSUM_ADJUST_*`. */
export const IlaChecksumMode: {
  /** `ILA_CSUM_ADJUST_TRANSPORT` */
  readonly adjustTransport: 0;
  /** `ILA_CSUM_NEUTRAL_MAP` */
  readonly neutralMap: 1;
  /** `ILA_CSUM_NO_ACTION` */
  readonly noAction: 2;
  /** `ILA_CSUM_NEUTRAL_MAP_AUTO` */
  readonly neutralMapAuto: 3;
} = {
  adjustTransport: 0,
  neutralMap: 1,
  noAction: 2,
  neutralMapAuto: 3,
};

/** Printed names of {@link IlaChecksumMode}, by number. */
export const ilaChecksumModeNames: NameTable = {
  0: 'adjust-transport',
  1: 'neutral-map',
  2: 'no-action',
  3: 'neutral-map-auto',
};

/** Numbers of the UAPI constants `ILA_ATYPE_*`. */
export const IlaIdentifierType: {
  /** `ILA_ATYPE_IID` */
  readonly iid: 0;
  /** `ILA_ATYPE_LUID` */
  readonly luid: 1;
  /** `ILA_ATYPE_VIRT_V4` */
  readonly virtV4: 2;
  /** `ILA_ATYPE_VIRT_UNI_V6` */
  readonly virtUniV6: 3;
  /** `ILA_ATYPE_VIRT_MULTI_V6` */
  readonly virtMultiV6: 4;
  /** `ILA_ATYPE_NONLOCAL_ADDR` */
  readonly nonlocalAddr: 5;
  /** `ILA_ATYPE_RSVD_1` */
  readonly rsvd1: 6;
  /** `ILA_ATYPE_RSVD_2` */
  readonly rsvd2: 7;
  /** `ILA_ATYPE_USE_FORMAT` */
  readonly useFormat: 32;
} = {
  iid: 0,
  luid: 1,
  virtV4: 2,
  virtUniV6: 3,
  virtMultiV6: 4,
  nonlocalAddr: 5,
  rsvd1: 6,
  rsvd2: 7,
  useFormat: 32,
};

/** Printed names of {@link IlaIdentifierType}, by number. */
export const ilaIdentifierTypeNames: NameTable = {
  0: 'iid',
  1: 'luid',
  2: 'virt-v4',
  3: 'virt-uni-v6',
  4: 'virt-multi-v6',
  5: 'nonlocal-addr',
  6: 'rsvd-1',
  7: 'rsvd-2',
  32: 'use-format',
};

/** Numbers of the UAPI constants `ILA_HOOK_ROUTE_*`. */
export const IlaHookType: {
  /** `ILA_HOOK_ROUTE_OUTPUT` */
  readonly routeOutput: 0;
  /** `ILA_HOOK_ROUTE_INPUT` */
  readonly routeInput: 1;
} = {
  routeOutput: 0,
  routeInput: 1,
};

/** Printed names of {@link IlaHookType}, by number. */
export const ilaHookTypeNames: NameTable = {
  0: 'output',
  1: 'input',
};

/** Numbers of attributes of the UAPI constants `LWT_XFRM_*`. */
export const EncapXfrmAttributeType: {
  /** `LWT_XFRM_UNSPEC` */
  readonly unspec: 0;
  /** `LWT_XFRM_IF_ID`: Identifier of the interface that policies go by. */
  readonly ifId: 1;
  /** `LWT_XFRM_LINK`: Interface index. */
  readonly link: 2;
} = {
  unspec: 0,
  ifId: 1,
  link: 2,
};
