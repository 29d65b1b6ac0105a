meta:
  id: lwtunnel_seg6
  title: Segment routing encapsulation
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  What routes put around packets for IPv6 segment routing (RFC 8754, RFC 8986).
doc-ref: 'https://docs.kernel.org/netlink/specs/rt-route.html lwtunnel'
types:
  encap_seg6:
    doc: Segment routing (SEG6_IPTUNNEL_*).
    seq:
      - id: attributes
        type: encap_seg6_attribute
        repeat: eos
  encap_seg6_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_seg6_attribute_type::srh': seg6_encap
            'encap_seg6_attribute_type::src': netlink_values::address
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_seg6_attribute_type
  seg6_encap:
    -orig-id: struct seg6_iptunnel_encap
    doc: Mode and segment routing header.
    seq:
      - id: mode
        -orig-id: mode
        type: s4
        enum: seg6_mode
        doc: How the header is put in.
      - id: header
        -orig-id: srh
        type: segment_routing_header
        doc: Segment routing header.
  segment_routing_header:
    -orig-id: struct ipv6_sr_hdr
    doc: Segment routing header (RFC 8754).
    seq:
      - id: nexthdr
        -orig-id: nexthdr
        type: u1
        doc: Next header.
      - id: hdrlen
        -orig-id: hdrlen
        type: u1
        doc: Length in units of 8 bytes, less one.
      - id: type
        -orig-id: type
        type: u1
        doc: Routing type, 4.
      - id: segments_left
        -orig-id: segments_left
        type: u1
        doc: Segments still to be visited.
      - id: first_segment
        -orig-id: first_segment
        type: u1
        doc: Number of the last entry of the list.
      - id: flags
        -orig-id: flags
        type: u1
        doc: Flags; 8 for an HMAC.
      - id: tag
        -orig-id: tag
        type: u2be
        doc: Tag, big-endian.
      - id: segments
        -orig-id: segments
        size: (first_segment + 1) * 16
        type: ipv6_addresses
        doc: Segments, the last one first.
      - id: tlvs
        size-eos: true
        doc: TLVs such as an HMAC.
  ipv6_addresses:
    seq:
      - id: values
        type: ipv6_address
        repeat: eos
  ipv6_address:
    seq:
      - id: value
        size: 16
        -nl-form: address
  encap_seg6_local:
    doc: Segment routing on the way (SEG6_LOCAL_*).
    seq:
      - id: attributes
        type: encap_seg6_local_attribute
        repeat: eos
  encap_seg6_local_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_seg6_local_attribute_type::action': seg6_local_action_u4
            'encap_seg6_local_attribute_type::srh': segment_routing_header
            'encap_seg6_local_attribute_type::table': netlink_values::u4_value
            'encap_seg6_local_attribute_type::vrftable': netlink_values::u4_value
            'encap_seg6_local_attribute_type::nh4': netlink_values::address
            'encap_seg6_local_attribute_type::nh6': netlink_values::address
            'encap_seg6_local_attribute_type::iif': netlink_values::u4_value
            'encap_seg6_local_attribute_type::oif': netlink_values::u4_value
            'encap_seg6_local_attribute_type::bpf': seg6_local_bpf
            'encap_seg6_local_attribute_type::counters': seg6_local_counters
            'encap_seg6_local_attribute_type::flavors': seg6_local_flavors
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_seg6_local_attribute_type
  seg6_local_bpf:
    doc: A BPF program (SEG6_LOCAL_BPF_PROG_*).
    seq:
      - id: attributes
        type: seg6_local_bpf_attribute
        repeat: eos
  seg6_local_bpf_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'seg6_local_bpf_attribute_type::prog': netlink_values::u4_value
            'seg6_local_bpf_attribute_type::name': netlink_values::string
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: seg6_local_bpf_attribute_type
  seg6_local_counters:
    doc: Counters (SEG6_LOCAL_CNT_*).
    seq:
      - id: attributes
        type: seg6_local_counters_attribute
        repeat: eos
  seg6_local_counters_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'seg6_local_counters_attribute_type::packets': netlink_values::u8_value
            'seg6_local_counters_attribute_type::bytes': netlink_values::u8_value
            'seg6_local_counters_attribute_type::errors': netlink_values::u8_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: seg6_local_counters_attribute_type
  seg6_local_flavors:
    doc: Flavors of an action (SEG6_LOCAL_FLV_*).
    seq:
      - id: attributes
        type: seg6_local_flavors_attribute
        repeat: eos
  seg6_local_flavors_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'seg6_local_flavors_attribute_type::operation': netlink_values::u4_value
            'seg6_local_flavors_attribute_type::lcblock_bits': netlink_values::u1_value
            'seg6_local_flavors_attribute_type::lcnode_fn_bits': netlink_values::u1_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: seg6_local_flavors_attribute_type
  seg6_local_action_u4:
    seq:
      - id: value
        type: u4
        enum: seg6_local_action
enums:
  encap_seg6_attribute_type:
    0:
      id: unspec
      -orig-id: SEG6_IPTUNNEL_UNSPEC
    1:
      id: srh
      -orig-id: SEG6_IPTUNNEL_SRH
      doc: Mode and segment routing header.
    2:
      id: src
      -orig-id: SEG6_IPTUNNEL_SRC
      doc: Source of the outer header.
  encap_seg6_local_attribute_type:
    0:
      id: unspec
      -orig-id: SEG6_LOCAL_UNSPEC
    1:
      id: action
      -orig-id: SEG6_LOCAL_ACTION
      doc: What is done with the packet.
    2:
      id: srh
      -orig-id: SEG6_LOCAL_SRH
      doc: Header that is put in.
    3:
      id: table
      -orig-id: SEG6_LOCAL_TABLE
      doc: Routing table.
    4:
      id: nh4
      -orig-id: SEG6_LOCAL_NH4
      doc: IPv4 nexthop.
    5:
      id: nh6
      -orig-id: SEG6_LOCAL_NH6
      doc: IPv6 nexthop.
    6:
      id: iif
      -orig-id: SEG6_LOCAL_IIF
      doc: Interface that the packet comes in by.
    7:
      id: oif
      -orig-id: SEG6_LOCAL_OIF
      doc: Interface that the packet goes out by.
    8:
      id: bpf
      -orig-id: SEG6_LOCAL_BPF
      doc: BPF program.
    9:
      id: vrftable
      -orig-id: SEG6_LOCAL_VRFTABLE
      doc: Routing table of a VRF.
    10:
      id: counters
      -orig-id: SEG6_LOCAL_COUNTERS
      doc: Counters.
    11:
      id: flavors
      -orig-id: SEG6_LOCAL_FLAVORS
      doc: Flavors of the action.
  seg6_local_bpf_attribute_type:
    0:
      id: unspec
      -orig-id: SEG6_LOCAL_BPF_PROG_UNSPEC
    1:
      id: prog
      -orig-id: SEG6_LOCAL_BPF_PROG
      doc: Number, or in a request the file descriptor, of the program.
    2:
      id: name
      -orig-id: SEG6_LOCAL_BPF_PROG_NAME
      doc: Name of the program.
  seg6_local_counters_attribute_type:
    0:
      id: unspec
      -orig-id: SEG6_LOCAL_CNT_UNSPEC
    1:
      id: pad
      -orig-id: SEG6_LOCAL_CNT_PAD
    2:
      id: packets
      -orig-id: SEG6_LOCAL_CNT_PACKETS
      doc: Packets.
    3:
      id: bytes
      -orig-id: SEG6_LOCAL_CNT_BYTES
      doc: Bytes.
    4:
      id: errors
      -orig-id: SEG6_LOCAL_CNT_ERRORS
      doc: Errors.
  seg6_local_flavors_attribute_type:
    0:
      id: unspec
      -orig-id: SEG6_LOCAL_FLV_UNSPEC
    1:
      id: operation
      -orig-id: SEG6_LOCAL_FLV_OPERATION
      doc: Bit n stands for flavor n.
    2:
      id: lcblock_bits
      -orig-id: SEG6_LOCAL_FLV_LCBLOCK_BITS
      doc: Bits of the locator block.
    3:
      id: lcnode_fn_bits
      -orig-id: SEG6_LOCAL_FLV_LCNODE_FN_BITS
      doc: Bits of node and function.
  seg6_local_action:
    0:
      id: unspec
      -orig-id: SEG6_LOCAL_ACTION_UNSPEC
    1:
      id: end
      -orig-id: SEG6_LOCAL_ACTION_END
      -nl-print: End
    2:
      id: end_x
      -orig-id: SEG6_LOCAL_ACTION_END_X
      -nl-print: End.X
    3:
      id: end_t
      -orig-id: SEG6_LOCAL_ACTION_END_T
      -nl-print: End.T
    4:
      id: end_dx2
      -orig-id: SEG6_LOCAL_ACTION_END_DX2
      -nl-print: End.DX2
    5:
      id: end_dx6
      -orig-id: SEG6_LOCAL_ACTION_END_DX6
      -nl-print: End.DX6
    6:
      id: end_dx4
      -orig-id: SEG6_LOCAL_ACTION_END_DX4
      -nl-print: End.DX4
    7:
      id: end_dt6
      -orig-id: SEG6_LOCAL_ACTION_END_DT6
      -nl-print: End.DT6
    8:
      id: end_dt4
      -orig-id: SEG6_LOCAL_ACTION_END_DT4
      -nl-print: End.DT4
    9:
      id: end_b6
      -orig-id: SEG6_LOCAL_ACTION_END_B6
      -nl-print: End.B6
    10:
      id: end_b6_encap
      -orig-id: SEG6_LOCAL_ACTION_END_B6_ENCAP
      -nl-print: End.B6.Encap
    11:
      id: end_bm
      -orig-id: SEG6_LOCAL_ACTION_END_BM
      -nl-print: End.BM
    12:
      id: end_s
      -orig-id: SEG6_LOCAL_ACTION_END_S
      -nl-print: End.S
    13:
      id: end_as
      -orig-id: SEG6_LOCAL_ACTION_END_AS
      -nl-print: End.AS
    14:
      id: end_am
      -orig-id: SEG6_LOCAL_ACTION_END_AM
      -nl-print: End.AM
    15:
      id: end_bpf
      -orig-id: SEG6_LOCAL_ACTION_END_BPF
      -nl-print: End.BPF
    16:
      id: end_dt46
      -orig-id: SEG6_LOCAL_ACTION_END_DT46
      -nl-print: End.DT46
  seg6_mode:
    0:
      id: inline
      -orig-id: SEG6_IPTUN_MODE_INLINE
    1:
      id: encap
      -orig-id: SEG6_IPTUN_MODE_ENCAP
    2:
      id: l2encap
      -orig-id: SEG6_IPTUN_MODE_L2ENCAP
    3:
      id: encap_red
      -orig-id: SEG6_IPTUN_MODE_ENCAP_RED
      -nl-print: encap.red
    4:
      id: l2encap_red
      -orig-id: SEG6_IPTUN_MODE_L2ENCAP_RED
      -nl-print: l2encap.red
