meta:
  id: inet_diag
  title: Internet socket
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: InetDiagMessage
doc: |
  Body of SOCK_DIAG_BY_FAMILY in answers: a TCP, UDP or other Internet socket.
doc-ref: https://man7.org/linux/man-pages/man7/sock_diag.7.html struct inet_diag_msg
seq:
  - id: family
    -orig-id: idiag_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: state
    -orig-id: idiag_state
    type: u1
    enum: tcp_state
    doc: State, numbered as for TCP.
  - id: timer
    -orig-id: idiag_timer
    type: u1
    doc: |
      Timer that is running: 0 none, 1 retransmission, 2 keep-alive, 3 time-
      wait, 4 zero-window probe.
  - id: retrans
    -orig-id: idiag_retrans
    type: u1
    doc: Retransmissions, or probes, without an answer.
  - id: id
    -orig-id: id
    type: inet_diag_sockid(family.to_i)
    doc: Addresses and ports.
  - id: expires
    -orig-id: idiag_expires
    type: u4
    doc: Milliseconds until the timer expires.
  - id: rqueue
    -orig-id: idiag_rqueue
    type: u4
    doc: |
      Bytes received and not yet read; of a listener connections not yet
      accepted.
  - id: wqueue
    -orig-id: idiag_wqueue
    type: u4
    doc: |
      Bytes sent and not yet acknowledged; of a listener the most connections
      that may wait.
  - id: uid
    -orig-id: idiag_uid
    type: u4
    doc: User who owns the socket.
  - id: inode
    -orig-id: idiag_inode
    type: u4
    doc: Inode of the socket; 0 where no process holds it.
  - id: attributes
    type: inet_diag_attribute
    repeat: eos
types:
  inet_diag_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'inet_diag_attribute_type::shutdown': netlink_values::u1_value
            'inet_diag_attribute_type::tos': netlink_values::u1_value
            'inet_diag_attribute_type::tclass': netlink_values::u1_value
            'inet_diag_attribute_type::skv6only': netlink_values::u1_value
            'inet_diag_attribute_type::mark': netlink_values::u4_value
            'inet_diag_attribute_type::class_id': netlink_values::u4_value
            'inet_diag_attribute_type::cgroup_id': netlink_values::u8_value
            'inet_diag_attribute_type::sockopt': inet_diag_sockopt
            'inet_diag_attribute_type::meminfo': inet_diag_meminfo
            'inet_diag_attribute_type::skmeminfo': u4_values
            'inet_diag_attribute_type::md5sig': netlink_values::opaque
            'inet_diag_attribute_type::ulp_info': netlink_values::opaque
            'inet_diag_attribute_type::info': tcp_info
            'inet_diag_attribute_type::cong': netlink_values::string
            'inet_diag_attribute_type::vegasinfo': inet_diag_vegasinfo
            'inet_diag_attribute_type::dctcpinfo': inet_diag_dctcpinfo
            'inet_diag_attribute_type::bbrinfo': inet_diag_bbrinfo
            'inet_diag_attribute_type::protocol': ip_protocol_u1
            'inet_diag_attribute_type::locals': netlink_values::opaque
            'inet_diag_attribute_type::peers': netlink_values::opaque
            'inet_diag_attribute_type::sk_bpf_storages': netlink_values::opaque
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: inet_diag_attribute_type
  inet_diag_sockid:
    -orig-id: struct inet_diag_sockid
    doc: Addresses and ports of a socket.
    params:
      - id: family
        type: u1
    seq:
      - id: sport
        -orig-id: idiag_sport
        type: u2be
        doc: Own port.
      - id: dport
        -orig-id: idiag_dport
        type: u2be
        doc: Port of the other side.
      - id: src
        -orig-id: idiag_src
        size: 16
        -nl-form: address
        -nl-family: family
        doc: Own address; IPv4 takes the first four bytes.
      - id: dst
        -orig-id: idiag_dst
        size: 16
        -nl-form: address
        -nl-family: family
        doc: Address of the other side; IPv4 takes the first four bytes.
      - id: interface
        -orig-id: idiag_if
        type: u4
        doc: Interface index that the socket is bound to; 0 for none.
      - id: cookie
        -orig-id: idiag_cookie
        size: 8
        doc: Identifies the socket for as long as it lives; all ones for any.
  inet_diag_meminfo:
    -orig-id: struct inet_diag_meminfo
    doc: Memory use of a socket.
    seq:
      - id: rmem
        -orig-id: idiag_rmem
        type: u4
        doc: Bytes in the receive queue.
      - id: wmem
        -orig-id: idiag_wmem
        type: u4
        doc: Bytes in the send queue.
      - id: fmem
        -orig-id: idiag_fmem
        type: u4
        doc: Bytes reserved.
      - id: tmem
        -orig-id: idiag_tmem
        type: u4
        doc: Bytes being sent.
  inet_diag_sockopt:
    -orig-id: struct inet_diag_sockopt
    doc: Socket options.
    seq:
      - id: flags1
        type: u1
        doc: |
          recverr, is_icsk, freebind, hdrincl, mc_loop, transparent, mc_all,
          nodefrag: one bit each, in the order of the compiler.
      - id: flags2
        type: u1
        doc: |
          bind_address_no_port, recverr_rfc4884, defer_connect: one bit each,
          in the order of the compiler.
  inet_diag_vegasinfo:
    -orig-id: struct tcpvegas_info
    doc: State of the congestion control Vegas.
    seq:
      - id: enabled
        -orig-id: tcpv_enabled
        type: u4
      - id: rttcnt
        -orig-id: tcpv_rttcnt
        type: u4
      - id: rtt
        -orig-id: tcpv_rtt
        type: u4
      - id: minrtt
        -orig-id: tcpv_minrtt
        type: u4
  inet_diag_dctcpinfo:
    -orig-id: struct tcp_dctcp_info
    doc: State of the congestion control DCTCP.
    seq:
      - id: enabled
        -orig-id: dctcp_enabled
        type: u2
      - id: ce_state
        -orig-id: dctcp_ce_state
        type: u2
      - id: alpha
        -orig-id: dctcp_alpha
        type: u4
      - id: ab_ecn
        -orig-id: dctcp_ab_ecn
        type: u4
      - id: ab_tot
        -orig-id: dctcp_ab_tot
        type: u4
  inet_diag_bbrinfo:
    -orig-id: struct tcp_bbr_info
    doc: State of the congestion control BBR.
    seq:
      - id: bw_lo
        -orig-id: bbr_bw_lo
        type: u4
      - id: bw_hi
        -orig-id: bbr_bw_hi
        type: u4
      - id: min_rtt
        -orig-id: bbr_min_rtt
        type: u4
      - id: pacing_gain
        -orig-id: bbr_pacing_gain
        type: u4
      - id: cwnd_gain
        -orig-id: bbr_cwnd_gain
        type: u4
  tcp_info:
    -orig-id: struct tcp_info
    doc: State of a TCP connection; newer kernels know more of it.
    seq:
      - id: state
        -orig-id: tcpi_state
        type: u1
        enum: tcp_state
        doc: State of the connection.
      - id: ca_state
        -orig-id: tcpi_ca_state
        type: u1
        doc: State of the congestion control.
      - id: retransmits
        -orig-id: tcpi_retransmits
        type: u1
        doc: Retransmissions without an answer.
      - id: probes
        -orig-id: tcpi_probes
        type: u1
        doc: Probes without an answer.
      - id: backoff
        -orig-id: tcpi_backoff
        type: u1
        doc: Doublings of the time-out.
      - id: options
        -orig-id: tcpi_options
        type: u1
        doc: 'Options in use (`TCPI_OPT_*`).'
      - id: wscale
        -orig-id: tcpi_wscale
        type: u1
        doc: 'Window scales: 4 bits each, in the order of the compiler.'
      - id: delivery_flags
        -orig-id: tcpi_delivery_flags
        type: u1
        doc: |
          delivery_rate_app_limited and fastopen_client_fail, in the order of
          the compiler.
      - id: rto
        -orig-id: tcpi_rto
        type: u4
        doc: Retransmission time-out, in microseconds.
      - id: ato
        -orig-id: tcpi_ato
        type: u4
        doc: Delayed-acknowledgement time-out, in microseconds.
      - id: snd_mss
        -orig-id: tcpi_snd_mss
        type: u4
        doc: Segment size on the way out, in bytes.
      - id: rcv_mss
        -orig-id: tcpi_rcv_mss
        type: u4
        doc: Segment size on the way in, in bytes.
      - id: unacked
        -orig-id: tcpi_unacked
        type: u4
        doc: Segments not yet acknowledged.
      - id: sacked
        -orig-id: tcpi_sacked
        type: u4
        doc: Segments acknowledged selectively.
      - id: lost
        -orig-id: tcpi_lost
        type: u4
        doc: Segments held to be lost.
      - id: retrans
        -orig-id: tcpi_retrans
        type: u4
        doc: Segments retransmitted and not yet acknowledged.
      - id: fackets
        -orig-id: tcpi_fackets
        type: u4
        doc: No longer used.
      - id: last_data_sent
        -orig-id: tcpi_last_data_sent
        type: u4
        doc: Milliseconds since data were sent.
      - id: last_ack_sent
        -orig-id: tcpi_last_ack_sent
        type: u4
        doc: No longer used.
      - id: last_data_recv
        -orig-id: tcpi_last_data_recv
        type: u4
        doc: Milliseconds since data came in.
      - id: last_ack_recv
        -orig-id: tcpi_last_ack_recv
        type: u4
        doc: Milliseconds since an acknowledgement came in.
      - id: pmtu
        -orig-id: tcpi_pmtu
        type: u4
        doc: Path MTU, in bytes.
      - id: rcv_ssthresh
        -orig-id: tcpi_rcv_ssthresh
        type: u4
        doc: Limit of the receive window, in bytes.
      - id: rtt
        -orig-id: tcpi_rtt
        type: u4
        doc: Round-trip time, in microseconds.
      - id: rttvar
        -orig-id: tcpi_rttvar
        type: u4
        doc: Variance of the round-trip time, in microseconds.
      - id: snd_ssthresh
        -orig-id: tcpi_snd_ssthresh
        type: u4
        doc: Slow-start threshold, in segments.
      - id: snd_cwnd
        -orig-id: tcpi_snd_cwnd
        type: u4
        doc: Congestion window, in segments.
      - id: advmss
        -orig-id: tcpi_advmss
        type: u4
        doc: Segment size advertised, in bytes.
      - id: reordering
        -orig-id: tcpi_reordering
        type: u4
        doc: Reordering expected, in segments.
      - id: rcv_rtt
        -orig-id: tcpi_rcv_rtt
        type: u4
        doc: Round-trip time as the receiver sees it, in microseconds.
      - id: rcv_space
        -orig-id: tcpi_rcv_space
        type: u4
        doc: Receive buffer in use, in bytes.
      - id: total_retrans
        -orig-id: tcpi_total_retrans
        type: u4
        doc: Segments retransmitted altogether.
      - id: pacing_rate
        -orig-id: tcpi_pacing_rate
        type: u8
        if: _io.size >= 112
        doc: Bytes a second.
      - id: max_pacing_rate
        -orig-id: tcpi_max_pacing_rate
        type: u8
        if: _io.size >= 120
        doc: Bytes a second.
      - id: bytes_acked
        -orig-id: tcpi_bytes_acked
        type: u8
        if: _io.size >= 128
        doc: Bytes acknowledged.
      - id: bytes_received
        -orig-id: tcpi_bytes_received
        type: u8
        if: _io.size >= 136
        doc: Bytes received.
      - id: segs_out
        -orig-id: tcpi_segs_out
        type: u4
        if: _io.size >= 140
        doc: Segments sent.
      - id: segs_in
        -orig-id: tcpi_segs_in
        type: u4
        if: _io.size >= 144
        doc: Segments received.
      - id: notsent_bytes
        -orig-id: tcpi_notsent_bytes
        type: u4
        if: _io.size >= 148
        doc: Bytes not yet sent.
      - id: min_rtt
        -orig-id: tcpi_min_rtt
        type: u4
        if: _io.size >= 152
        doc: Least round-trip time, in microseconds.
      - id: data_segs_in
        -orig-id: tcpi_data_segs_in
        type: u4
        if: _io.size >= 156
        doc: Segments with data received.
      - id: data_segs_out
        -orig-id: tcpi_data_segs_out
        type: u4
        if: _io.size >= 160
        doc: Segments with data sent.
      - id: delivery_rate
        -orig-id: tcpi_delivery_rate
        type: u8
        if: _io.size >= 168
        doc: Bytes a second.
      - id: busy_time
        -orig-id: tcpi_busy_time
        type: u8
        if: _io.size >= 176
        doc: Microseconds spent sending.
      - id: rwnd_limited
        -orig-id: tcpi_rwnd_limited
        type: u8
        if: _io.size >= 184
        doc: Microseconds held up by the receive window.
      - id: sndbuf_limited
        -orig-id: tcpi_sndbuf_limited
        type: u8
        if: _io.size >= 192
        doc: Microseconds held up by the send buffer.
      - id: delivered
        -orig-id: tcpi_delivered
        type: u4
        if: _io.size >= 196
        doc: Segments delivered.
      - id: delivered_ce
        -orig-id: tcpi_delivered_ce
        type: u4
        if: _io.size >= 200
        doc: Segments delivered with a congestion mark.
      - id: bytes_sent
        -orig-id: tcpi_bytes_sent
        type: u8
        if: _io.size >= 208
        doc: Bytes sent, retransmissions included.
      - id: bytes_retrans
        -orig-id: tcpi_bytes_retrans
        type: u8
        if: _io.size >= 216
        doc: Bytes retransmitted.
      - id: dsack_dups
        -orig-id: tcpi_dsack_dups
        type: u4
        if: _io.size >= 220
        doc: Duplicate segments that the other side reported.
      - id: reord_seen
        -orig-id: tcpi_reord_seen
        type: u4
        if: _io.size >= 224
        doc: Reorderings seen.
      - id: rcv_ooopack
        -orig-id: tcpi_rcv_ooopack
        type: u4
        if: _io.size >= 228
        doc: Segments received out of order.
      - id: snd_wnd
        -orig-id: tcpi_snd_wnd
        type: u4
        if: _io.size >= 232
        doc: Send window, in bytes.
      - id: rcv_wnd
        -orig-id: tcpi_rcv_wnd
        type: u4
        if: _io.size >= 236
        doc: Receive window advertised, in bytes.
      - id: rehash
        -orig-id: tcpi_rehash
        type: u4
        if: _io.size >= 240
        doc: Changes of the hash that chooses the path.
      - id: total_rto
        -orig-id: tcpi_total_rto
        type: u2
        if: _io.size >= 242
        doc: Time-outs altogether.
      - id: total_rto_recoveries
        -orig-id: tcpi_total_rto_recoveries
        type: u2
        if: _io.size >= 244
        doc: Recoveries after time-outs.
      - id: total_rto_time
        -orig-id: tcpi_total_rto_time
        type: u4
        if: _io.size >= 248
        doc: Milliseconds spent in such recoveries.
      - id: received_ce
        -orig-id: tcpi_received_ce
        type: u4
        if: _io.size >= 252
        doc: Segments received with a congestion mark.
      - id: delivered_e1_bytes
        -orig-id: tcpi_delivered_e1_bytes
        type: u4
        if: _io.size >= 256
        doc: Bytes delivered with ECT(1).
      - id: delivered_e0_bytes
        -orig-id: tcpi_delivered_e0_bytes
        type: u4
        if: _io.size >= 260
        doc: Bytes delivered with ECT(0).
      - id: delivered_ce_bytes
        -orig-id: tcpi_delivered_ce_bytes
        type: u4
        if: _io.size >= 264
        doc: Bytes delivered with a congestion mark.
      - id: received_e1_bytes
        -orig-id: tcpi_received_e1_bytes
        type: u4
        if: _io.size >= 268
        doc: Bytes received with ECT(1).
      - id: received_e0_bytes
        -orig-id: tcpi_received_e0_bytes
        type: u4
        if: _io.size >= 272
        doc: Bytes received with ECT(0).
      - id: received_ce_bytes
        -orig-id: tcpi_received_ce_bytes
        type: u4
        if: _io.size >= 276
        doc: Bytes received with a congestion mark.
      - id: ecn_flags
        -orig-id: tcpi_ecn_flags
        type: u4
        if: _io.size >= 280
        doc: |
          State of accurate ECN, several bit fields in the order of the
          compiler.
  ip_protocol_u1:
    seq:
      - id: value
        type: u1
        enum: netlink_values::ip_protocol
  u4_values:
    seq:
      - id: values
        type: netlink_values::u4_value
        repeat: eos
enums:
  tcp_state:
    0:
      id: unknown
      -nl-print: UNKNOWN
    1:
      id: established
      -orig-id: TCP_ESTABLISHED
      -nl-print: ESTAB
    2:
      id: syn_sent
      -orig-id: TCP_SYN_SENT
      -nl-print: SYN-SENT
    3:
      id: syn_recv
      -orig-id: TCP_SYN_RECV
      -nl-print: SYN-RECV
    4:
      id: fin_wait1
      -orig-id: TCP_FIN_WAIT1
      -nl-print: FIN-WAIT1
    5:
      id: fin_wait2
      -orig-id: TCP_FIN_WAIT2
      -nl-print: FIN-WAIT2
    6:
      id: time_wait
      -orig-id: TCP_TIME_WAIT
      -nl-print: TIME-WAIT
    7:
      id: close
      -orig-id: TCP_CLOSE
      -nl-print: UNCONN
    8:
      id: close_wait
      -orig-id: TCP_CLOSE_WAIT
      -nl-print: CLOSE-WAIT
    9:
      id: last_ack
      -orig-id: TCP_LAST_ACK
      -nl-print: LAST-ACK
    10:
      id: listen
      -orig-id: TCP_LISTEN
      -nl-print: LISTEN
    11:
      id: closing
      -orig-id: TCP_CLOSING
      -nl-print: CLOSING
    12:
      id: new_syn_recv
      -orig-id: TCP_NEW_SYN_RECV
      -nl-print: NEW-SYN-RECV
    13:
      id: bound_inactive
      -orig-id: TCP_BOUND_INACTIVE
      -nl-print: BOUND-INACTIVE
  inet_diag_attribute_type:
    0:
      id: none
      -orig-id: INET_DIAG_NONE
    1:
      id: meminfo
      -orig-id: INET_DIAG_MEMINFO
      doc: Memory use.
    2:
      id: info
      -orig-id: INET_DIAG_INFO
      doc: State of TCP.
    3:
      id: vegasinfo
      -orig-id: INET_DIAG_VEGASINFO
      doc: State of the congestion control Vegas.
    4:
      id: cong
      -orig-id: INET_DIAG_CONG
      doc: Name of the congestion control.
    5:
      id: tos
      -orig-id: INET_DIAG_TOS
      doc: Type of service.
    6:
      id: tclass
      -orig-id: INET_DIAG_TCLASS
      doc: IPv6 traffic class.
    7:
      id: skmeminfo
      -orig-id: INET_DIAG_SKMEMINFO
      doc: 'Memory use, in the order of SK_MEMINFO_*.'
    8:
      id: shutdown
      -orig-id: INET_DIAG_SHUTDOWN
      doc: 'Directions that are closed: 1 receive, 2 send.'
    9:
      id: dctcpinfo
      -orig-id: INET_DIAG_DCTCPINFO
      doc: State of the congestion control DCTCP.
    10:
      id: protocol
      -orig-id: INET_DIAG_PROTOCOL
      doc: Protocol of a raw socket.
    11:
      id: skv6only
      -orig-id: INET_DIAG_SKV6ONLY
      doc: '1: the socket takes IPv6 alone.'
    12:
      id: locals
      -orig-id: INET_DIAG_LOCALS
      -nl-raw: socket addresses of SCTP, laid out as the host does
      doc: 'SCTP: own addresses.'
    13:
      id: peers
      -orig-id: INET_DIAG_PEERS
      -nl-raw: socket addresses of SCTP, laid out as the host does
      doc: 'SCTP: addresses of the other side.'
    14:
      id: pad
      -orig-id: INET_DIAG_PAD
    15:
      id: mark
      -orig-id: INET_DIAG_MARK
      doc: Firewall mark; it takes CAP_NET_ADMIN to see it.
    16:
      id: bbrinfo
      -orig-id: INET_DIAG_BBRINFO
      doc: State of the congestion control BBR.
    17:
      id: class_id
      -orig-id: INET_DIAG_CLASS_ID
      doc: Class of the network control group.
    18:
      id: md5sig
      -orig-id: INET_DIAG_MD5SIG
      -nl-raw: keys, laid out as the host does
      doc: TCP MD5 keys.
    19:
      id: ulp_info
      -orig-id: INET_DIAG_ULP_INFO
      -nl-raw: its content depends on the protocol above
      doc: Upper layer protocol, nested attributes.
    20:
      id: sk_bpf_storages
      -orig-id: INET_DIAG_SK_BPF_STORAGES
      -nl-raw: what a BPF program stores
      -nl-nested: true
      doc: BPF storages, nested attributes.
    21:
      id: cgroup_id
      -orig-id: INET_DIAG_CGROUP_ID
      doc: Control group.
    22:
      id: sockopt
      -orig-id: INET_DIAG_SOCKOPT
      doc: Socket options.
