meta:
  id: rtnl_nduseropt
  title: rtnetlink neighbour discovery option message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: NdUserOption
doc: |
  Body of RTM_NEWNDUSEROPT: options of a router advertisement that are for user
  space, such as DNS servers (RFC 8106).
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct nduseroptmsg'
seq:
  - id: family
    -orig-id: nduseropt_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: reserved1
    -orig-id: nduseropt_pad1
    type: u1
  - id: opts_len
    -orig-id: nduseropt_opts_len
    type: u2
    doc: Bytes of the options.
  - id: ifindex
    -orig-id: nduseropt_ifindex
    type: s4
    doc: Interface index.
  - id: icmp_type
    -orig-id: nduseropt_icmp_type
    type: u1
    doc: ICMPv6 type; 134 for a router advertisement.
  - id: icmp_code
    -orig-id: nduseropt_icmp_code
    type: u1
    doc: ICMPv6 code.
  - id: reserved2
    -orig-id: nduseropt_pad2
    type: u2
  - id: reserved3
    -orig-id: nduseropt_pad3
    type: u4
  - id: opts
    size: opts_len
    doc: |
      Options as in the packet: type, length in units of 8 bytes, content.
  - id: attributes
    type: nd_user_option_attribute
    repeat: eos
types:
  nd_user_option_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'nd_user_option_attribute_type::srcaddr': netlink_values::address
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: nd_user_option_attribute_type
enums:
  nd_user_option_attribute_type:
    0:
      id: unspec
      -orig-id: NDUSEROPT_UNSPEC
    1:
      id: srcaddr
      -orig-id: NDUSEROPT_SRCADDR
      doc: Address of the router.
