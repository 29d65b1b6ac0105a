/** The Linux constants that the calls take. They are the same on x64 and arm64. */

/** `bits/socket.h AF_*`. */
export const AF_INET = 2;
export const AF_NETLINK = 16;

/** `bits/socket_type.h SOCK_*`. */
export const SOCK_DGRAM = 2;
export const SOCK_RAW = 3;
export const SOCK_CLOEXEC = 0o2000000;
export const SOCK_NONBLOCK = 0o4000;

/** `sys/eventfd.h EFD_*`. */
export const EFD_CLOEXEC = 0o2000000;
export const EFD_NONBLOCK = 0o4000;

/** `poll.h POLLIN`. */
export const POLLIN = 1;

/** `bits/socket.h MSG_*`. */
export const MSG_TRUNC = 0x20;
export const MSG_DONTWAIT = 0x40;

/** `fcntl.h O_CLOEXEC`. */
export const O_CLOEXEC = 0o2000000;

/** `asm-generic/socket.h`. */
export const SOL_SOCKET = 1;
export const SO_RCVBUF = 8;
export const SO_LINGER = 13;
export const SO_RCVBUFFORCE = 33;

/** `netinet/tcp.h`. */
export const IPPROTO_TCP = 6;
export const TCP_INFO = 11;

/** `linux/in.h`, `linux/in6.h`. */
export const IPPROTO_IP = 0;
export const IPPROTO_IPV6 = 41;
export const IP_FREEBIND = 15;
export const IP_TRANSPARENT = 19;
export const IPV6_TRANSPARENT = 75;
export const IPV6_FREEBIND = 78;

/** `linux/netlink.h NETLINK_*` socket options. */
export const SOL_NETLINK = 270;
export const NETLINK_ADD_MEMBERSHIP = 1;
export const NETLINK_LISTEN_ALL_NSID = 8;
export const NETLINK_CAP_ACK = 10;
export const NETLINK_EXT_ACK = 11;
export const NETLINK_GET_STRICT_CHK = 12;

/** `linux/sched.h CLONE_NEWNET`. */
export const CLONE_NEWNET = 0x40000000;
