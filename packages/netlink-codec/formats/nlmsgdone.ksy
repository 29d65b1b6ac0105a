meta:
  id: nlmsgdone
  title: End of a netlink dump
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - nlmsgerr
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: DoneBody
doc: |
  Body of NLMSG_DONE, which ends a dump. Attributes that explain a failure
  follow where NLM_F_ACK_TLVS is set on the message.
doc-ref: https://docs.kernel.org/userspace-api/netlink/intro.html NLMSG_DONE
params:
  - id: flags
    type: u2
seq:
  - id: error
    type: s4
    if: _io.size >= 4
    doc: |
      Negative error number where the dump failed; 0, or for some families the
      number of messages, where it did not.
  - id: attributes
    type: nlmsgerr::error_attribute
    repeat: eos
    if: '(flags & 0x200) != 0'
