/** What is known about one connection: everything that the kernel's route lookup or a verdict may depend on. */

/** One end of a connection. */
export interface Endpoint {
  /**
   * IPv4 or IPv6 address as text, `::ffff:192.0.2.1` included. A zone may follow (`fe80::1%eth0`,
   * RFC 4007), as Node prints it.
   */
  readonly address: string;
  /** 0 to 65535. */
  readonly port: number;
}

/** The transport. `quic` is UDP whose sessions can migrate to another path (RFC 9000 §9). */
export type Transport = 'tcp' | 'udp' | 'quic' | 'unix';

/**
 * Who opened the connection. An `accepted` one may well answer through another link than it was
 * asked on; a `client` may not. `unknown` is judged as mildly as both.
 */
export type Role = 'client' | 'accepted' | 'unknown';

/**
 * A connection as data. Only what was set on the socket belongs here: leave a selector out when it
 * is not known, and a policy rule that depends on it makes the verdict `unknown` instead of wrong.
 */
export interface Connection {
  readonly protocol: Transport;
  readonly role: Role;
  /** As `getsockname` tells; absent before the socket has one. */
  readonly local?: Endpoint;
  /** As `getpeername` tells; absent on an unconnected or listening socket. */
  readonly peer?: Endpoint;
  readonly listening?: boolean;
  /** Link the socket is bound to (`SO_BINDTODEVICE`): its ifindex, or its name at registration. */
  readonly device?: number | string;
  /** Zone of link-local addresses (`sin6_scope_id`): ifindex, or the name at registration. */
  readonly zone?: number | string;
  /** `SO_MARK`; 0 when certainly unset. */
  readonly mark?: number;
  /** Owner of the socket, for rules with `uidrange`. */
  readonly uid?: number;
  /** `IP_TOS` / `IPV6_TCLASS`, 0 to 255. */
  readonly tos?: number;
  /** The local address need not be ours: `IP_FREEBIND`, `IP_TRANSPARENT` or `ip_nonlocal_bind`. */
  readonly freebind?: boolean;
}
