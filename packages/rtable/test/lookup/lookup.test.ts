import { describe, expect, test } from '@jest/globals';
import {
  emptyState,
  type LookupQuery,
  type LookupResult,
  lookup,
  lookupToJson,
  type NetworkEvent,
  type NetworkState,
  parseQueryWords,
  QueryWordsError,
  type RouteEvent,
  type RuleEvent,
  reduce,
  wholeQuery,
} from '../../src/index.ts';

const announced = { action: 'new', origin: 'event', flags: 0x400 } as const;

/** A host with eth2 (192.0.2.1/24), eth3 (198.51.100.1/24, without carrier) and the rules it was born with. */
const host = stateWith(
  emptyState,
  ...[1, 2, 3].map(
    (index): NetworkEvent => ({
      kind: 'link',
      ...announced,
      index,
      name: index === 1 ? 'lo' : `eth${index}`,
      linkFlags: index === 1 ? 0x10049 : index === 2 ? 0x10041 : 0x1,
      operstate: 6,
    }),
  ),
  { kind: 'address', ...announced, family: 2, link: 2, address: '192.0.2.1', prefixLength: 24 },
  { kind: 'address', ...announced, family: 2, link: 3, address: '198.51.100.1', prefixLength: 24 },
  rule({ priority: 0, table: 255 }),
  rule({ priority: 32766, table: 254 }),
  rule({ priority: 32767, table: 253 }),
  route('192.0.2.1/32', { table: 255, type: 2, scope: 254, legs: [{ link: 2 }] }),
  route('127.0.0.0/8', { table: 255, type: 2, scope: 254, legs: [{ link: 1 }] }),
);

function stateWith(state: NetworkState, ...events: NetworkEvent[]): NetworkState {
  return events.reduce<NetworkState>(reduce, state);
}

function rule(fields: Partial<RuleEvent>): RuleEvent {
  return { kind: 'rule', ...announced, family: 2, ...fields };
}

function route(prefix: string, fields: Partial<RouteEvent> = {}): RouteEvent {
  const [dst = '', length] = prefix.split('/');
  return {
    kind: 'route',
    ...announced,
    family: dst.includes(':') ? 10 : 2,
    dst,
    dstLen: Number(length),
    legs: [{ link: 2, gateway: '192.0.2.9' }],
    ...fields,
  };
}

/** What a query comes to, in a word: the gateway, the device, or why not. */
function way(state: NetworkState, query: LookupQuery | string): string {
  const result = lookup(state, typeof query === 'string' ? wholeQuery({ dst: query }) : query);
  return summary(result);
}

function summary(result: LookupResult): string {
  if (result.kind === 'unknown') return `unknown without ${result.needs.join(', ')}`;
  if (result.kind === 'error') return `${result.code} (${result.cause})`;
  return result.paths.map(({ gateway, link }) => gateway ?? `link ${link}`).join(' or ');
}

describe('in one table', () => {
  test('the longest prefix wins, then the lowest metric', () => {
    const state = stateWith(
      host,
      route('0.0.0.0/0', { legs: [{ link: 2, gateway: '192.0.2.7' }] }),
      route('10.0.0.0/8', { priority: 20 }),
      route('10.0.0.0/8', { priority: 5, legs: [{ link: 2, gateway: '192.0.2.8' }] }),
    );
    expect(way(state, '10.1.1.1')).toBe('192.0.2.8');
    expect(way(state, '11.1.1.1')).toBe('192.0.2.7');
  });

  test('a TOS route answers for its TOS alone, and an undeclared TOS makes the answer unknown', () => {
    const state = stateWith(
      host,
      route('10.0.0.0/8', { tos: 0x10, legs: [{ link: 2, gateway: '192.0.2.8' }] }),
      route('10.0.0.0/8'),
    );
    expect(way(state, { ...wholeQuery({ dst: '10.0.0.1' }), tos: 0x10 })).toBe('192.0.2.8');
    expect(way(state, '10.0.0.1')).toBe('192.0.2.9');
    expect(way(state, { dst: '10.0.0.1' })).toBe('unknown without tos');
  });

  test.each([
    [6, 'EINVAL (route)'],
    [7, 'EHOSTUNREACH (route)'],
    [8, 'EACCES (route)'],
    [9, 'ENETUNREACH (no-route)'],
  ])('a route of type %i ends in %s, though a shorter prefix would answer', (type, expected) => {
    const state = stateWith(host, route('0.0.0.0/0'), route('10.0.0.0/8', { type, legs: [] }));
    expect(way(state, '10.0.0.1')).toBe(expected);
  });

  test('every living way of a multipath route is told, with its own source address', () => {
    const legs = [
      { link: 2, gateway: '192.0.2.9' },
      { link: 3, gateway: '198.51.100.9', flags: 0x10, weight: 3 },
      { link: 2, gateway: '192.0.2.10', flags: 1 },
    ];
    const state = stateWith(host, route('10.0.0.0/8', { legs, multipath: true }));
    expect(lookup(state, wholeQuery({ dst: '10.0.0.1' }))).toMatchObject({
      kind: 'route',
      paths: [
        { link: 2, gateway: '192.0.2.9', source: '192.0.2.1', weight: 1 },
        { link: 3, gateway: '198.51.100.9', source: '198.51.100.1', weight: 3, flags: 0x10 },
      ],
    });
    expect(way(state, { ...wholeQuery({ dst: '10.0.0.1' }), oif: 'eth3' })).toBe('198.51.100.9');
  });

  test('ways without carrier do not count where the device ignores them, and then a shorter prefix answers', () => {
    const state = stateWith(
      host,
      route('0.0.0.0/0'),
      route('10.0.0.0/8', { legs: [{ link: 3, flags: 0x10 }] }),
    );
    expect(way(state, '10.0.0.1')).toBe('link 3');
    const ignoring = stateWith(state, {
      kind: 'netconf',
      ...announced,
      family: 2,
      link: 3,
      ignoreRoutesWithLinkdown: true,
    });
    expect(way(ignoring, '10.0.0.1')).toBe('192.0.2.9');
  });

  test('IPv4 assumes a destination without route on the link of oif, and says so', () => {
    expect(lookup(host, wholeQuery({ dst: '10.0.0.1', oif: 'eth3' }))).toMatchObject({
      kind: 'route',
      assumed: true,
      paths: [{ link: 3, source: '198.51.100.1' }],
    });
  });

  test('a source that is not ours has no way; one that only a local route covers has', () => {
    const state = stateWith(host, route('0.0.0.0/0'));
    expect(way(state, wholeQuery({ dst: '10.0.0.1', src: '10.9.9.9' }))).toBe(
      'ENETUNREACH (source)',
    );
    expect(way(state, wholeQuery({ dst: '127.0.0.1', src: '127.0.0.5' }))).toBe('link 1');
  });
});

describe('policy rules', () => {
  const other = route('0.0.0.0/0', { table: 100, legs: [{ link: 2, gateway: '192.0.2.100' }] });
  const state = stateWith(host, route('0.0.0.0/0'), other);
  const asked = (fields: Partial<RuleEvent>, query: Partial<LookupQuery> = {}): string =>
    way(stateWith(state, rule({ priority: 10, table: 100, ...fields })), {
      ...wholeQuery({ dst: '10.0.0.1' }),
      ...query,
    });

  test.each<[string, Partial<RuleEvent>, Partial<LookupQuery>]>([
    ['to', { dst: '10.0.0.0', dstLen: 8 }, { dst: '11.0.0.1' }],
    ['from', { src: '192.0.2.0', srcLen: 24 }, {}],
    ['fwmark', { mark: 1, mask: 3 }, { mark: 2 }],
    ['tos', { tos: 0x10 }, { tos: 8 }],
    ['uidrange', { uidRange: { start: 5, end: 9 } }, { uid: 10 }],
    ['ipproto', { ipProto: 6 }, { ipproto: 17 }],
    ['dport', { dport: { start: 80, end: 90 } }, { dport: 91 }],
    ['iif', { iif: 'eth2' }, {}],
    ['oif', { oif: 'eth2' }, {}],
  ])(
    'a flow that fails the selector %s goes on, and one with "not" meets the rule',
    (_, selector, query) => {
      expect(asked(selector, query)).toBe('192.0.2.9');
      expect(asked({ ...selector, ruleFlags: 2 }, query)).toBe('192.0.2.100');
    },
  );

  test.each<[string, Partial<RuleEvent>, Partial<LookupQuery>]>([
    ['to', { dst: '10.0.0.0', dstLen: 8 }, {}],
    ['from', { src: '192.0.2.0', srcLen: 24 }, { src: '192.0.2.1' }],
    ['fwmark', { mark: 1, mask: 3 }, { mark: 5 }],
    ['tos', { tos: 0x10 }, { tos: 0x11 }],
    ['uidrange', { uidRange: { start: 5, end: 9 } }, { uid: 9 }],
    ['ipproto', { ipProto: 6 }, { ipproto: 6 }],
    ['sport', { sport: { start: 80, end: 90 } }, { sport: 80 }],
    ['iif lo', { iif: 'lo' }, {}],
  ])('a flow that fits the selector %s gets the table', (_, selector, query) => {
    expect(asked(selector, query)).toBe('192.0.2.100');
  });

  test.each<[string, Partial<RuleEvent>]>([
    ['mark', { mark: 1 }],
    ['uid', { uidRange: { start: 5, end: 9 } }],
    ['ipproto', { ipProto: 6 }],
    ['dport', { dport: { start: 80, end: 90 } }],
  ])('undeclared, the selector %s makes the answer unknown', (name, selector) => {
    expect(asked(selector, { [name]: undefined })).toBe(`unknown without ${name}`);
  });

  test('an undeclared selector does not matter where both ways give the same answer', () => {
    expect(asked({ mark: 1, table: 254 }, { mark: undefined })).toBe('192.0.2.9');
    const twice = stateWith(
      state,
      rule({ priority: 10, mark: 1, table: 100 }),
      rule({ priority: 11, table: 100 }),
    );
    expect(way(twice, { ...wholeQuery({ dst: '10.0.0.1' }), mark: undefined })).toBe('192.0.2.100');
  });

  test('goto jumps ahead, nop does nothing, and a jump to nowhere is passed over', () => {
    const jump = rule({ priority: 5, ruleAction: 2, target: 20 });
    const skipped = rule({ priority: 10, ruleAction: 7 });
    expect(way(stateWith(state, jump, skipped), '10.0.0.1')).toBe('ENETUNREACH (rule)');
    const landing = rule({ priority: 20, ruleAction: 3 });
    expect(way(stateWith(state, jump, skipped, landing), '10.0.0.1')).toBe('192.0.2.9');
  });

  test.each([
    [6, 'EINVAL (rule)'],
    [7, 'ENETUNREACH (rule)'],
    [8, 'EACCES (rule)'],
  ])('action %i ends in %s', (ruleAction, expected) => {
    expect(asked({ ruleAction })).toBe(expected);
  });

  test('a suppressed route is none: the next rule is asked', () => {
    expect(asked({ suppressPrefixLength: 0 })).toBe('192.0.2.9');
    expect(asked({ suppressPrefixLength: -1 })).toBe('192.0.2.100');
  });

  test('throw leaves the table for the next rule', () => {
    const thrown = stateWith(
      state,
      rule({ priority: 10, table: 100 }),
      route('10.0.0.0/8', { table: 100, type: 9, legs: [] }),
    );
    expect(way(thrown, '10.0.0.1')).toBe('192.0.2.9');
    expect(way(thrown, '11.0.0.1')).toBe('192.0.2.100');
  });

  test('until the first own rule local and main are one table, so that main may be more specific', () => {
    const specific = route('127.0.0.5/32');
    expect(way(stateWith(host, specific), '127.0.0.5')).toBe('192.0.2.9');
    expect(way(stateWith(host, specific, rule({ priority: 5, table: 9 })), '127.0.0.5')).toBe(
      'link 1',
    );
  });
});

describe('IPv6', () => {
  const v6 = stateWith(
    host,
    rule({ family: 10, priority: 0, table: 255 }),
    rule({ family: 10, priority: 32766, table: 254 }),
    {
      kind: 'address',
      ...announced,
      family: 10,
      link: 2,
      address: '2001:db8::1',
      prefixLength: 64,
    },
    { kind: 'address', ...announced, family: 10, link: 3, address: 'fd00::1', prefixLength: 64 },
  );
  const leg = (gateway: string, link = 2) => ({ legs: [{ link, gateway }] });

  test('siblings of one metric are ways of one route', () => {
    const state = stateWith(
      v6,
      route('2600::/16', { priority: 1024, ...leg('fe80::1') }),
      route('2600::/16', { priority: 1024, ...leg('fe80::2', 3), flags: 0xc00 }),
      route('2600::/16', { priority: 2048, ...leg('fe80::3') }),
    );
    expect(way(state, '2600::5')).toBe('fe80::1 or fe80::2');
  });

  test('a router that is known not to answer is passed over for a shorter prefix while there is one', () => {
    const state = stateWith(
      v6,
      route('::/0', { priority: 1024, ...leg('fe80::1') }),
      route('2600::/16', { priority: 1024, ...leg('fe80::2') }),
      { kind: 'neighbour', ...announced, family: 10, link: 2, address: 'fe80::2', state: 0x20 },
    );
    expect(way(state, '2600::5')).toBe('fe80::1');
  });

  test('routes for a source: the longest destination first, and a source that fits none goes on', () => {
    const state = stateWith(
      v6,
      route('::/0', { priority: 1024, ...leg('fe80::1') }),
      route('2600::/16', { src: '2001:db8::', srcLen: 32, priority: 1024, ...leg('fe80::2') }),
      route('2600::/16', { priority: 1024, ...leg('fe80::3') }),
    );
    const from = (src?: string) =>
      way(state, wholeQuery({ dst: '2600::5', ...(src ? { src } : {}) }));
    expect(from('2001:db8::1')).toBe('fe80::2');
    // The kernel passes over the general routes of a prefix that has some for other sources.
    expect(from('fd00::1')).toBe('fe80::1');
    expect(from()).toBe('fe80::1');
  });

  test('the source address is chosen after RFC 6724', () => {
    const state = stateWith(v6, route('::/0', { priority: 1024, ...leg('fe80::1', 3) }));
    const sourceOf = (dst: string) => {
      const result = lookup(state, wholeQuery({ dst }));
      return result.kind === 'route' ? result.paths[0].source : result.kind;
    };
    expect(sourceOf('fd01::5')).toBe('fd00::1');
    expect(sourceOf('2600::5')).toBe('fd00::1');
  });
});

describe('queries in words', () => {
  test('are those of ip route get', () => {
    const words =
      '8.8.8.8 from 192.0.2.1 oif eth2 mark 0x5 tos 10 uid 7 ipproto tcp sport 1 dport 443';
    expect(parseQueryWords(words)).toEqual({
      dst: '8.8.8.8',
      src: '192.0.2.1',
      oif: 'eth2',
      mark: 5,
      tos: 16,
      uid: 7,
      ipproto: 6,
      sport: 1,
      dport: 443,
    });
  });

  test.each([
    ['', 'needs a destination'],
    ['nowhere', 'is no address'],
    ['10.0.0.0/8', 'is no address'],
    ['10.0.0.1 mark', 'needs a value'],
    ['10.0.0.1 mark x', 'is not from 0'],
    ['10.0.0.1 sport 70000', 'is not from 0'],
    ['10.0.0.1 10.0.0.2', 'is not a word'],
    ['10.0.0.1 from ::1', 'another family'],
    ['10.0.0.1 constructor 5', 'is not a word'],
  ])('"%s" is refused with a clear word', (words, message) => {
    expect(() => parseQueryWords(words)).toThrow(QueryWordsError);
    expect(() => parseQueryWords(words)).toThrow(message);
  });
});

describe('answers as JSON', () => {
  const state = stateWith(host, route('0.0.0.0/0'), route('10.0.0.0/8', { type: 8, legs: [] }));
  const json = (words: string) => {
    const query = wholeQuery(parseQueryWords(words), 1000);
    return lookupToJson(state, query, lookup(state, query));
  };

  test('have the keys of ip -j route get, in its order', () => {
    expect(JSON.stringify(json('8.8.8.8 mark 7'))).toBe(
      '{"dst":"8.8.8.8","gateway":"192.0.2.9","dev":"eth2","prefsrc":"192.0.2.1","flags":[],"mark":7,"uid":1000,"cache":[]}',
    );
  });

  test('tell a failure by its errno and the type of the route', () => {
    expect(json('10.0.0.1')).toEqual({ dst: '10.0.0.1', error: 'EACCES', type: 'prohibit' });
    expect(json('8.8.8.8 oif nowhere')).toEqual({
      dst: '8.8.8.8',
      error: 'ENODEV',
      type: 'unspec',
    });
  });
});
