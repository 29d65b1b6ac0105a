/** Whether an IPv4 router can be reached, and by which device (`linux/net/ipv4/fib_semantics.c fib_check_nh`). */
import { DEAD, LINKDOWN, LOWER_UP, ONLINK, UP } from '../flags.ts';
import { legsOf } from '../lookup/legs.ts';
import { hasOwnRules } from '../lookup/own-rules.ts';
import { followRules, type Outcome } from '../lookup/rules.ts';
import { entriesOf, type Leg, type Link, type NetworkState, type RouteEntry } from '../state.ts';
import { intGet, longestMatch, walkCovers } from '../trie/index.ts';
import type { RefusalCode } from './error.ts';
import { flowTo } from './flow.ts';
import { refuse, type Trial } from './trial.ts';

const TABLE_LOCAL = 255;
const TABLE_MAIN = 254;
const TABLE_DEFAULT = 253;
const SCOPE_LINK = 253;
const SCOPE_HOST = 254;
const RTN_UNICAST = 1;
const RTN_LOCAL = 2;

/** A router as the words name it. */
export interface Gateway {
  readonly address: Uint8Array;
  readonly device: Link | undefined;
  readonly isOnlink: boolean;
}

/** The way to a router, or to a device. */
export interface Way {
  readonly link: number;
  /** `RTNH_F_*` that the leg has from the start. */
  readonly flags: number;
  /** Scope of the way: `RT_SCOPE_LINK`, or `RT_SCOPE_HOST` where the router is this host itself. */
  readonly scope: number;
}

/** The way to a device that is the whole way; it must be up. */
export function wayByDevice4(trial: Trial, device: Link | undefined): Way {
  if (device === undefined) return refuse(trial, 'ENODEV', 'a way needs a router or a device');
  if ((device.flags & UP) === 0) return refuse(trial, 'ENETDOWN', `${device.name} is not up`);
  return { link: device.index, flags: linkdownFlag(device), scope: SCOPE_HOST };
}

/** `RTNH_F_LINKDOWN` for a device without carrier. */
export function linkdownFlag(device: Link): number {
  return (device.flags & LOWER_UP) === 0 ? LINKDOWN : 0;
}

/** The way to a router for a route of this table and scope. */
export function wayByGateway4(trial: Trial, gateway: Gateway, table: number, scope: number): Way {
  if (gateway.isOnlink) return onlinkWay(trial, gateway, scope);
  const { state } = trial;
  const oif = gateway.device?.index ?? 0;
  const search: Search = { gateway: gateway.address, oif, scope: Math.max(scope + 1, SCOPE_LINK) };
  const own = table === TABLE_MAIN ? undefined : found(lookScoped(state, search, [table]));
  const outcome = own ?? lookEverywhere(state, search);
  if (outcome?.kind !== 'match') {
    const code: RefusalCode = outcome?.kind === 'refusal' ? outcome.code : 'ENETUNREACH';
    return refuse(trial, code, 'its router cannot be reached');
  }
  const { entry } = outcome;
  if (entry.type !== RTN_UNICAST && entry.type !== RTN_LOCAL) {
    return refuse(trial, 'EINVAL', 'its router is no host');
  }
  const leg = usableLeg(state, entry, oif);
  const device = leg === undefined ? undefined : intGet(state.links, leg.link);
  if (device === undefined) return refuse(trial, 'EINVAL', 'no device leads to its router');
  if ((device.flags & UP) === 0) return refuse(trial, 'ENETDOWN', `${device.name} is not up`);
  return { link: device.index, flags: linkdownFlag(device), scope: entry.scope };
}

function onlinkWay(trial: Trial, { address, device }: Gateway, scope: number): Way {
  if (scope >= SCOPE_LINK) return refuse(trial, 'EINVAL', 'onlink does not go with this scope');
  if (device === undefined) return refuse(trial, 'ENODEV', 'onlink needs a device');
  if ((device.flags & UP) === 0) return refuse(trial, 'ENETDOWN', `${device.name} is not up`);
  const local = intGet(trial.state.inet.tables, TABLE_LOCAL);
  const known = local === undefined ? undefined : longestMatch(local, address);
  if (known !== undefined || (address[0] ?? 0) >= 224 || address[0] === 0) {
    return refuse(trial, 'EINVAL', 'its router is no other host');
  }
  return { link: device.index, flags: ONLINK | linkdownFlag(device), scope: SCOPE_LINK };
}

interface Search {
  readonly gateway: Uint8Array;
  readonly oif: number;
  readonly scope: number;
}

function found(outcome: Outcome): Outcome {
  return outcome?.kind === 'match' ? outcome : undefined;
}

function lookEverywhere(state: NetworkState, search: Search): Outcome {
  const { rules } = state.inet;
  if (!hasOwnRules(rules)) {
    return (
      lookScoped(state, search, [TABLE_LOCAL, TABLE_MAIN]) ??
      lookScoped(state, search, [TABLE_DEFAULT])
    );
  }
  const flow = flowTo(state, search.gateway, search.oif);
  return followRules(state, rules, flow, (table) => lookScoped(state, search, [table]));
}

/** `fib_table_lookup` with a least scope, regardless of carrier; several tables share one trie. */
function lookScoped(state: NetworkState, search: Search, tables: readonly number[]): Outcome {
  const covering: { entry: RouteEntry; length: number; table: number }[] = [];
  for (const table of tables) {
    const routes = intGet(state.inet.tables, table);
    if (routes === undefined) continue;
    walkCovers(routes, search.gateway, 32, (set, length) => {
      for (const entry of entriesOf(set)) covering.push({ entry, length, table });
      return undefined;
    });
  }
  covering.sort((a, b) => b.length - a.length || b.table - a.table);
  for (const { entry, length, table } of covering) {
    if (entry.tos !== 0 || entry.scope < search.scope) continue;
    const refusal = REFUSALS[entry.type];
    if (refusal === 'leave') return undefined;
    if (refusal !== undefined) return { kind: 'refusal', code: refusal, type: entry.type };
    if (usableLeg(state, entry, search.oif) !== undefined) {
      return { kind: 'match', table, entry, dstLen: length };
    }
  }
  return undefined;
}

const REFUSALS: Readonly<Record<number, 'EINVAL' | 'EHOSTUNREACH' | 'EACCES' | 'leave'>> = {
  6: 'EINVAL',
  7: 'EHOSTUNREACH',
  8: 'EACCES',
  9: 'leave',
};

function usableLeg(state: NetworkState, entry: RouteEntry, oif: number): Leg | undefined {
  const legs = legsOf(state, entry);
  if (legs === 'blackhole') return undefined;
  return legs.find((leg) => (leg.flags & DEAD) === 0 && (oif === 0 || leg.link === oif));
}
