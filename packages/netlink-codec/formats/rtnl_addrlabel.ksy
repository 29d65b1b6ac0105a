meta:
  id: rtnl_addrlabel
  title: rtnetlink address label message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: AddressLabel
  -nl-short: [1]
doc: |
  Body of RTM_NEWADDRLABEL, RTM_DELADDRLABEL and RTM_GETADDRLABEL: an entry of
  the table that source address selection goes by (RFC 6724).
doc-ref: 'https://man7.org/linux/man-pages/man8/ip-addrlabel.8.html struct ifaddrlblmsg'
seq:
  - id: family
    -orig-id: ifal_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: reserved
    -orig-id: __ifal_reserved
    type: u1
  - id: prefixlen
    -orig-id: ifal_prefixlen
    type: u1
    doc: Prefix length in bits.
  - id: flags
    -orig-id: ifal_flags
    type: u1
    doc: Always 0.
  - id: index
    -orig-id: ifal_index
    type: u4
    doc: Interface index; 0 for all.
  - id: seq
    -orig-id: ifal_seq
    type: u4
    doc: Number of the change of the table.
  - id: attributes
    type: address_label_attribute
    repeat: eos
types:
  address_label_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'address_label_attribute_type::address': netlink_values::address
            'address_label_attribute_type::label': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: address_label_attribute_type
enums:
  address_label_attribute_type:
    1:
      id: address
      -orig-id: IFAL_ADDRESS
      doc: The prefix.
    2:
      id: label
      -orig-id: IFAL_LABEL
      doc: The label; equal ones go together.
