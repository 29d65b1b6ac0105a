meta:
  id: rtnl_nsid
  title: rtnetlink namespace identifier message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: NamespaceId
doc: |
  Body of RTM_NEWNSID, RTM_DELNSID and RTM_GETNSID: the numbers by which a
  network namespace calls others.
doc-ref: 'https://docs.kernel.org/networking/netlink_spec/index.html struct rtgenmsg'
seq:
  - id: family
    -orig-id: rtgen_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family; always unspec.
  - id: alignment
    size: '(0 - _io.pos) & 3'
    if: not _io.eof
    -nl-align: 4
  - id: attributes
    type: namespace_id_attribute
    repeat: eos
types:
  namespace_id_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'namespace_id_attribute_type::nsid': netlink_values::s4_value
            'namespace_id_attribute_type::current_nsid': netlink_values::s4_value
            'namespace_id_attribute_type::pid': netlink_values::u4_value
            'namespace_id_attribute_type::fd': netlink_values::u4_value
            'namespace_id_attribute_type::target_nsid': netlink_values::s4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: namespace_id_attribute_type
enums:
  namespace_id_attribute_type:
    0:
      id: none
      -orig-id: NETNSA_NONE
    1:
      id: nsid
      -orig-id: NETNSA_NSID
      doc: Identifier; -1 where there is none.
    2:
      id: pid
      -orig-id: NETNSA_PID
      doc: A process in the namespace that is meant.
    3:
      id: fd
      -orig-id: NETNSA_FD
      doc: A file descriptor of the namespace that is meant.
    4:
      id: target_nsid
      -orig-id: NETNSA_TARGET_NSID
      doc: Namespace whose identifiers are meant.
    5:
      id: current_nsid
      -orig-id: NETNSA_CURRENT_NSID
      doc: Identifier in the namespace of who asks.
