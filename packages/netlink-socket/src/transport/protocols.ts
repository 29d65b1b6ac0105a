import type { Family } from '@routability/netlink-codec';

/** `linux/netlink.h NETLINK_*`. */
export const PROTOCOLS: Readonly<Record<Family, number>> = {
  route: 0,
  'sock-diag': 4,
  netfilter: 12,
  uevent: 15,
  generic: 16,
};
