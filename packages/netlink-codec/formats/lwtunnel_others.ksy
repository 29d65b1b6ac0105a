meta:
  id: lwtunnel_others
  title: Encapsulations of other kinds
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
doc: |
  What routes put around packets, or do with them: BPF programs, in-situ OAM,
  RPL source routes, ILA, IPsec.
doc-ref: 'https://docs.kernel.org/netlink/specs/rt-route.html lwtunnel'
types:
  encap_bpf:
    doc: BPF programs (LWT_BPF_*).
    seq:
      - id: attributes
        type: encap_bpf_attribute
        repeat: eos
  encap_bpf_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_bpf_attribute_type::in': bpf_program
            'encap_bpf_attribute_type::out': bpf_program
            'encap_bpf_attribute_type::xmit': bpf_program
            'encap_bpf_attribute_type::xmit_headroom': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_bpf_attribute_type
  bpf_program:
    doc: A BPF program (LWT_BPF_PROG_*).
    seq:
      - id: attributes
        type: bpf_program_attribute
        repeat: eos
  bpf_program_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'bpf_program_attribute_type::fd': netlink_values::u4_value
            'bpf_program_attribute_type::name': netlink_values::string
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: bpf_program_attribute_type
  encap_ioam6:
    doc: In-situ OAM (IOAM6_IPTUNNEL_*).
    seq:
      - id: attributes
        type: encap_ioam6_attribute
        repeat: eos
  encap_ioam6_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_ioam6_attribute_type::freq_k': netlink_values::u4_value
            'encap_ioam6_attribute_type::freq_n': netlink_values::u4_value
            'encap_ioam6_attribute_type::mode': ioam6_mode_u1
            'encap_ioam6_attribute_type::dst': netlink_values::address
            'encap_ioam6_attribute_type::src': netlink_values::address
            'encap_ioam6_attribute_type::trace': ioam6_trace
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_ioam6_attribute_type
  ioam6_trace:
    -orig-id: struct ioam6_trace_hdr
    doc: Trace header (RFC 9197).
    seq:
      - id: namespace_id
        -orig-id: namespace_id
        type: u2be
        doc: Namespace, big-endian.
      - id: nodelen_flags
        type: u1
        doc: Length of node data and flags, in the order of the compiler.
      - id: remlen
        -orig-id: remlen
        type: u1
        doc: Length that remains, in units of 4 bytes.
      - id: type
        -orig-id: type_be32
        type: u4be
        doc: What nodes put in, big-endian.
      - id: data
        size-eos: true
        doc: Data of the nodes.
  ioam6_mode_u1:
    seq:
      - id: value
        type: u1
        enum: ioam6_mode
  encap_rpl:
    doc: RPL source route (RPL_IPTUNNEL_*).
    seq:
      - id: attributes
        type: encap_rpl_attribute
        repeat: eos
  encap_rpl_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_rpl_attribute_type::srh': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_rpl_attribute_type
  encap_ila:
    doc: Identifier locator addressing (ILA_ATTR_*).
    seq:
      - id: attributes
        type: encap_ila_attribute
        repeat: eos
  encap_ila_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_ila_attribute_type::locator': netlink_values::u8be_value
            'encap_ila_attribute_type::csum_mode': ila_checksum_mode_u1
            'encap_ila_attribute_type::ident_type': ila_identifier_type_u1
            'encap_ila_attribute_type::hook_type': ila_hook_type_u1
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_ila_attribute_type
  ila_checksum_mode_u1:
    seq:
      - id: value
        type: u1
        enum: ila_checksum_mode
  ila_identifier_type_u1:
    seq:
      - id: value
        type: u1
        enum: ila_identifier_type
  ila_hook_type_u1:
    seq:
      - id: value
        type: u1
        enum: ila_hook_type
  encap_xfrm:
    doc: IPsec by policy (LWT_XFRM_*).
    seq:
      - id: attributes
        type: encap_xfrm_attribute
        repeat: eos
  encap_xfrm_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'encap_xfrm_attribute_type::if_id': netlink_values::u4_value
            'encap_xfrm_attribute_type::link': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: encap_xfrm_attribute_type
enums:
  encap_bpf_attribute_type:
    0:
      id: unspec
      -orig-id: LWT_BPF_UNSPEC
    1:
      id: in
      -orig-id: LWT_BPF_IN
      doc: For packets that come in.
    2:
      id: out
      -orig-id: LWT_BPF_OUT
      doc: For packets that go out.
    3:
      id: xmit
      -orig-id: LWT_BPF_XMIT
      doc: For packets on their way out of an interface.
    4:
      id: xmit_headroom
      -orig-id: LWT_BPF_XMIT_HEADROOM
      doc: Bytes that the last one may put in front.
  bpf_program_attribute_type:
    0:
      id: unspec
      -orig-id: LWT_BPF_PROG_UNSPEC
    1:
      id: fd
      -orig-id: LWT_BPF_PROG_FD
      doc: File descriptor, in a request.
    2:
      id: name
      -orig-id: LWT_BPF_PROG_NAME
      doc: Name.
  encap_ioam6_attribute_type:
    0:
      id: unspec
      -orig-id: IOAM6_IPTUNNEL_UNSPEC
    1:
      id: mode
      -orig-id: IOAM6_IPTUNNEL_MODE
      doc: How the header is put in.
    2:
      id: dst
      -orig-id: IOAM6_IPTUNNEL_DST
      doc: Outer destination.
    3:
      id: trace
      -orig-id: IOAM6_IPTUNNEL_TRACE
      doc: Trace header.
    4:
      id: freq_k
      -orig-id: IOAM6_IPTUNNEL_FREQ_K
      doc: Packets that get it …
    5:
      id: freq_n
      -orig-id: IOAM6_IPTUNNEL_FREQ_N
      doc: … out of how many.
    6:
      id: src
      -orig-id: IOAM6_IPTUNNEL_SRC
      doc: Source of the outer header.
  ioam6_mode:
    1:
      id: inline
      -orig-id: IOAM6_IPTUNNEL_MODE_INLINE
    2:
      id: encap
      -orig-id: IOAM6_IPTUNNEL_MODE_ENCAP
    3:
      id: auto
      -orig-id: IOAM6_IPTUNNEL_MODE_AUTO
  encap_rpl_attribute_type:
    0:
      id: unspec
      -orig-id: RPL_IPTUNNEL_UNSPEC
    1:
      id: srh
      -orig-id: RPL_IPTUNNEL_SRH
      -nl-raw: a header of packets, in network form
      doc: Source routing header (RFC 6554).
  encap_ila_attribute_type:
    0:
      id: unspec
      -orig-id: ILA_ATTR_UNSPEC
    1:
      id: locator
      -orig-id: ILA_ATTR_LOCATOR
      doc: Locator that takes the place of the upper half of the address.
    2:
      id: identifier
      -orig-id: ILA_ATTR_IDENTIFIER
      -nl-raw: of the generic family ila, not of routes
    3:
      id: locator_match
      -orig-id: ILA_ATTR_LOCATOR_MATCH
      -nl-raw: of the generic family ila, not of routes
    4:
      id: ifindex
      -orig-id: ILA_ATTR_IFINDEX
      -nl-raw: of the generic family ila, not of routes
    5:
      id: dir
      -orig-id: ILA_ATTR_DIR
      -nl-raw: of the generic family ila, not of routes
    6:
      id: pad
      -orig-id: ILA_ATTR_PAD
    7:
      id: csum_mode
      -orig-id: ILA_ATTR_CSUM_MODE
      doc: How checksums stay right.
    8:
      id: ident_type
      -orig-id: ILA_ATTR_IDENT_TYPE
      doc: Type of the identifier.
    9:
      id: hook_type
      -orig-id: ILA_ATTR_HOOK_TYPE
      doc: Where it is done.
  ila_checksum_mode:
    0:
      id: adjust_transport
      -orig-id: ILA_CSUM_ADJUST_TRANSPORT
      -nl-print: adjust-transport
    1:
      id: neutral_map
      -orig-id: ILA_CSUM_NEUTRAL_MAP
      -nl-print: neutral-map
    2:
      id: no_action
      -orig-id: ILA_CSUM_NO_ACTION
      -nl-print: no-action
    3:
      id: neutral_map_auto
      -orig-id: ILA_CSUM_NEUTRAL_MAP_AUTO
      -nl-print: neutral-map-auto
  ila_identifier_type:
    0:
      id: iid
      -orig-id: ILA_ATYPE_IID
    1:
      id: luid
      -orig-id: ILA_ATYPE_LUID
    2:
      id: virt_v4
      -orig-id: ILA_ATYPE_VIRT_V4
      -nl-print: virt-v4
    3:
      id: virt_uni_v6
      -orig-id: ILA_ATYPE_VIRT_UNI_V6
      -nl-print: virt-uni-v6
    4:
      id: virt_multi_v6
      -orig-id: ILA_ATYPE_VIRT_MULTI_V6
      -nl-print: virt-multi-v6
    5:
      id: nonlocal_addr
      -orig-id: ILA_ATYPE_NONLOCAL_ADDR
      -nl-print: nonlocal-addr
    6:
      id: rsvd_1
      -orig-id: ILA_ATYPE_RSVD_1
      -nl-print: rsvd-1
    7:
      id: rsvd_2
      -orig-id: ILA_ATYPE_RSVD_2
      -nl-print: rsvd-2
    32:
      id: use_format
      -orig-id: ILA_ATYPE_USE_FORMAT
      -nl-print: use-format
  ila_hook_type:
    0:
      id: route_output
      -orig-id: ILA_HOOK_ROUTE_OUTPUT
      -nl-print: output
    1:
      id: route_input
      -orig-id: ILA_HOOK_ROUTE_INPUT
      -nl-print: input
  encap_xfrm_attribute_type:
    0:
      id: unspec
      -orig-id: LWT_XFRM_UNSPEC
    1:
      id: if_id
      -orig-id: LWT_XFRM_IF_ID
      doc: Identifier of the interface that policies go by.
    2:
      id: link
      -orig-id: LWT_XFRM_LINK
      doc: Interface index.
