// Generated from formats/lwtunnel_seg6.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `SEG6_IPTUNNEL_*`. */
export const EncapSeg6AttributeType: {
  /** `SEG6_IPTUNNEL_UNSPEC` */
  readonly unspec: 0;
  /** `SEG6_IPTUNNEL_SRH`: Mode and segment routing header. */
  readonly srh: 1;
  /** `SEG6_IPTUNNEL_SRC`: Source of the outer header. */
  readonly src: 2;
} = {
  unspec: 0,
  srh: 1,
  src: 2,
};

/** Numbers of attributes of the UAPI constants `SEG6_LOCAL_*`. */
export const EncapSeg6LocalAttributeType: {
  /** `SEG6_LOCAL_UNSPEC` */
  readonly unspec: 0;
  /** `SEG6_LOCAL_ACTION`: What is done with the packet. */
  readonly action: 1;
  /** `SEG6_LOCAL_SRH`: Header that is put in. */
  readonly srh: 2;
  /** `SEG6_LOCAL_TABLE`: Routing table. */
  readonly table: 3;
  /** `SEG6_LOCAL_NH4`: IPv4 nexthop. */
  readonly nh4: 4;
  /** `SEG6_LOCAL_NH6`: IPv6 nexthop. */
  readonly nh6: 5;
  /** `SEG6_LOCAL_IIF`: Interface that the packet comes in by. */
  readonly iif: 6;
  /** `SEG6_LOCAL_OIF`: Interface that the packet goes out by. */
  readonly oif: 7;
  /** `SEG6_LOCAL_BPF`: BPF program. */
  readonly bpf: 8;
  /** `SEG6_LOCAL_VRFTABLE`: Routing table of a VRF. */
  readonly vrftable: 9;
  /** `SEG6_LOCAL_COUNTERS`: Counters. */
  readonly counters: 10;
  /** `SEG6_LOCAL_FLAVORS`: Flavors of the action. */
  readonly flavors: 11;
} = {
  unspec: 0,
  action: 1,
  srh: 2,
  table: 3,
  nh4: 4,
  nh6: 5,
  iif: 6,
  oif: 7,
  bpf: 8,
  vrftable: 9,
  counters: 10,
  flavors: 11,
};

/** Numbers of attributes of the UAPI constants `SEG6_LOCAL_BPF_PROG_*`. */
export const Seg6LocalBpfAttributeType: {
  /** `SEG6_LOCAL_BPF_PROG_UNSPEC` */
  readonly unspec: 0;
  /** `SEG6_LOCAL_BPF_PROG`: Number, or in a request the file descriptor, of the program. */
  readonly prog: 1;
  /** `SEG6_LOCAL_BPF_PROG_NAME`: Name of the program. */
  readonly name: 2;
} = {
  unspec: 0,
  prog: 1,
  name: 2,
};

/** Numbers of attributes of the UAPI constants `SEG6_LOCAL_CNT_*`. */
export const Seg6LocalCountersAttributeType: {
  /** `SEG6_LOCAL_CNT_UNSPEC` */
  readonly unspec: 0;
  /** `SEG6_LOCAL_CNT_PAD` */
  readonly pad: 1;
  /** `SEG6_LOCAL_CNT_PACKETS`: Packets. */
  readonly packets: 2;
  /** `SEG6_LOCAL_CNT_BYTES`: Bytes. */
  readonly bytes: 3;
  /** `SEG6_LOCAL_CNT_ERRORS`: Errors. */
  readonly errors: 4;
} = {
  unspec: 0,
  pad: 1,
  packets: 2,
  bytes: 3,
  errors: 4,
};

/** Numbers of attributes of the UAPI constants `SEG6_LOCAL_FLV_*`. */
export const Seg6LocalFlavorsAttributeType: {
  /** `SEG6_LOCAL_FLV_UNSPEC` */
  readonly unspec: 0;
  /** `SEG6_LOCAL_FLV_OPERATION`: Bit n stands for flavor n. */
  readonly operation: 1;
  /** `SEG6_LOCAL_FLV_LCBLOCK_BITS`: Bits of the locator block. */
  readonly lcblockBits: 2;
  /** `SEG6_LOCAL_FLV_LCNODE_FN_BITS`: Bits of node and function. */
  readonly lcnodeFnBits: 3;
} = {
  unspec: 0,
  operation: 1,
  lcblockBits: 2,
  lcnodeFnBits: 3,
};

/** Numbers of the UAPI constants `SEG6_LOCAL_ACTION_*`. */
export const Seg6LocalAction: {
  /** `SEG6_LOCAL_ACTION_UNSPEC` */
  readonly unspec: 0;
  /** `SEG6_LOCAL_ACTION_END` */
  readonly end: 1;
  /** `SEG6_LOCAL_ACTION_END_X` */
  readonly endX: 2;
  /** `SEG6_LOCAL_ACTION_END_T` */
  readonly endT: 3;
  /** `SEG6_LOCAL_ACTION_END_DX2` */
  readonly endDx2: 4;
  /** `SEG6_LOCAL_ACTION_END_DX6` */
  readonly endDx6: 5;
  /** `SEG6_LOCAL_ACTION_END_DX4` */
  readonly endDx4: 6;
  /** `SEG6_LOCAL_ACTION_END_DT6` */
  readonly endDt6: 7;
  /** `SEG6_LOCAL_ACTION_END_DT4` */
  readonly endDt4: 8;
  /** `SEG6_LOCAL_ACTION_END_B6` */
  readonly endB6: 9;
  /** `SEG6_LOCAL_ACTION_END_B6_ENCAP` */
  readonly endB6Encap: 10;
  /** `SEG6_LOCAL_ACTION_END_BM` */
  readonly endBm: 11;
  /** `SEG6_LOCAL_ACTION_END_S` */
  readonly endS: 12;
  /** `SEG6_LOCAL_ACTION_END_AS` */
  readonly endAs: 13;
  /** `SEG6_LOCAL_ACTION_END_AM` */
  readonly endAm: 14;
  /** `SEG6_LOCAL_ACTION_END_BPF` */
  readonly endBpf: 15;
  /** `SEG6_LOCAL_ACTION_END_DT46` */
  readonly endDt46: 16;
} = {
  unspec: 0,
  end: 1,
  endX: 2,
  endT: 3,
  endDx2: 4,
  endDx6: 5,
  endDx4: 6,
  endDt6: 7,
  endDt4: 8,
  endB6: 9,
  endB6Encap: 10,
  endBm: 11,
  endS: 12,
  endAs: 13,
  endAm: 14,
  endBpf: 15,
  endDt46: 16,
};

/** Printed names of {@link Seg6LocalAction}, by number. */
export const seg6LocalActionNames: NameTable = {
  0: 'unspec',
  1: 'End',
  2: 'End.X',
  3: 'End.T',
  4: 'End.DX2',
  5: 'End.DX6',
  6: 'End.DX4',
  7: 'End.DT6',
  8: 'End.DT4',
  9: 'End.B6',
  10: 'End.B6.Encap',
  11: 'End.BM',
  12: 'End.S',
  13: 'End.AS',
  14: 'End.AM',
  15: 'End.BPF',
  16: 'End.DT46',
};

/** Numbers of the UAPI constants `SEG6_IPTUN_MODE_*`. */
export const Seg6Mode: {
  /** `SEG6_IPTUN_MODE_INLINE` */
  readonly inline: 0;
  /** `SEG6_IPTUN_MODE_ENCAP` */
  readonly encap: 1;
  /** `SEG6_IPTUN_MODE_L2ENCAP` */
  readonly l2encap: 2;
  /** `SEG6_IPTUN_MODE_ENCAP_RED` */
  readonly encapRed: 3;
  /** `SEG6_IPTUN_MODE_L2ENCAP_RED` */
  readonly l2encapRed: 4;
} = {
  inline: 0,
  encap: 1,
  l2encap: 2,
  encapRed: 3,
  l2encapRed: 4,
};

/** Printed names of {@link Seg6Mode}, by number. */
export const seg6ModeNames: NameTable = {
  0: 'inline',
  1: 'encap',
  2: 'l2encap',
  3: 'encap.red',
  4: 'l2encap.red',
};
