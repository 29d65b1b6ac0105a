// Generated from formats/lwtunnel_others.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/** Identifier locator addressing (ILA_ATTR_*). */
export interface EncapIla extends AttributeSet {
  /**
   * Locator that takes the place of the upper half of the address.
   *
   * `ILA_ATTR_LOCATOR`, u64, big-endian on the wire
   */
  locator?: bigint | undefined;
  /**
   * How checksums stay right.
   *
   * `ILA_ATTR_CSUM_MODE`, u8, see `IlaChecksumMode`
   */
  csumMode?: number | undefined;
  /**
   * Type of the identifier.
   *
   * `ILA_ATTR_IDENT_TYPE`, u8, see `IlaIdentifierType`
   */
  identType?: number | undefined;
  /**
   * Where it is done.
   *
   * `ILA_ATTR_HOOK_TYPE`, u8, see `IlaHookType`
   */
  hookType?: number | undefined;
}

/** A BPF program (LWT_BPF_PROG_*). */
export interface BpfProgram extends AttributeSet {
  /**
   * File descriptor, in a request.
   *
   * `LWT_BPF_PROG_FD`, u32
   */
  fd?: number | undefined;
  /**
   * Name.
   *
   * `LWT_BPF_PROG_NAME`
   */
  name?: string | undefined;
}

/** BPF programs (LWT_BPF_*). */
export interface EncapBpf extends AttributeSet {
  /**
   * For packets that come in.
   *
   * `LWT_BPF_IN`
   */
  in?: BpfProgram | undefined;
  /**
   * For packets that go out.
   *
   * `LWT_BPF_OUT`
   */
  out?: BpfProgram | undefined;
  /**
   * For packets on their way out of an interface.
   *
   * `LWT_BPF_XMIT`
   */
  xmit?: BpfProgram | undefined;
  /**
   * Bytes that the last one may put in front.
   *
   * `LWT_BPF_XMIT_HEADROOM`, u32
   */
  xmitHeadroom?: number | undefined;
}

/** RPL source route (RPL_IPTUNNEL_*). */
export interface EncapRpl extends AttributeSet {
  /**
   * Source routing header (RFC 6554).
   *
   * `RPL_IPTUNNEL_SRH`
   */
  srh?: Uint8Array | undefined;
}

/**
 * Trace header (RFC 9197).
 *
 * `struct ioam6_trace_hdr`
 */
export interface Ioam6Trace extends Struct {
  /**
   * Namespace, big-endian.
   *
   * `namespace_id`, u16, big-endian on the wire
   */
  namespaceId: number;
  /**
   * Length of node data and flags, in the order of the compiler.
   *
   * u8
   */
  nodelenFlags: number;
  /**
   * Length that remains, in units of 4 bytes.
   *
   * `remlen`, u8
   */
  remlen: number;
  /**
   * What nodes put in, big-endian.
   *
   * `type_be32`, u32, big-endian on the wire
   */
  type: number;
  /** Data of the nodes. */
  data: Uint8Array;
}

/** In-situ OAM (IOAM6_IPTUNNEL_*). */
export interface EncapIoam6 extends AttributeSet {
  /**
   * Packets that get it …
   *
   * `IOAM6_IPTUNNEL_FREQ_K`, u32
   */
  freqK?: number | undefined;
  /**
   * … out of how many.
   *
   * `IOAM6_IPTUNNEL_FREQ_N`, u32
   */
  freqN?: number | undefined;
  /**
   * How the header is put in.
   *
   * `IOAM6_IPTUNNEL_MODE`, u8, see `Ioam6Mode`
   */
  mode?: number | undefined;
  /**
   * Outer destination.
   *
   * `IOAM6_IPTUNNEL_DST`, 4 or 16 bytes, network order
   */
  dst?: Uint8Array | undefined;
  /**
   * Source of the outer header.
   *
   * `IOAM6_IPTUNNEL_SRC`, 4 or 16 bytes, network order
   */
  src?: Uint8Array | undefined;
  /**
   * Trace header.
   *
   * `IOAM6_IPTUNNEL_TRACE`
   */
  trace?: Ioam6Trace | undefined;
}

/** IPsec by policy (LWT_XFRM_*). */
export interface EncapXfrm extends AttributeSet {
  /**
   * Identifier of the interface that policies go by.
   *
   * `LWT_XFRM_IF_ID`, u32
   */
  ifId?: number | undefined;
  /**
   * Interface index.
   *
   * `LWT_XFRM_LINK`, u32
   */
  link?: number | undefined;
}
