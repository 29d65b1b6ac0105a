/** Rule requests (`linux/net/core/fib_rules.c fib_newrule`, `fib_delrule`). */
import { formatAddress } from '@routability/netlink-codec/address';
import type { RuleEvent } from '../event.ts';
import { prefixText } from '../fact/address-input.ts';
import { sameValue } from '../fact/same.ts';
import { familyOf, type Rule } from '../state.ts';
import type { RuleRequest } from './parse-rule.ts';
import { ANNOUNCED, announce, refuse, type Trial } from './trial.ts';
import type { Prefix } from './words.ts';

const TO_TABLE = 1;
const GOTO = 2;
const INVERT = 0x2;
const TABLE_MAIN = 254;

/** Tries a rule request. Throws `KernelRefusalError`. */
export function tryRule(trial: Trial, request: RuleRequest): void {
  if (request.operation === 'add') addRule(trial, request);
  else deleteRule(trial, request);
}

function addRule(trial: Trial, request: RuleRequest): void {
  const { family, tos, l3mdev, action = TO_TABLE } = request;
  const { rules } = familyOf(trial.state, family);
  const priority = request.priority ?? defaultPriority(rules);
  if ((tos & 3) !== 0) refuse(trial, 'EINVAL', 'the two low bits of a tos are not for rules');
  if (l3mdev && request.table !== undefined) {
    refuse(trial, 'EINVAL', 'an l3mdev rule has no table of its own');
  }
  if (action === GOTO && (request.target ?? 0) <= priority) {
    refuse(trial, 'EINVAL', 'a rule cannot lead back');
  }
  const event = ruleEventOf(request, priority, action);
  if (rules.some((rule) => isSame(rule, event))) {
    refuse(trial, 'EEXIST', 'there is such a rule already');
  }
  announce(trial, event);
}

/** A rule without priority comes before the second one (`fib_default_rule_pref`). */
function defaultPriority(rules: readonly Rule[]): number {
  const second = rules[1]?.priority ?? 0;
  return second > 0 ? second - 1 : 0;
}

function ruleEventOf(request: RuleRequest, priority: number, action: number): RuleEvent {
  const { family, src, dst, mark, mask, l3mdev } = request;
  const isToTable = action === TO_TABLE && !l3mdev;
  return {
    ...ANNOUNCED,
    kind: 'rule',
    action: 'new',
    family,
    priority,
    ruleAction: action,
    table: request.table ?? (isToTable ? TABLE_MAIN : 0),
    ruleFlags: request.isInverted ? INVERT : 0,
    src: hasLength(src) ? src.address : undefined,
    srcLen: src?.length ?? 0,
    dst: hasLength(dst) ? dst.address : undefined,
    dstLen: dst?.length ?? 0,
    tos: request.tos,
    iif: request.iif,
    oif: request.oif,
    mark,
    mask: mark === undefined ? undefined : (mask ?? 0xffffffff),
    target: request.target,
    uidRange: request.uidRange,
    ipProto: request.ipProto,
    sport: request.sport,
    dport: request.dport,
    suppressPrefixLength: request.suppressPrefixLength,
    suppressGroup: request.suppressGroup,
    l3mdev: l3mdev ? true : undefined,
    tunnelId: request.tunnelId,
    realms: request.realms,
    protocol: request.protocol ?? 0,
  };
}

function hasLength(prefix: Prefix | undefined): prefix is Prefix {
  return prefix !== undefined && prefix.length > 0;
}

/** `rule_exists`: everything is the same. */
function isSame(rule: Rule, event: RuleEvent): boolean {
  return (
    rule.priority === event.priority &&
    rule.action === event.ruleAction &&
    rule.table === event.table &&
    (rule.flags & INVERT) === (event.ruleFlags ?? 0) &&
    rule.srcLen === (event.srcLen ?? 0) &&
    rule.dstLen === (event.dstLen ?? 0) &&
    rule.src === textOf(event.src, event.srcLen) &&
    rule.dst === textOf(event.dst, event.dstLen) &&
    rule.tos === event.tos &&
    rule.l3mdev === (event.l3mdev ?? false) &&
    (rule.realms ?? 0) === (event.realms ?? 0) &&
    (rule.ipProto ?? 0) === (event.ipProto ?? 0) &&
    (rule.mark ?? 0) === (event.mark ?? 0) &&
    SELECTORS.every((key) => sameValue(rule[key], event[key]))
  );
}

const SELECTORS = [
  'iif',
  'oif',
  'uidRange',
  'sport',
  'dport',
  'suppressPrefixLength',
  'suppressGroup',
  'tunnelId',
] as const;

function textOf(address: RuleEvent['src'], length = 0): string | undefined {
  return address instanceof Uint8Array ? prefixText(address, length) : undefined;
}

/** What the words do not say matches every rule; the first that matches goes. */
function deleteRule(trial: Trial, request: RuleRequest): void {
  const { rules } = familyOf(trial.state, request.family);
  const found = rules.find((rule) => matches(rule, request));
  if (found === undefined) refuse(trial, 'ENOENT', 'there is no such rule');
  const { action, flags, provenance: _, generation: __, ...about } = found;
  announce(trial, {
    ...ANNOUNCED,
    ...about,
    kind: 'rule',
    action: 'del',
    ruleAction: action,
    ruleFlags: flags,
  });
}

function matches(rule: Rule, request: RuleRequest): boolean {
  const { action, table, tos } = request;
  return (
    (action === undefined || rule.action === action) &&
    (table === undefined || rule.table === table) &&
    (tos === 0 || rule.tos === tos) &&
    (request.mark === undefined || request.mark === 0 || rule.mark === request.mark) &&
    (request.mask === undefined || rule.mask === request.mask) &&
    (!request.l3mdev || rule.l3mdev) &&
    isPrefix(rule.src, rule.srcLen, request.src) &&
    isPrefix(rule.dst, rule.dstLen, request.dst) &&
    MATCHED.every((key) => request[key] === undefined || sameValue(rule[key], request[key]))
  );
}

const MATCHED = [
  'priority',
  'iif',
  'oif',
  'uidRange',
  'ipProto',
  'sport',
  'dport',
  'suppressPrefixLength',
  'suppressGroup',
  'tunnelId',
  'realms',
  'protocol',
] as const;

function isPrefix(
  address: string | undefined,
  length: number,
  wanted: Prefix | undefined,
): boolean {
  if (!hasLength(wanted)) return true;
  return wanted.length === length && address === formatAddress(wanted.address);
}
