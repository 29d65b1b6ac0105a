import { type Draft, encode, type Linkinfo, type Route } from '@routability/netlink-codec';

/** A message made here, and what `ip -d monitor file` says of each of its attributes. */
export interface Sentence {
  readonly bytes: Uint8Array;
  /** Set of attributes → UAPI name → words. */
  readonly says: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function route(family: 2 | 10, encapType: number, encap: Draft<Route['encap']>): Uint8Array {
  const to = family === 2 ? { dst: '192.0.2.0', dstLen: 24 } : { dst: '2001:db8::', dstLen: 64 };
  const body = { family, tableByte: 254, protocol: 3, type: 1, ...to, oif: 1, encap, encapType };
  return encode({ name: 'newroute', body });
}

function link(linkinfo: Draft<Linkinfo>): Uint8Array {
  const address = '02:00:00:00:00:01';
  const body = { type: 1, index: 7, ifname: 'x0', mtu: 1500, operstate: 2, address, linkinfo };
  return encode({ name: 'newlink', body });
}

const segments = ['2001:db8::a', '2001:db8::b'];
const header = {
  nexthdr: 0,
  hdrlen: 4,
  type: 4,
  segmentsLeft: 1,
  firstSegment: 1,
  flags: 0,
  tag: 0,
  segments,
  tlvs: '',
};
const trace = { namespaceId: 1, nodelenFlags: 0x20, remlen: 3, type: 0x80000000, data: '' };
const ends = { local: '192.0.2.1', remote: '192.0.2.2' };
const ends6 = { local: '2001:db8::a', remote: '2001:db8::b' };
const gre = { ...ends, iflags: 0x2000, oflags: 0x2000, ikey: 5, okey: 6, pmtudisc: 1 };

const encapsulations: readonly Sentence[] = [
  {
    bytes: route(2, 2, {
      id: 7n,
      dst: '192.0.2.77',
      src: '192.0.2.1',
      tos: 1,
      ttl: 9,
      flags: 0x31,
      opts: { geneve: [{ class: 0x102, type: 3, data: '01020304' }] },
    }),
    says: {
      EncapIp: {
        LWTUNNEL_IP_ID: 'encap ip id 7',
        LWTUNNEL_IP_SRC: 'src 192.0.2.1',
        LWTUNNEL_IP_DST: 'dst 192.0.2.77',
        LWTUNNEL_IP_TTL: 'ttl 9',
        LWTUNNEL_IP_TOS: 'tos 1',
        LWTUNNEL_IP_FLAGS: 'csum',
        LWTUNNEL_IP_OPTS: 'geneve_opts',
      },
      EncapOptions: { LWTUNNEL_IP_OPTS_GENEVE: 'geneve_opts' },
      EncapGeneveOption: {
        LWTUNNEL_IP_OPT_GENEVE_CLASS: 'geneve_opts 258:',
        LWTUNNEL_IP_OPT_GENEVE_TYPE: ':3:',
        LWTUNNEL_IP_OPT_GENEVE_DATA: ':01020304',
      },
    },
  },
  {
    bytes: route(2, 4, {
      id: 7n,
      dst: '2001:db8::77',
      src: '2001:db8::1',
      tc: 1,
      hoplimit: 9,
      flags: 0x31,
      opts: { vxlan: { gbp: 77 } },
    }),
    says: {
      EncapIp6: {
        LWTUNNEL_IP6_ID: 'encap ip6 id 7',
        LWTUNNEL_IP6_SRC: 'src 2001:db8::1',
        LWTUNNEL_IP6_DST: 'dst 2001:db8::77',
        LWTUNNEL_IP6_HOPLIMIT: 'hoplimit 9',
        LWTUNNEL_IP6_TC: 'tc 1',
        LWTUNNEL_IP6_FLAGS: 'csum',
        LWTUNNEL_IP6_OPTS: 'vxlan_opts',
      },
      EncapOptions: { LWTUNNEL_IP_OPTS_VXLAN: 'vxlan_opts' },
      EncapVxlanOption: { LWTUNNEL_IP_OPT_VXLAN_GBP: 'vxlan_opts 77' },
    },
  },
  {
    bytes: route(2, 2, {
      id: 7n,
      dst: '192.0.2.77',
      opts: { erspan: { ver: 2, index: 9, dir: 1, hwid: 4 } },
    }),
    says: {
      EncapOptions: { LWTUNNEL_IP_OPTS_ERSPAN: 'erspan_opts' },
      EncapErspanOption: {
        LWTUNNEL_IP_OPT_ERSPAN_VER: 'erspan_opts 2:',
        LWTUNNEL_IP_OPT_ERSPAN_DIR: ':1:',
        LWTUNNEL_IP_OPT_ERSPAN_HWID: ':4',
      },
    },
  },
  {
    bytes: route(2, 2, { id: 7n, dst: '192.0.2.77', opts: { erspan: { ver: 1, index: 9 } } }),
    says: { EncapErspanOption: { LWTUNNEL_IP_OPT_ERSPAN_INDEX: 'erspan_opts 1:9:' } },
  },
  {
    bytes: route(10, 3, { locator: 0x0001000200030004n, csumMode: 2, identType: 1, hookType: 1 }),
    says: {
      EncapIla: {
        ILA_ATTR_LOCATOR: 'encap ila 1:2:3:4',
        ILA_ATTR_CSUM_MODE: 'csum-mode no-action',
        ILA_ATTR_IDENT_TYPE: 'ident-type luid',
        ILA_ATTR_HOOK_TYPE: 'hook-type input',
      },
    },
  },
  {
    bytes: route(10, 5, { srh: { mode: 1, header } }),
    says: {
      EncapSeg6: {
        SEG6_IPTUNNEL_SRH: 'encap seg6 mode encap segs 2 [ 2001:db8::b 2001:db8::a ]',
      },
    },
  },
  {
    bytes: route(2, 6, { out: { name: 'prog.o:[x]' }, xmitHeadroom: 12 }),
    says: {
      EncapBpf: { LWT_BPF_OUT: 'encap bpf out prog.o:[x]', LWT_BPF_XMIT_HEADROOM: '12' },
      BpfProgram: { LWT_BPF_PROG_NAME: 'prog.o:[x]' },
    },
  },
  {
    bytes: route(10, 7, { action: 3, table: 77, counters: { packets: 1n, bytes: 2n, errors: 3n } }),
    says: {
      EncapSeg6Local: {
        SEG6_LOCAL_ACTION: 'encap seg6local action End.T',
        SEG6_LOCAL_TABLE: 'table 77',
      },
    },
  },
  {
    bytes: route(10, 7, {
      action: 1,
      flavors: { operation: 16, lcblockBits: 32, lcnodeFnBits: 16 },
    }),
    says: {
      EncapSeg6Local: { SEG6_LOCAL_FLAVORS: 'flavors' },
      Seg6LocalFlavors: {
        SEG6_LOCAL_FLV_OPERATION: 'flavors next-csid',
        SEG6_LOCAL_FLV_LCBLOCK_BITS: 'lblen 32',
        SEG6_LOCAL_FLV_LCNODE_FN_BITS: 'nflen 16',
      },
    },
  },
  {
    bytes: route(10, 7, { action: 2, nh6: '2001:db8::9' }),
    says: { EncapSeg6Local: { SEG6_LOCAL_NH6: 'action End.X nh6 2001:db8::9' } },
  },
  {
    bytes: route(10, 7, { action: 10, srh: header }),
    says: { EncapSeg6Local: { SEG6_LOCAL_SRH: 'segs 2 [ 2001:db8::b 2001:db8::a ]' } },
  },
  {
    bytes: route(10, 7, { action: 15, bpf: { name: 'end.o:[y]' } }),
    says: {
      EncapSeg6Local: { SEG6_LOCAL_BPF: 'endpoint end.o:[y]' },
      Seg6LocalBpf: { SEG6_LOCAL_BPF_PROG_NAME: 'endpoint end.o:[y]' },
    },
  },
  {
    bytes: route(10, 9, { freqK: 1, freqN: 2, mode: 2, dst: '2001:db8::5', trace }),
    says: {
      EncapIoam6: {
        IOAM6_IPTUNNEL_FREQ_K: 'encap ioam6 freq 1/2',
        IOAM6_IPTUNNEL_FREQ_N: 'encap ioam6 freq 1/2',
        IOAM6_IPTUNNEL_MODE: 'mode encap',
        IOAM6_IPTUNNEL_DST: 'tundst 2001:db8::5',
        IOAM6_IPTUNNEL_TRACE: 'trace prealloc type 0x800000 ns 1 size 12',
      },
    },
  },
  {
    bytes: route(2, 10, { ifId: 5, link: 1 }),
    says: { EncapXfrm: { LWT_XFRM_IF_ID: 'encap xfrm if_id 5', LWT_XFRM_LINK: 'link_dev lo' } },
  },
];

const links: readonly Sentence[] = [
  {
    bytes: link({
      kind: 'vlan',
      data: {
        protocol: 0x8100,
        id: 5,
        flags: { flags: 3, mask: 0xffffffff },
        egressQos: {
          mapping: [
            { from: 1, to: 2 },
            { from: 3, to: 4 },
          ],
        },
      },
    }),
    says: {
      LinkVlan: {
        IFLA_VLAN_PROTOCOL: 'vlan protocol 802.1Q',
        IFLA_VLAN_ID: 'id 5',
        IFLA_VLAN_FLAGS: '<REORDER_HDR,GVRP>',
        IFLA_VLAN_EGRESS_QOS: 'egress-qos-map { 1:2 3:4 }',
      },
      Linkinfo: { IFLA_INFO_KIND: 'vlan', IFLA_INFO_DATA: 'vlan protocol' },
    },
  },
  {
    bytes: link({
      kind: 'bond',
      data: {
        mode: 1,
        miimon: 100,
        arpIpTarget: { entries: ['192.0.2.1', '192.0.2.2'] },
        nsIp6Target: { entries: ['2001:db8::1', '2001:db8::2'] },
        minLinks: 1,
        peerNotifDelay: 300,
        adLacpActive: 0,
        missedMax: 5,
        adInfo: { aggregator: 1 },
      },
    }),
    says: {
      LinkBond: {
        IFLA_BOND_MODE: 'bond mode active-backup',
        IFLA_BOND_MIIMON: 'miimon 100',
        IFLA_BOND_ARP_IP_TARGET: 'arp_ip_target 192.0.2.1,192.0.2.2',
        IFLA_BOND_NS_IP6_TARGET: 'ns_ip6_target 2001:db8::1,2001:db8::2',
        IFLA_BOND_MIN_LINKS: 'min_links 1',
        IFLA_BOND_PEER_NOTIF_DELAY: 'peer_notify_delay 300',
        IFLA_BOND_AD_LACP_ACTIVE: 'lacp_active off',
        IFLA_BOND_MISSED_MAX: 'arp_missed_max 5',
        IFLA_BOND_AD_INFO: 'ad_aggregator 1',
      },
      BondAdInfo: { IFLA_BOND_AD_INFO_AGGREGATOR: 'ad_aggregator 1' },
    },
  },
  {
    bytes: link({
      slaveKind: 'bond',
      slaveData: {
        state: 1,
        miiStatus: 0,
        linkFailureCount: 3,
        permHwaddr: '02:00:00:00:00:07',
        queueId: 2,
        prio: 9,
        adAggregatorId: 4,
        adActorOperPortState: 63,
        adPartnerOperPortState: 61,
      },
    }),
    says: {
      LinkBondSlave: {
        IFLA_BOND_SLAVE_STATE: 'bond_slave state BACKUP',
        IFLA_BOND_SLAVE_MII_STATUS: 'mii_status UP',
        IFLA_BOND_SLAVE_LINK_FAILURE_COUNT: 'link_failure_count 3',
        IFLA_BOND_SLAVE_PERM_HWADDR: 'perm_hwaddr 02:00:00:00:00:07',
        IFLA_BOND_SLAVE_QUEUE_ID: 'queue_id 2',
        IFLA_BOND_SLAVE_PRIO: 'prio 9',
        IFLA_BOND_SLAVE_AD_AGGREGATOR_ID: 'ad_aggregator_id 4',
        IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE: 'ad_actor_oper_port_state 63',
        IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE: 'ad_partner_oper_port_state 61',
      },
    },
  },
  {
    bytes: link({ kind: 'vrf', data: { table: 77 } }),
    says: { LinkVrf: { IFLA_VRF_TABLE: 'vrf table 77' } },
  },
  {
    bytes: link({ slaveKind: 'vrf', slaveData: { table: 78 } }),
    says: { LinkVrfPort: { IFLA_VRF_PORT_TABLE: 'vrf_slave table 78' } },
  },
  {
    bytes: link({ kind: 'gre', data: { ...gre, ttl: 64 } }),
    says: {
      LinkGre: {
        IFLA_GRE_LOCAL: 'local 192.0.2.1',
        IFLA_GRE_REMOTE: 'gre remote 192.0.2.2',
        IFLA_GRE_TTL: 'ttl 64',
        IFLA_GRE_IKEY: 'ikey 0.0.0.5',
        IFLA_GRE_OKEY: 'okey 0.0.0.6',
      },
    },
  },
  {
    bytes: link({ kind: 'erspan', data: { ...gre, erspanVer: 1, erspanIndex: 123 } }),
    says: {
      LinkGre: { IFLA_GRE_ERSPAN_INDEX: 'erspan_index 123' },
    },
  },
  {
    bytes: link({ kind: 'erspan', data: { ...gre, erspanVer: 2, erspanDir: 1, erspanHwid: 7 } }),
    says: {
      LinkGre: {
        IFLA_GRE_ERSPAN_VER: 'erspan_ver 2',
        IFLA_GRE_ERSPAN_DIR: 'erspan_dir egress',
        IFLA_GRE_ERSPAN_HWID: 'erspan_hwid 0x7',
      },
    },
  },
  {
    bytes: link({ kind: 'ip6gre', data: { ...ends6, ttl: 64, encapLimit: 4, flowinfo: 0 } }),
    says: {
      LinkGre: {
        IFLA_GRE_LOCAL: 'local 2001:db8::a',
        IFLA_GRE_REMOTE: 'ip6gre remote 2001:db8::b',
        IFLA_GRE_ENCAP_LIMIT: 'encaplimit 4',
      },
    },
  },
  {
    bytes: link({ kind: 'ipip', data: { ...ends, ttl: 33, proto: 4, pmtudisc: 1 } }),
    says: {
      LinkIptun: {
        IFLA_IPTUN_LOCAL: 'local 192.0.2.1',
        IFLA_IPTUN_REMOTE: 'remote 192.0.2.2',
        IFLA_IPTUN_TTL: 'ttl 33',
        IFLA_IPTUN_PROTO: 'ipip ipip',
        IFLA_IPTUN_PMTUDISC: 'pmtudisc',
      },
    },
  },
  {
    bytes: link({
      kind: 'sit',
      data: {
        ...ends,
        ttl: 34,
        proto: 41,
        pmtudisc: 1,
        n6rdPrefix: '2002::',
        n6rdPrefixlen: 16,
        n6rdRelayPrefix: 0,
        n6rdRelayPrefixlen: 0,
      },
    }),
    says: {
      LinkIptun: {
        IFLA_IPTUN_6RD_PREFIX: '6rd-prefix 2002::/16',
        IFLA_IPTUN_6RD_PREFIXLEN: '6rd-prefix 2002::/16',
      },
    },
  },
  {
    bytes: link({
      kind: 'ip6tnl',
      data: { ...ends6, ttl: 35, proto: 41, encapLimit: 4, flowinfo: 0 },
    }),
    says: {
      LinkIptun: {
        IFLA_IPTUN_LOCAL: 'local 2001:db8::a',
        IFLA_IPTUN_ENCAP_LIMIT: 'encaplimit 4',
        IFLA_IPTUN_TTL: 'hoplimit 35',
      },
    },
  },
  {
    bytes: link({
      kind: 'geneve',
      data: {
        id: 99,
        remote: '192.0.2.3',
        ttl: 7,
        df: 1,
        port: 6081,
        udpCsum: 1,
        innerProtoInherit: true,
      },
    }),
    says: {
      LinkGeneve: {
        IFLA_GENEVE_ID: 'geneve id 99',
        IFLA_GENEVE_REMOTE: 'remote 192.0.2.3',
        IFLA_GENEVE_TTL: 'ttl 7',
        IFLA_GENEVE_DF: 'df set',
        IFLA_GENEVE_PORT: 'dstport 6081',
        IFLA_GENEVE_UDP_CSUM: 'udpcsum',
        IFLA_GENEVE_INNER_PROTO_INHERIT: 'innerprotoinherit',
      },
    },
  },
  {
    bytes: link({ kind: 'tun', data: { type: 2, pi: 0, vnetHdr: 1, persist: 1 } }),
    says: {
      LinkTun: {
        IFLA_TUN_TYPE: 'tun type tap',
        IFLA_TUN_PI: 'pi off',
        IFLA_TUN_VNET_HDR: 'vnet_hdr on',
        IFLA_TUN_PERSIST: 'persist on',
      },
    },
  },
  {
    bytes: link({
      kind: 'vxlan',
      data: { id: 42, group: '239.1.1.1', ttl: 3, port: 4789, label: 0xabcde, vnifilter: 1 },
    }),
    says: {
      LinkVxlan: {
        IFLA_VXLAN_ID: 'id 42',
        IFLA_VXLAN_GROUP: 'group 239.1.1.1',
        IFLA_VXLAN_PORT: 'dstport 4789',
        IFLA_VXLAN_TTL: 'ttl 3',
        IFLA_VXLAN_LABEL: 'flowlabel 0xabcde',
        IFLA_VXLAN_VNIFILTER: 'vnifilter',
      },
    },
  },
  {
    bytes: link({ kind: 'vxlan', data: { id: 42, ttlInherit: 1 } }),
    says: { LinkVxlan: { IFLA_VXLAN_TTL_INHERIT: 'ttl inherit' } },
  },
  {
    bytes: link({
      kind: 'macvlan',
      data: { mode: 4, flags: 0, bcQueueLen: 1001, bcQueueLenUsed: 1002 },
    }),
    says: {
      LinkMacvlan: {
        IFLA_MACVLAN_MODE: 'macvlan mode bridge',
        IFLA_MACVLAN_BC_QUEUE_LEN: 'bcqueuelen 1001',
        IFLA_MACVLAN_BC_QUEUE_LEN_USED: 'usedbcqueuelen 1002',
      },
    },
  },
];

const others: readonly Sentence[] = [
  {
    bytes: encode({
      name: 'newprefix',
      body: {
        family: 10,
        ifindex: 1,
        type: 3,
        len: 64,
        flags: 3,
        address: '2001:db8::',
        cacheinfo: { preferredTime: 100, validTime: 200 },
      },
    }),
    says: {
      Prefix: {
        PREFIX_ADDRESS: 'prefix 2001:db8::/64',
        PREFIX_CACHEINFO: 'valid 200 preferred 100',
      },
    },
  },
  {
    bytes: encode({
      name: 'newroute',
      body: {
        family: 2,
        dstLen: 24,
        dst: '192.0.2.0',
        tableByte: 254,
        type: 1,
        protocol: 3,
        nhId: 77,
      },
    }),
    says: { Route: { RTA_NH_ID: 'nhid 77' } },
  },
  {
    bytes: encode({
      name: 'newroute',
      body: {
        family: 10,
        dstLen: 64,
        dst: '2001:db8::',
        tableByte: 254,
        type: 1,
        protocol: 3,
        oif: 1,
        expires: 99,
        metrics: { fastopenNoCookie: 1 },
      },
    }),
    says: { RouteMetrics: { RTAX_FASTOPEN_NO_COOKIE: 'fastopen_no_cookie 1' } },
  },
  {
    bytes: encode({
      name: 'newnexthop',
      body: { family: 2, id: 5, oif: 1, encap: { id: 7n, dst: '192.0.2.77' }, encapType: 2 },
    }),
    says: { Nexthop: { NHA_ENCAP: 'encap ip id 7', NHA_ENCAP_TYPE: 'encap ip' } },
  },
];

/** What iproute2 has to say. */
export const sentences: readonly Sentence[] = [...encapsulations, ...links, ...others];
