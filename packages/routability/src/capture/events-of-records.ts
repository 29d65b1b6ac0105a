import { decode, type NetlinkMessage } from '@routability/netlink-codec';
import { type DumpScope, fromNetlink, type NetworkEvent } from '@routability/rtable';
import type { PcapRecord } from './pcap.ts';

/** `linux/netlink.h`. */
const NETLINK_ROUTE = 0;
const NLM_F_MULTI = 0x2;

/** An event, and when it happened (milliseconds since 1970). */
export interface TimedEvent {
  readonly time: number;
  readonly event: NetworkEvent;
}

/** The events that a capture tells: the inverse of `recordsOf`. Messages of other protocols are passed over. */
export function* eventsOf(records: Iterable<PcapRecord>): Generator<TimedEvent, void, undefined> {
  let asked: NetlinkMessage[] = [];
  let scope: DumpScope | undefined;
  for (const { time, outgoing, protocol, message: bytes } of records) {
    if (protocol !== NETLINK_ROUTE) continue;
    for (const message of decode(bytes)) {
      if (outgoing) {
        asked.push(message);
        continue;
      }
      if (asked.length > 0) {
        scope = scopeOf(asked);
        asked = [];
        yield { time, event: { kind: 'dump', phase: 'begin', scope } };
      }
      if (message.name === 'done') {
        if (scope !== undefined) yield { time, event: { kind: 'dump', phase: 'end', scope } };
        scope = undefined;
      } else if (message.name === 'overrun') {
        yield { time, event: { kind: 'stale', reason: 'the capture has a gap' } };
      } else {
        const isDumped = message.name !== null && (message.header.flags & NLM_F_MULTI) !== 0;
        const event = fromNetlink(message, isDumped ? 'dump' : 'event');
        if (event !== undefined) yield { time, event };
      }
    }
  }
}

/** What a run of dump requests asks for. */
function scopeOf(requests: readonly NetlinkMessage[]): DumpScope {
  const names = new Set(requests.map((request) => request.name));
  if (names.size > 1) return { object: 'all' };
  const [request] = requests;
  switch (request?.name) {
    case 'getlink':
      return { object: 'link' };
    case 'getaddr':
      return { object: 'address' };
    case 'getnetconf':
      return { object: 'netconf' };
    case 'getnexthop':
      return { object: 'nexthop' };
    case 'getrule':
      return { object: 'rule' };
    case 'getneigh':
      return { object: 'neighbour' };
    case 'getroute': {
      const { family, table } = request.body;
      if (family !== 2 && family !== 10) return { object: 'all' };
      return { object: 'route', family, ...(table === undefined ? {} : { table }) };
    }
    default:
      return { object: 'all' };
  }
}
