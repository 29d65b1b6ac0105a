/** Answers put into their final shape. */
import { formatAddress } from '@routability/netlink-codec/address';
import { prefixText } from '../fact/address-input.ts';
import { addressToInt } from '../trie/key.ts';
import { text4 } from './address4.ts';
import type { Flow } from './query.ts';
import type {
  Decision,
  LookupErrorCode,
  LookupResult,
  MatchedPrefix,
  Path,
  RouteError,
} from './result.ts';
import type { Match, Refusal, Undeclared } from './rules.ts';

/** An answer from a table. */
export function foundIn(
  flow: Flow,
  type: number,
  paths: readonly Path[],
  match: Match,
): LookupResult {
  const [first, ...others] = paths;
  if (first === undefined) return failure(flow, 'ENETUNREACH', 'no-route');
  return {
    kind: 'route',
    family: flow.family,
    dst: addressOf(flow.dst),
    type,
    paths: [first, ...others],
    assumed: false,
    partial: match.partial === true,
    ...decision(flow, match),
  };
}

/** An answer that no table gave. */
export function assumed(flow: Flow, type: number, path: Path): LookupResult {
  return {
    kind: 'route',
    family: flow.family,
    dst: addressOf(flow.dst),
    type,
    paths: [path],
    assumed: true,
    partial: false,
  };
}

/** A refusal by a route or a rule. */
export function refused(flow: Flow, refusal: Refusal): RouteError {
  return {
    kind: 'error',
    family: flow.family,
    dst: addressOf(flow.dst),
    code: refusal.code,
    cause: refusal.entry === undefined ? 'rule' : 'route',
    type: refusal.type,
    ...decision(flow, refusal),
  };
}

/** A refusal by nobody's rule or route. */
export function failure(flow: Flow, code: LookupErrorCode, cause: RouteError['cause']): RouteError {
  return {
    kind: 'error',
    family: flow.family,
    dst: addressOf(flow.dst),
    code,
    cause,
    type: 0,
  };
}

/** An answer that more selectors would be needed for. */
export function undeclaredResult(flow: Flow, { needs }: Undeclared): LookupResult {
  return { kind: 'unknown', family: flow.family, dst: addressOf(flow.dst), needs };
}

function decision(flow: Flow, by: Match | Refusal): Decision {
  return {
    ...(by.rule === undefined ? {} : { rule: by.rule }),
    ...(by.table === undefined ? {} : { table: by.table }),
    ...(by.entry === undefined
      ? {}
      : { entry: by.entry, prefix: prefixOf(flow, by.dstLen ?? 0, by) }),
  };
}

function prefixOf(flow: Flow, dstLen: number, { entry }: Match | Refusal): MatchedPrefix {
  return {
    dst: maskedText(flow.dst, dstLen),
    dstLen,
    srcLen: entry?.srcLen ?? 0,
    ...(entry?.src === undefined ? {} : { src: entry.src }),
  };
}

function addressOf(address: Uint8Array): string {
  return address.length === 4 ? text4(address) : formatAddress(address);
}

function maskedText(address: Uint8Array, length: number): string {
  if (address.length !== 4) return prefixText(address, length);
  const value = length === 0 ? 0 : addressToInt(address) & (-1 << (32 - length));
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}
