import type { NetlinkMessage } from '@routability/netlink-codec';
import type { DumpScope } from './dump-request.ts';

/** Why a dump is made: first of all, after lost events, to verify, or because events disturbed the one before. */
export type DumpCause = 'initial' | 'overrun' | 'verify' | 'repeat';

/** What a subscription tells. Between `begin` and `end` of a scope, messages of origin `dump` list it anew. */
export type FeedItem =
  | { readonly kind: 'begin' | 'end'; readonly scope: DumpScope; readonly cause: DumpCause }
  | {
      readonly kind: 'message';
      readonly origin: 'dump' | 'event';
      readonly message: NetlinkMessage;
    }
  /** The initial dump is complete. */
  | { readonly kind: 'ready' }
  /** Events were lost; a dump of everything follows. */
  | { readonly kind: 'stale'; readonly reason: string }
  /** That dump is complete. */
  | { readonly kind: 'resynced' };
