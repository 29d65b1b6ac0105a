meta:
  id: rtnl_tunnel
  title: rtnetlink tunnel message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: TunnelFilter
  -nl-short: [1]
doc: |
  Body of RTM_NEWTUNNEL, RTM_DELTUNNEL and RTM_GETTUNNEL: the network
  identifiers that a VXLAN interface takes. The entries stay bytes.
doc-ref: 'https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct tunnel_msg'
seq:
  - id: family
    -orig-id: family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: flags
    -orig-id: flags
    type: u1
    doc: '1: with counters.'
  - id: reserved
    -orig-id: reserved2
    type: u2
  - id: ifindex
    -orig-id: ifindex
    type: u4
    doc: Interface index.
  - id: attributes
    type: tunnel_filter_attribute
    repeat: eos
types:
  tunnel_filter_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'tunnel_filter_attribute_type::entry': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: tunnel_filter_attribute_type
enums:
  tunnel_filter_attribute_type:
    0:
      id: unspec
      -orig-id: VXLAN_VNIFILTER_UNSPEC
    1:
      id: entry
      -orig-id: VXLAN_VNIFILTER_ENTRY
      -nl-raw: bridge protocols, not part of routing
      doc: Network identifiers with their settings.
