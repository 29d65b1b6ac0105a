meta:
  id: nlattr
  title: Netlink attribute header
  license: CC0-1.0
  ks-version: '0.11'
  endian: le
  -nl-endian: host
  -nl-role: attribute_header
doc: |
  The four bytes in front of every netlink attribute. The payload follows, then
  padding up to a multiple of four bytes, which the length does not count.

  A set of attributes is a `repeat: eos` of a type made of this header, a
  `value` of `len_value` bytes that is switched on the type, and the padding.
  The last attribute of a message may come without its padding, or with a part.
doc-ref: 'https://docs.kernel.org/userspace-api/netlink/intro.html struct nlattr'
seq:
  - id: len_attribute
    -orig-id: nla_len
    type: u2
    doc: Bytes of this header and the payload, without the padding.
  - id: type_and_flags
    -orig-id: nla_type
    type: u2
    doc: Number of the attribute in the low 14 bits, two flags above them.
instances:
  type:
    value: type_and_flags & 0x3fff
  is_nested:
    value: (type_and_flags & 0x8000) != 0
    doc: |
      `NLA_F_NESTED`: the payload is a set of attributes. The kernel leaves it
      out on many older nested attributes.
  is_network_order:
    value: (type_and_flags & 0x4000) != 0
    doc: '`NLA_F_NET_BYTEORDER`: the payload is in network byte order.'
  len_value:
    value: len_attribute - 4
  len_whole_padding:
    value: (4 - len_attribute) & 3
  len_padding:
    value: '_io.size - _io.pos < len_whole_padding ? _io.size - _io.pos : len_whole_padding'
    doc: To be asked for behind the value, where the padding begins.
