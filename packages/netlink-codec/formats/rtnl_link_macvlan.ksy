meta:
  id: rtnl_link_macvlan
  title: MACVLAN interface
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
doc: |
  What IFLA_LINKINFO holds for the kinds `macvlan` and `macvtap`.
doc-ref: https://man7.org/linux/man-pages/man8/ip-link.8.html MACVLAN
types:
  link_macvlan:
    doc: 'Settings of a MACVLAN interface (IFLA_MACVLAN_*).'
    seq:
      - id: attributes
        type: link_macvlan_attribute
        repeat: eos
  link_macvlan_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_macvlan_attribute_type::mode': macvlan_mode_u4
            'link_macvlan_attribute_type::flags': macvlan_flags_u2
            'link_macvlan_attribute_type::macaddr_mode': netlink_values::u4_value
            'link_macvlan_attribute_type::macaddr': netlink_values::hardware_address
            'link_macvlan_attribute_type::macaddr_count': netlink_values::u4_value
            'link_macvlan_attribute_type::macaddr_data': macvlan_addresses
            'link_macvlan_attribute_type::bc_queue_len': netlink_values::u4_value
            'link_macvlan_attribute_type::bc_queue_len_used': netlink_values::u4_value
            'link_macvlan_attribute_type::bc_cutoff': netlink_values::s4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_macvlan_attribute_type
  macvlan_addresses:
    doc: Link-layer addresses.
    seq:
      - id: attributes
        type: macvlan_address_attribute
        repeat: eos
  macvlan_address_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_macvlan_attribute_type::macaddr': netlink_values::hardware_address
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_macvlan_attribute_type
  macvlan_flags_u2:
    seq:
      - id: value
        type: u2
        -nl-flags: macvlan_flags
  macvlan_mode_u4:
    seq:
      - id: value
        type: u4
        enum: macvlan_mode
enums:
  macvlan_mode:
    1:
      id: private
      -orig-id: MACVLAN_MODE_PRIVATE
    2:
      id: vepa
      -orig-id: MACVLAN_MODE_VEPA
    4:
      id: bridge
      -orig-id: MACVLAN_MODE_BRIDGE
    8:
      id: passthru
      -orig-id: MACVLAN_MODE_PASSTHRU
    16:
      id: source
      -orig-id: MACVLAN_MODE_SOURCE
  macvlan_flags:
    0x1:
      id: nopromisc
      -orig-id: MACVLAN_FLAG_NOPROMISC
    0x2:
      id: nodst
      -orig-id: MACVLAN_FLAG_NODST
  link_macvlan_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_MACVLAN_UNSPEC
    1:
      id: mode
      -orig-id: IFLA_MACVLAN_MODE
      doc: Who the interfaces on the same lower one can talk to.
    2:
      id: flags
      -orig-id: IFLA_MACVLAN_FLAGS
      doc: Flags.
    3:
      id: macaddr_mode
      -orig-id: IFLA_MACVLAN_MACADDR_MODE
      doc: 'In a request: what to do with `macaddr` (MACVLAN_MACADDR_*).'
    4:
      id: macaddr
      -nl-multi: true
      -orig-id: IFLA_MACVLAN_MACADDR
      doc: A link-layer address.
    5:
      id: macaddr_data
      -orig-id: IFLA_MACVLAN_MACADDR_DATA
      doc: Link-layer addresses of the mode source.
    6:
      id: macaddr_count
      -orig-id: IFLA_MACVLAN_MACADDR_COUNT
      doc: Number of link-layer addresses.
    7:
      id: bc_queue_len
      -orig-id: IFLA_MACVLAN_BC_QUEUE_LEN
      doc: Broadcast packets to queue.
    8:
      id: bc_queue_len_used
      -orig-id: IFLA_MACVLAN_BC_QUEUE_LEN_USED
      doc: Length of that queue as it is.
    9:
      id: bc_cutoff
      -orig-id: IFLA_MACVLAN_BC_CUTOFF
      doc: Number of receivers above which broadcast is queued.
