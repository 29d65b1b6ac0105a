import { type AttributeSet, attributeSet, type Kind, structFields } from './kinds.ts';

const BRIDGE_ID: Kind = { kind: 'struct', fields: structFields('priority be16, address bytes6') };

/** `linux/if_link.h IFLA_BR_*`. */
export const BRIDGE: AttributeSet = attributeSet(
  'bridge',
  `0 unspec name
   1 forwardDelay u32
   2 helloTime u32
   3 maxAge u32
   4 ageingTime u32
   5 stpState u32
   6 priority u16
   7 vlanFiltering u8
   8 vlanProtocol be16
   9 groupFwdMask u16
   10 rootId bridgeId
   11 bridgeId bridgeId
   12 rootPort u16
   13 rootPathCost u32
   14 topologyChange u8
   15 topologyChangeDetected u8
   16 helloTimer u64
   17 tcnTimer u64
   18 topologyChangeTimer u64
   19 gcTimer u64
   20 groupAddr mac
   21 fdbFlush flag
   22 mcastRouter u8
   23 mcastSnooping u8
   24 mcastQueryUseIfaddr u8
   25 mcastQuerier u8
   26 mcastHashElasticity u32
   27 mcastHashMax u32
   28 mcastLastMemberCnt u32
   29 mcastStartupQueryCnt u32
   30 mcastLastMemberIntvl u64
   31 mcastMembershipIntvl u64
   32 mcastQuerierIntvl u64
   33 mcastQueryIntvl u64
   34 mcastQueryResponseIntvl u64
   35 mcastStartupQueryIntvl u64
   36 nfCallIptables u8
   37 nfCallIp6tables u8
   38 nfCallArptables u8
   39 vlanDefaultPvid u16
   40 pad name
   41 vlanStatsEnabled u8
   42 mcastStatsEnabled u8
   43 mcastIgmpVersion u8
   44 mcastMldVersion u8
   45 vlanStatsPerPort u8
   46 multiBoolopt bitfield
   47 mcastQuerierState attributes nested
   48 fdbNLearned u32
   49 fdbMaxLearned u32`,
  {
    bridgeId: BRIDGE_ID,
    bitfield: { kind: 'struct', fields: structFields('value u32, selector u32') },
  },
);

/** `linux/if_link.h IFLA_BRPORT_*`. */
export const BRIDGE_PORT: AttributeSet = attributeSet(
  'bridgePort',
  `0 unspec name
   1 state u8
   2 priority u16
   3 cost u32
   4 mode u8
   5 guard u8
   6 protect u8
   7 fastLeave u8
   8 learning u8
   9 unicastFlood u8
   10 proxyarp u8
   11 learningSync u8
   12 proxyarpWifi u8
   13 rootId bridgeId
   14 bridgeId bridgeId
   15 designatedPort u16
   16 designatedCost u16
   17 id u16
   18 no u16
   19 topologyChangeAck u8
   20 configPending u8
   21 messageAgeTimer u64
   22 forwardDelayTimer u64
   23 holdTimer u64
   24 flush flag
   25 multicastRouter u8
   26 pad name
   27 mcastFlood u8
   28 mcastToUcast u8
   29 vlanTunnel u8
   30 bcastFlood u8
   31 groupFwdMask u16
   32 neighSuppress u8
   33 isolated u8
   34 backupPort u32
   35 mrpRingOpen u8
   36 mrpInOpen u8
   37 mcastEhtHostsLimit u32
   38 mcastEhtHostsCnt u32
   39 locked u8
   40 mab u8
   41 mcastNGroups u32
   42 mcastMaxGroups u32
   43 neighVlanSuppress u8
   44 backupNhid u32`,
  { bridgeId: BRIDGE_ID },
);

const MACVLAN_ADDRESSES = attributeSet('macvlanAddresses', '4 macaddr mac multi');

/** `linux/if_link.h IFLA_MACVLAN_*`. */
export const MACVLAN: AttributeSet = attributeSet(
  'macvlan',
  `0 unspec name
   1 mode u32
   2 flags u16
   3 macaddrMode u32
   4 macaddr mac
   5 macaddrData addresses
   6 macaddrCount u32
   7 bcQueueLen u32
   8 bcQueueLenUsed u32
   9 bcCutoff s32`,
  { addresses: { kind: 'nest', set: MACVLAN_ADDRESSES } },
);

/** `linux/if_link.h IFLA_VXLAN_*`. */
export const VXLAN: AttributeSet = attributeSet(
  'vxlan',
  `0 unspec name
   1 id u32
   2 group ipv4
   3 link u32
   4 local ipv4
   5 ttl u8
   6 tos u8
   7 learning u8
   8 ageing u32
   9 limit u32
   10 portRange portRange
   11 proxy u8
   12 rsc u8
   13 l2miss u8
   14 l3miss u8
   15 port be16
   16 group6 ipv6
   17 local6 ipv6
   18 udpCsum u8
   19 udpZeroCsum6Tx u8
   20 udpZeroCsum6Rx u8
   21 remcsumTx u8
   22 remcsumRx u8
   23 gbp flag
   24 remcsumNopartial flag
   25 collectMetadata u8
   26 label be32
   27 gpe flag
   28 ttlInherit u8
   29 df u8
   30 vnifilter u8
   31 localbypass u8
   32 labelPolicy u32
   33 reservedBits bytes
   34 mcRoute u8`,
  { portRange: { kind: 'struct', fields: structFields('low be16, high be16') } },
);
