import { type EncodableMessage, encode } from '@routability/netlink-codec';
import type { DumpScope, FeedItem } from '@routability/netlink-socket';
import type { PcapRecord } from './pcap.ts';

/** `linux/netlink.h`. */
const NETLINK_ROUTE = 0;
const NLM_F_REQUEST = 0x1;
const NLM_F_MULTI = 0x2;
const NLM_F_DUMP = 0x300;

const IPV4 = 2;
const IPV6 = 10;

/**
 * The records that tell a feed again: a dump is the requests for it, its messages and DONE; events are
 * as they came; lost events are an OVERRUN message.
 */
export function recordsOf(item: FeedItem, time: number): PcapRecord[] {
  switch (item.kind) {
    case 'begin':
      return requestsFor(item.scope).map((request) => record(request, time, true));
    case 'message':
      return [record(item.message, time, false)];
    case 'end':
      return [
        record({ name: 'done', header: { flags: NLM_F_MULTI }, body: { error: 0 } }, time, false),
      ];
    case 'stale':
      return [record({ name: 'overrun' }, time, false)];
    default:
      return [];
  }
}

function record(message: EncodableMessage, time: number, outgoing: boolean): PcapRecord {
  return { time, outgoing, protocol: NETLINK_ROUTE, message: encode(message) };
}

function requestsFor(scope: DumpScope): EncodableMessage[] {
  const header = { flags: NLM_F_REQUEST | NLM_F_DUMP };
  switch (scope.object) {
    case 'all':
      return [
        ...(['link', 'address', 'netconf', 'nexthop', 'rule', 'neighbour'] as const).flatMap(
          (object) => requestsFor({ object }),
        ),
        ...requestsFor({ object: 'route', family: IPV4 }),
        ...requestsFor({ object: 'route', family: IPV6 }),
      ];
    case 'link':
      return [{ name: 'getlink', header, body: {} }];
    case 'address':
      return [{ name: 'getaddr', header, body: {} }];
    case 'netconf':
      return [IPV4, IPV6].map((family) => ({ name: 'getnetconf', header, body: { family } }));
    case 'nexthop':
      return [{ name: 'getnexthop', header, body: {} }];
    case 'rule':
      return [{ name: 'getrule', header, body: {} }];
    case 'neighbour':
      return [{ name: 'getneigh', header, body: {} }];
    case 'route': {
      const { family, table } = scope;
      return [
        { name: 'getroute', header, body: table === undefined ? { family } : { family, table } },
      ];
    }
  }
}
