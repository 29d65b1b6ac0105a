import { type EncodableMessage, encode } from '@routability/netlink-codec';
import { dumpRequests, type FeedItem } from '@routability/netlink-socket';
import type { PcapRecord } from './pcap.ts';

/** `linux/netlink.h`. */
const NETLINK_ROUTE = 0;
const NLM_F_MULTI = 0x2;

/**
 * The records that tell a feed again: a dump is the requests for it, its messages and DONE; events are
 * as they came; lost events are an OVERRUN message.
 */
export function recordsOf(item: FeedItem, time: number): PcapRecord[] {
  switch (item.kind) {
    case 'begin':
      return dumpRequests(item.scope).map(({ bytes }) => record(bytes, time, true));
    case 'message':
      return [received(item.message, time)];
    case 'end':
      return [received({ name: 'done', header: { flags: NLM_F_MULTI }, body: { error: 0 } }, time)];
    case 'stale':
      return [received({ name: 'overrun' }, time)];
    default:
      return [];
  }
}

function received(message: EncodableMessage, time: number): PcapRecord {
  return record(encode(message), time, false);
}

function record(message: Uint8Array, time: number, outgoing: boolean): PcapRecord {
  return { time, outgoing, protocol: NETLINK_ROUTE, message };
}
