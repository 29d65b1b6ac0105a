/** Policy rules: which of them a flow meets, in which order (`linux/net/core/fib_rules.c`). */

import type { NetworkState, RouteEntry, Rule } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { covers } from './prefix.ts';
import type { Flow } from './query.ts';
import type { LookupErrorCode, Selector } from './result.ts';

/** What a table gave for a flow. */
export interface Match {
  readonly kind: 'match';
  readonly table: number;
  readonly entry: RouteEntry;
  /** Address bits of the destination that the entry's prefix has. */
  readonly dstLen: number;
  /** Other ways of an IPv6 multipath route, the entry itself included; absent where it has none. */
  readonly siblings?: readonly RouteEntry[];
  /** Some siblings are suppressed by the rule: flows that are hashed to them go on with the next rules. */
  readonly partial?: boolean;
  /** Set once the rule that led there is known. */
  readonly rule?: Rule;
}

/** An entry or a rule that refuses. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code: LookupErrorCode;
  readonly type: number;
  readonly table?: number;
  readonly entry?: RouteEntry;
  readonly dstLen?: number;
  readonly rule?: Rule;
}

/** Selectors that would have to be declared. */
export interface Undeclared {
  readonly kind: 'undeclared';
  readonly needs: readonly Selector[];
}

/** What the rules give for a flow; `undefined` when none of them has an answer. */
export type Outcome = Match | Refusal | Undeclared | undefined;

/** Looks a flow up in a table; `undefined` goes on with the next rule. */
export type LookInTable = (table: number) => Outcome;

/** `linux/fib_rules.h FR_ACT_*`. */
const TO_TABLE = 1;
const GOTO = 2;
const NOP = 3;
const UNREACHABLE = 7;
const PROHIBIT = 8;
/** `FIB_RULE_INVERT`. */
const INVERT = 2;

/** Goes through the rules in their order. */
export function followRules(
  state: NetworkState,
  rules: readonly Rule[],
  flow: Flow,
  look: LookInTable,
): Outcome {
  return followFrom(0, state, rules, flow, look);
}

function followFrom(
  start: number,
  state: NetworkState,
  rules: readonly Rule[],
  flow: Flow,
  look: LookInTable,
): Outcome {
  for (let at = start; at < rules.length; at++) {
    const rule = rules[at];
    if (rule === undefined) break;
    const matches = matchRule(rule, flow);
    if (matches === 'no') continue;
    let outcome: Outcome;
    if (rule.action === GOTO) {
      const target = targetOf(rules, rule, at);
      if (target === undefined) continue;
      if (matches === 'yes') {
        at = target - 1;
        continue;
      }
      outcome = followFrom(target, state, rules, flow, look);
    } else {
      outcome = act(state, rule, flow, look);
      if (outcome === undefined) continue;
    }
    if (matches === 'yes') return outcome;
    const otherwise = followFrom(at + 1, state, rules, flow, look);
    return sameOutcome(outcome, otherwise) ? outcome : undeclared(matches, outcome, otherwise);
  }
  return undefined;
}

function targetOf(rules: readonly Rule[], rule: Rule, from: number): number | undefined {
  const target = rules.findIndex((other, at) => at > from && other.priority === rule.target);
  return target < 0 ? undefined : target;
}

/** What a rule that matches does. */
function act(state: NetworkState, rule: Rule, flow: Flow, look: LookInTable): Outcome {
  if (rule.action === NOP) return undefined;
  if (rule.action === UNREACHABLE) return refusal(rule, 'ENETUNREACH', 7);
  if (rule.action === PROHIBIT) return refusal(rule, 'EACCES', 8);
  if (rule.action !== TO_TABLE) return refusal(rule, 'EINVAL', 6);
  const table = rule.l3mdev ? vrfTable(state, flow.vrf) : rule.table;
  if (table === undefined) return undefined;
  const found = look(table);
  if (found === undefined || found.kind === 'undeclared') return found;
  if (found.kind === 'refusal') return { ...found, rule };
  if (found.siblings === undefined) {
    if (suppressed(state, rule, found.dstLen, found.entry)) return undefined;
    const { table: from, entry, dstLen } = found;
    return { kind: 'match', table: from, entry, dstLen, rule };
  }
  // IPv6 picks one of the siblings first, and asks of that one.
  const siblings = found.siblings.filter((one) => !suppressed(state, rule, found.dstLen, one));
  const [entry] = siblings;
  if (entry === undefined) return undefined;
  const partial = siblings.length < found.siblings.length;
  return { ...found, entry, siblings, rule, ...(partial ? { partial } : {}) };
}

function refusal(rule: Rule, code: LookupErrorCode, type: number): Refusal {
  return { kind: 'refusal', code, type, rule };
}

/** Whether the rule wants no route as short, or by a device of such a group. */
function suppressed(state: NetworkState, rule: Rule, dstLen: number, entry: RouteEntry): boolean {
  if (rule.suppressPrefixLength !== undefined && rule.suppressPrefixLength >= 0) {
    if (dstLen <= rule.suppressPrefixLength) return true;
  }
  if (rule.suppressGroup === undefined || rule.suppressGroup < 0) return false;
  const link =
    entry.nexthop === 0 ? entry.legs[0]?.link : intGet(state.nexthops, entry.nexthop)?.link;
  const group = link === undefined ? undefined : intGet(state.links, link)?.details['group'];
  return (group ?? 0) === rule.suppressGroup;
}

/** The table of a VRF device. */
function vrfTable(state: NetworkState, vrf: number): number | undefined {
  const info = intGet(state.links, vrf)?.details['linkinfo'];
  const table = field(field(info, 'data'), 'table');
  return typeof table === 'number' ? table : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** Whether a flow meets a rule; the selectors that would tell where they are undeclared. */
export function matchRule(rule: Rule, flow: Flow): 'yes' | 'no' | readonly Selector[] {
  const needs: Selector[] = [];
  const met = meetsSelectors(rule, flow, needs);
  if (met && needs.length > 0) return needs;
  return met !== ((rule.flags & INVERT) !== 0) ? 'yes' : 'no';
}

function meetsSelectors(rule: Rule, flow: Flow, needs: Selector[]): boolean {
  if (rule.iif !== undefined && rule.iif !== '' && !isDevice(rule.iif, flow.iifName, flow))
    return false;
  if (rule.oif !== undefined && rule.oif !== '' && !isDevice(rule.oif, flow.oifName, flow))
    return false;
  if (rule.l3mdev && flow.vrf === 0) return false;
  if (rule.tunnelId !== undefined && rule.tunnelId !== 0n && rule.tunnelId !== flow.tunnelId) {
    return false;
  }
  if (rule.dst !== undefined && rule.dstLen > 0 && !covers(rule.dst, rule.dstLen, flow.dst)) {
    return false;
  }
  if (rule.src !== undefined && rule.srcLen > 0) {
    if (flow.src === undefined) {
      // IPv4 compares with 0.0.0.0, IPv6 does not compare at all.
      if (flow.family === 10 || !covers(rule.src, rule.srcLen, ANY)) return false;
    } else if (!covers(rule.src, rule.srcLen, flow.src)) return false;
  }
  const mask = rule.mask ?? (rule.mark === undefined ? 0 : 0xffffffff);
  if (mask !== 0) {
    if (flow.mark === undefined) needs.push('mark');
    else if (((flow.mark ^ (rule.mark ?? 0)) & mask) !== 0) return false;
  }
  if (!meetsTos(rule, flow, needs)) return false;
  if (rule.flowLabelMask !== undefined || rule.flowLabel !== undefined) {
    const labelMask = rule.flowLabelMask ?? 0xfffff;
    if (((flow.flowLabel ^ (rule.flowLabel ?? 0)) & labelMask) !== 0) return false;
  }
  const { uidRange } = rule;
  if (uidRange !== undefined && (uidRange.start > 0 || uidRange.end < 0xffffffff)) {
    if (flow.uid === undefined) needs.push('uid');
    else if (flow.uid < uidRange.start || flow.uid > uidRange.end) return false;
  }
  if (rule.ipProto !== undefined && rule.ipProto !== 0) {
    if (flow.ipproto === undefined) needs.push('ipproto');
    else if (flow.ipproto !== rule.ipProto) return false;
  }
  return (
    meetsPort(rule.sport, rule.sportMask, flow.sport, 'sport', needs) &&
    meetsPort(rule.dport, rule.dportMask, flow.dport, 'dport', needs)
  );
}

const ANY = new Uint8Array(4);

/** Whether a selector names the device, or the VRF that it belongs to. */
function isDevice(name: string, device: string, flow: Flow): boolean {
  return name === device || (flow.vrfName !== '' && name === flow.vrfName);
}

/** TOS: IPv4 compares bits 2 to 4 only, IPv6 and `dscp` selectors the whole DSCP. */
function meetsTos(rule: Rule, flow: Flow, needs: Selector[]): boolean {
  if (rule.dscp !== undefined) {
    const mask = rule.dscpMask ?? 0x3f;
    if (flow.tos === undefined) needs.push('tos');
    else if ((((flow.tos >> 2) ^ rule.dscp) & mask) !== 0) return false;
  } else if (rule.tos !== 0) {
    if (flow.tos === undefined) needs.push('tos');
    else if (rule.tos !== (flow.tos & (flow.family === 2 ? 0x1c : 0xfc))) return false;
  }
  return true;
}

function meetsPort(
  range: { readonly start: number; readonly end: number } | undefined,
  mask: number | undefined,
  port: number | undefined,
  selector: 'sport' | 'dport',
  needs: Selector[],
): boolean {
  if (range === undefined || (range.start === 0 && range.end === 0)) return true;
  if (port === undefined) {
    needs.push(selector);
    return true;
  }
  if (mask !== undefined && mask !== 0 && mask !== 0xffff) {
    return (range.start & mask) === (port & mask);
  }
  return port >= range.start && port <= range.end;
}

function sameOutcome(a: Outcome, b: Outcome): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.kind !== b.kind) return false;
  if (a.kind === 'undeclared' || b.kind === 'undeclared') return false;
  if (a.entry !== b.entry || a.table !== b.table || a.dstLen !== b.dstLen) return false;
  return a.kind !== 'refusal' || b.kind !== 'refusal' || a.code === b.code;
}

function undeclared(needs: readonly Selector[], ...outcomes: readonly Outcome[]): Undeclared {
  const all = new Set(needs);
  for (const outcome of outcomes) {
    if (outcome?.kind === 'undeclared') for (const need of outcome.needs) all.add(need);
  }
  return { kind: 'undeclared', needs: [...all] };
}
