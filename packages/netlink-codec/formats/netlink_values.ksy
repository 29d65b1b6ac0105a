meta:
  id: netlink_values
  title: Values that netlink attributes are made of
  license: CC0-1.0
  ks-version: '0.11'
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  Payloads shared by the attribute sets of the netlink families.

  An integer has a type of its own here because a switch between integers would
  read past the payload's own size, or leave some of it, where a message lies
  about it; as a type it stays within its `size`.
doc-ref: 'https://docs.kernel.org/userspace-api/netlink/specs.html Attribute types'
types:
  u1_value:
    seq:
      - id: value
        type: u1
  u2_value:
    seq:
      - id: value
        type: u2
  u4_value:
    seq:
      - id: value
        type: u4
  u8_value:
    seq:
      - id: value
        type: u8
  s1_value:
    seq:
      - id: value
        type: s1
  s4_value:
    seq:
      - id: value
        type: s4
  s8_value:
    seq:
      - id: value
        type: s8
  u2be_value:
    doc: Big-endian whatever the host.
    seq:
      - id: value
        type: u2be
  u4be_value:
    doc: Big-endian whatever the host.
    seq:
      - id: value
        type: u4be
  u8be_value:
    doc: Big-endian whatever the host.
    seq:
      - id: value
        type: u8be
  uint:
    doc: An unsigned integer of 4 or 8 bytes, as its size says.
    seq:
      - id: value
        type:
          switch-on: '_io.size < 8 ? 4 : 8'
          cases:
            4: u4
            8: u8
  flag:
    doc: No payload; being there is the information.
    seq: []
  string:
    doc: Ended by a NUL byte; some senders leave that out.
    seq:
      - id: value
        type: strz
        eos-error: false
  opaque:
    doc: Bytes without a structure of their own, or with one that is not public.
    seq:
      - id: value
        size-eos: true
  address:
    doc: An IPv4 address (4 bytes) or IPv6 address (16 bytes), in network order.
    seq:
      - id: value
        size-eos: true
        -nl-form: address
  hardware_address:
    doc: A link-layer address, 6 bytes on Ethernet.
    seq:
      - id: value
        size-eos: true
        -nl-form: hardware
  bitfield32:
    doc: Bits together with the mask of those that are meant.
    seq:
      - id: value
        type: u4
      - id: selector
        type: u4
enums:
  address_family:
    0:
      id: unspec
      -orig-id: AF_UNSPEC
    1:
      id: unix
      -orig-id: AF_UNIX
    2:
      id: inet
      -orig-id: AF_INET
    7:
      id: bridge
      -orig-id: AF_BRIDGE
    10:
      id: inet6
      -orig-id: AF_INET6
    16:
      id: netlink
      -orig-id: AF_NETLINK
    17:
      id: packet
      -orig-id: AF_PACKET
      -nl-print: link
    28:
      id: mpls
      -orig-id: AF_MPLS
    40:
      id: vsock
      -orig-id: AF_VSOCK
    44:
      id: xdp
      -orig-id: AF_XDP
    45:
      id: mctp
      -orig-id: AF_MCTP
      -nl-raw: MCTP, not part of IP routing
    128:
      id: ipmr
      -orig-id: RTNL_FAMILY_IPMR
    129:
      id: ip6mr
      -orig-id: RTNL_FAMILY_IP6MR
  ip_protocol:
    0:
      id: ip
      -orig-id: IPPROTO_IP
    1:
      id: icmp
      -orig-id: IPPROTO_ICMP
    2:
      id: igmp
      -orig-id: IPPROTO_IGMP
    4:
      id: ipip
      -orig-id: IPPROTO_IPIP
    6:
      id: tcp
      -orig-id: IPPROTO_TCP
    17:
      id: udp
      -orig-id: IPPROTO_UDP
    33:
      id: dccp
      -orig-id: IPPROTO_DCCP
    41:
      id: ipv6
      -orig-id: IPPROTO_IPV6
    46:
      id: rsvp
      -orig-id: IPPROTO_RSVP
    47:
      id: gre
      -orig-id: IPPROTO_GRE
    50:
      id: esp
      -orig-id: IPPROTO_ESP
    51:
      id: ah
      -orig-id: IPPROTO_AH
    58:
      id: ipv6_icmp
      -orig-id: IPPROTO_ICMPV6
      -nl-print: ipv6-icmp
    132:
      id: sctp
      -orig-id: IPPROTO_SCTP
    136:
      id: udplite
      -orig-id: IPPROTO_UDPLITE
    255:
      id: raw
      -orig-id: IPPROTO_RAW
    262:
      id: mptcp
      -orig-id: IPPROTO_MPTCP
