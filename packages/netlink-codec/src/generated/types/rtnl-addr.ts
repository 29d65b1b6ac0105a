// Generated from formats/rtnl_addr.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet, Struct } from '../../runtime/attribute.ts';

/**
 * Lifetimes of an address.
 *
 * `struct ifa_cacheinfo`
 */
export interface AddressCacheinfo extends Struct {
  /**
   * Seconds as a preferred source; 0xffffffff for ever.
   *
   * `ifa_prefered`, u32
   */
  prefered: number;
  /**
   * Seconds of validity; 0xffffffff for ever.
   *
   * `ifa_valid`, u32
   */
  valid: number;
  /**
   * When it was made, in hundredths of a second since start.
   *
   * `cstamp`, u32
   */
  cstamp: number;
  /**
   * When it was changed, in hundredths of a second since start.
   *
   * `tstamp`, u32
   */
  tstamp: number;
}

/** Body of RTM_NEWADDR, RTM_DELADDR and RTM_GETADDR: an address of an interface. */
export interface Address extends AttributeSet {
  /**
   * Address family.
   *
   * `ifa_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Prefix length in bits.
   *
   * `ifa_prefixlen`, u8
   */
  prefixlen: number;
  /**
   * The low eight flags. See `flags`.
   *
   * `ifa_flags`, u8, see `AddressFlags`
   */
  flagsByte: number;
  /**
   * Where the address is valid.
   *
   * `ifa_scope`, u8, see `RouteScope`
   */
  scope: number;
  /**
   * Interface index.
   *
   * `ifa_index`, u32
   */
  index: number;
  /**
   * Network namespace that the answer is about.
   *
   * `IFA_TARGET_NETNSID`, s32
   */
  targetNetnsid?: number | undefined;
  /**
   * Address; on a point-to-point interface that of the other side.
   *
   * `IFA_ADDRESS`, 4 or 16 bytes, network order
   */
  address?: Uint8Array | undefined;
  /**
   * Own address; absent in IPv6 unless there is another side.
   *
   * `IFA_LOCAL`, 4 or 16 bytes, network order
   */
  local?: Uint8Array | undefined;
  /**
   * Broadcast address.
   *
   * `IFA_BROADCAST`, 4 or 16 bytes, network order
   */
  broadcast?: Uint8Array | undefined;
  /**
   * Multicast group (RTM_GETMULTICAST).
   *
   * `IFA_MULTICAST`, 4 or 16 bytes, network order
   */
  multicast?: Uint8Array | undefined;
  /**
   * Anycast address (RTM_GETANYCAST).
   *
   * `IFA_ANYCAST`, 4 or 16 bytes, network order
   */
  anycast?: Uint8Array | undefined;
  /**
   * Name of the address (IPv4): that of the interface, with a suffix or
   * without.
   *
   * `IFA_LABEL`
   */
  label?: string | undefined;
  /**
   * Who made the address.
   *
   * `IFA_PROTO`, u8, see `AddressProtocol`
   */
  proto?: number | undefined;
  /**
   * All flags.
   *
   * `IFA_FLAGS`, u32, see `AddressFlags`
   */
  flags?: number | undefined;
  /**
   * Metric of the route to the prefix.
   *
   * `IFA_RT_PRIORITY`, u32
   */
  rtPriority?: number | undefined;
  /**
   * Lifetimes.
   *
   * `IFA_CACHEINFO`
   */
  cacheinfo?: AddressCacheinfo | undefined;
}
