import { attributeSet, type Kind } from './kinds.ts';

const MPLS = attributeSet('encapMpls', '1 dst bytes\n2 ttl u8');

const IP = attributeSet(
  'encapIp',
  `1 id be64
   2 dst ipv4
   3 src ipv4
   4 ttl u8
   5 tos u8
   6 flags be16
   7 pad name
   8 opts attributes nested`,
);

const IP6 = attributeSet(
  'encapIp6',
  `1 id be64
   2 dst ipv6
   3 src ipv6
   4 hoplimit u8
   5 tc u8
   6 flags be16
   7 pad name
   8 opts attributes nested`,
);

/** What an encapsulation attribute holds, by its type (`linux/lwtunnel.h LWTUNNEL_ENCAP_*`). */
export const ENCAP: Kind = {
  kind: 'choice',
  by: 'encapType',
  cases: {
    1: { kind: 'nest', set: MPLS },
    2: { kind: 'nest', set: IP },
    4: { kind: 'nest', set: IP6 },
  },
};
