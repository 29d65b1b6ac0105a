meta:
  id: rtnl_mdb
  title: rtnetlink multicast database message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: MulticastDatabase
  -nl-short: [1]
doc: |
  Body of RTM_NEWMDB, RTM_DELMDB and RTM_GETMDB: multicast groups of a bridge.
  The entries stay bytes.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct br_port_msg'
seq:
  - id: family
    -orig-id: family
    type: u1
    enum: netlink_values::address_family
    doc: Address family; bridge.
  - id: reserved1
    type: u1
  - id: reserved2
    type: u2
  - id: ifindex
    -orig-id: ifindex
    type: s4
    doc: Interface index of the bridge.
  - id: attributes
    type: multicast_database_attribute
    repeat: eos
types:
  multicast_database_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'multicast_database_attribute_type::mdb': netlink_values::opaque
            'multicast_database_attribute_type::router': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: multicast_database_attribute_type
enums:
  multicast_database_attribute_type:
    0:
      id: unspec
      -orig-id: MDBA_UNSPEC
    1:
      id: mdb
      -orig-id: MDBA_MDB
      -nl-raw: bridge protocols, not part of routing
      doc: Groups.
    2:
      id: router
      -orig-id: MDBA_ROUTER
      -nl-raw: bridge protocols, not part of routing
      doc: Ports towards routers.
