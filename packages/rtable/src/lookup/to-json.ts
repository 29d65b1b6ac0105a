/** Answers in the shape of `ip -j route get`. */
import { formatAddress } from '@routability/netlink-codec/address';
import { addressBytes } from '../fact/address-input.ts';
import type { NetworkState } from '../state.ts';
import { intGet } from '../trie/index.ts';
import type { LookupQuery } from './query.ts';
import type { LookupResult, Path, RouteFound } from './result.ts';

/** One object of `ip -j route get`, or what stands for a failure. */
export type LookupJson = Readonly<Record<string, unknown>>;

/** `linux/rtnetlink.h RTN_*` by the names of iproute2. */
const TYPES = [
  'unspec',
  'unicast',
  'local',
  'broadcast',
  'anycast',
  'multicast',
  'blackhole',
  'unreachable',
  'prohibit',
  'throw',
];
const TABLES: Readonly<Record<number, string>> = { 253: 'default', 255: 'local' };
const PROTOCOLS: Readonly<Record<number, string>> = {
  0: 'unspec',
  1: 'redirect',
  2: 'kernel',
  4: 'static',
  8: 'gated',
  9: 'ra',
  10: 'mrt',
  11: 'zebra',
  12: 'bird',
  13: 'dnrouted',
  14: 'xorp',
  15: 'ntk',
  16: 'dhcp',
  17: 'mrouted',
  18: 'keepalived',
  42: 'babel',
  186: 'bgp',
  187: 'isis',
  188: 'ospf',
  189: 'rip',
  192: 'eigrp',
};
const PREFERENCES = ['medium', 'high', 'invalid', 'low'];

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
  const { dst } = result;
  if (result.kind === 'unknown') return { dst, unknown: result.needs };
  if (result.kind === 'error') {
    return { dst, error: result.code, type: TYPES[result.type] ?? 'unspec' };
  }
  const way = result.paths[path] ?? result.paths[0];
  return result.family === 2
    ? toJson4(state, query, result, way)
    : toJson6(state, query, result, way);
}

function toJson4(
  state: NetworkState,
  query: LookupQuery,
  result: RouteFound,
  path: Path,
): LookupJson {
  const received = isSet(query.iif);
  const from = query.src === undefined ? undefined : formatAddress(addressBytes(query.src));
  const hasFrom = from !== undefined && from !== '0.0.0.0';
  return {
    ...typeField(result),
    dst: query.dst === undefined ? result.dst : formatAddress(addressBytes(query.dst)),
    ...(hasFrom ? { from } : {}),
    ...(result.entry?.tos ? { tos: `0x${result.entry.tos.toString(16).padStart(2, '0')}` } : {}),
    ...routerField(path, 2),
    dev: nameOf(state, path.link),
    ...tableField(result),
    ...(!received && !hasFrom && path.source !== undefined ? { prefsrc: path.source } : {}),
    flags: result.type === 5 ? ['rt_offload_failed'] : [],
    ...(query.mark ? { mark: query.mark } : {}),
    ...(received ? {} : { uid: query.uid ?? 0 }),
    cache: cacheOf(state, result, path),
    ...(received ? { iif: deviceName(state, query.iif) } : {}),
  };
}

function toJson6(
  state: NetworkState,
  query: LookupQuery,
  result: RouteFound,
  path: Path,
): LookupJson {
  const received = isSet(query.iif);
  const { entry } = result;
  const protocol = entry?.protocol ?? 3;
  const source = received ? entry?.prefsrc : path.source;
  return {
    ...typeField(result),
    dst: result.dst,
    from: query.src === undefined ? '::' : formatAddress(addressBytes(query.src)),
    ...routerField(path, 10),
    dev: nameOf(state, path.link),
    ...tableField(result),
    ...(protocol === 3 ? {} : { protocol: PROTOCOLS[protocol] ?? String(protocol) }),
    ...(source === undefined ? {} : { prefsrc: source }),
    metric: entry?.priority ?? 0,
    flags: [],
    ...(received ? { iif: deviceName(state, query.iif) } : {}),
    pref: PREFERENCES[entry?.pref ?? 0],
  };
}

function typeField({ type }: RouteFound): { readonly type?: string } {
  return type === 1 ? {} : { type: TYPES[type] ?? String(type) };
}

function tableField({ table, family, rule }: RouteFound): { readonly table?: string } {
  if (table === undefined || table === 254) return {};
  // Where IPv4 looks at no rules it answers for main when it means local.
  if (table === 255 && family === 2 && rule === undefined) return {};
  return { table: TABLES[table] ?? String(table) };
}

function routerField(path: Path, family: 2 | 10): LookupJson {
  const { gateway } = path;
  if (gateway === undefined) return {};
  return family === 2 && gateway.includes(':')
    ? { via: { family: 'inet6', host: gateway } }
    : { gateway };
}

/** The flags of the cached entry that the kernel makes for the answer (`RTCF_*`). */
function cacheOf(state: NetworkState, { type, dst }: RouteFound, path: Path): readonly string[] {
  // Of the groups that are joined only that of all hosts is known.
  if (type === 5) return dst === '224.0.0.1' ? ['local', 'mc'] : ['mc'];
  if (type === 3) return ['local', 'brd'];
  const isLoopback = ((intGet(state.links, path.link)?.flags ?? 0) & LOOPBACK_DEVICE) !== 0;
  return type === 2 || isLoopback ? ['local'] : [];
}

/** `linux/if.h IFF_LOOPBACK`. */
const LOOPBACK_DEVICE = 0x8;

function nameOf(state: NetworkState, link: number): string {
  return intGet(state.links, link)?.name ?? `if${link}`;
}

function deviceName(state: NetworkState, device: number | string | undefined): string {
  return typeof device === 'number' ? nameOf(state, device) : (device ?? '');
}

function isSet(device: number | string | undefined): boolean {
  return device !== undefined && device !== 0 && device !== '';
}
