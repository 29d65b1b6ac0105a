meta:
  id: genetlink
  title: Messages of the netlink family generic
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - genl_ctrl
    - nlmsgdone
    - nlmsgerr
    - nlmsghdr
  endian: le
  -nl-endian: host
  -nl-role: family
doc: |
  What a socket of the family NETLINK_GENERIC receives in one datagram, or
  sends. Only the controller has a fixed number; the numbers of the other
  families come from it.
doc-ref: 'https://docs.kernel.org/networking/generic_netlink.html'
seq:
  - id: messages
    type: message
    repeat: eos
types:
  message:
    seq:
      - id: header
        type: nlmsghdr
      - id: body
        size: header.len_body
        type:
          switch-on: type
          cases:
            'genetlink_message_type::error': nlmsgerr(header.flags)
            'genetlink_message_type::done': nlmsgdone(header.flags)
            'genetlink_message_type::ctrl': genl_ctrl
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: genetlink_message_type
enums:
  genetlink_message_type:
    1:
      id: noop
      -orig-id: NLMSG_NOOP
    2:
      id: error
      -orig-id: NLMSG_ERROR
    3:
      id: done
      -orig-id: NLMSG_DONE
    4:
      id: overrun
      -orig-id: NLMSG_OVERRUN
    16:
      id: ctrl
      -orig-id: GENL_ID_CTRL
