meta:
  id: tcp_metrics
  title: TCP metrics
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: TcpMetrics
doc: |
  Body of the messages of the generic netlink family tcp_metrics: what TCP
  remembers of destinations. A family outside the built-in ones, to show that
  they need nothing but a format.
doc-ref: 'https://man7.org/linux/man-pages/man8/ip-tcp_metrics.8.html'
seq:
  - id: cmd
    -orig-id: cmd
    type: u1
    enum: tcp_metrics_command
    doc: What is asked or answered.
  - id: version
    -orig-id: version
    type: u1
    doc: Version of the interface, 1.
  - id: reserved
    -orig-id: reserved
    type: u2
  - id: attributes
    type: tcp_metrics_attribute
    repeat: eos
types:
  tcp_metrics_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'tcp_metrics_attribute_type::addr_ipv4': netlink_values::address
            'tcp_metrics_attribute_type::addr_ipv6': netlink_values::address
            'tcp_metrics_attribute_type::age': netlink_values::u8_value
            'tcp_metrics_attribute_type::tw_tsval': netlink_values::u4_value
            'tcp_metrics_attribute_type::tw_ts_stamp': netlink_values::s4_value
            'tcp_metrics_attribute_type::vals': tcp_metrics_values
            'tcp_metrics_attribute_type::fopen_mss': netlink_values::u2_value
            'tcp_metrics_attribute_type::fopen_syn_drops': netlink_values::u2_value
            'tcp_metrics_attribute_type::fopen_syn_drop_ts': netlink_values::u8_value
            'tcp_metrics_attribute_type::fopen_cookie': netlink_values::opaque
            'tcp_metrics_attribute_type::saddr_ipv4': netlink_values::address
            'tcp_metrics_attribute_type::saddr_ipv6': netlink_values::address
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: tcp_metrics_attribute_type
  tcp_metrics_values:
    doc: Metrics, numbered from 1 on.
    seq:
      - id: attributes
        type: tcp_metrics_value_entry
        repeat: eos
  tcp_metrics_value_entry:
    -nl-first: 1
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type: netlink_values::u4_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
enums:
  tcp_metrics_attribute_type:
    0:
      id: unspec
      -orig-id: TCP_METRICS_ATTR_UNSPEC
    1:
      id: addr_ipv4
      -orig-id: TCP_METRICS_ATTR_ADDR_IPV4
      doc: Destination.
    2:
      id: addr_ipv6
      -orig-id: TCP_METRICS_ATTR_ADDR_IPV6
      doc: Destination.
    3:
      id: age
      -orig-id: TCP_METRICS_ATTR_AGE
      doc: Milliseconds since the last use.
    4:
      id: tw_tsval
      -orig-id: TCP_METRICS_ATTR_TW_TSVAL
    5:
      id: tw_ts_stamp
      -orig-id: TCP_METRICS_ATTR_TW_TS_STAMP
    6:
      id: vals
      -orig-id: TCP_METRICS_ATTR_VALS
      doc: Metrics.
    7:
      id: fopen_mss
      -orig-id: TCP_METRICS_ATTR_FOPEN_MSS
    8:
      id: fopen_syn_drops
      -orig-id: TCP_METRICS_ATTR_FOPEN_SYN_DROPS
    9:
      id: fopen_syn_drop_ts
      -orig-id: TCP_METRICS_ATTR_FOPEN_SYN_DROP_TS
    10:
      id: fopen_cookie
      -orig-id: TCP_METRICS_ATTR_FOPEN_COOKIE
    11:
      id: saddr_ipv4
      -orig-id: TCP_METRICS_ATTR_SADDR_IPV4
      doc: Source.
    12:
      id: saddr_ipv6
      -orig-id: TCP_METRICS_ATTR_SADDR_IPV6
      doc: Source.
    13:
      id: pad
      -orig-id: TCP_METRICS_ATTR_PAD
  tcp_metrics_command:
    0:
      id: unspec
      -orig-id: TCP_METRICS_CMD_UNSPEC
    1:
      id: get
      -orig-id: TCP_METRICS_CMD_GET
    2:
      id: del
      -orig-id: TCP_METRICS_CMD_DEL
