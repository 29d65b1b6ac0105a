/** Policy rules as `ip -j -d rule` prints them (`ip/iprule.c`). */
import { ipProtocolNames } from '@routability/netlink-codec/names';
import type { Range } from '../event.ts';
import { familyOf, type NetworkState, type Rule } from '../state.ts';
import { intValues } from '../trie/index.ts';
import {
  addressWord,
  hex,
  protocolWord,
  type Row,
  row,
  serviceWord,
  tableWord,
  typeWord,
  word,
} from './words.ts';

const INVERT = 0x2;
const TO_TABLE = 1;
const GOTO = 2;
const NOP = 3;

/** The row of a rule. */
export function ruleRow(state: NetworkState, rule: Rule): Row {
  const full = rule.family === 2 ? 32 : 128;
  const { action, mask = 0xffffffff, realms = 0 } = rule;
  return row({
    priority: rule.priority,
    not: (rule.flags & INVERT) === 0 ? undefined : null,
    src: rule.src === undefined ? 'all' : addressWord(rule.src),
    srclen: rule.src === undefined || rule.srcLen === full ? undefined : rule.srcLen,
    dst: rule.dst === undefined ? undefined : addressWord(rule.dst),
    dstlen: rule.dst === undefined || rule.dstLen === full ? undefined : rule.dstLen,
    tos: rule.tos === 0 ? undefined : serviceWord(rule.tos),
    ...markRow(rule.mark, mask),
    iif: rule.iif,
    iif_detached: rule.iif !== undefined && !exists(state, rule.iif) ? null : undefined,
    oif: rule.oif,
    oif_detached: rule.oif !== undefined && !exists(state, rule.oif) ? null : undefined,
    l3mdev: rule.l3mdev ? null : undefined,
    uid_start: rule.uidRange?.start,
    uid_end: rule.uidRange?.end,
    ipproto: rule.ipProto === undefined ? undefined : ipProtocolWord(rule.ipProto),
    ...portRow('sport', rule.sport),
    ...portRow('dport', rule.dport),
    tun_id: rule.tunnelId === undefined ? undefined : Number(rule.tunnelId),
    table: rule.table === 0 ? undefined : tableWord(rule.table),
    suppress_prefixlen: rule.suppressPrefixLength,
    suppress_ifgroup:
      rule.suppressGroup === undefined
        ? undefined
        : rule.suppressGroup === 0
          ? 'default'
          : String(rule.suppressGroup),
    flow_from: realms >>> 16 === 0 ? undefined : String(realms >>> 16),
    flow_to: realms === 0 ? undefined : String(realms & 0xffff),
    goto: action === GOTO ? (rule.target ?? 'none') : undefined,
    unresolved: action === GOTO && !isResolved(state, rule) ? null : undefined,
    nop: action === NOP ? null : undefined,
    action: action === TO_TABLE || action === GOTO || action === NOP ? undefined : typeWord(action),
    protocol: protocolWord(rule.protocol ?? 0),
  });
}

function markRow(mark: number | undefined, mask: number): Row {
  if (mark === undefined && mask === 0xffffffff) return {};
  if (mark === undefined || (mark === 0 && mask === 0)) return {};
  return row({ fwmark: hex(mark), fwmask: mask === 0xffffffff ? undefined : hex(mask) });
}

function portRow(name: 'sport' | 'dport', range: Range | undefined): Row {
  if (range === undefined) return {};
  const { start, end } = range;
  return start === end ? { [name]: start } : { [`${name}_start`]: start, [`${name}_end`]: end };
}

function ipProtocolWord(protocol: number): string {
  return word(ipProtocolNames, protocol);
}

function exists(state: NetworkState, name: string): boolean {
  return intValues(state.links).some((link) => link.name === name);
}

/** A `goto` is resolved when some rule has the priority that it leads to. */
function isResolved(state: NetworkState, rule: Rule): boolean {
  return familyOf(state, rule.family).rules.some((other) => other.priority === rule.target);
}
