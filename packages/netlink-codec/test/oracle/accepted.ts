import { type Attribute, type DraftMessage, decode, encode } from '@routability/netlink-codec';
import type { Group } from '@routability/netlink-codec/runtime';
import type { Place } from './probe.ts';

/** A request that makes something, and the dump in which it has to be found again. */
export interface Wish {
  readonly request: DraftMessage;
  readonly dump: DraftMessage;
  /** Properties that are orders, not state, or that the kernel gives back otherwise. */
  readonly except?: readonly string[];
}

type Body<N extends string> = NonNullable<Extract<DraftMessage, { name: N }>['body']>;

/** NLM_F_REQUEST, ACK, EXCL, CREATE. */
const CREATE = 0x605;
/** NLM_F_REQUEST, ACK. */
const CHANGE = 0x5;
/** NLM_F_REQUEST, ACK, DUMP. */
const DUMP = 0x305;

function link(body: Body<'newlink'>, except: readonly string[] = []): Wish {
  return {
    request: { name: 'newlink', header: { flags: CREATE }, body },
    dump: { name: 'getlink', header: { flags: DUMP }, body: {} },
    except,
  };
}

function changedLink(body: Body<'newlink'>, except: readonly string[] = []): Wish {
  return {
    ...link(body, except),
    request: { name: 'newlink', header: { flags: CHANGE }, body },
  };
}

function address(body: Body<'newaddr'>): Wish {
  return {
    request: { name: 'newaddr', header: { flags: CREATE }, body },
    dump: { name: 'getaddr', header: { flags: DUMP }, body: { family: body.family } },
  };
}

function route(body: Body<'newroute'>, except: readonly string[] = []): Wish {
  const whole = { type: 1, protocol: 4, tableByte: 254, ...body };
  return {
    request: { name: 'newroute', header: { flags: CREATE }, body: whole },
    dump: { name: 'getroute', header: { flags: DUMP }, body: { family: body.family } },
    except,
  };
}

function rule(body: Body<'newrule'>): Wish {
  const whole = { action: 1, ...body };
  return {
    request: { name: 'newrule', header: { flags: CREATE }, body: whole },
    dump: { name: 'getrule', header: { flags: DUMP }, body: { family: body.family } },
  };
}

function nexthop(body: Body<'newnexthop'>, dump: Body<'getnexthop'> = {}): Wish {
  return {
    request: { name: 'newnexthop', header: { flags: CREATE }, body },
    dump: { name: 'getnexthop', header: { flags: DUMP }, body: dump },
  };
}

function neighbour(body: Body<'newneigh'>, except: readonly string[] = []): Wish {
  return {
    request: { name: 'newneigh', header: { flags: CREATE }, body },
    dump: { name: 'getneigh', header: { flags: DUMP }, body: { family: body.family } },
    except,
  };
}

const BRIDGE = 110;
const PORT = 101;
const up = { flags: 1, change: 1 };
const main = { family: 2, dstLen: 24, oif: PORT } as const;
const main6 = { family: 10, dstLen: 64, oif: PORT } as const;

const links: readonly Wish[] = [
  link(
    {
      ...up,
      index: PORT,
      ifname: 'v0',
      mtu: 1400,
      txqlen: 77,
      address: '02:00:00:00:01:01',
      broadcast: 'ff:ff:ff:ff:ff:fe',
      group: 9,
      numTxQueues: 2,
      numRxQueues: 3,
      linkinfo: {
        kind: 'veth',
        data: {
          peer: { index: 102, ifname: 'v1', mtu: 1300, txqlen: 66, address: '02:00:00:00:01:02' },
        },
      },
    },
    ['data'],
  ),
  changedLink({
    ...up,
    index: 102,
    ifname: 'v1',
    mtu: 1300,
    txqlen: 66,
    address: '02:00:00:00:01:02',
  }),
  changedLink({
    family: 0,
    index: PORT,
    ifalias: 'the first one',
    gsoMaxSize: 60000,
    gsoMaxSegs: 1000,
    groMaxSize: 61000,
    gsoIpv4MaxSize: 50000,
    groIpv4MaxSize: 51000,
    linkmode: 1,
    afSpec: { inet6: { addrGenMode: 1 } },
  }),
  link({
    ...up,
    index: BRIDGE,
    ifname: 'br0',
    linkinfo: {
      kind: 'bridge',
      data: {
        forwardDelay: 1000,
        helloTime: 300,
        maxAge: 1900,
        ageingTime: 20000,
        stpState: 0,
        priority: 0x7000,
        groupFwdMask: 8,
        groupAddr: '01:80:c2:00:00:0d',
        mcastRouter: 2,
        mcastSnooping: 1,
        mcastQuerier: 1,
        mcastQueryUseIfaddr: 1,
        mcastHashMax: 1024,
        mcastLastMemberCnt: 5,
        mcastStartupQueryCnt: 6,
        mcastLastMemberIntvl: 200n,
        mcastMembershipIntvl: 30000n,
        mcastQuerierIntvl: 29000n,
        mcastQueryIntvl: 13000n,
        mcastQueryResponseIntvl: 1500n,
        mcastStartupQueryIntvl: 3200n,
        mcastStatsEnabled: 1,
        mcastIgmpVersion: 3,
        mcastMldVersion: 2,
        fdbMaxLearned: 4242,
        nfCallIptables: 1,
        nfCallIp6tables: 1,
        nfCallArptables: 1,
      },
    },
  }),
  link(
    {
      index: 111,
      ifname: 'w0',
      master: BRIDGE,
      linkinfo: { kind: 'veth', data: { peer: { ifname: 'w1' } } },
    },
    ['data'],
  ),
  changedLink({
    index: 111,
    linkinfo: {
      slaveKind: 'bridge',
      slaveData: {
        priority: 33,
        cost: 44,
        mode: 1,
        guard: 1,
        protect: 1,
        fastLeave: 1,
        mcastToUcast: 1,
        unicastFlood: 0,
        mcastFlood: 0,
        bcastFlood: 0,
        proxyarp: 1,
        proxyarpWifi: 1,
        vlanTunnel: 1,
        groupFwdMask: 16,
        neighSuppress: 1,
        isolated: 1,
        multicastRouter: 2,
        mcastEhtHostsLimit: 99,
        neighVlanSuppress: 0,
      },
    },
  }),
  changedLink({ index: 111, linkinfo: { slaveKind: 'bridge', slaveData: { mcastMaxGroups: 7 } } }),
  changedLink({
    index: 111,
    linkinfo: { slaveKind: 'bridge', slaveData: { learning: 1, locked: 1, mab: 1 } },
  }),
  link({
    ...up,
    index: 120,
    ifname: 'vx0',
    linkinfo: {
      kind: 'vxlan',
      data: {
        id: 42,
        group: '192.0.2.99',
        local: '192.0.2.1',
        link: PORT,
        ttl: 9,
        tos: 4,
        df: 1,
        learning: 0,
        proxy: 1,
        rsc: 1,
        l2miss: 1,
        l3miss: 1,
        ageing: 333,
        limit: 444,
        port: 4790,
        portRange: { low: 5000, high: 6000 },
        udpCsum: 1,
        udpZeroCsum6Tx: 1,
        udpZeroCsum6Rx: 1,
        gbp: true,
        localbypass: 0,
      },
    },
  }),
  link({
    index: 121,
    ifname: 'vx1',
    linkinfo: {
      kind: 'vxlan',
      data: {
        id: 43,
        group6: '2001:db8::99',
        local6: '2001:db8::1',
        port: 4791,
        label: 0xabcde,
        labelPolicy: 0,
        udpZeroCsum6Rx: 1,
      },
    },
  }),
  link({
    index: 122,
    ifname: 'vx2',
    linkinfo: { kind: 'vxlan', data: { collectMetadata: 1, vnifilter: 1, gpe: true, learning: 0 } },
  }),
  link({
    index: 130,
    ifname: 'mv0',
    link: PORT,
    linkinfo: { kind: 'macvlan', data: { mode: 4, bcQueueLen: 500, bcCutoff: 3 } },
  }),
  link({ index: 140, ifname: 'ifb0', txqlen: 33, linkinfo: { kind: 'ifb' } }),
  changedLink({ index: 140, group: 77 }),
  {
    request: {
      name: 'newlinkprop',
      header: { flags: CREATE },
      body: { index: PORT, propList: { altIfname: ['another-name', 'a-third'] } },
    },
    dump: { name: 'getlink', header: { flags: DUMP }, body: {} },
  },
];

const addresses: readonly Wish[] = [
  address({
    family: 2,
    prefixlen: 24,
    scope: 0,
    index: PORT,
    local: '192.0.2.1',
    address: '192.0.2.1',
    broadcast: '192.0.2.255',
    label: 'v0:one',
    rtPriority: 55,
    proto: 7,
  }),
  address({
    family: 2,
    prefixlen: 24,
    scope: 253,
    index: PORT,
    local: '198.51.100.1',
    address: '198.51.100.2',
    flags: 0x200,
  }),
  address({
    family: 10,
    prefixlen: 64,
    index: PORT,
    address: '2001:db8::1',
    flags: 0x2,
    rtPriority: 66,
    proto: 8,
  }),
  address({
    family: 10,
    prefixlen: 128,
    index: PORT,
    local: '2001:db8:1::1',
    address: '2001:db8:1::2',
    flags: 0x202,
  }),
];

const nexthops: readonly Wish[] = [
  nexthop({ family: 2, protocol: 4, id: 1, oif: PORT, gateway: '192.0.2.9' }),
  nexthop({ family: 2, protocol: 4, id: 2, oif: PORT, gateway: '192.0.2.10' }),
  nexthop({ family: 10, protocol: 4, id: 3, oif: PORT, gateway: '2001:db8::9' }),
  nexthop({ family: 2, id: 4, blackhole: true }),
  nexthop({
    id: 10,
    group: [
      { id: 1, weight: 2 },
      { id: 2, weight: 6 },
    ],
  }),
  nexthop({
    id: 11,
    groupType: 1,
    group: [
      { id: 1, weight: 0 },
      { id: 2, weight: 1 },
    ],
    resGroup: { buckets: 32, idleTimer: 700, unbalancedTimer: 800 },
  }),
  nexthop({ family: 2, id: 20, fdb: true, gateway: '192.0.2.30' }),
  nexthop({ id: 21, fdb: true, group: [{ id: 20, weight: 0 }] }),
  nexthop({ family: 2, id: 30, oif: PORT, gateway: '192.0.2.9', encapType: 2, encap: { id: 7n } }),
];

const routes: readonly Wish[] = [
  route({
    ...main,
    dst: '10.1.0.0',
    gateway: '192.0.2.9',
    prefsrc: '192.0.2.1',
    priority: 77,
    metrics: {
      lock: 4,
      mtu: 1300,
      window: 1000,
      rtt: 80,
      rttvar: 40,
      ssthresh: 9,
      cwnd: 11,
      advmss: 1200,
      reordering: 4,
      hoplimit: 33,
      initcwnd: 12,
      features: 1,
      rtoMin: 50,
      initrwnd: 13,
      quickack: 1,
      ccAlgo: 'reno',
      fastopenNoCookie: 1,
    },
  }),
  route({ ...main, dst: '10.2.0.0', tos: 8, scope: 253 }),
  route({ ...main, dst: '10.3.0.0', via: { family: 10, address: '2001:db8::9' } }),
  route({ ...main, dst: '10.4.0.0', gateway: '203.0.113.7', flags: 4 }),
  route({ ...main, dst: '10.5.0.0', tableByte: 0, table: 1000, scope: 253 }),
  ...[6, 7, 8, 9].map((type) => route({ family: 2, dstLen: 24, dst: `10.${type + 10}.0.0`, type })),
  route({ family: 2, dstLen: 32, dst: '10.30.0.1', type: 2, tableByte: 255, oif: 1, scope: 254 }),
  route({
    family: 2,
    dstLen: 24,
    dst: '10.6.0.0',
    multipath: [
      { ifindex: PORT, hops: 2, gateway: '192.0.2.9' },
      { ifindex: PORT, hops: 6, gateway: '192.0.2.10', flags: 4 },
      { ifindex: PORT, via: { family: 10, address: '2001:db8::9' } },
    ],
  }),
  route({ family: 2, dstLen: 24, dst: '10.7.0.0', nhId: 1 }),
  route({ family: 2, dstLen: 24, dst: '10.8.0.0', nhId: 10 }),
  route({
    ...main,
    dst: '10.9.0.0',
    encapType: 2,
    encap: { id: 9n, dst: '192.0.2.77', src: '192.0.2.1', tos: 4, ttl: 9, flags: 0x10 },
  }),
  route({ ...main6, dst: '2001:db8:10::', gateway: '2001:db8::9', priority: 88, pref: 1 }),
  route({ ...main6, dst: '2001:db8:11::', metrics: { mtu: 1300, hoplimit: 44 } }),
  route({ ...main6, dst: '2001:db8:12::', src: '2001:db8:99::', srcLen: 48 }),
  ...[6, 7, 8, 9].map((type) =>
    route({ family: 10, dstLen: 64, dst: `2001:db8:${type}00::`, type, oif: 1, priority: 5 }),
  ),
  route({
    family: 10,
    dstLen: 64,
    dst: '2001:db8:13::',
    multipath: [
      { ifindex: PORT, hops: 1, gateway: '2001:db8::9' },
      { ifindex: PORT, hops: 3, gateway: '2001:db8::a' },
    ],
  }),
  route({ family: 10, dstLen: 64, dst: '2001:db8:14::', nhId: 3 }),
  route({
    ...main6,
    dst: '2001:db8:15::',
    encapType: 4,
    encap: { id: 9n, dst: '2001:db8::77', src: '2001:db8::1', tc: 4, hoplimit: 9, flags: 0x10 },
  }),
];

const rules: readonly Wish[] = [
  rule({
    family: 2,
    priority: 1001,
    table: 1000,
    dst: '10.0.0.0',
    dstLen: 8,
    src: '192.0.2.0',
    srcLen: 24,
    tos: 4,
    iifname: 'v0',
    oifname: 'absent0',
    fwmark: 0x1234,
    fwmask: 0xffff,
    uidRange: { start: 1000, end: 2000 },
    ipProto: 6,
    sportRange: { start: 1024, end: 2048 },
    dportRange: { start: 80, end: 90 },
    suppressPrefixlen: 8,
    suppressIfgroup: 9,
    protocol: 4,
    tunId: 0x1234567890n,
  }),
  rule({ family: 2, priority: 1002, action: 2, goto: 32766 }),
  rule({ family: 2, priority: 1003, action: 7, flags: 2 }),
  rule({ family: 2, priority: 1004, action: 6 }),
  rule({ family: 2, priority: 1005, action: 8 }),
  rule({ family: 2, priority: 1006, table: 254, dscp: 10, dscpMask: 0x3f }),
  rule({
    family: 2,
    priority: 1007,
    table: 254,
    ipProto: 17,
    sportRange: { start: 0x100, end: 0x100 },
    sportMask: 0xff00,
    dportRange: { start: 0x200, end: 0x200 },
    dportMask: 0xff00,
  }),
  rule({ family: 10, priority: 1008, table: 254, flowlabel: 0x12345, flowlabelMask: 0xfffff }),
  rule({ family: 10, priority: 1009, table: 254, src: '2001:db8::', srcLen: 32, iifname: 'v0' }),
];

const neighbours: readonly Wish[] = [
  neighbour({
    family: 2,
    ifindex: PORT,
    state: 0x80,
    dst: '192.0.2.9',
    lladdr: '02:00:00:00:09:09',
    protocol: 4,
  }),
  neighbour({
    family: 10,
    ifindex: PORT,
    state: 0x80,
    flagsByte: 0x80,
    dst: '2001:db8::9',
    lladdr: '02:00:00:00:09:0a',
  }),
  neighbour({ family: 2, ifindex: PORT, flagsByte: 0x10, dst: '192.0.2.50', flagsExt: 1 }, [
    'state',
  ]),
  neighbour({
    family: 7,
    ifindex: 120,
    state: 0x80,
    flagsByte: 2,
    lladdr: '02:00:00:00:0a:01',
    dst: '192.0.2.60',
    port: 4795,
    vni: 99,
    viaIfindex: PORT,
  }),
  neighbour({
    family: 7,
    ifindex: 120,
    state: 0x80,
    flagsByte: 2,
    lladdr: '02:00:00:00:0a:02',
    nhId: 21,
  }),
  neighbour(
    {
      family: 7,
      ifindex: 111,
      state: 0x80,
      flagsByte: 4,
      lladdr: '02:00:00:00:0a:03',
    },
    ['flagsByte'],
  ),
];

const others: readonly Wish[] = [
  {
    request: {
      name: 'newaddrlabel',
      header: { flags: CREATE },
      body: { family: 10, prefixlen: 48, index: PORT, address: '2001:db8:7::', label: 77 },
    },
    dump: { name: 'getaddrlabel', header: { flags: DUMP }, body: { family: 10 } },
  },
  {
    request: {
      name: 'setneightbl',
      header: { flags: CHANGE },
      body: {
        family: 2,
        name: 'arp_cache',
        parms: {
          ifindex: PORT,
          queueLenbytes: 200000,
          proxyQlen: 65,
          appProbes: 2,
          ucastProbes: 4,
          mcastProbes: 5,
          mcastReprobes: 6,
          baseReachableTime: 31000n,
          gcStaletime: 61000n,
          delayProbeTime: 6000n,
          retransTime: 1100n,
          anycastDelay: 1012n,
          proxyDelay: 812n,
          locktime: 1020n,
          intervalProbeTimeMs: 5500n,
        },
      },
    },
    dump: { name: 'getneightbl', header: { flags: DUMP }, body: { family: 2 } },
  },
  {
    request: {
      name: 'newnsid',
      header: { flags: CREATE },
      body: { pid: process.pid, nsid: 55 },
    },
    dump: { name: 'getnsid', header: { flags: DUMP }, body: {} },
    except: ['pid'],
  },
];

/** Requests in the order in which they build on each other. */
export const wishes: readonly Wish[] = [
  ...links,
  ...addresses,
  ...nexthops,
  ...routes,
  ...rules,
  ...neighbours,
  ...others,
];

/** The attributes that a request asks for, and that have to be in the dump. */
export function placesOf({ request, except = [] }: Wish): Place[] {
  return decode(encode(request)).flatMap(({ body }) => collect(body, except));
}

function collect(value: unknown, except: readonly string[]): Place[] {
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => collect(one, except));
  const { attributes, $schema } = value as {
    attributes?: readonly Attribute[];
    $schema?: Group;
  };
  if (attributes === undefined || $schema === undefined) return [];
  return attributes
    .filter(({ name }) => name === null || !except.includes(name))
    .flatMap((one) => [{ set: $schema.name, type: one.type }, ...collect(one.value, except)]);
}
