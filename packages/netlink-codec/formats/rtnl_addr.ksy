meta:
  id: rtnl_addr
  title: rtnetlink address message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
    - rtnl_values
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: Address
  -nl-short: [1, 4]
doc: |
  Body of RTM_NEWADDR, RTM_DELADDR and RTM_GETADDR: an address of an interface.
doc-ref:
  - https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct ifaddrmsg
  - https://docs.kernel.org/netlink/specs/rt-addr.html
seq:
  - id: family
    -orig-id: ifa_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: prefixlen
    -orig-id: ifa_prefixlen
    type: u1
    doc: Prefix length in bits.
  - id: flags_byte
    -orig-id: ifa_flags
    type: u1
    -nl-flags: address_flags
    doc: 'The low eight flags. See `flags`.'
  - id: scope
    -orig-id: ifa_scope
    type: u1
    enum: rtnl_values::route_scope
    doc: Where the address is valid.
  - id: index
    -orig-id: ifa_index
    type: u4
    doc: Interface index.
  - id: attributes
    type: address_attribute
    repeat: eos
types:
  address_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'address_attribute_type::target_netnsid': netlink_values::s4_value
            'address_attribute_type::address': netlink_values::address
            'address_attribute_type::local': netlink_values::address
            'address_attribute_type::broadcast': netlink_values::address
            'address_attribute_type::multicast': netlink_values::address
            'address_attribute_type::anycast': netlink_values::address
            'address_attribute_type::label': netlink_values::string
            'address_attribute_type::proto': address_protocol_u1
            'address_attribute_type::flags': address_flags_u4
            'address_attribute_type::rt_priority': netlink_values::u4_value
            'address_attribute_type::cacheinfo': address_cacheinfo
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: address_attribute_type
  address_cacheinfo:
    -orig-id: struct ifa_cacheinfo
    doc: Lifetimes of an address.
    seq:
      - id: prefered
        -orig-id: ifa_prefered
        type: u4
        doc: Seconds as a preferred source; 0xffffffff for ever.
      - id: valid
        -orig-id: ifa_valid
        type: u4
        doc: Seconds of validity; 0xffffffff for ever.
      - id: cstamp
        -orig-id: cstamp
        type: u4
        doc: When it was made, in hundredths of a second since start.
      - id: tstamp
        -orig-id: tstamp
        type: u4
        doc: When it was changed, in hundredths of a second since start.
  address_flags_u4:
    seq:
      - id: value
        type: u4
        -nl-flags: address_flags
  address_protocol_u1:
    seq:
      - id: value
        type: u1
        enum: address_protocol
enums:
  address_flags:
    0x1:
      id: secondary
      -orig-id: IFA_F_SECONDARY
      doc: In IPv6 the same bit says that the address is temporary.
    0x2:
      id: nodad
      -orig-id: IFA_F_NODAD
    0x4:
      id: optimistic
      -orig-id: IFA_F_OPTIMISTIC
    0x8:
      id: dadfailed
      -orig-id: IFA_F_DADFAILED
    0x10:
      id: homeaddress
      -orig-id: IFA_F_HOMEADDRESS
      -nl-print: home
    0x20:
      id: deprecated
      -orig-id: IFA_F_DEPRECATED
    0x40:
      id: tentative
      -orig-id: IFA_F_TENTATIVE
    0x80:
      id: permanent
      -orig-id: IFA_F_PERMANENT
    0x100:
      id: managetempaddr
      -orig-id: IFA_F_MANAGETEMPADDR
      -nl-print: mngtmpaddr
    0x200:
      id: noprefixroute
      -orig-id: IFA_F_NOPREFIXROUTE
    0x400:
      id: mcautojoin
      -orig-id: IFA_F_MCAUTOJOIN
      -nl-print: autojoin
    0x800:
      id: stable_privacy
      -orig-id: IFA_F_STABLE_PRIVACY
      -nl-print: stable-privacy
  address_protocol:
    0:
      id: unspec
      -orig-id: IFAPROT_UNSPEC
    1:
      id: kernel_lo
      -orig-id: IFAPROT_KERNEL_LO
    2:
      id: kernel_ra
      -orig-id: IFAPROT_KERNEL_RA
    3:
      id: kernel_ll
      -orig-id: IFAPROT_KERNEL_LL
  address_attribute_type:
    1:
      id: address
      -orig-id: IFA_ADDRESS
      doc: Address; on a point-to-point interface that of the other side.
    2:
      id: local
      -orig-id: IFA_LOCAL
      doc: Own address; absent in IPv6 unless there is another side.
    3:
      id: label
      -orig-id: IFA_LABEL
      doc: |
        Name of the address (IPv4): that of the interface, with a suffix or
        without.
    4:
      id: broadcast
      -orig-id: IFA_BROADCAST
      doc: Broadcast address.
    5:
      id: anycast
      -orig-id: IFA_ANYCAST
      doc: Anycast address (RTM_GETANYCAST).
    6:
      id: cacheinfo
      -orig-id: IFA_CACHEINFO
      doc: Lifetimes.
    7:
      id: multicast
      -orig-id: IFA_MULTICAST
      doc: Multicast group (RTM_GETMULTICAST).
    8:
      id: flags
      -orig-id: IFA_FLAGS
      doc: All flags.
    9:
      id: rt_priority
      -orig-id: IFA_RT_PRIORITY
      doc: Metric of the route to the prefix.
    10:
      id: target_netnsid
      -orig-id: IFA_TARGET_NETNSID
      doc: Network namespace that the answer is about.
    11:
      id: proto
      -orig-id: IFA_PROTO
      doc: Who made the address.
