/** Queries in the words of `ip route get`. */
import { parseAddress } from '@routability/netlink-codec/address';
import type { LookupQuery } from './query.ts';

/** The error that words which are no query get. */
export class QueryWordsError extends TypeError {
  readonly code = 'ERR_QUERY_WORDS';
  override readonly name = 'QueryWordsError';
}

/** Protocol names that `ipproto` takes, besides numbers. */
const PROTOCOLS: Readonly<Record<string, number>> = {
  icmp: 1,
  igmp: 2,
  tcp: 6,
  udp: 17,
  dccp: 33,
  gre: 47,
  esp: 50,
  ah: 51,
  'ipv6-icmp': 58,
  icmpv6: 58,
  sctp: 132,
  udplite: 136,
};

type Fields = { -readonly [Key in keyof LookupQuery]?: LookupQuery[Key] };

const KEYWORDS: Readonly<Record<string, (fields: Fields, value: string) => void>> = {
  to: (fields, value) => {
    fields.dst = address('to', value);
  },
  from: (fields, value) => {
    fields.src = address('from', value);
  },
  oif: (fields, value) => {
    fields.oif = value;
  },
  dev: (fields, value) => {
    fields.oif = value;
  },
  vrf: (fields, value) => {
    fields.oif = value;
  },
  iif: (fields, value) => {
    fields.iif = value;
  },
  mark: (fields, value) => {
    fields.mark = number('mark', value, 0xffffffff);
  },
  // As in iproute2, this one number is hexadecimal with or without 0x.
  tos: (fields, value) => {
    fields.tos = number('tos', /^0x/i.test(value) ? value : `0x${value}`, 255);
  },
  dsfield: (fields, value) => KEYWORDS['tos']?.(fields, value),
  uid: (fields, value) => {
    fields.uid = number('uid', value, 0xffffffff);
  },
  ipproto: (fields, value) => {
    fields.ipproto = PROTOCOLS[value.toLowerCase()] ?? number('ipproto', value, 255);
  },
  sport: (fields, value) => {
    fields.sport = number('sport', value, 65535);
  },
  dport: (fields, value) => {
    fields.dport = number('dport', value, 65535);
  },
  flowlabel: (fields, value) => {
    fields.flowLabel = number('flowlabel', value, 0xfffff);
  },
};

/**
 * The query that words such as `8.8.8.8 from 10.0.0.1 oif eth0 mark 5` ask, split at white space or
 * given one by one: `[to] ADDR`, `from`, `oif` (also `dev`, `vrf`), `iif`, `mark`, `tos` (also
 * `dsfield`; hexadecimal), `uid`, `ipproto`, `sport`, `dport`, `flowlabel`. What is not said stays
 * undeclared: see `wholeQuery`.
 *
 * @throws QueryWordsError where the words are no query.
 */
export function parseQueryWords(words: string | readonly string[]): LookupQuery {
  const list = typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words;
  const fields: Fields = {};
  for (let at = 0; at < list.length; at++) {
    const word = list[at] ?? '';
    const keyword = Object.hasOwn(KEYWORDS, word) ? KEYWORDS[word] : undefined;
    if (keyword === undefined) {
      if (fields.dst !== undefined) throw new QueryWordsError(`"${word}" is not a word of a query`);
      fields.dst = address('the destination', word);
      continue;
    }
    const value = list[++at];
    if (value === undefined) throw new QueryWordsError(`"${word}" needs a value`);
    keyword(fields, value);
  }
  const { dst, src, ...others } = fields;
  if (dst === undefined) throw new QueryWordsError('a query needs a destination address');
  if (src !== undefined && String(src).includes(':') !== String(dst).includes(':')) {
    throw new QueryWordsError('"from" is of another family than the destination');
  }
  return { dst, ...(src === undefined ? {} : { src }), ...others };
}

/** An address, or a prefix of full length, which `ip route get` takes as well. */
function address(what: string, value: string): string {
  const [text = '', length] = value.split('/');
  const bytes = parseAddress(text);
  const full = bytes === undefined ? 0 : bytes.length * 8;
  if (bytes === undefined || (length !== undefined && Number(length) !== full)) {
    throw new QueryWordsError(`${what}: "${value}" is no address`);
  }
  return text;
}

function number(what: string, value: string, max: number): number {
  const parsed = /^(0x[0-9a-f]+|\d+)$/i.test(value) ? Number(value) : Number.NaN;
  if (!(parsed <= max)) throw new QueryWordsError(`${what}: "${value}" is not from 0 to ${max}`);
  return parsed;
}
