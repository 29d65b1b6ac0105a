meta:
  id: rtnl_action
  title: rtnetlink traffic action message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: TrafficAction
  -nl-short: [1]
doc: |
  Body of RTM_NEWACTION, RTM_DELACTION and RTM_GETACTION: actions of traffic
  control. The actions stay bytes.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct tcamsg'
seq:
  - id: family
    -orig-id: tca_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: reserved1
    -orig-id: tca__pad1
    type: u1
  - id: reserved2
    -orig-id: tca__pad2
    type: u2
  - id: attributes
    type: traffic_action_attribute
    repeat: eos
types:
  traffic_action_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'traffic_action_attribute_type::root_tab': netlink_values::opaque
            'traffic_action_attribute_type::root_flags': netlink_values::bitfield32
            'traffic_action_attribute_type::root_count': netlink_values::u4_value
            'traffic_action_attribute_type::root_time_delta': netlink_values::u4_value
            'traffic_action_attribute_type::root_ext_warn_msg': netlink_values::string
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: traffic_action_attribute_type
enums:
  traffic_action_attribute_type:
    0:
      id: root_unspec
      -orig-id: TCA_ROOT_UNSPEC
    1:
      id: root_tab
      -orig-id: TCA_ROOT_TAB
      -nl-raw: traffic control, not part of routing
      doc: Actions, by number.
    2:
      id: root_flags
      -orig-id: TCA_ROOT_FLAGS
    3:
      id: root_count
      -orig-id: TCA_ROOT_COUNT
      doc: How many there are.
    4:
      id: root_time_delta
      -orig-id: TCA_ROOT_TIME_DELTA
      doc: Most milliseconds since the last use.
    5:
      id: root_ext_warn_msg
      -orig-id: TCA_ROOT_EXT_WARN_MSG
