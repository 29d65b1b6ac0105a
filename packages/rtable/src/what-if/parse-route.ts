/** The words of `ip route add|append|prepend|replace|change|del` (`ip/iproute.c iproute_modify`). */
import {
  routePreferenceNames,
  routeProtocolNames,
  routeScopeNames,
  routeTableNames,
  routeTypeNames,
} from '@routability/netlink-codec/names';
import type { Encap, IpFamily } from '../event.ts';
import { HypothesisWordsError } from './error.ts';
import { encapFrom } from './parse-encap.ts';
import { metricWord } from './parse-metric.ts';
import {
  addressFrom,
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

/** What is to be done with a route. */
export type RouteOperation = 'add' | 'append' | 'prepend' | 'replace' | 'change' | 'del';

/** One way that the words name. */
export interface LegRequest {
  readonly device?: string;
  readonly gateway?: Uint8Array;
  readonly isOnlink: boolean;
  /** 1 to 256. */
  readonly weight: number;
  readonly realms?: number;
  readonly encap?: Encap;
}

/** A route request as the words say it; what they leave out is absent. */
export interface RouteRequest {
  readonly operation: RouteOperation;
  readonly family: IpFamily;
  /** Absent for the default route. */
  readonly dst?: Prefix;
  readonly src?: Prefix;
  readonly type?: number;
  readonly table?: number;
  readonly tos: number;
  readonly priority?: number;
  readonly protocol?: number;
  readonly scope?: number;
  readonly prefsrc?: Uint8Array;
  readonly metrics?: Record<string, number | string>;
  /** Id of a nexthop object. */
  readonly nexthop?: number;
  readonly legs: readonly LegRequest[];
  /** Whether the legs were listed with `nexthop`. */
  readonly multipath: boolean;
  readonly pref?: number;
  readonly expires?: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Fields = Partial<Mutable<RouteRequest>> & { way: Mutable<LegRequest>; ways: LegRequest[] };

const KEYWORDS: Readonly<Record<string, (fields: Fields, words: Words, keyword: string) => void>> =
  {
    via: (fields, words) => {
      fields.way.gateway = gatewayFrom(words, fields.family);
      fields.family ??= familyOfBytes(fields.way.gateway);
    },
    dev: (fields, words, keyword) => {
      fields.way.device = words.value(keyword);
    },
    src: (fields, words, keyword) => {
      fields.prefsrc = addressFrom(keyword, words.value(keyword), fields.family);
      fields.family ??= familyOfBytes(fields.prefsrc);
    },
    from: (fields, words, keyword) => {
      const prefix = prefixFrom(keyword, words.value(keyword), fields.family);
      if (prefix === undefined) return;
      fields.src = prefix;
      fields.family ??= familyOfBytes(prefix.address);
    },
    tos: (fields, words, keyword) => {
      fields.tos = tosFrom(keyword, words.value(keyword));
    },
    metric: (fields, words, keyword) => {
      fields.priority = numberFrom(keyword, words.value(keyword));
    },
    scope: (fields, words, keyword) => {
      fields.scope = namedFrom(keyword, words.value(keyword), routeScopeNames, 255);
    },
    protocol: (fields, words, keyword) => {
      fields.protocol = namedFrom(keyword, words.value(keyword), routeProtocolNames, 255);
    },
    table: (fields, words, keyword) => {
      fields.table = namedFrom(keyword, words.value(keyword), routeTableNames, 0xffffffff);
    },
    nhid: (fields, words, keyword) => {
      fields.nexthop = numberFrom(keyword, words.value(keyword));
    },
    realms: (fields, words, keyword) => {
      fields.way.realms = realmsFrom(keyword, words.value(keyword));
    },
    encap: (fields, words) => {
      fields.way.encap = encapFrom(words);
    },
    onlink: (fields) => {
      fields.way.isOnlink = true;
    },
    expires: (fields, words, keyword) => {
      fields.expires = numberFrom(keyword, words.value(keyword));
    },
    pref: (fields, words, keyword) => {
      fields.pref = namedFrom(keyword, words.value(keyword), routePreferenceNames, 3);
    },
    type: (fields, words, keyword) => {
      fields.type = namedFrom(keyword, words.value(keyword), routeTypeNames, 255);
    },
    to: (fields, words, keyword) => destination(fields, words.value(keyword), words),
  };

/** Other spellings of keywords. */
const ALIASES: Readonly<Record<string, string>> = {
  oif: 'dev',
  dsfield: 'tos',
  priority: 'metric',
  preference: 'metric',
  proto: 'protocol',
  realm: 'realms',
};

/** Reads a route request to the end of its words. */
export function parseRoute(
  operation: RouteOperation,
  words: Words,
  family: IpFamily | undefined,
): RouteRequest {
  const fields: Fields = { way: { isOnlink: false, weight: 1 }, ways: [] };
  if (family !== undefined) fields.family = family;
  let hasDestination = false;
  for (let word = words.take(); word !== undefined; word = words.take()) {
    if (fields.ways.length > 0 && word !== 'nexthop') {
      throw new HypothesisWordsError(`only "nexthop" may follow the legs, not "${word}"`);
    }
    const name = ALIASES[word] ?? word;
    const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
    if (keyword !== undefined) {
      keyword(fields, words, name);
      hasDestination ||= name === 'to';
    } else if (word === 'nexthop') fields.ways.push(legFrom(words, fields));
    else if (!metricWord(word, words, (name) => setMetric(fields, name))) {
      if (hasDestination) unknownWord(word, words);
      destination(fields, word, words);
      hasDestination = true;
    }
  }
  if (!hasDestination) throw new HypothesisWordsError(`"${words.command}" has no destination`);
  return finished(operation, fields);
}

function setMetric(fields: Fields, [name, value]: readonly [string, number | string]): void {
  const lock = Number(fields.metrics?.['lock'] ?? 0) | (name === 'lock' ? Number(value) : 0);
  fields.metrics = { ...fields.metrics, [name]: name === 'lock' ? lock : value };
}

/** The destination, which a route type may precede. */
function destination(fields: Fields, word: string, words: Words): void {
  const type = Object.entries(routeTypeNames).find(([, name]) => name === word);
  if (type !== undefined) fields.type = Number(type[0]);
  const text = type === undefined ? word : words.value(word);
  const prefix = prefixFrom('the destination', text, fields.family);
  if (prefix === undefined) return;
  fields.dst = prefix;
  fields.family ??= familyOfBytes(prefix.address);
}

/** `[inet|inet6] ADDRESS`; a router of the other family must be said to be one. */
function gatewayFrom(words: Words, family: IpFamily | undefined): Uint8Array {
  const word = words.value('via');
  if (word !== 'inet' && word !== 'inet6') return addressFrom('via', word, family);
  return addressFrom('via', words.value(word), word === 'inet' ? 2 : 10);
}

const LEG_WORDS: ReadonlySet<string> = new Set([
  'via',
  'dev',
  'oif',
  'weight',
  'onlink',
  'realms',
  'encap',
]);

function legFrom(words: Words, fields: Fields): LegRequest {
  const leg: Mutable<LegRequest> = { isOnlink: false, weight: 1 };
  for (let word = words.peek(); word !== undefined && LEG_WORDS.has(word); word = words.peek()) {
    words.take();
    if (word === 'via') {
      leg.gateway = gatewayFrom(words, fields.family);
      fields.family ??= familyOfBytes(leg.gateway);
    } else if (word === 'dev' || word === 'oif') leg.device = words.value(word);
    else if (word === 'onlink') leg.isOnlink = true;
    else if (word === 'encap') leg.encap = encapFrom(words);
    else if (word === 'realms') leg.realms = realmsFrom(word, words.value(word));
    else {
      leg.weight = numberFrom(word, words.value(word), 256);
      if (leg.weight === 0) throw new HypothesisWordsError('weight: 0 is not from 1 to 256');
    }
  }
  return leg;
}

function finished(operation: RouteOperation, fields: Fields): RouteRequest {
  const { way, ways, family = 2, tos = 0, ...rest } = fields;
  const isWay = way.device !== undefined || way.gateway !== undefined;
  if (isWay && ways.length > 0) {
    throw new HypothesisWordsError('a route has either "nexthop" legs or one "via" and "dev"');
  }
  const legs = ways.length > 0 ? ways : isWay ? [way] : [];
  return { ...rest, operation, family, tos, legs, multipath: ways.length > 0 };
}
