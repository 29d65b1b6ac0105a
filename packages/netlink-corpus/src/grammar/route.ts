import { ENCAP } from './encap.ts';
import {
  type AttributeSet,
  attributeSet,
  type Kind,
  type StructField,
  structFields,
} from './kinds.ts';

/** `linux/rtnetlink.h RTAX_*`. */
const METRICS = attributeSet(
  'metrics',
  `1 lock u32
   2 mtu u32
   3 window u32
   4 rtt u32
   5 rttvar u32
   6 ssthresh u32
   7 cwnd u32
   8 advmss u32
   9 reordering u32
   10 hoplimit u32
   11 initcwnd u32
   12 features u32
   13 rtoMin u32
   14 initrwnd u32
   15 quickack u32
   16 ccAlgo text
   17 fastopenNoCookie u32`,
);

const CACHEINFO: Kind = {
  kind: 'struct',
  fields: structFields(
    'clntref u32, lastuse u32, expires s32, error u32, used u32, id u32, ts u32, tsage u32',
  ),
};

const MFC_STATS: Kind = {
  kind: 'struct',
  fields: structFields('packets u64, bytes u64, wrongIf u64'),
};

/** The attributes of `struct rtnexthop`; the other numbers are those of a route. */
const NEXTHOP = attributeSet(
  'nexthop',
  `1 dst name
   2 src name
   3 iif name
   4 oif name
   5 gateway address
   6 priority name
   7 prefsrc name
   8 metrics name
   9 multipath name
   10 protoinfo name
   11 flow u32
   12 cacheinfo name
   13 session name
   14 mpAlgo name
   15 table name
   16 mark name
   17 mfcStats name
   18 via via
   19 newdst bytes
   20 pref name
   21 encapType u16
   22 encap encap
   23 expires name
   24 pad name
   25 uid name
   26 ttlPropagate name
   27 ipProto name
   28 sport name
   29 dport name
   30 nhId name
   31 flowlabel name`,
  { encap: ENCAP },
);

/** `linux/rtnetlink.h struct rtmsg`. */
export const ROUTE_HEADER: readonly StructField[] = structFields(
  'family u8, dstLen u8, srcLen u8, tos u8, tableByte u8, protocol u8, scope u8, type u8, flags u32',
);

/** `linux/rtnetlink.h RTA_*`. */
export const ROUTE: AttributeSet = attributeSet(
  'route',
  `1 dst address
   2 src address
   3 iif u32
   4 oif u32
   5 gateway address
   6 priority u32
   7 prefsrc address
   8 metrics metrics
   9 multipath multipath
   10 protoinfo name
   11 flow u32
   12 cacheinfo cacheinfo
   13 session name
   14 mpAlgo name
   15 table u32
   16 mark u32
   17 mfcStats mfcStats
   18 via via
   19 newdst bytes
   20 pref u8
   21 encapType u16
   22 encap encap
   23 expires uint
   24 pad name
   25 uid u32
   26 ttlPropagate u8
   27 ipProto u8
   28 sport be16
   29 dport be16
   30 nhId u32
   31 flowlabel be32`,
  {
    metrics: { kind: 'nest', set: METRICS },
    multipath: { kind: 'nexthops', set: NEXTHOP },
    cacheinfo: CACHEINFO,
    mfcStats: MFC_STATS,
    encap: ENCAP,
  },
);
