// Generated from formats/rtnl_netconf.ksy by "pnpm gen". Do not edit: edit the format.

/** Numbers of attributes of the UAPI constants `NETCONFA_*`. */
export const NetconfAttributeType: {
  /** `NETCONFA_IFINDEX`: Interface index; -1 for the setting of all, -2 for that of new ones. */
  readonly ifindex: 1;
  /** `NETCONFA_FORWARDING`: Packets are forwarded. */
  readonly forwarding: 2;
  /** `NETCONFA_RP_FILTER`: Reverse path filter (IPv4): 0 off, 1 strict, 2 loose. */
  readonly rpFilter: 3;
  /** `NETCONFA_MC_FORWARDING`: Multicast packets are forwarded. */
  readonly mcForwarding: 4;
  /** `NETCONFA_PROXY_NEIGH`: Neighbour requests are answered for others. */
  readonly proxyNeigh: 5;
  /** `NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN`: Routes by an interface without carrier are not taken. */
  readonly ignoreRoutesWithLinkdown: 6;
  /** `NETCONFA_INPUT`: Packets with MPLS labels are accepted. */
  readonly input: 7;
  /** `NETCONFA_BC_FORWARDING`: Directed broadcasts are forwarded (IPv4). */
  readonly bcForwarding: 8;
  /** `NETCONFA_FORCE_FORWARDING`: Packets are forwarded whatever the setting of all (IPv6). */
  readonly forceForwarding: 9;
} = {
  ifindex: 1,
  forwarding: 2,
  rpFilter: 3,
  mcForwarding: 4,
  proxyNeigh: 5,
  ignoreRoutesWithLinkdown: 6,
  input: 7,
  bcForwarding: 8,
  forceForwarding: 9,
};
