/** Answers in the shape of `ip -j route get`. */
import { routePreferenceNames } from '@routability/netlink-codec/names';
import { addressText } from '../fact/address-input.ts';
import { RTN_LOCAL, RTN_UNICAST } from '../flags.ts';
import { encapRow } from '../iproute2/encap-row.ts';
import { flowRow, gatewayRow, metricsRow } from '../iproute2/route-row.ts';
import {
  addressWord,
  linkWord,
  protocolWord,
  tableWord,
  typeWord,
  word,
} from '../iproute2/words.ts';
import type { NetworkState } from '../state.ts';
import { intGet } from '../trie/index.ts';
import type { LookupQuery } from './query.ts';
import type { LookupResult, Path, RouteFound } from './result.ts';
import { TABLE_LOCAL, TABLE_MAIN } from './table4.ts';

/** One object of `ip -j route get`, or what stands for a failure. */
export type LookupJson = Readonly<Record<string, unknown>>;

/**
 * An answer as `ip -j route get` prints it, as one object; a failure is
 * `{ dst, error, type }`, an answer that depends on undeclared selectors `{ dst, unknown: […] }`.
 *
 * @param path Which of the ways of a multipath route to print; the kernel picks one by a secret hash.
 */
export function lookupToJson(
  state: NetworkState,
  query: LookupQuery,
  result: LookupResult,
  path = 0,
): LookupJson {
  const dst = addressWord(addressText(query.dst));
  if (result.kind === 'unknown') return { dst, unknown: result.needs };
  if (result.kind === 'error') {
    return { dst, error: result.code, type: typeWord(result.type) };
  }
  const way = result.paths[path] ?? result.paths[0];
  return result.family === 2
    ? toJson4(state, query, result, way)
    : toJson6(state, query, result, way);
}

/** IPv4: `rt_fill_info` in `linux/net/ipv4/route.c`. */
function toJson4(
  state: NetworkState,
  query: LookupQuery,
  result: RouteFound,
  path: Path,
): LookupJson {
  const received = isSet(query.iif);
  const from = query.src === undefined ? undefined : addressText(query.src);
  const hasFrom = from !== undefined && from !== '0.0.0.0';
  const { entry } = result;
  return {
    ...typeField(result),
    dst: addressText(query.dst),
    ...(hasFrom ? { from } : {}),
    ...(entry?.tos ? { tos: `0x${entry.tos.toString(16).padStart(2, '0')}` } : {}),
    ...encapRow(path.encap),
    ...gatewayRow(path.gateway, 2),
    dev: linkWord(state, path.link),
    ...tableField(result),
    ...(!received && !hasFrom && path.source !== undefined ? { prefsrc: path.source } : {}),
    flags: result.type === 5 ? ['rt_offload_failed'] : [],
    ...(query.mark ? { mark: query.mark } : {}),
    ...(path.realms === undefined ? {} : { flow: flowRow(path.realms) }),
    ...(received ? {} : { uid: query.uid ?? 0 }),
    cache: cacheOf(state, result, path),
    ...metricsRow(countsForItself(result) ? entry?.metrics : undefined),
    ...(received ? { iif: deviceWord(state, query.iif) } : {}),
  };
}

/** Whether more than the device is taken from the entry: not so for broadcast, and multicast by a default route. */
function countsForItself({ type, prefix }: RouteFound): boolean {
  return type !== 3 && (type !== 5 || (prefix?.dstLen ?? 0) >= 4);
}

/** IPv6: `rt6_fill_node` in `linux/net/ipv6/route.c`. */
function toJson6(
  state: NetworkState,
  query: LookupQuery,
  result: RouteFound,
  path: Path,
): LookupJson {
  const received = isSet(query.iif);
  const { entry } = result;
  const protocol = entry?.protocol ?? BOOT;
  const source = received ? entry?.prefsrc : path.source;
  return {
    ...typeField(result),
    dst: addressWord(result.dst),
    from: query.src === undefined ? '::' : addressWord(addressText(query.src)),
    ...encapRow(path.encap),
    ...gatewayRow(path.gateway, 10),
    dev: linkWord(state, path.link),
    ...tableField(result),
    ...(protocol === BOOT ? {} : { protocol: protocolWord(protocol) }),
    ...(source === undefined ? {} : { prefsrc: addressWord(source) }),
    metric: entry?.priority ?? 0,
    flags: [],
    ...metricsRow(entry?.metrics),
    ...(received ? { iif: deviceWord(state, query.iif) } : {}),
    pref: word(routePreferenceNames, entry?.pref ?? 0),
  };
}

/** `linux/rtnetlink.h RTPROT_BOOT`, which is not printed. */
const BOOT = 3;

function typeField({ type }: RouteFound): LookupJson {
  return type === RTN_UNICAST ? {} : { type: typeWord(type) };
}

function tableField({ table, family, rule }: RouteFound): LookupJson {
  if (table === undefined || table === TABLE_MAIN) return {};
  // Where IPv4 looks at no rules it answers for main when it means local.
  if (table === TABLE_LOCAL && family === 2 && rule === undefined) return {};
  return { table: tableWord(table) };
}

/** The flags of the cached entry that the kernel makes for the answer (`RTCF_*`). */
function cacheOf(state: NetworkState, { type, dst }: RouteFound, path: Path): readonly string[] {
  // Of the groups that are joined only that of all hosts is known.
  if (type === 5) return dst === '224.0.0.1' ? ['local', 'mc'] : ['mc'];
  if (type === 3) return ['local', 'brd'];
  const isLoopback = ((intGet(state.links, path.link)?.flags ?? 0) & LOOPBACK_DEVICE) !== 0;
  return type === RTN_LOCAL || isLoopback ? ['local'] : [];
}

/** `linux/if.h IFF_LOOPBACK`. */
const LOOPBACK_DEVICE = 0x8;

function deviceWord(state: NetworkState, device: number | string | undefined): string {
  return typeof device === 'number' ? linkWord(state, device) : (device ?? '');
}

function isSet(device: number | string | undefined): boolean {
  return device !== undefined && device !== 0 && device !== '';
}
