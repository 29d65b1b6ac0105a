/** `ip rule add|del …` as events (`linux/net/core/fib_rules.c`). */
import {
  ipProtocolNames,
  routeProtocolNames,
  routeTableNames,
} from '@routability/netlink-codec/names';
import type { Range, RuleEvent } from '../event.ts';
import { addressText } from '../fact/address-input.ts';
import { familyOf, type NetworkState, type Rule } from '../state.ts';
import { type Announcements, announced } from './act.ts';
import { WhatIfError, wordsError } from './what-if-error.ts';
import { finish, peek, take, takeNamed, takeNumber, takePrefix, type Words } from './words.ts';

type Said = { -readonly [K in keyof RuleEvent]?: RuleEvent[K] };

const INVERT = 0x2;
const ACTIONS: Readonly<Record<string, number>> = {
  nop: 3,
  blackhole: 6,
  unreachable: 7,
  prohibit: 8,
};

/** Reads the words after `rule`. */
export function ruleAct(state: NetworkState, words: Words): Announcements {
  const verb = take(words, 'add or del');
  const said = takeSelectors(words);
  finish(words);
  const family = words.family ?? 2;
  const { rules } = familyOf(state, family);
  if (verb === 'del' || verb === 'delete') {
    const found = rules.find((rule) => fits(rule, said));
    if (found === undefined) throw new WhatIfError('ENOENT', 'there is no such rule');
    return [ruleEvent(found)];
  }
  if (verb !== 'add') throw wordsError(`"${verb}" is no verb of ip rule`);
  const named = said.table !== undefined || said.ruleAction !== undefined;
  const table = said.table ?? (named ? 0 : 254);
  const priority = said.priority ?? priorityBefore(rules);
  return [
    {
      ...announced('new'),
      kind: 'rule',
      family,
      ruleAction: 1,
      protocol: 0,
      ...said,
      table,
      priority,
    },
  ];
}

/** Without a priority a rule goes before the first one that has any (`fib_default_rule_pref`). */
function priorityBefore(rules: readonly Rule[]): number {
  const second = rules[1];
  return second === undefined || second.priority === 0 ? 0 : second.priority - 1;
}

function takeSelectors(words: Words): Said {
  const said: Said = {};
  while (peek(words) !== undefined) takeSelector(words, take(words, 'a word'), said);
  return said;
}

function takeSelector(words: Words, word: string, said: Said): void {
  const action = ACTIONS[word];
  if (action !== undefined) {
    said.ruleAction = action;
    return;
  }
  switch (word) {
    case 'not':
      said.ruleFlags = INVERT;
      return;
    case 'from':
    case 'to': {
      if (peek(words) === 'all' || peek(words) === 'default') {
        words.at++;
        return;
      }
      const { address, length } = takePrefix(words, word);
      Object.assign(
        said,
        word === 'from' ? { src: address, srcLen: length } : { dst: address, dstLen: length },
      );
      return;
    }
    case 'pref':
    case 'priority':
    case 'preference':
    case 'order':
      said.priority = takeNumber(words, word);
      return;
    case 'table':
    case 'lookup':
      said.table = takeNamed(words, routeTableNames, word);
      return;
    case 'iif':
    case 'dev':
      said.iif = take(words, word);
      return;
    case 'oif':
      said.oif = take(words, word);
      return;
    case 'fwmark': {
      const [mark = '', mask] = take(words, word).split('/');
      said.mark = Number(mark);
      said.mask = mask === undefined ? 0xffffffff : Number(mask);
      return;
    }
    case 'tos':
    case 'dsfield':
      said.tos = Number.parseInt(take(words, word).replace(/^0x/, ''), 16);
      return;
    case 'goto':
      said.ruleAction = 2;
      said.target = takeNumber(words, word);
      return;
    case 'uidrange':
      said.uidRange = takeRange(words, word);
      return;
    case 'ipproto':
      said.ipProto = takeNamed(words, ipProtocolNames, word);
      return;
    case 'sport':
      said.sport = takeRange(words, word);
      return;
    case 'dport':
      said.dport = takeRange(words, word);
      return;
    case 'suppress_prefixlength':
      said.suppressPrefixLength = takeNumber(words, word);
      return;
    case 'suppress_ifgroup':
      said.suppressGroup = takeNumber(words, word);
      return;
    case 'l3mdev':
      said.l3mdev = true;
      return;
    case 'proto':
    case 'protocol':
      said.protocol = takeNamed(words, routeProtocolNames, word);
      return;
    case 'type':
      return;
    default:
      throw wordsError(`"${word}" is no word of a rule`);
  }
}

function takeRange(words: Words, what: string): Range {
  const [start = '', end = start] = take(words, what).split('-');
  return { start: Number(start), end: Number(end) };
}

/** A rule is deleted by what was said of it; the first that agrees goes. */
function fits(rule: Rule, said: Said): boolean {
  const event = ruleEvent(rule);
  return (Object.keys(said) as (keyof RuleEvent)[]).every((key) => {
    if (key === 'mask' && said.mask === 0xffffffff) return true;
    const wanted = said[key];
    const is = event[key];
    if (wanted instanceof Uint8Array) {
      return is !== undefined && `${takeText(wanted)}` === `${takeText(is as Uint8Array)}`;
    }
    return JSON.stringify(wanted) === JSON.stringify(is);
  });
}

function takeText(address: Uint8Array | string): string {
  return typeof address === 'string' ? address : addressText(address);
}

function ruleEvent(rule: Rule): RuleEvent {
  const { provenance: _, generation: __, action, flags, ...rest } = rule;
  return { ...announced('del'), kind: 'rule', ...rest, ruleAction: action, ruleFlags: flags };
}
