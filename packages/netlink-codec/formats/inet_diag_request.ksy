meta:
  id: inet_diag_request
  title: Request for Internet sockets
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - inet_diag
    - netlink_values
    - nlattr
  endian: le
  -nl-endian: host
  -nl-name: InetDiagRequest
doc: |
  Body of SOCK_DIAG_BY_FAMILY in requests and of SOCK_DESTROY: which TCP, UDP or
  other Internet sockets to list or to close.
doc-ref: https://man7.org/linux/man-pages/man7/sock_diag.7.html struct inet_diag_req_v2
seq:
  - id: family
    -orig-id: sdiag_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: protocol
    -orig-id: sdiag_protocol
    type: u1
    enum: netlink_values::ip_protocol
    doc: Protocol.
  - id: extensions
    -orig-id: idiag_ext
    type: u1
    -nl-flags: inet_diag_extensions
    doc: 'What the answer shall contain: bit n - 1 stands for attribute n.'
  - id: reserved
    -orig-id: pad
    type: u1
  - id: states
    -orig-id: idiag_states
    type: u4
    -nl-flags: inet_diag_states
    doc: 'States to list: bit n stands for state n.'
  - id: id
    -orig-id: id
    type: inet_diag::inet_diag_sockid(family.to_i)
    doc: The socket, to find or to close a single one.
  - id: attributes
    type: inet_diag_request_attribute
    repeat: eos
types:
  inet_diag_request_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'inet_diag_request_attribute_type::bytecode': netlink_values::opaque
            'inet_diag_request_attribute_type::sk_bpf_storages': netlink_values::opaque
            'inet_diag_request_attribute_type::protocol': ip_protocol_u4
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: inet_diag_request_attribute_type
  ip_protocol_u4:
    seq:
      - id: value
        type: u4
        enum: netlink_values::ip_protocol
enums:
  inet_diag_extensions:
    0x1:
      id: meminfo
    0x2:
      id: info
    0x4:
      id: vegasinfo
    0x8:
      id: cong
    0x10:
      id: tos
    0x20:
      id: tclass
    0x40:
      id: skmeminfo
    0x80:
      id: shutdown
  inet_diag_states:
    0x2:
      id: established
      -nl-print: ESTAB
    0x4:
      id: syn_sent
      -nl-print: SYN-SENT
    0x8:
      id: syn_recv
      -nl-print: SYN-RECV
    0x10:
      id: fin_wait1
      -nl-print: FIN-WAIT1
    0x20:
      id: fin_wait2
      -nl-print: FIN-WAIT2
    0x40:
      id: time_wait
      -nl-print: TIME-WAIT
    0x80:
      id: close
      -nl-print: UNCONN
    0x100:
      id: close_wait
      -nl-print: CLOSE-WAIT
    0x200:
      id: last_ack
      -nl-print: LAST-ACK
    0x400:
      id: listen
      -nl-print: LISTEN
    0x800:
      id: closing
      -nl-print: CLOSING
    0x1000:
      id: new_syn_recv
      -nl-print: NEW-SYN-RECV
    0x2000:
      id: bound_inactive
      -nl-print: BOUND-INACTIVE
  inet_diag_request_attribute_type:
    0:
      id: none
      -orig-id: INET_DIAG_REQ_NONE
    1:
      id: bytecode
      -orig-id: INET_DIAG_REQ_BYTECODE
      -nl-raw: a program, whose operands only it tells apart
      doc: Program that chooses among the sockets.
    2:
      id: sk_bpf_storages
      -orig-id: INET_DIAG_REQ_SK_BPF_STORAGES
      -nl-raw: what a BPF program stores
      -nl-nested: true
      doc: Storages to return, nested attributes.
    3:
      id: protocol
      -orig-id: INET_DIAG_REQ_PROTOCOL
      -nl-field: protocol_attribute
      doc: Protocol, where its number does not fit into one byte.
