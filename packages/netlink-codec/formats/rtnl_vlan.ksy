meta:
  id: rtnl_vlan
  title: rtnetlink bridge VLAN message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: BridgeVlan
  -nl-short: [1]
doc: |
  Body of RTM_NEWVLAN, RTM_DELVLAN and RTM_GETVLAN: VLANs of a bridge or a port.
  The entries stay bytes.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct br_vlan_msg'
seq:
  - id: family
    -orig-id: family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: reserved1
    -orig-id: reserved1
    type: u1
  - id: reserved2
    -orig-id: reserved2
    type: u2
  - id: ifindex
    -orig-id: ifindex
    type: u4
    doc: Interface index.
  - id: attributes
    type: bridge_vlan_attribute
    repeat: eos
types:
  bridge_vlan_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'bridge_vlan_attribute_type::entry': netlink_values::opaque
            'bridge_vlan_attribute_type::global_options': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: bridge_vlan_attribute_type
enums:
  bridge_vlan_attribute_type:
    0:
      id: unspec
      -orig-id: BRIDGE_VLANDB_UNSPEC
    1:
      id: entry
      -orig-id: BRIDGE_VLANDB_ENTRY
      -nl-raw: bridge protocols, not part of routing
      doc: VLANs with their settings.
    2:
      id: global_options
      -orig-id: BRIDGE_VLANDB_GLOBAL_OPTIONS
      -nl-raw: bridge protocols, not part of routing
      doc: Settings of a VLAN in the whole bridge.
