// Generated from formats/lwtunnel_seg6.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * Segment routing header (RFC 8754).
 *
 * `struct ipv6_sr_hdr`
 */
export interface SegmentRoutingHeader extends Struct {
  /**
   * Next header.
   *
   * `nexthdr`, u8
   */
  nexthdr: number;
  /**
   * Length in units of 8 bytes, less one.
   *
   * `hdrlen`, u8
   */
  hdrlen: number;
  /**
   * Routing type, 4.
   *
   * `type`, u8
   */
  type: number;
  /**
   * Segments still to be visited.
   *
   * `segments_left`, u8
   */
  segmentsLeft: number;
  /**
   * Number of the last entry of the list.
   *
   * `first_segment`, u8
   */
  firstSegment: number;
  /**
   * Flags; 8 for an HMAC.
   *
   * `flags`, u8
   */
  flags: number;
  /**
   * Tag, big-endian.
   *
   * `tag`, u16, big-endian on the wire
   */
  tag: number;
  /**
   * Segments, the last one first.
   *
   * `segments`
   */
  segments: Uint8Array[];
  /** TLVs such as an HMAC. */
  tlvs: Uint8Array;
}

/**
 * Mode and segment routing header.
 *
 * `struct seg6_iptunnel_encap`
 */
export interface Seg6Encap extends Struct {
  /**
   * How the header is put in.
   *
   * `mode`, s32, see `Seg6Mode`
   */
  mode: number;
  /**
   * Segment routing header.
   *
   * `srh`
   */
  header: SegmentRoutingHeader;
}

/** Segment routing (SEG6_IPTUNNEL_*). */
export interface EncapSeg6 extends AttributeSet {
  /**
   * Mode and segment routing header.
   *
   * `SEG6_IPTUNNEL_SRH`
   */
  srh?: Seg6Encap | undefined;
  /**
   * Source of the outer header.
   *
   * `SEG6_IPTUNNEL_SRC`, 4 or 16 bytes, network order
   */
  src?: Uint8Array | undefined;
}

/** A BPF program (SEG6_LOCAL_BPF_PROG_*). */
export interface Seg6LocalBpf extends AttributeSet {
  /**
   * Number, or in a request the file descriptor, of the program.
   *
   * `SEG6_LOCAL_BPF_PROG`, u32
   */
  prog?: number | undefined;
  /**
   * Name of the program.
   *
   * `SEG6_LOCAL_BPF_PROG_NAME`
   */
  name?: string | undefined;
}

/** Counters (SEG6_LOCAL_CNT_*). */
export interface Seg6LocalCounters extends AttributeSet {
  /**
   * Packets.
   *
   * `SEG6_LOCAL_CNT_PACKETS`, u64
   */
  packets?: bigint | undefined;
  /**
   * Bytes.
   *
   * `SEG6_LOCAL_CNT_BYTES`, u64
   */
  bytes?: bigint | undefined;
  /**
   * Errors.
   *
   * `SEG6_LOCAL_CNT_ERRORS`, u64
   */
  errors?: bigint | undefined;
}

/** Flavors of an action (SEG6_LOCAL_FLV_*). */
export interface Seg6LocalFlavors extends AttributeSet {
  /**
   * Bit n stands for flavor n.
   *
   * `SEG6_LOCAL_FLV_OPERATION`, u32
   */
  operation?: number | undefined;
  /**
   * Bits of the locator block.
   *
   * `SEG6_LOCAL_FLV_LCBLOCK_BITS`, u8
   */
  lcblockBits?: number | undefined;
  /**
   * Bits of node and function.
   *
   * `SEG6_LOCAL_FLV_LCNODE_FN_BITS`, u8
   */
  lcnodeFnBits?: number | undefined;
}

/** Segment routing on the way (SEG6_LOCAL_*). */
export interface EncapSeg6Local extends AttributeSet {
  /**
   * What is done with the packet.
   *
   * `SEG6_LOCAL_ACTION`, u32, see `Seg6LocalAction`
   */
  action?: number | undefined;
  /**
   * Header that is put in.
   *
   * `SEG6_LOCAL_SRH`
   */
  srh?: SegmentRoutingHeader | undefined;
  /**
   * Routing table.
   *
   * `SEG6_LOCAL_TABLE`, u32
   */
  table?: number | undefined;
  /**
   * Routing table of a VRF.
   *
   * `SEG6_LOCAL_VRFTABLE`, u32
   */
  vrftable?: number | undefined;
  /**
   * IPv4 nexthop.
   *
   * `SEG6_LOCAL_NH4`, 4 or 16 bytes, network order
   */
  nh4?: Uint8Array | undefined;
  /**
   * IPv6 nexthop.
   *
   * `SEG6_LOCAL_NH6`, 4 or 16 bytes, network order
   */
  nh6?: Uint8Array | undefined;
  /**
   * Interface that the packet comes in by.
   *
   * `SEG6_LOCAL_IIF`, u32
   */
  iif?: number | undefined;
  /**
   * Interface that the packet goes out by.
   *
   * `SEG6_LOCAL_OIF`, u32
   */
  oif?: number | undefined;
  /**
   * BPF program.
   *
   * `SEG6_LOCAL_BPF`
   */
  bpf?: Seg6LocalBpf | undefined;
  /**
   * Counters.
   *
   * `SEG6_LOCAL_COUNTERS`
   */
  counters?: Seg6LocalCounters | undefined;
  /**
   * Flavors of the action.
   *
   * `SEG6_LOCAL_FLAVORS`
   */
  flavors?: Seg6LocalFlavors | undefined;
}
