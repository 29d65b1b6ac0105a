meta:
  id: rtnl_prefix
  title: rtnetlink prefix message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: Prefix
doc: |
  Body of RTM_NEWPREFIX: a prefix that an IPv6 router advertised.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct prefixmsg'
seq:
  - id: family
    -orig-id: prefix_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: reserved1
    -orig-id: prefix_pad1
    type: u1
  - id: reserved2
    -orig-id: prefix_pad2
    type: u2
  - id: ifindex
    -orig-id: prefix_ifindex
    type: s4
    doc: Interface index.
  - id: type
    -orig-id: prefix_type
    type: u1
    doc: Type of the option, 3.
  - id: len
    -orig-id: prefix_len
    type: u1
    doc: Prefix length in bits.
  - id: flags
    -orig-id: prefix_flags
    type: u1
    -nl-flags: prefix_flags
    doc: Flags of the prefix.
  - id: reserved3
    -orig-id: prefix_pad3
    type: u1
  - id: attributes
    type: prefix_attribute
    repeat: eos
types:
  prefix_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'prefix_attribute_type::address': netlink_values::address
            'prefix_attribute_type::cacheinfo': prefix_cacheinfo
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: prefix_attribute_type
  prefix_cacheinfo:
    -orig-id: struct prefix_cacheinfo
    doc: Lifetimes of a prefix.
    seq:
      - id: preferred_time
        -orig-id: preferred_time
        type: u4
        doc: Seconds as a preferred prefix.
      - id: valid_time
        -orig-id: valid_time
        type: u4
        doc: Seconds of validity.
enums:
  prefix_attribute_type:
    0:
      id: unspec
      -orig-id: PREFIX_UNSPEC
    1:
      id: address
      -orig-id: PREFIX_ADDRESS
      doc: The prefix.
    2:
      id: cacheinfo
      -orig-id: PREFIX_CACHEINFO
      doc: Lifetimes.
  prefix_flags:
    0x1:
      id: onlink
      -orig-id: IF_PREFIX_ONLINK
    0x2:
      id: autoconf
      -orig-id: IF_PREFIX_AUTOCONF
