meta:
  id: genl_ctrl
  title: Controller of generic netlink
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
    - nlmsgerr
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: GenlCtrl
doc: |
  Body of the messages of the controller of generic netlink (GENL_ID_CTRL),
  which tells the numbers of families by their names.
doc-ref: 'https://docs.kernel.org/networking/generic_netlink.html'
seq:
  - id: cmd
    -orig-id: cmd
    type: u1
    enum: genl_ctrl_command
    doc: What is asked or answered.
  - id: version
    -orig-id: version
    type: u1
    doc: Version of the interface, 2.
  - id: reserved
    -orig-id: reserved
    type: u2
  - id: attributes
    type: genl_ctrl_attribute
    repeat: eos
types:
  genl_ctrl_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'genl_ctrl_attribute_type::family_name': netlink_values::string
            'genl_ctrl_attribute_type::family_id': netlink_values::u2_value
            'genl_ctrl_attribute_type::version': netlink_values::u4_value
            'genl_ctrl_attribute_type::hdrsize': netlink_values::u4_value
            'genl_ctrl_attribute_type::maxattr': netlink_values::u4_value
            'genl_ctrl_attribute_type::ops': genl_operations
            'genl_ctrl_attribute_type::mcast_groups': genl_multicast_groups
            'genl_ctrl_attribute_type::op_policy': genl_operation_policies
            'genl_ctrl_attribute_type::policy': genl_policies
            'genl_ctrl_attribute_type::op': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: genl_ctrl_attribute_type
  genl_operations:
    doc: Operations of a family, numbered from 1 on.
    seq:
      - id: attributes
        type: genl_operation_entry
        repeat: eos
  genl_operation_entry:
    -nl-first: 1
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type: genl_operation
      - id: padding
        size: header.len_padding
        if: not _io.eof
  genl_operation:
    doc: An operation of a family (CTRL_ATTR_OP_*).
    seq:
      - id: attributes
        type: genl_operation_attribute
        repeat: eos
  genl_operation_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'genl_operation_attribute_type::id': netlink_values::u4_value
            'genl_operation_attribute_type::flags': genl_operation_flags_u4
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: genl_operation_attribute_type
  genl_multicast_groups:
    doc: Multicast groups of a family, numbered from 1 on.
    seq:
      - id: attributes
        type: genl_multicast_group_entry
        repeat: eos
  genl_multicast_group_entry:
    -nl-first: 1
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type: genl_multicast_group
      - id: padding
        size: header.len_padding
        if: not _io.eof
  genl_multicast_group:
    doc: A multicast group of a family (CTRL_ATTR_MCAST_GRP_*).
    seq:
      - id: attributes
        type: genl_multicast_group_attribute
        repeat: eos
  genl_multicast_group_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'genl_multicast_group_attribute_type::id': netlink_values::u4_value
            'genl_multicast_group_attribute_type::name': netlink_values::string
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: genl_multicast_group_attribute_type
  genl_operation_policies:
    doc: 'By command: which policies are used.'
    seq:
      - id: attributes
        type: genl_operation_policy_entry
        repeat: eos
  genl_operation_policy_entry:
    -nl-first: 0
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type: genl_operation_policy
      - id: padding
        size: header.len_padding
        if: not _io.eof
  genl_operation_policy:
    doc: Policies of an operation (CTRL_ATTR_POLICY_*).
    seq:
      - id: attributes
        type: genl_operation_policy_attribute
        repeat: eos
  genl_operation_policy_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'genl_operation_policy_attribute_type::do': netlink_values::u4_value
            'genl_operation_policy_attribute_type::dump': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: genl_operation_policy_attribute_type
  genl_policies:
    doc: 'By number of a policy: its attributes.'
    seq:
      - id: attributes
        type: genl_policy_entry
        repeat: eos
  genl_policy_entry:
    -nl-first: 0
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type: genl_attribute_policies
      - id: padding
        size: header.len_padding
        if: not _io.eof
  genl_attribute_policies:
    doc: 'By number of an attribute: what it has to be like.'
    seq:
      - id: attributes
        type: genl_attribute_policy_entry
        repeat: eos
  genl_attribute_policy_entry:
    -nl-first: 0
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type: nlmsgerr::netlink_policy
      - id: padding
        size: header.len_padding
        if: not _io.eof
  genl_operation_flags_u4:
    seq:
      - id: value
        type: u4
        -nl-flags: genl_operation_flags
enums:
  genl_ctrl_attribute_type:
    0:
      id: unspec
      -orig-id: CTRL_ATTR_UNSPEC
    1:
      id: family_id
      -orig-id: CTRL_ATTR_FAMILY_ID
      doc: 'Number of the family: its message type.'
    2:
      id: family_name
      -orig-id: CTRL_ATTR_FAMILY_NAME
      doc: Name of the family.
    3:
      id: version
      -orig-id: CTRL_ATTR_VERSION
      -nl-field: family_version
      doc: Version of the family.
    4:
      id: hdrsize
      -orig-id: CTRL_ATTR_HDRSIZE
      doc: Bytes of the header of the family.
    5:
      id: maxattr
      -orig-id: CTRL_ATTR_MAXATTR
      doc: Greatest attribute number.
    6:
      id: ops
      -orig-id: CTRL_ATTR_OPS
      doc: Operations.
    7:
      id: mcast_groups
      -orig-id: CTRL_ATTR_MCAST_GROUPS
      doc: Multicast groups.
    8:
      id: policy
      -orig-id: CTRL_ATTR_POLICY
      -nl-nested: true
      doc: Policies of attributes, by policy and attribute.
    9:
      id: op_policy
      -orig-id: CTRL_ATTR_OP_POLICY
      -nl-nested: true
      doc: Policies of operations, by operation.
    10:
      id: op
      -orig-id: CTRL_ATTR_OP
      doc: An operation.
  genl_operation_attribute_type:
    0:
      id: unspec
      -orig-id: CTRL_ATTR_OP_UNSPEC
    1:
      id: id
      -orig-id: CTRL_ATTR_OP_ID
      doc: Command.
    2:
      id: flags
      -orig-id: CTRL_ATTR_OP_FLAGS
      doc: What it can do, and who may use it.
  genl_multicast_group_attribute_type:
    0:
      id: unspec
      -orig-id: CTRL_ATTR_MCAST_GRP_UNSPEC
    1:
      id: name
      -orig-id: CTRL_ATTR_MCAST_GRP_NAME
      doc: Name of the group.
    2:
      id: id
      -orig-id: CTRL_ATTR_MCAST_GRP_ID
      doc: Number of the group.
  genl_operation_policy_attribute_type:
    0:
      id: unspec
      -orig-id: CTRL_ATTR_POLICY_UNSPEC
    1:
      id: do
      -orig-id: CTRL_ATTR_POLICY_DO
      doc: Number of the policy of a request.
    2:
      id: dump
      -orig-id: CTRL_ATTR_POLICY_DUMP
      doc: Number of the policy of a dump.
  genl_operation_flags:
    0x1:
      id: admin_perm
      -orig-id: GENL_ADMIN_PERM
    0x2:
      id: cmd_cap_do
      -orig-id: GENL_CMD_CAP_DO
    0x4:
      id: cmd_cap_dump
      -orig-id: GENL_CMD_CAP_DUMP
    0x8:
      id: cmd_cap_haspol
      -orig-id: GENL_CMD_CAP_HASPOL
    0x10:
      id: uns_admin_perm
      -orig-id: GENL_UNS_ADMIN_PERM
  genl_ctrl_command:
    0:
      id: unspec
      -orig-id: CTRL_CMD_UNSPEC
    1:
      id: newfamily
      -orig-id: CTRL_CMD_NEWFAMILY
    2:
      id: delfamily
      -orig-id: CTRL_CMD_DELFAMILY
    3:
      id: getfamily
      -orig-id: CTRL_CMD_GETFAMILY
    4:
      id: newops
      -orig-id: CTRL_CMD_NEWOPS
    5:
      id: delops
      -orig-id: CTRL_CMD_DELOPS
    6:
      id: getops
      -orig-id: CTRL_CMD_GETOPS
    7:
      id: newmcast_grp
      -orig-id: CTRL_CMD_NEWMCAST_GRP
    8:
      id: delmcast_grp
      -orig-id: CTRL_CMD_DELMCAST_GRP
    9:
      id: getmcast_grp
      -orig-id: CTRL_CMD_GETMCAST_GRP
    10:
      id: getpolicy
      -orig-id: CTRL_CMD_GETPOLICY
