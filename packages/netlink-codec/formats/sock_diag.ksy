meta:
  id: sock_diag
  title: Messages of the netlink family sock_diag
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - inet_diag
    - inet_diag_request
    - nlmsgdone
    - nlmsgerr
    - nlmsghdr
    - unix_diag
    - unix_diag_request
  endian: le
  -nl-endian: host
  -nl-role: family
doc: |
  What a socket of the family NETLINK_SOCK_DIAG receives in one datagram, or
  sends: sockets of all kinds. Requests and answers have the same type, so that
  the request flag tells them apart, and the first byte of the body tells
  Internet sockets from others.
doc-ref: 'https://man7.org/linux/man-pages/man7/sock_diag.7.html'
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
            'sock_diag_message_type::error': nlmsgerr(header.flags)
            'sock_diag_message_type::done': nlmsgdone(header.flags)
            'sock_diag_message_type::sockdestroy': inet_diag_request
            'sock_diag_message_type::inetdiagreq': inet_diag_request
            'sock_diag_message_type::inetdiagmsg': inet_diag
            'sock_diag_message_type::unixdiagreq': unix_diag_request
            'sock_diag_message_type::unixdiagmsg': unix_diag
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      family:
        pos: _io.pos
        type: u1
        if: header.len_body > 0
        -nl-peek: true
        doc: First byte of the body, which is still to be read.
      is_internet:
        value: family == 2 or family == 10
      direction:
        value: '(header.flags & 1) != 0 ? 0x10000 : 0x20000'
      type:
        value: 'header.type != 20 ? header.type : is_internet ? direction : family == 1 ? direction + 1 : 20'
        enum: sock_diag_message_type
enums:
  sock_diag_message_type:
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
    21:
      id: sockdestroy
      -orig-id: SOCK_DESTROY
    65536:
      id: inetdiagreq
      -nl-type: 20
    131072:
      id: inetdiagmsg
      -nl-type: 20
    65537:
      id: unixdiagreq
      -nl-type: 20
    131073:
      id: unixdiagmsg
      -nl-type: 20
