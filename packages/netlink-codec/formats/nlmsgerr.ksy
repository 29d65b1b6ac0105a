meta:
  id: nlmsgerr
  title: Netlink acknowledgement
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
    - nlmsghdr
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: ErrorBody
doc: |
  Body of NLMSG_ERROR: the answer to a request, also where it succeeded. The
  request follows unless the flag NLM_F_CAPPED is set on the message; attributes
  that explain follow where NLM_F_ACK_TLVS is.
doc-ref: https://docs.kernel.org/userspace-api/netlink/intro.html struct nlmsgerr
params:
  - id: flags
    type: u2
seq:
  - id: error
    -orig-id: error
    type: s4
    doc: Negative error number; 0 for success.
  - id: request
    -orig-id: msg
    type: nlmsghdr
    doc: Header of the request.
  - id: payload
    size: request.length - 16
    if: '(flags & 0x100) == 0 and not _io.eof'
    doc: Body of the request.
  - id: padding
    size: '(0 - _io.pos) & 3'
    -nl-align: 4
    if: '(flags & 0x200) != 0 and not _io.eof'
  - id: attributes
    type: error_attribute
    repeat: eos
    if: '(flags & 0x200) != 0'
types:
  error_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'error_attribute_type::msg': netlink_values::string
            'error_attribute_type::offs': netlink_values::u4_value
            'error_attribute_type::cookie': netlink_values::opaque
            'error_attribute_type::miss_type': netlink_values::u4_value
            'error_attribute_type::miss_nest': netlink_values::u4_value
            'error_attribute_type::policy': netlink_policy
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: error_attribute_type
  netlink_policy:
    doc: 'What the kernel accepts as an attribute (NL_POLICY_TYPE_ATTR_*).'
    seq:
      - id: attributes
        type: netlink_policy_attribute
        repeat: eos
  netlink_policy_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'netlink_policy_attribute_type::min_value_s': netlink_values::s8_value
            'netlink_policy_attribute_type::max_value_s': netlink_values::s8_value
            'netlink_policy_attribute_type::min_value_u': netlink_values::u8_value
            'netlink_policy_attribute_type::max_value_u': netlink_values::u8_value
            'netlink_policy_attribute_type::type': netlink_policy_type_u4
            'netlink_policy_attribute_type::mask': netlink_values::u8_value
            'netlink_policy_attribute_type::min_length': netlink_values::u4_value
            'netlink_policy_attribute_type::max_length': netlink_values::u4_value
            'netlink_policy_attribute_type::policy_idx': netlink_values::u4_value
            'netlink_policy_attribute_type::policy_maxtype': netlink_values::u4_value
            'netlink_policy_attribute_type::bitfield32_mask': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: netlink_policy_attribute_type
  netlink_policy_type_u4:
    seq:
      - id: value
        type: u4
        enum: netlink_policy_type
enums:
  netlink_policy_type:
    0:
      id: invalid
      -orig-id: NL_ATTR_TYPE_INVALID
    1:
      id: flag
      -orig-id: NL_ATTR_TYPE_FLAG
    2:
      id: u8
      -orig-id: NL_ATTR_TYPE_U8
    3:
      id: u16
      -orig-id: NL_ATTR_TYPE_U16
    4:
      id: u32
      -orig-id: NL_ATTR_TYPE_U32
    5:
      id: u64
      -orig-id: NL_ATTR_TYPE_U64
    6:
      id: s8
      -orig-id: NL_ATTR_TYPE_S8
    7:
      id: s16
      -orig-id: NL_ATTR_TYPE_S16
    8:
      id: s32
      -orig-id: NL_ATTR_TYPE_S32
    9:
      id: s64
      -orig-id: NL_ATTR_TYPE_S64
    10:
      id: binary
      -orig-id: NL_ATTR_TYPE_BINARY
    11:
      id: string
      -orig-id: NL_ATTR_TYPE_STRING
    12:
      id: nul_string
      -orig-id: NL_ATTR_TYPE_NUL_STRING
    13:
      id: nested
      -orig-id: NL_ATTR_TYPE_NESTED
    14:
      id: nested_array
      -orig-id: NL_ATTR_TYPE_NESTED_ARRAY
    15:
      id: bitfield32
      -orig-id: NL_ATTR_TYPE_BITFIELD32
    16:
      id: sint
      -orig-id: NL_ATTR_TYPE_SINT
    17:
      id: uint
      -orig-id: NL_ATTR_TYPE_UINT
  error_attribute_type:
    0:
      id: unused
      -orig-id: NLMSGERR_ATTR_UNUSED
    1:
      id: msg
      -orig-id: NLMSGERR_ATTR_MSG
      doc: What is wrong, in words.
    2:
      id: offs
      -orig-id: NLMSGERR_ATTR_OFFS
      doc: Bytes from the start of the request to the attribute that is wrong.
    3:
      id: cookie
      -orig-id: NLMSGERR_ATTR_COOKIE
      -nl-raw: opaque by definition
      doc: Bytes that identify what the request made.
    4:
      id: policy
      -orig-id: NLMSGERR_ATTR_POLICY
      -nl-nested: true
      doc: What the attribute would have to be like.
    5:
      id: miss_type
      -orig-id: NLMSGERR_ATTR_MISS_TYPE
      doc: Number of the attribute that is missing.
    6:
      id: miss_nest
      -orig-id: NLMSGERR_ATTR_MISS_NEST
      doc: |
        Bytes from the start of the request to the set that lacks it; absent
        where that is the message itself.
  netlink_policy_attribute_type:
    1:
      id: type
      -orig-id: NL_POLICY_TYPE_ATTR_TYPE
      doc: Type of the attribute.
    2:
      id: min_value_s
      -orig-id: NL_POLICY_TYPE_ATTR_MIN_VALUE_S
      doc: Least value.
    3:
      id: max_value_s
      -orig-id: NL_POLICY_TYPE_ATTR_MAX_VALUE_S
      doc: Greatest value.
    4:
      id: min_value_u
      -orig-id: NL_POLICY_TYPE_ATTR_MIN_VALUE_U
      doc: Least value.
    5:
      id: max_value_u
      -orig-id: NL_POLICY_TYPE_ATTR_MAX_VALUE_U
      doc: Greatest value.
    6:
      id: min_length
      -orig-id: NL_POLICY_TYPE_ATTR_MIN_LENGTH
      doc: Least length in bytes.
    7:
      id: max_length
      -orig-id: NL_POLICY_TYPE_ATTR_MAX_LENGTH
      doc: Greatest length in bytes.
    8:
      id: policy_idx
      -orig-id: NL_POLICY_TYPE_ATTR_POLICY_IDX
      doc: Number of the policy of the nested set.
    9:
      id: policy_maxtype
      -orig-id: NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE
      doc: Greatest attribute number of the nested set.
    10:
      id: bitfield32_mask
      -orig-id: NL_POLICY_TYPE_ATTR_BITFIELD32_MASK
      doc: Bits of a bit field that are valid.
    11:
      id: pad
      -orig-id: NL_POLICY_TYPE_ATTR_PAD
    12:
      id: mask
      -orig-id: NL_POLICY_TYPE_ATTR_MASK
      doc: Bits that may be set.
