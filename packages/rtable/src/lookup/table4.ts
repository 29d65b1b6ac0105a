/** One IPv4 table: longest prefix, TOS, metric, type and usable legs (`linux/net/ipv4/fib_trie.c`). */
import type { NetworkState, RouteEntry, RouteSet, RouteTable } from '../state.ts';
import { intGet, longestMatch, walkCovers } from '../trie/index.ts';
import { addressToInt } from '../trie/key.ts';
import { isAlive, legsOf } from './legs.ts';
import type { Flow } from './query.ts';
import type { Outcome } from './rules.ts';

/** Table numbers of `linux/rtnetlink.h RT_TABLE_*`. */
export const TABLE_DEFAULT = 253;
export const TABLE_MAIN = 254;
export const TABLE_LOCAL = 255;

/** TOS bits that IPv4 routes are compared with (`IPTOS_TOS_MASK` without ECN). */
const TOS_MASK = 0x1c;

/** What a scan of one prefix found: an answer, nothing, or nothing and no more prefixes of this address. */
type Scan = Outcome | 'leave' | 'next-address';

/** Looks a flow up in one table. */
export function lookInTable4(state: NetworkState, flow: Flow, table: number): Outcome {
  const routes = intGet(state.inet.tables, table);
  if (routes === undefined || longestMatch(routes, flow.dst) === undefined) return undefined;
  const search = new Search(state, flow);
  walkCovers(routes, flow.dst, 32, (set, length) => search.visit(set, length, table));
  return search.result();
}

/**
 * Looks a flow up in local and main at once. Until a namespace gets its first own rule the two
 * share one trie, so that a longer prefix in main wins against a shorter one in local.
 */
export function lookInMerged4(state: NetworkState, flow: Flow): Outcome {
  const local = intGet(state.inet.tables, TABLE_LOCAL);
  const main = intGet(state.inet.tables, TABLE_MAIN);
  // Most destinations are not local.
  if (local === undefined || longestMatch(local, flow.dst) === undefined) {
    return lookInTable4(state, flow, TABLE_MAIN);
  }
  const found: { set: RouteSet; length: number; table: number }[] = [];
  for (const [routes, table] of [
    [local, TABLE_LOCAL],
    [main, TABLE_MAIN],
  ] as readonly (readonly [RouteTable | undefined, number])[]) {
    if (routes === undefined) continue;
    walkCovers(routes, flow.dst, 32, (set, length) => {
      found.push({ set, length, table });
      return undefined;
    });
  }
  found.sort((a, b) => b.length - a.length || b.table - a.table);
  const search = new Search(state, flow);
  for (const { set, length, table } of found) {
    // The kernel answers with the table that it was asked for.
    if (search.visit(set, length, table)) break;
  }
  return search.result();
}

/** One walk from the longest prefix to ever shorter ones. */
class Search {
  readonly #state: NetworkState;
  readonly #flow: Flow;
  #outcome: Outcome;
  /** The prefix address at which a nexthop object had no usable leg: shorter prefixes with the same one are passed over. */
  #missed = -1;
  #skippedTos = false;

  constructor(state: NetworkState, flow: Flow) {
    this.#state = state;
    this.#flow = flow;
  }

  /** Looks at the entries of a prefix; `true` ends the walk. */
  visit(set: RouteSet, length: number, table: number): boolean {
    const key = this.#missed < 0 ? -1 : maskedInt(this.#flow.dst, length);
    if (this.#missed >= 0 && key === this.#missed) return false;
    if (!Array.isArray(set))
      return this.#take(this.#scan(set as RouteEntry, length, table), length);
    for (const entry of set as readonly RouteEntry[]) {
      const scan = this.#scan(entry, length, table);
      if (scan === 'next-address') return this.#take(scan, length);
      if (scan !== undefined) return this.#take(scan, length);
    }
    return false;
  }

  result(): Outcome {
    if (this.#skippedTos && this.#flow.tos === undefined) {
      return { kind: 'undeclared', needs: ['tos'] };
    }
    return this.#outcome;
  }

  #take(scan: Scan, length: number): boolean {
    if (scan === undefined) return false;
    if (scan === 'next-address') {
      this.#missed = maskedInt(this.#flow.dst, length);
      return false;
    }
    if (scan !== 'leave') this.#outcome = scan;
    return true;
  }

  #scan(entry: RouteEntry, dstLen: number, table: number): Scan {
    const { tos, oif } = this.#flow;
    if (entry.tos !== 0) {
      if (tos === undefined) this.#skippedTos = true;
      if (entry.tos !== ((tos ?? 0) & TOS_MASK)) return undefined;
    }
    switch (entry.type) {
      case 6:
        return { kind: 'refusal', code: 'EINVAL', type: 6, table, entry, dstLen };
      case 7:
        return { kind: 'refusal', code: 'EHOSTUNREACH', type: 7, table, entry, dstLen };
      case 8:
        return { kind: 'refusal', code: 'EACCES', type: 8, table, entry, dstLen };
      case 9:
        return 'leave';
      default:
    }
    const legs = legsOf(this.#state, entry);
    if (legs === 'blackhole') {
      return { kind: 'refusal', code: 'EINVAL', type: 6, table, entry, dstLen };
    }
    for (const leg of legs) {
      if (oif !== 0 && leg.link !== oif) continue;
      if (isAlive(this.#state, 2, leg)) return { kind: 'match', table, entry, dstLen };
    }
    return entry.nexthop === 0 ? undefined : 'next-address';
  }
}

function maskedInt(address: Uint8Array, length: number): number {
  const value = addressToInt(address);
  return length === 0 ? 0 : (value & (-1 << (32 - length))) >>> 0;
}
