meta:
  id: rtnl_neightbl
  title: rtnetlink neighbour table message
  license: CC0-1.0
  ks-version: '0.11'
  imports:
    - netlink_values
    - nlattr
  encoding: UTF-8
  endian: le
  -nl-endian: host
  -nl-name: NeighbourTable
  -nl-short: [1]
doc: |
  Body of RTM_NEWNEIGHTBL, RTM_GETNEIGHTBL and RTM_SETNEIGHTBL: limits, settings
  and counters of a neighbour table (ARP, neighbour discovery), or the settings
  of one interface.
doc-ref: 'https://docs.kernel.org/netlink/specs/rt-neigh.html struct ndtmsg'
seq:
  - id: family
    -orig-id: ndtm_family
    type: u1
    enum: netlink_values::address_family
    doc: Address family.
  - id: reserved1
    -orig-id: ndtm_pad1
    type: u1
  - id: reserved2
    -orig-id: ndtm_pad2
    type: u2
  - id: attributes
    type: neighbour_table_attribute
    repeat: eos
types:
  neighbour_table_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'neighbour_table_attribute_type::name': netlink_values::string
            'neighbour_table_attribute_type::gc_interval': netlink_values::u8_value
            'neighbour_table_attribute_type::thresh1': netlink_values::u4_value
            'neighbour_table_attribute_type::thresh2': netlink_values::u4_value
            'neighbour_table_attribute_type::thresh3': netlink_values::u4_value
            'neighbour_table_attribute_type::config': neighbour_table_config
            'neighbour_table_attribute_type::stats': neighbour_table_stats
            'neighbour_table_attribute_type::parms': neighbour_table_parms
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: neighbour_table_attribute_type
  neighbour_table_config:
    -orig-id: struct ndt_config
    doc: Size and age of a neighbour table.
    seq:
      - id: key_len
        -orig-id: ndtc_key_len
        type: u2
        doc: Bytes of an address.
      - id: entry_size
        -orig-id: ndtc_entry_size
        type: u2
        doc: Bytes of an entry.
      - id: entries
        -orig-id: ndtc_entries
        type: u4
        doc: Entries.
      - id: last_flush
        -orig-id: ndtc_last_flush
        type: u4
        doc: Milliseconds since the last flush.
      - id: last_rand
        -orig-id: ndtc_last_rand
        type: u4
        doc: Milliseconds since times were last drawn.
      - id: hash_rnd
        -orig-id: ndtc_hash_rnd
        type: u4
        doc: Seed of the hash.
      - id: hash_mask
        -orig-id: ndtc_hash_mask
        type: u4
        doc: Mask of the hash.
      - id: hash_chain_gc
        -orig-id: ndtc_hash_chain_gc
        type: u4
        doc: Chain that is cleaned up next.
      - id: proxy_qlen
        -orig-id: ndtc_proxy_qlen
        type: u4
        doc: Proxied requests that wait.
  neighbour_table_stats:
    -orig-id: struct ndt_stats
    doc: Counters of a neighbour table.
    seq:
      - id: allocs
        -orig-id: ndts_allocs
        type: u8
        doc: Entries made.
      - id: destroys
        -orig-id: ndts_destroys
        type: u8
        doc: Entries removed.
      - id: hash_grows
        -orig-id: ndts_hash_grows
        type: u8
        doc: Times that the table grew.
      - id: res_failed
        -orig-id: ndts_res_failed
        type: u8
        doc: Resolutions that failed.
      - id: lookups
        -orig-id: ndts_lookups
        type: u8
        doc: Look-ups.
      - id: hits
        -orig-id: ndts_hits
        type: u8
        doc: Look-ups that found an entry.
      - id: rcv_probes_mcast
        -orig-id: ndts_rcv_probes_mcast
        type: u8
        doc: Multicast probes received.
      - id: rcv_probes_ucast
        -orig-id: ndts_rcv_probes_ucast
        type: u8
        doc: Unicast probes received.
      - id: periodic_gc_runs
        -orig-id: ndts_periodic_gc_runs
        type: u8
        doc: Regular clean-ups.
      - id: forced_gc_runs
        -orig-id: ndts_forced_gc_runs
        type: u8
        doc: Forced clean-ups.
      - id: table_fulls
        -orig-id: ndts_table_fulls
        type: u8
        if: _io.size >= 88
        doc: Times that the table was full.
  neighbour_table_parms:
    doc: Settings of a neighbour table (NDTPA_*).
    seq:
      - id: attributes
        type: neighbour_table_parms_attribute
        repeat: eos
  neighbour_table_parms_attribute:
    seq:
      - id: header
        type: nlattr
      - id: value
        size: header.len_value
        type:
          switch-on: type
          cases:
            'neighbour_table_parms_attribute_type::ifindex': netlink_values::u4_value
            'neighbour_table_parms_attribute_type::refcnt': netlink_values::u4_value
            'neighbour_table_parms_attribute_type::queue_lenbytes': netlink_values::u4_value
            'neighbour_table_parms_attribute_type::queue_len': netlink_values::u4_value
            'neighbour_table_parms_attribute_type::proxy_qlen': netlink_values::u4_value
            'neighbour_table_parms_attribute_type::app_probes': netlink_values::u4_value
            'neighbour_table_parms_attribute_type::ucast_probes': netlink_values::u4_value
            'neighbour_table_parms_attribute_type::mcast_probes': netlink_values::u4_value
            'neighbour_table_parms_attribute_type::mcast_reprobes': netlink_values::u4_value
            'neighbour_table_parms_attribute_type::reachable_time': netlink_values::u8_value
            'neighbour_table_parms_attribute_type::base_reachable_time': netlink_values::u8_value
            'neighbour_table_parms_attribute_type::gc_staletime': netlink_values::u8_value
            'neighbour_table_parms_attribute_type::delay_probe_time': netlink_values::u8_value
            'neighbour_table_parms_attribute_type::retrans_time': netlink_values::u8_value
            'neighbour_table_parms_attribute_type::anycast_delay': netlink_values::u8_value
            'neighbour_table_parms_attribute_type::proxy_delay': netlink_values::u8_value
            'neighbour_table_parms_attribute_type::locktime': netlink_values::u8_value
            'neighbour_table_parms_attribute_type::interval_probe_time_ms': netlink_values::u8_value
      - id: padding
        size: header.len_padding
        if: not _io.eof
    instances:
      type:
        value: header.type
        enum: neighbour_table_parms_attribute_type
enums:
  neighbour_table_attribute_type:
    0:
      id: unspec
      -orig-id: NDTA_UNSPEC
    1:
      id: name
      -orig-id: NDTA_NAME
      doc: Name of the table.
    2:
      id: thresh1
      -orig-id: NDTA_THRESH1
      doc: Entries below which nothing is cleaned up.
    3:
      id: thresh2
      -orig-id: NDTA_THRESH2
      doc: Entries above which they are cleaned up within five seconds.
    4:
      id: thresh3
      -orig-id: NDTA_THRESH3
      doc: Most entries.
    5:
      id: config
      -orig-id: NDTA_CONFIG
      doc: Size and age.
    6:
      id: parms
      -orig-id: NDTA_PARMS
      doc: 'Settings: of the table, or of one interface.'
    7:
      id: stats
      -orig-id: NDTA_STATS
      doc: Counters.
    8:
      id: gc_interval
      -orig-id: NDTA_GC_INTERVAL
      doc: Milliseconds between clean-ups.
    9:
      id: pad
      -orig-id: NDTA_PAD
  neighbour_table_parms_attribute_type:
    0:
      id: unspec
      -orig-id: NDTPA_UNSPEC
    1:
      id: ifindex
      -orig-id: NDTPA_IFINDEX
      doc: Interface that they are of; absent for those of the table.
    2:
      id: refcnt
      -orig-id: NDTPA_REFCNT
    3:
      id: reachable_time
      -orig-id: NDTPA_REACHABLE_TIME
      doc: Milliseconds that a neighbour counts as reachable, drawn.
    4:
      id: base_reachable_time
      -orig-id: NDTPA_BASE_REACHABLE_TIME
      doc: Milliseconds that it is drawn around.
    5:
      id: retrans_time
      -orig-id: NDTPA_RETRANS_TIME
      doc: Milliseconds between probes.
    6:
      id: gc_staletime
      -orig-id: NDTPA_GC_STALETIME
      doc: Milliseconds until an unused entry may go.
    7:
      id: delay_probe_time
      -orig-id: NDTPA_DELAY_PROBE_TIME
      doc: Milliseconds until the first probe.
    8:
      id: queue_len
      -orig-id: NDTPA_QUEUE_LEN
      doc: Packets that may wait for resolution.
    9:
      id: app_probes
      -orig-id: NDTPA_APP_PROBES
    10:
      id: ucast_probes
      -orig-id: NDTPA_UCAST_PROBES
    11:
      id: mcast_probes
      -orig-id: NDTPA_MCAST_PROBES
    12:
      id: anycast_delay
      -orig-id: NDTPA_ANYCAST_DELAY
      doc: Most milliseconds until an anycast answer.
    13:
      id: proxy_delay
      -orig-id: NDTPA_PROXY_DELAY
      doc: Most milliseconds until a proxied answer.
    14:
      id: proxy_qlen
      -orig-id: NDTPA_PROXY_QLEN
    15:
      id: locktime
      -orig-id: NDTPA_LOCKTIME
      doc: Milliseconds that an entry stays as it is.
    16:
      id: queue_lenbytes
      -orig-id: NDTPA_QUEUE_LENBYTES
      doc: Bytes that may wait for resolution.
    17:
      id: mcast_reprobes
      -orig-id: NDTPA_MCAST_REPROBES
    18:
      id: pad
      -orig-id: NDTPA_PAD
    19:
      id: interval_probe_time_ms
      -orig-id: NDTPA_INTERVAL_PROBE_TIME_MS
      doc: Milliseconds between probes of managed entries.
