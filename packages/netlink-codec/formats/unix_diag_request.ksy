meta:
  id: unix_diag_request
  title: Request for UNIX sockets
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
  endian: le
  -nl-endian: host
  -nl-name: UnixDiagRequest
doc: |
  Body of SOCK_DIAG_BY_FAMILY in requests: which UNIX sockets to list.
doc-ref: 'https://man7.org/linux/man-pages/man7/sock_diag.7.html struct unix_diag_req'
seq:
  - id: family
    -orig-id: sdiag_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: protocol
    -orig-id: sdiag_protocol
    type: u1
    doc: Always 0.
  - id: reserved
    -orig-id: pad
    type: u2
  - id: states
    -orig-id: udiag_states
    type: u4
    -nl-flags: unix_diag_states
    doc: 'States to list: bit n stands for state n.'
  - id: inode
    -orig-id: udiag_ino
    type: u4
    doc: Inode of the socket that is meant; 0 for any.
  - id: show
    -orig-id: udiag_show
    type: u4
    -nl-flags: unix_diag_show_flags
    doc: What the answer shall contain.
  - id: cookie
    -orig-id: udiag_cookie
    size: 8
    doc: Identifies the socket; all ones for any.
enums:
  unix_diag_states:
    2:
      id: established
      -nl-print: ESTAB
    128:
      id: close
      -nl-print: UNCONN
    1024:
      id: listen
      -nl-print: LISTEN
  unix_diag_show_flags:
    0x1:
      id: name
      -orig-id: UDIAG_SHOW_NAME
    0x2:
      id: vfs
      -orig-id: UDIAG_SHOW_VFS
    0x4:
      id: peer
      -orig-id: UDIAG_SHOW_PEER
    0x8:
      id: icons
      -orig-id: UDIAG_SHOW_ICONS
    0x10:
      id: rqlen
      -orig-id: UDIAG_SHOW_RQLEN
    0x20:
      id: meminfo
      -orig-id: UDIAG_SHOW_MEMINFO
    0x40:
      id: uid
      -orig-id: UDIAG_SHOW_UID
