import {
  type AttributeSet,
  attributeSet,
  type Kind,
  type StructField,
  structFields,
} from './kinds.ts';
import { BRIDGE, BRIDGE_PORT, MACVLAN, VXLAN } from './link-kinds.ts';

const STATS_NAMES = [
  'rxPackets',
  'txPackets',
  'rxBytes',
  'txBytes',
  'rxErrors',
  'txErrors',
  'rxDropped',
  'txDropped',
  'multicast',
  'collisions',
  'rxLengthErrors',
  'rxOverErrors',
  'rxCrcErrors',
  'rxFrameErrors',
  'rxFifoErrors',
  'rxMissedErrors',
  'txAbortedErrors',
  'txCarrierErrors',
  'txFifoErrors',
  'txHeartbeatErrors',
  'txWindowErrors',
  'rxCompressed',
  'txCompressed',
];

function stats(word: string, ...later: readonly string[]): Kind {
  const names = [...STATS_NAMES, ...later.map((name) => `${name}?`)];
  return {
    kind: 'struct',
    fields: structFields(names.map((name) => `${name} ${word}`).join(', ')),
  };
}

const S32: Kind = { kind: 'array', item: { kind: 'integer', size: 4, signed: true } };
const U32: Kind = { kind: 'array', item: { kind: 'integer', size: 4 } };
const U64: Kind = { kind: 'array', item: { kind: 'integer', size: 8 } };

/** `linux/ip.h IPV4_DEVCONF_*` in an array. */
const INET = attributeSet('inet', '0 unspec name\n1 conf u32s', { u32s: U32 });

/** `linux/if_link.h IFLA_INET6_*`. */
const INET6 = attributeSet(
  'inet6',
  `0 unspec name
   1 flags u32
   2 conf s32s
   3 stats u64s
   4 mcast name
   5 cacheinfo cacheinfo
   6 icmp6stats u64s
   7 token ipv6
   8 addrGenMode u8
   9 raMtu u32`,
  {
    s32s: S32,
    u64s: U64,
    cacheinfo: {
      kind: 'struct',
      fields: structFields('maxReasmLen u32, tstamp u32, reachableTime u32, retransTime u32'),
    },
  },
);

/** By address family, in messages of every family but the bridge's. */
const AF_SPEC = attributeSet('afSpec', '2 inet inet\n10 inet6 inet6\n45 mctp attributes', {
  inet: { kind: 'nest', set: INET },
  inet6: { kind: 'nest', set: INET6 },
});

/** `linux/if_link.h IFLA_XDP_*`. */
const XDP = attributeSet(
  'xdp',
  `0 unspec name
   1 fd s32
   2 attached u8
   3 flags u32
   4 progId u32
   5 drvProgId u32
   6 skbProgId u32
   7 hwProgId u32
   8 expectedFd s32`,
);

/** `linux/if_link.h IFLA_INFO_*`. */
const LINKINFO = attributeSet(
  'linkinfo',
  `0 unspec name
   1 kind text
   2 data data
   3 xstats bytes
   4 slaveKind text
   5 slaveData slaveData`,
  {
    data: {
      kind: 'choice',
      by: 'kind',
      cases: {
        bridge: { kind: 'nest', set: BRIDGE },
        macvlan: { kind: 'nest', set: MACVLAN },
        macvtap: { kind: 'nest', set: MACVLAN },
        vxlan: { kind: 'nest', set: VXLAN },
      },
    },
    slaveData: {
      kind: 'choice',
      by: 'slaveKind',
      cases: { bridge: { kind: 'nest', set: BRIDGE_PORT } },
    },
  },
);

/** `linux/if_link.h IFLA_PROTO_DOWN_REASON_*`. */
const PROTO_DOWN_REASON = attributeSet('protoDownReason', '0 unspec name\n1 mask u32\n2 value u32');

/** `linux/rtnetlink.h struct ifinfomsg`. */
export const LINK_HEADER: readonly StructField[] = structFields(
  'family u8, reserved u8, type u16, index s32, flags u32, change u32',
);

const TABLE = `0 unspec name
   1 address mac
   2 broadcast mac
   3 ifname text
   4 mtu u32
   5 link u32
   6 qdisc text
   7 stats stats
   8 cost name
   9 priority name
   10 master u32
   11 wireless name
   12 protinfo attributes
   13 txqlen u32
   14 map map
   15 weight name
   16 operstate u8
   17 linkmode u8
   18 linkinfo linkinfo
   19 netNsPid u32
   20 ifalias text
   21 numVf u32
   22 vfinfoList attributes
   23 stats64 stats64
   24 vfPorts attributes
   25 portSelf attributes
   26 afSpec afSpec
   27 group u32
   28 netNsFd u32
   29 extMask u32
   30 promiscuity u32
   31 numTxQueues u32
   32 numRxQueues u32
   33 carrier u8
   34 physPortId bytes
   35 carrierChanges u32
   36 physSwitchId bytes
   37 linkNetnsid s32
   38 physPortName text
   39 protoDown u8
   40 gsoMaxSegs u32
   41 gsoMaxSize u32
   42 pad name
   43 xdp xdp
   44 event u32
   45 newNetnsid s32
   46 targetNetnsid s32
   47 carrierUpCount u32
   48 carrierDownCount u32
   49 newIfindex s32
   50 minMtu u32
   51 maxMtu u32
   52 propList propList nested
   53 altIfname text
   54 permAddress mac
   55 protoDownReason protoDownReason nested
   56 parentDevName text
   57 parentDevBusName text
   58 groMaxSize u32
   59 tsoMaxSize u32
   60 tsoMaxSegs u32
   61 allmulti u32
   62 devlinkPort attributes nested
   63 gsoIpv4MaxSize u32
   64 groIpv4MaxSize u32
   65 dpllPin attributes nested
   66 maxPacingOffloadHorizon uint
   67 netnsImmutable u8
   68 headroom u16
   69 tailroom u16`;

/** The names that a link goes by beside its own; the other numbers are those of a link. */
const PROP_LIST = attributeSet(
  'propList',
  TABLE.replace(/^(\s*\d+ \w+) .*$/gm, '$1 name').replace('altIfname name', 'altIfname text multi'),
);

/** `linux/if_link.h IFLA_*`. */
export const LINK: AttributeSet = attributeSet('link', TABLE, {
  stats: stats('u32', 'rxNohandler'),
  stats64: stats('u64', 'rxNohandler', 'rxOtherhostDropped'),
  map: {
    kind: 'struct',
    fields: structFields(
      'memStart u64, memEnd u64, baseAddr u64, irq u16, dma u8, port u8, reserved? u32',
    ),
  },
  linkinfo: { kind: 'nest', set: LINKINFO },
  afSpec: {
    kind: 'choice',
    by: 'family',
    cases: {
      0: { kind: 'nest', set: AF_SPEC },
      2: { kind: 'nest', set: AF_SPEC },
      10: { kind: 'nest', set: AF_SPEC },
    },
  },
  xdp: { kind: 'nest', set: XDP },
  propList: { kind: 'nest', set: PROP_LIST },
  protoDownReason: { kind: 'nest', set: PROTO_DOWN_REASON },
});
