// Generated from formats/rtnl_netconf.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/**
 * Body of RTM_NEWNETCONF, RTM_DELNETCONF and RTM_GETNETCONF: settings of an
 * interface (`/proc/sys/net/ipv4/conf` and `ipv6/conf`) that daemons follow.
 */
export interface Netconf extends AttributeSet {
  /**
   * Address family.
   *
   * `ncm_family`, u8, see `AddressFamily`
   */
  family: number;
  /**
   * Reserved.
   *
   * u8
   */
  reserved1?: number | undefined;
  /**
   * Reserved.
   *
   * u16
   */
  reserved2?: number | undefined;
  /**
   * Interface index; -1 for the setting of all, -2 for that of new ones.
   *
   * `NETCONFA_IFINDEX`, s32
   */
  ifindex?: number | undefined;
  /**
   * Packets are forwarded.
   *
   * `NETCONFA_FORWARDING`, s32
   */
  forwarding?: number | undefined;
  /**
   * Reverse path filter (IPv4): 0 off, 1 strict, 2 loose.
   *
   * `NETCONFA_RP_FILTER`, s32
   */
  rpFilter?: number | undefined;
  /**
   * Multicast packets are forwarded.
   *
   * `NETCONFA_MC_FORWARDING`, s32
   */
  mcForwarding?: number | undefined;
  /**
   * Directed broadcasts are forwarded (IPv4).
   *
   * `NETCONFA_BC_FORWARDING`, s32
   */
  bcForwarding?: number | undefined;
  /**
   * Neighbour requests are answered for others.
   *
   * `NETCONFA_PROXY_NEIGH`, s32
   */
  proxyNeigh?: number | undefined;
  /**
   * Routes by an interface without carrier are not taken.
   *
   * `NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN`, s32
   */
  ignoreRoutesWithLinkdown?: number | undefined;
  /**
   * Packets with MPLS labels are accepted.
   *
   * `NETCONFA_INPUT`, s32
   */
  input?: number | undefined;
  /**
   * Packets are forwarded whatever the setting of all (IPv6).
   *
   * `NETCONFA_FORCE_FORWARDING`, s32
   */
  forceForwarding?: number | undefined;
}
