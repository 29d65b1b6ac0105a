meta:
  id: unix_diag
  title: UNIX socket
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - inet_diag
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: UnixDiagMessage
doc: |
  Body of SOCK_DIAG_BY_FAMILY in answers: a UNIX socket.
doc-ref: 'https://man7.org/linux/man-pages/man7/sock_diag.7.html struct unix_diag_msg'
seq:
  - id: family
    -orig-id: udiag_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: type
    -orig-id: udiag_type
    type: u1
    enum: unix_socket_type
    doc: Type.
  - id: state
    -orig-id: udiag_state
    type: u1
    enum: inet_diag::tcp_state
    doc: State, numbered as for TCP.
  - id: reserved
    -orig-id: pad
    type: u1
  - id: inode
    -orig-id: udiag_ino
    type: u4
    doc: Inode of the socket.
  - id: cookie
    -orig-id: udiag_cookie
    size: 8
    doc: Identifies the socket for as long as it lives.
  - id: attributes
    type: unix_diag_attribute
    repeat: eos
types:
  unix_diag_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'unix_diag_attribute_type::name': netlink_values::opaque
            'unix_diag_attribute_type::vfs': unix_diag_vfs
            'unix_diag_attribute_type::peer': netlink_values::u4_value
            'unix_diag_attribute_type::icons': u4_values
            'unix_diag_attribute_type::rqlen': unix_diag_rqlen
            'unix_diag_attribute_type::meminfo': u4_values
            'unix_diag_attribute_type::shutdown': netlink_values::u1_value
            'unix_diag_attribute_type::uid': netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: unix_diag_attribute_type
  unix_diag_vfs:
    -orig-id: struct unix_diag_vfs
    doc: The file of a socket.
    seq:
      - id: inode
        -orig-id: udiag_vfs_ino
        type: u4
        doc: Inode of the file.
      - id: device
        -orig-id: udiag_vfs_dev
        type: u4
        doc: Device of the file.
  unix_diag_rqlen:
    -orig-id: struct unix_diag_rqlen
    doc: Queues of a socket.
    seq:
      - id: rqueue
        -orig-id: udiag_rqueue
        type: u4
        doc: |
          Bytes received and not yet read; of a listener connections not yet
          accepted.
      - id: wqueue
        -orig-id: udiag_wqueue
        type: u4
        doc: |
          Bytes that may be sent; of a listener the most connections that may
          wait.
  u4_values:
    seq:
      - id: values
        type: netlink_values::u4_value
        repeat: eos
enums:
  unix_diag_attribute_type:
    0:
      id: name
      -orig-id: UNIX_DIAG_NAME
      -nl-raw: any bytes, also NUL ones
      doc: Path, or name that begins with a NUL byte.
    1:
      id: vfs
      -orig-id: UNIX_DIAG_VFS
      doc: The file of the path.
    2:
      id: peer
      -orig-id: UNIX_DIAG_PEER
      doc: Inode of the peer.
    3:
      id: icons
      -orig-id: UNIX_DIAG_ICONS
      doc: Inodes of connections not yet accepted; 0 where there is none.
    4:
      id: rqlen
      -orig-id: UNIX_DIAG_RQLEN
      doc: Queues.
    5:
      id: meminfo
      -orig-id: UNIX_DIAG_MEMINFO
      doc: Memory use, in the order of SK_MEMINFO_*.
    6:
      id: shutdown
      -orig-id: UNIX_DIAG_SHUTDOWN
      doc: 'Directions that are shut down: 1 receiving, 2 sending.'
    7:
      id: uid
      -orig-id: UNIX_DIAG_UID
      doc: User who owns the socket.
  unix_socket_type:
    1:
      id: stream
      -orig-id: SOCK_STREAM
    2:
      id: dgram
      -orig-id: SOCK_DGRAM
    5:
      id: seqpacket
      -orig-id: SOCK_SEQPACKET
