/** Nexthop objects as `ip -j -d nexthop` prints them (`ip/ipnexthop.c`). */
import type { NetworkState, Nexthop } from '../state.ts';
import { encapRow } from './encap-row.ts';
import {
  addressWord,
  flagWords,
  linkWord,
  protocolWord,
  type Row,
  row,
  scopeWord,
} from './words.ts';

const FLAGS: readonly (readonly [number, string])[] = [
  [0x1, 'dead'],
  [0x4, 'onlink'],
  [0x2, 'pervasive'],
  [0x8, 'offload'],
  [0x40, 'trap'],
  [0x10, 'linkdown'],
  [0x20, 'unresolved'],
];
const RESILIENT = 1;

/** The row of a nexthop object. An encapsulation's `id` and `dst` come last, as there. */
export function nexthopRow(state: NetworkState, nexthop: Nexthop): Row {
  const { group, resilient, groupType } = nexthop;
  return row({
    id: nexthop.id,
    group: group?.map(({ id, weight }) => (weight === 1 ? { id } : { id, weight })),
    type: group !== undefined && groupType === RESILIENT ? 'resilient' : undefined,
    resilient_args:
      resilient === undefined
        ? undefined
        : {
            buckets: resilient.buckets ?? 0,
            idle_timer: (resilient.idleTimer ?? 0) / 100,
            unbalanced_timer: (resilient.unbalancedTimer ?? 0) / 100,
            unbalanced_time: (resilient.unbalancedTime ?? 0) / 100,
          },
    ...encapRow(nexthop.encap),
    gateway: nexthop.gateway === undefined ? undefined : addressWord(nexthop.gateway),
    dev: nexthop.link === 0 ? undefined : linkWord(state, nexthop.link),
    scope: scopeWord(nexthop.scope),
    blackhole: nexthop.blackhole ? null : undefined,
    protocol: protocolWord(nexthop.protocol),
    flags: flagWords(FLAGS, nexthop.flags & 0x7f),
    fdb: nexthop.fdb ? null : undefined,
  });
}
