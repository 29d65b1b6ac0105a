/** The words of `ip rule add|del` (`ip/iprule.c iprule_modify`). */
import {
  ipProtocolNames,
  routeProtocolNames,
  routeTableNames,
} from '@routability/netlink-codec/names';
import type { IpFamily, Range } from '../event.ts';
import { HypothesisWordsError } from './error.ts';
import {
  familyOfBytes,
  namedFrom,
  numberFrom,
  type Prefix,
  prefixFrom,
  realmsFrom,
  tosFrom,
  unknownWord,
  type Words,
} from './words.ts';

/** What the words say of a rule; what they leave out is absent. */
export interface RuleRequest {
  readonly operation: 'add' | 'del';
  readonly family: IpFamily;
  readonly priority?: number;
  /** `FR_ACT_*`. */
  readonly action?: number;
  readonly table?: number;
  readonly isInverted: boolean;
  readonly src?: Prefix;
  readonly dst?: Prefix;
  readonly tos: number;
  readonly iif?: string;
  readonly oif?: string;
  readonly mark?: number;
  readonly mask?: number;
  readonly target?: number;
  readonly uidRange?: Range;
  readonly ipProto?: number;
  readonly sport?: Range;
  readonly dport?: Range;
  readonly suppressPrefixLength?: number;
  readonly suppressGroup?: number;
  readonly l3mdev: boolean;
  readonly tunnelId?: bigint;
  readonly realms?: number;
  readonly protocol?: number;
}

/** `linux/fib_rules.h FR_ACT_*` by word. */
const ACTIONS: Readonly<Record<string, number>> = {
  goto: 2,
  nop: 3,
  blackhole: 6,
  unreachable: 7,
  prohibit: 8,
};

const ALIASES: Readonly<Record<string, string>> = {
  dev: 'iif',
  dsfield: 'tos',
  lookup: 'table',
  preference: 'pref',
  priority: 'pref',
  order: 'pref',
  sup_pl: 'suppress_prefixlength',
  sup_group: 'suppress_ifgroup',
  realms: 'realm',
};

type Fields = { -readonly [Key in keyof RuleRequest]?: RuleRequest[Key] };

const KEYWORDS: Readonly<Record<string, (fields: Fields, value: string, keyword: string) => void>> =
  {
    from: (fields, value, keyword) => {
      const prefix = prefixFrom(keyword, value, fields.family);
      if (prefix === undefined) return;
      fields.src = prefix;
      fields.family ??= familyOfBytes(prefix.address);
    },
    to: (fields, value, keyword) => {
      const prefix = prefixFrom(keyword, value, fields.family);
      if (prefix === undefined) return;
      fields.dst = prefix;
      fields.family ??= familyOfBytes(prefix.address);
    },
    pref: (fields, value, keyword) => {
      fields.priority = numberFrom(keyword, value);
    },
    tos: (fields, value, keyword) => {
      fields.tos = tosFrom(keyword, value);
    },
    fwmark: (fields, value, keyword) => {
      const [mark = '', mask] = value.split('/');
      fields.mark = numberFrom(keyword, mark);
      if (mask !== undefined) fields.mask = numberFrom(keyword, mask);
    },
    iif: (fields, value) => {
      fields.iif = value;
    },
    oif: (fields, value) => {
      fields.oif = value;
    },
    table: (fields, value, keyword) => {
      fields.table = namedFrom(keyword, value, routeTableNames, 0xffffffff);
    },
    realm: (fields, value, keyword) => {
      fields.realms = realmsFrom(keyword, value);
    },
    uidrange: (fields, value, keyword) => {
      fields.uidRange = rangeFrom(keyword, value, 0xffffffff);
    },
    ipproto: (fields, value, keyword) => {
      fields.ipProto = namedFrom(keyword, value, ipProtocolNames, 255);
    },
    sport: (fields, value, keyword) => {
      fields.sport = rangeFrom(keyword, value, 0xffff);
    },
    dport: (fields, value, keyword) => {
      fields.dport = rangeFrom(keyword, value, 0xffff);
    },
    tun_id: (fields, value, keyword) => {
      fields.tunnelId = BigInt(numberFrom(keyword, value, Number.MAX_SAFE_INTEGER));
    },
    suppress_prefixlength: (fields, value, keyword) => {
      fields.suppressPrefixLength = numberFrom(keyword, value, 128);
    },
    suppress_ifgroup: (fields, value, keyword) => {
      fields.suppressGroup = value === 'default' ? 0 : numberFrom(keyword, value);
    },
    protocol: (fields, value, keyword) => {
      fields.protocol = namedFrom(keyword, value, routeProtocolNames, 255);
    },
    goto: (fields, value, keyword) => {
      fields.action = 2;
      fields.target = numberFrom(keyword, value);
    },
  };

/** Reads a rule request to the end of its words. */
export function parseRule(
  operation: 'add' | 'del',
  words: Words,
  family: IpFamily | undefined,
): RuleRequest {
  if (operation === 'add' && words.peek() === undefined) {
    throw new HypothesisWordsError('"rule add" says nothing of the rule');
  }
  const fields: Fields = { isInverted: false, l3mdev: false, tos: 0 };
  if (family !== undefined) fields.family = family;
  for (let word = words.take(); word !== undefined; word = words.take()) {
    const name = ALIASES[word] ?? word;
    const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
    if (keyword !== undefined) keyword(fields, words.value(word), word);
    else if (word === 'not') fields.isInverted = true;
    else if (word === 'l3mdev') fields.l3mdev = true;
    else {
      const action = word === 'type' ? words.value(word) : word;
      fields.action = ACTIONS[action] ?? unknownWord(action, words);
    }
  }
  return {
    ...fields,
    operation,
    family: fields.family ?? 2,
    isInverted: fields.isInverted === true,
    l3mdev: fields.l3mdev === true,
    tos: fields.tos ?? 0,
  };
}

/** `5` or `5-10`. */
function rangeFrom(keyword: string, value: string, max: number): Range {
  const [start = '', end = start] = value.split('-');
  return { start: numberFrom(keyword, start, max), end: numberFrom(keyword, end, max) };
}
