meta:
  id: rtnl_neigh
  title: rtnetlink neighbour message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
    - rtnl_values
  endian: le
  -nl-endian: host
  -nl-name: Neighbour
  -nl-short: [1, 4]
doc: |
  Body of RTM_NEWNEIGH, RTM_DELNEIGH and RTM_GETNEIGH: an entry of the ARP or
  NDISC cache, or of a forwarding database (family bridge).
doc-ref:
  - https://man7.org/linux/man-pages/man7/rtnetlink.7.html struct ndmsg
  - https://docs.kernel.org/netlink/specs/rt-neigh.html
seq:
  - id: family
    -orig-id: ndm_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: reserved1
    -orig-id: ndm_pad1
    type: u1
  - id: reserved2
    -orig-id: ndm_pad2
    type: u2
  - id: ifindex
    -orig-id: ndm_ifindex
    type: s4
    doc: Interface index.
  - id: state
    -orig-id: ndm_state
    type: u2
    -nl-flags: neighbour_state
    doc: State of the entry.
  - id: flags_byte
    -orig-id: ndm_flags
    type: u1
    -nl-flags: neighbour_flags
    doc: 'Flags of the entry; more of them in `flags_ext`.'
  - id: type
    -orig-id: ndm_type
    type: u1
    enum: rtnl_values::route_type
    doc: Type of the route to it.
  - id: attributes
    type: neighbour_attribute
    repeat: eos
types:
  neighbour_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'neighbour_attribute_type::dst': netlink_values::address
            'neighbour_attribute_type::lladdr': netlink_values::hardware_address
            'neighbour_attribute_type::probes': netlink_values::u4_value
            'neighbour_attribute_type::cacheinfo': neighbour_cacheinfo
            'neighbour_attribute_type::protocol': route_protocol_u1
            'neighbour_attribute_type::flags_ext': neighbour_ext_flags_u4
            'neighbour_attribute_type::master': netlink_values::u4_value
            'neighbour_attribute_type::vlan': netlink_values::u2_value
            'neighbour_attribute_type::port': netlink_values::u2be_value
            'neighbour_attribute_type::vni': netlink_values::u4_value
            'neighbour_attribute_type::ifindex': netlink_values::u4_value
            'neighbour_attribute_type::src_vni': netlink_values::u4_value
            'neighbour_attribute_type::link_netnsid': netlink_values::s4_value
            'neighbour_attribute_type::nh_id': netlink_values::u4_value
            'neighbour_attribute_type::fdb_ext_attrs': netlink_values::opaque
            'neighbour_attribute_type::ndm_state_mask': netlink_values::u2_value
            'neighbour_attribute_type::ndm_flags_mask': netlink_values::u1_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: neighbour_attribute_type
  neighbour_cacheinfo:
    -orig-id: struct nda_cacheinfo
    doc: Age and use of a neighbour entry.
    seq:
      - id: confirmed
        -orig-id: ndm_confirmed
        type: u4
        doc: Hundredths of a second since it was confirmed.
      - id: used
        -orig-id: ndm_used
        type: u4
        doc: Hundredths of a second since it was used.
      - id: updated
        -orig-id: ndm_updated
        type: u4
        doc: Hundredths of a second since it was changed.
      - id: refcnt
        -orig-id: ndm_refcnt
        type: u4
        doc: References to the entry.
  neighbour_ext_flags_u4:
    seq:
      - id: value
        type: u4
        -nl-flags: neighbour_ext_flags
  route_protocol_u1:
    seq:
      - id: value
        type: u1
        enum: rtnl_values::route_protocol
enums:
  neighbour_state:
    0x1:
      id: incomplete
      -orig-id: NUD_INCOMPLETE
      -nl-print: INCOMPLETE
    0x2:
      id: reachable
      -orig-id: NUD_REACHABLE
      -nl-print: REACHABLE
    0x4:
      id: stale
      -orig-id: NUD_STALE
      -nl-print: STALE
    0x8:
      id: delay
      -orig-id: NUD_DELAY
      -nl-print: DELAY
    0x10:
      id: probe
      -orig-id: NUD_PROBE
      -nl-print: PROBE
    0x20:
      id: failed
      -orig-id: NUD_FAILED
      -nl-print: FAILED
    0x40:
      id: noarp
      -orig-id: NUD_NOARP
      -nl-print: NOARP
    0x80:
      id: permanent
      -orig-id: NUD_PERMANENT
      -nl-print: PERMANENT
  neighbour_flags:
    0x1:
      id: use
      -orig-id: NTF_USE
    0x2:
      id: self
      -orig-id: NTF_SELF
    0x4:
      id: master
      -orig-id: NTF_MASTER
    0x8:
      id: proxy
      -orig-id: NTF_PROXY
    0x10:
      id: ext_learned
      -orig-id: NTF_EXT_LEARNED
      -nl-print: extern_learn
    0x20:
      id: offloaded
      -orig-id: NTF_OFFLOADED
      -nl-print: offload
    0x40:
      id: sticky
      -orig-id: NTF_STICKY
    0x80:
      id: router
      -orig-id: NTF_ROUTER
  neighbour_ext_flags:
    0x1:
      id: managed
      -orig-id: NTF_EXT_MANAGED
    0x2:
      id: locked
      -orig-id: NTF_EXT_LOCKED
    0x4:
      id: ext_validated
      -orig-id: NTF_EXT_EXT_VALIDATED
  neighbour_attribute_type:
    1:
      id: dst
      -orig-id: NDA_DST
      doc: |
        Address of the neighbour; in a forwarding database of a VXLAN device
        that of the tunnel end.
    2:
      id: lladdr
      -orig-id: NDA_LLADDR
      doc: Link-layer address.
    3:
      id: cacheinfo
      -orig-id: NDA_CACHEINFO
      doc: Age and use of the entry.
    4:
      id: probes
      -orig-id: NDA_PROBES
      doc: Probes sent without an answer.
    5:
      id: vlan
      -orig-id: NDA_VLAN
      doc: VLAN.
    6:
      id: port
      -orig-id: NDA_PORT
      doc: Destination port of a VXLAN tunnel.
    7:
      id: vni
      -orig-id: NDA_VNI
      doc: VXLAN network identifier.
    8:
      id: ifindex
      -orig-id: NDA_IFINDEX
      -nl-field: via_ifindex
      doc: Interface index that a VXLAN tunnel goes out by.
    9:
      id: master
      -orig-id: NDA_MASTER
      doc: Interface index of the bridge.
    10:
      id: link_netnsid
      -orig-id: NDA_LINK_NETNSID
      doc: Network namespace of the tunnel.
    11:
      id: src_vni
      -orig-id: NDA_SRC_VNI
      doc: VXLAN network identifier that the packet came with.
    12:
      id: protocol
      -orig-id: NDA_PROTOCOL
      doc: Who made the entry.
    13:
      id: nh_id
      -orig-id: NDA_NH_ID
      doc: Identifier of a nexthop object.
    14:
      id: fdb_ext_attrs
      -orig-id: NDA_FDB_EXT_ATTRS
      -nl-raw: bridge protocols, not part of routing
      -nl-nested: true
      doc: Further properties of a forwarding entry, nested attributes.
    15:
      id: flags_ext
      -orig-id: NDA_FLAGS_EXT
      doc: Flags beyond the first eight.
    16:
      id: ndm_state_mask
      -orig-id: NDA_NDM_STATE_MASK
      doc: States that a flush request is for.
    17:
      id: ndm_flags_mask
      -orig-id: NDA_NDM_FLAGS_MASK
      doc: Flags that a flush request is for.
