meta:
  id: rtnl_link_tun
  title: TUN and TAP interface
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  IFLA_INFO_DATA of a TUN or TAP interface.
doc-ref: 'https://docs.kernel.org/netlink/specs/rt-link.html linkinfo-tun-attrs'
types:
  link_tun:
    doc: Settings of a TUN or TAP interface (IFLA_TUN_*).
    seq:
      - id: attributes
        type: link_tun_attribute
        repeat: eos
  link_tun_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_tun_attribute_type::type': tun_type_u1
            'link_tun_attribute_type::owner': netlink_values::u4_value
            'link_tun_attribute_type::group': netlink_values::u4_value
            'link_tun_attribute_type::pi': netlink_values::u1_value
            'link_tun_attribute_type::vnet_hdr': netlink_values::u1_value
            'link_tun_attribute_type::persist': netlink_values::u1_value
            'link_tun_attribute_type::multi_queue': netlink_values::u1_value
            'link_tun_attribute_type::num_queues': netlink_values::u4_value
            'link_tun_attribute_type::num_disabled_queues': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_tun_attribute_type
  tun_type_u1:
    seq:
      - id: value
        type: u1
        enum: tun_type
enums:
  link_tun_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_TUN_UNSPEC
    1:
      id: owner
      -orig-id: IFLA_TUN_OWNER
      doc: User who may attach; absent for any.
    2:
      id: group
      -orig-id: IFLA_TUN_GROUP
      doc: Group that may attach; absent for any.
    3:
      id: type
      -orig-id: IFLA_TUN_TYPE
    4:
      id: pi
      -orig-id: IFLA_TUN_PI
      doc: '1: packets have a header with flags and protocol.'
    5:
      id: vnet_hdr
      -orig-id: IFLA_TUN_VNET_HDR
    6:
      id: persist
      -orig-id: IFLA_TUN_PERSIST
    7:
      id: multi_queue
      -orig-id: IFLA_TUN_MULTI_QUEUE
    8:
      id: num_queues
      -orig-id: IFLA_TUN_NUM_QUEUES
    9:
      id: num_disabled_queues
      -orig-id: IFLA_TUN_NUM_DISABLED_QUEUES
  tun_type:
    1:
      id: tun
      -orig-id: IFF_TUN
    2:
      id: tap
      -orig-id: IFF_TAP
