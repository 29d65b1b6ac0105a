meta:
  id: nlmsghdr
  title: Netlink message header
  license: CC0-1.0
  ks-version: '0.11'
  endian: le
  -nl-endian: host
  -nl-name: MessageHeader
  -nl-role: message_header
doc: |
  The 16 bytes in front of every netlink message. The body follows, then padding
  up to a multiple of four bytes, which the length does not count. The last
  message of a datagram may come without its padding, or with a part.
doc-ref: 'https://docs.kernel.org/userspace-api/netlink/intro.html struct nlmsghdr'
seq:
  - id: length
    -orig-id: nlmsg_len
    type: u4
    doc: Bytes of this header and the body, without the padding.
  - id: type
    -orig-id: nlmsg_type
    type: u2
    doc: Type of the message; below 16 the same in every netlink family.
  - id: flags
    -orig-id: nlmsg_flags
    type: u2
    -nl-flags: message_flags
    doc: |
      `NLM_F_*`. The bits 0x100 to 0x800 mean different things in requests to
      get, to make and to delete something, and in acknowledgements.
  - id: sequence
    -orig-id: nlmsg_seq
    type: u4
    doc: Chosen by who asks, repeated in the answer; 0 in notifications.
  - id: port
    -orig-id: nlmsg_pid
    type: u4
    doc: Port of the socket that asked; it is not a proof of who sent the message.
instances:
  len_body:
    value: length - 16
  len_whole_padding:
    value: (4 - length) & 3
  len_padding:
    value: '_io.size - _io.pos < len_whole_padding ? _io.size - _io.pos : len_whole_padding'
    doc: To be asked for behind the body, where the padding begins.
enums:
  message_flags:
    0x1:
      id: request
      -orig-id: NLM_F_REQUEST
    0x2:
      id: multi
      -orig-id: NLM_F_MULTI
    0x4:
      id: ack
      -orig-id: NLM_F_ACK
    0x8:
      id: echo
      -orig-id: NLM_F_ECHO
    0x10:
      id: dump_interrupted
      -orig-id: NLM_F_DUMP_INTR
    0x20:
      id: dump_filtered
      -orig-id: NLM_F_DUMP_FILTERED
  get_flags:
    0x100:
      id: root
      -orig-id: NLM_F_ROOT
    0x200:
      id: match
      -orig-id: NLM_F_MATCH
    0x400:
      id: atomic
      -orig-id: NLM_F_ATOMIC
  new_flags:
    0x100:
      id: replace
      -orig-id: NLM_F_REPLACE
    0x200:
      id: exclusive
      -orig-id: NLM_F_EXCL
    0x400:
      id: create
      -orig-id: NLM_F_CREATE
    0x800:
      id: append
      -orig-id: NLM_F_APPEND
  delete_flags:
    0x100:
      id: non_recursive
      -orig-id: NLM_F_NONREC
    0x200:
      id: bulk
      -orig-id: NLM_F_BULK
  acknowledgement_flags:
    0x100:
      id: capped
      -orig-id: NLM_F_CAPPED
    0x200:
      id: extended
      -orig-id: NLM_F_ACK_TLVS
