meta:
  id: rtnl_link_vrf
  title: VRF interface
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  IFLA_INFO_DATA of a VRF and IFLA_INFO_SLAVE_DATA of its members.
doc-ref: 'https://docs.kernel.org/netlink/specs/rt-link.html linkinfo-vrf-attrs'
types:
  link_vrf:
    doc: Settings of a VRF (IFLA_VRF_*).
    seq:
      - id: attributes
        type: link_vrf_attribute
        repeat: eos
  link_vrf_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_vrf_attribute_type::table': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_vrf_attribute_type
  link_vrf_port:
    doc: Role of an interface below a VRF (IFLA_VRF_PORT_*).
    seq:
      - id: attributes
        type: link_vrf_port_attribute
        repeat: eos
  link_vrf_port_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'link_vrf_port_attribute_type::table': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: link_vrf_port_attribute_type
enums:
  link_vrf_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_VRF_UNSPEC
    1:
      id: table
      -orig-id: IFLA_VRF_TABLE
      doc: Routing table of the VRF.
  link_vrf_port_attribute_type:
    0:
      id: unspec
      -orig-id: IFLA_VRF_PORT_UNSPEC
    1:
      id: table
      -orig-id: IFLA_VRF_PORT_TABLE
      doc: Routing table of the VRF.
