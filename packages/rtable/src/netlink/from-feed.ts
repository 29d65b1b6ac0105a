/** The items of a subscription (`@routability/netlink-socket`) as events. */
import type { NetlinkMessage } from '@routability/netlink-codec';
import type { DumpScope, NetworkEvent } from '../event.ts';
import { fromNetlink } from './from-netlink.ts';

/** What a feed of netlink messages tells that concerns the state; items of other kinds mean nothing to it. */
export type FeedItem =
  | { readonly kind: 'begin' | 'end'; readonly scope: DumpScope }
  | {
      readonly kind: 'message';
      readonly origin: 'dump' | 'event';
      readonly message: NetlinkMessage;
    }
  | { readonly kind: 'stale'; readonly reason: string }
  | { readonly kind: 'ready' | 'resynced' };

/** The event that an item of a feed means; `undefined` for one that changes nothing (see `fromNetlink`). */
export function fromFeed(item: FeedItem): NetworkEvent | undefined {
  switch (item.kind) {
    case 'message':
      return fromNetlink(item.message, item.origin);
    case 'begin':
    case 'end':
      return { kind: 'dump', phase: item.kind, scope: item.scope };
    case 'stale':
      return { kind: 'stale', reason: item.reason };
    default:
      return undefined;
  }
}
