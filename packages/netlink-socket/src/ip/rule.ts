import type { Rule } from '@routability/netlink-codec';
import { RuleAction, RuleFlags, ruleActionNames } from '@routability/netlink-codec/names';
import type { NetlinkSocket } from '../request/netlink-socket.ts';
import {
  type FamilyWord,
  familyOf,
  NLM_F_CREATE,
  NLM_F_EXCL,
  numberOfWord,
  type Prefix,
  prefixOf,
  tableOf,
} from './words.ts';

/** A policy rule, in the words of `ip rule`. */
export interface RuleWords {
  /** Where neither `from` nor `to` tells it. Default `inet`. */
  readonly family?: FamilyWord;
  readonly priority?: number;
  readonly from?: string;
  readonly to?: string;
  readonly iif?: string;
  readonly oif?: string;
  readonly fwmark?: number;
  readonly fwmask?: number;
  readonly tos?: number;
  readonly ipproto?: number;
  /** First and last, both included. */
  readonly uidrange?: readonly [number, number];
  readonly sport?: readonly [number, number];
  readonly dport?: readonly [number, number];
  readonly not?: boolean;
  /** Table to look in. */
  readonly table?: string | number;
  /** Priority of the rule to go on with. */
  readonly goto?: number;
  /** Instead of a table: `blackhole`, `unreachable`, `prohibit`, `nop`. */
  readonly action?: string | number;
  readonly suppressPrefixlength?: number;
}

/** `ip rule add`. */
export async function add(socket: NetlinkSocket, words: RuleWords): Promise<void> {
  const header = { flags: NLM_F_CREATE | NLM_F_EXCL };
  await socket.request({ name: 'newrule', header, body: bodyOf(words, RuleAction.toTable) });
}

/** `ip rule del`: the first that has everything that is said. */
export async function del(socket: NetlinkSocket, words: RuleWords): Promise<void> {
  await socket.request({ name: 'delrule', body: bodyOf(words, RuleAction.unspec) });
}

/** `ip rule show`, of one family (default `inet`). */
export async function list(
  socket: NetlinkSocket,
  options: { readonly family?: FamilyWord; readonly signal?: AbortSignal } = {},
): Promise<Rule[]> {
  const { family = 'inet', signal } = options;
  const body = { family: familyOf(family) };
  const messages = await socket.list({ name: 'getrule', body }, signal ? { signal } : {});
  return messages.flatMap((message) => (message.name === 'newrule' ? [message.body] : []));
}

function bodyOf(words: RuleWords, usualAction: number) {
  const from = prefix('from', words.from);
  const to = prefix('to', words.to);
  const { action, table, goto: target } = words;
  return {
    family: from?.family ?? to?.family ?? familyOf(words.family ?? 'inet'),
    dstLen: to?.length ?? 0,
    srcLen: from?.length ?? 0,
    tos: words.tos ?? 0,
    action:
      target !== undefined
        ? RuleAction.goto
        : action === undefined
          ? usualAction
          : numberOfWord('action', ruleActionNames, action),
    flags: words.not === true ? RuleFlags.invert : 0,
    ...(table !== undefined && tableOf(table)),
    dst: to?.address,
    src: from?.address,
    priority: words.priority,
    iifname: words.iif,
    oifname: words.oif,
    fwmark: words.fwmark,
    fwmask: words.fwmask,
    ipProto: words.ipproto,
    uidRange: range(words.uidrange),
    sportRange: range(words.sport),
    dportRange: range(words.dport),
    goto: target,
    suppressPrefixlen: words.suppressPrefixlength,
  };
}

function prefix(path: string, text: string | undefined): Prefix | undefined {
  return text === undefined || text === 'all' ? undefined : prefixOf(path, text);
}

function range(ends: readonly [number, number] | undefined) {
  return ends === undefined ? undefined : { start: ends[0], end: ends[1] };
}
