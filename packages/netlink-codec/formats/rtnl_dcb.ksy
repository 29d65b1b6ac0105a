meta:
  id: rtnl_dcb
  title: rtnetlink data center bridging message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: DataCenterBridging
  -nl-short: [1]
doc: |
  Body of RTM_GETDCB and RTM_SETDCB: priorities of an Ethernet interface. What
  is nested stays bytes.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct dcbmsg'
seq:
  - id: family
    -orig-id: dcb_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: cmd
    -orig-id: cmd
    type: u1
    doc: Command.
  - id: reserved
    -orig-id: dcb_pad
    type: u2
  - id: attributes
    type: data_center_bridging_attribute
    repeat: eos
types:
  data_center_bridging_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'data_center_bridging_attribute_type::ifname': netlink_values::string
            'data_center_bridging_attribute_type::state': netlink_values::u1_value
            'data_center_bridging_attribute_type::pfc_state': netlink_values::u1_value
            'data_center_bridging_attribute_type::pfc_cfg': netlink_values::opaque
            'data_center_bridging_attribute_type::num_tc': netlink_values::opaque
            'data_center_bridging_attribute_type::pg_cfg': netlink_values::opaque
            'data_center_bridging_attribute_type::set_all': netlink_values::u1_value
            'data_center_bridging_attribute_type::perm_hwaddr': netlink_values::hardware_address
            'data_center_bridging_attribute_type::cap': netlink_values::opaque
            'data_center_bridging_attribute_type::numtcs': netlink_values::opaque
            'data_center_bridging_attribute_type::bcn': netlink_values::opaque
            'data_center_bridging_attribute_type::app': netlink_values::opaque
            'data_center_bridging_attribute_type::ieee': netlink_values::opaque
            'data_center_bridging_attribute_type::dcbx': netlink_values::u1_value
            'data_center_bridging_attribute_type::featcfg': netlink_values::opaque
            'data_center_bridging_attribute_type::cee': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: data_center_bridging_attribute_type
enums:
  data_center_bridging_attribute_type:
    0:
      id: undefined
      -orig-id: DCB_ATTR_UNDEFINED
    1:
      id: ifname
      -orig-id: DCB_ATTR_IFNAME
      doc: Name of the interface.
    2:
      id: state
      -orig-id: DCB_ATTR_STATE
    3:
      id: pfc_state
      -orig-id: DCB_ATTR_PFC_STATE
    4:
      id: pfc_cfg
      -orig-id: DCB_ATTR_PFC_CFG
      -nl-raw: data center bridging, not part of routing
    5:
      id: num_tc
      -orig-id: DCB_ATTR_NUM_TC
      -nl-raw: data center bridging, not part of routing
    6:
      id: pg_cfg
      -orig-id: DCB_ATTR_PG_CFG
      -nl-raw: data center bridging, not part of routing
    7:
      id: set_all
      -orig-id: DCB_ATTR_SET_ALL
    8:
      id: perm_hwaddr
      -orig-id: DCB_ATTR_PERM_HWADDR
    9:
      id: cap
      -orig-id: DCB_ATTR_CAP
      -nl-raw: data center bridging, not part of routing
    10:
      id: numtcs
      -orig-id: DCB_ATTR_NUMTCS
      -nl-raw: data center bridging, not part of routing
    11:
      id: bcn
      -orig-id: DCB_ATTR_BCN
      -nl-raw: data center bridging, not part of routing
    12:
      id: app
      -orig-id: DCB_ATTR_APP
      -nl-raw: data center bridging, not part of routing
    13:
      id: ieee
      -orig-id: DCB_ATTR_IEEE
      -nl-raw: data center bridging, not part of routing
    14:
      id: dcbx
      -orig-id: DCB_ATTR_DCBX
    15:
      id: featcfg
      -orig-id: DCB_ATTR_FEATCFG
      -nl-raw: data center bridging, not part of routing
    16:
      id: cee
      -orig-id: DCB_ATTR_CEE
      -nl-raw: data center bridging, not part of routing
