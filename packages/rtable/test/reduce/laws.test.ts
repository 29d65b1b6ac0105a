import { expect, test } from '@jest/globals';
import {
  APPEND,
  type Change,
  CREATE,
  diff,
  EXCL,
  emptyState,
  type NetworkEvent,
  type NetworkState,
  REPLACE,
  reduce,
  restore,
  routes,
  snapshot,
  toIproute2,
  transition,
} from '@routability/rtable';
import fc from 'fast-check';
import { DOWN, dumped, link, RUNNING } from './build.ts';
import { golden, type Small, type Step } from './golden.ts';
import { Golden6, type Leg6, type Request6 } from './golden6.ts';

const LINKS = [2, 3];
const PREFIXES = ['10.0.0.0/8', '10.1.0.0/16', '192.0.2.7/32'];

const leg = fc.record({
  link: fc.constantFrom(...LINKS),
  gateway: fc.constantFrom('10.0.0.1', '10.0.0.2'),
});
const small: fc.Arbitrary<Small> = fc.record({
  prefix: fc.constantFrom(...PREFIXES),
  metric: fc.constantFrom(0, 5),
  legs: fc.array(leg, { minLength: 1, maxLength: 2 }),
  scope: fc.constantFrom(0, 0, 254),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('add' as const),
    flags: fc.constantFrom(CREATE | EXCL, CREATE, CREATE | APPEND, CREATE | APPEND, REPLACE),
    route: small,
  }),
  fc.record({ kind: fc.constant('del' as const), route: small }),
  fc.record({
    kind: fc.constant('link' as const),
    link: fc.constantFrom(...LINKS),
    up: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('gone' as const), link: fc.constantFrom(...LINKS) }),
);
const steps = fc.array(step, { maxLength: 40 });

function eventOf(one: Step): NetworkEvent {
  if (one.kind === 'link') return link(one.link, one.up ? RUNNING : DOWN);
  if (one.kind === 'gone') return { ...link(one.link), action: 'del' } as NetworkEvent;
  const { prefix, metric, legs, scope } = one.route;
  const [dst = '', length] = prefix.split('/');
  return {
    kind: 'route',
    action: one.kind === 'add' ? 'new' : 'del',
    origin: 'event',
    flags: one.kind === 'add' ? one.flags : 0,
    family: 2,
    dst,
    dstLen: Number(length),
    priority: metric,
    scope,
    legs,
    multipath: legs.length > 1,
  };
}

const BOTH_UP = LINKS.map((index) => link(index));

function fold(all: readonly Step[], from: NetworkState = emptyState): NetworkState {
  return transition(from, all.map(eventOf)).state;
}

function lines(state: NetworkState): string[] {
  return [...routes(state)].map((one) => {
    const legs = one.legs.map(
      ({ link: index, gateway, flags }) => `${index} ${gateway}${(flags & 1) === 0 ? '' : ' dead'}`,
    );
    return `${one.dst}/${one.dstLen} ${one.priority} ${legs.join(', ')} scope ${one.scope}`;
  });
}

test('the table is that of the plain model', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const found = lines(transition(emptyState, [...BOTH_UP, ...all.map(eventOf)]).state);
      const ups: Step[] = LINKS.map((index) => ({ kind: 'link', link: index, up: true }));
      // The trie walks a prefix before what it covers, as these texts sort.
      expect(found).toEqual(golden([...ups, ...all]));
    }),
    { numRuns: 400 },
  );
});

const leg6: fc.Arbitrary<Leg6> = fc.oneof(
  fc.record({
    link: fc.constantFrom(...LINKS),
    gateway: fc.constantFrom('fe80::1', 'fe80::2', 'fe80::3'),
  }),
  fc.record({ link: fc.constantFrom(...LINKS) }),
);
const key6 = {
  prefix: fc.constantFrom('::/0', '2001:db8::/32', '2001:db8::7/128'),
  metric: fc.constantFrom(5, 1024),
};
const request6: fc.Arbitrary<Request6> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ...key6,
      kind: fc.constantFrom('add' as const, 'append' as const, 'replace' as const),
      legs: fc.oneof(
        fc.tuple(leg6),
        fc.uniqueArray(leg6, {
          minLength: 2,
          maxLength: 3,
          selector: ({ link: on, gateway }) => `${on} ${gateway}`,
        }),
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...key6, kind: fc.constant('del' as const), leg: leg6 }) },
  { weight: 1, arbitrary: fc.record({ ...key6, kind: fc.constant('del' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      link: fc.constantFrom(...LINKS),
      up: fc.boolean(),
    }),
  },
);

test('the IPv6 table is that of the plain model, from its announcements alone', () => {
  fc.assert(
    fc.property(fc.array(request6, { maxLength: 40 }), (requests) => {
      const model = new Golden6();
      for (const one of requests) {
        if ('legs' in one && one.legs.length > 1 && one.legs.some((leg) => !leg.gateway)) continue;
        model.request(one);
      }
      const { state } = transition(emptyState, [...BOTH_UP, ...model.events]);
      const found = [...routes(state)].map((one) => {
        const legs = one.legs.map(
          ({ link: index, gateway, flags }) =>
            `${index} ${gateway ?? '-'}${(flags & 1) === 0 ? '' : ' dead'}`,
        );
        return `${one.dst}/${one.dstLen} ${one.priority} ${legs.join(', ')}`;
      });
      // The order within one prefix and metric counts, that of prefixes does not.
      const byKey = (a: string, b: string) =>
        keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0;
      expect(found.sort(byKey)).toEqual(model.lines().sort(byKey));
    }),
    { numRuns: 600 },
  );
});

function keyOf(line: string): string {
  return line.split(' ', 2).join(' ');
}

test('events one by one or all at once make the same state and the same changes', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const events = [...BOTH_UP, ...all.map(eventOf)];
      const together = transition(emptyState, events);
      let alone = emptyState;
      const changes: Change[] = [];
      for (const event of events) {
        const next = transition(alone, [event]);
        changes.push(...next.changes);
        alone = next.state;
      }
      expect(alone).toEqual(together.state);
      expect(events.reduce(reduce, emptyState)).toEqual(together.state);
      expect(changes).toEqual(together.changes);
    }),
    { numRuns: 100 },
  );
});

test('an event that says nothing new gives the same state', () => {
  fc.assert(
    fc.property(steps, step, (all, one) => {
      const state = reduce(fold(all), eventOf(one));
      const again = one.kind === 'add' ? { ...eventOf(one), flags: CREATE | APPEND } : eventOf(one);
      // A route by a link that is down goes at once and comes again; all else is known.
      expect(reduce(state, again as NetworkEvent)).toBe(state);
    }),
    { numRuns: 200 },
  );
});

test('the changes of a transition are what diff says, and lead from one state to the other', () => {
  fc.assert(
    fc.property(steps, steps, (first, second) => {
      const a = fold(first);
      const b = fold(second, a);
      const rows = new Set(lines(a));
      for (const { object, previous, next } of diff(a, b)) {
        if (object !== 'route') continue;
        if (previous !== undefined) rows.delete(lineOf(previous));
        if (next !== undefined) rows.add(lineOf(next));
      }
      expect([...rows].sort()).toEqual(lines(b).sort());
      expect(diff(b, b)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function lineOf(one: NonNullable<Extract<Change, { object: 'route' }>['next']>): string {
  const legs = one.legs.map(
    ({ link: index, gateway, flags }) => `${index} ${gateway}${(flags & 1) === 0 ? '' : ' dead'}`,
  );
  return `${one.dst}/${one.dstLen} ${one.priority} ${legs.join(', ')} scope ${one.scope}`;
}

test('a dump of what is there changes nothing, whatever happened before', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const state = transition(emptyState, [...dumped(BOTH_UP), ...all.map(eventOf)]).state;
      expect(transition(state, dumpOf(state)).state).toBe(state);
    }),
    { numRuns: 100 },
  );
});

test('events during a dump end as events after it, where they only add and delete', () => {
  const deltas = fc.array(
    step.filter((one) => one.kind !== 'add' || one.flags === (CREATE | EXCL)),
    { maxLength: 12 },
  );
  const single = deltas.map((all) => all.filter((one) => one.kind === 'add' || one.kind === 'del'));
  fc.assert(
    fc.property(steps, single, fc.nat(), (all, during, at) => {
      const before = transition(emptyState, [...dumped(BOTH_UP), ...all.map(eventOf)]).state;
      const events = during.map(eventOf);
      const [begin, ...rest] = dumpOf(before);
      const split = at % rest.length;
      const mixed = [
        begin as NetworkEvent,
        ...rest.slice(0, split),
        ...events,
        ...rest.slice(split),
      ];
      const after = transition(before, mixed).state;
      expect(lines(after)).toEqual(lines(transition(before, events).state));
    }),
    { numRuns: 200 },
  );
});

test('old states stay as they were', () => {
  fc.assert(
    fc.property(steps, steps, (first, second) => {
      const state = fold(first);
      const before = JSON.stringify(snapshot(state));
      fold(second, state);
      expect(JSON.stringify(snapshot(state))).toBe(before);
      expect(toIproute2(restore(snapshot(state)))).toEqual(toIproute2(state));
    }),
    { numRuns: 50 },
  );
});

test('states kept from the past read the same after thousands of events on a table of many nodes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
      let state = fold([], transition(emptyState, BOTH_UP).state);
      const kept: { state: NetworkState; text: string }[] = [];
      for (let batch = 0; batch < 30; batch++) {
        const events = Array.from({ length: 100 }, (_, at) => crowded(seed, batch * 100 + at));
        if (batch % 10 === 9) events.push(link(2, batch === 9 ? DOWN : RUNNING));
        state = transition(state, events).state;
        kept.push({ state, text: lines(state).join('\n') });
        // A dump edits in place what it alone has.
        if (batch === 20) state = transition(state, dumpOf(state)).state;
      }
      for (const { state: old, text } of kept) expect(lines(old).join('\n')).toBe(text);
      expect(new Set(kept.map(({ text }) => text)).size).toBe(kept.length);
    }),
    { numRuns: 5 },
  );
});

/** The n-th of a stream of additions, replacements and removals among some hundred prefixes. */
function crowded(seed: number, n: number): NetworkEvent {
  const dice = Math.imul(seed ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b) >>> 8;
  const prefix = `10.${dice & 3}.${(dice >> 2) & 127}.0/${(dice & 0x200) === 0 ? 24 : 20}`;
  const legs = [{ link: 2 + ((dice >> 10) & 1), gateway: `10.0.0.${1 + ((dice >> 11) & 1)}` }];
  const one: Small = { prefix, metric: 0, legs, scope: 0 };
  if (((dice >> 12) & 3) === 0) return eventOf({ kind: 'del', route: one });
  const flags = (dice & 0x4000) === 0 ? CREATE | EXCL : REPLACE;
  return eventOf({ kind: 'add', flags, route: one });
}

/** The events of a dump of the state: what the kernel would list. */
function dumpOf(state: NetworkState): readonly NetworkEvent[] {
  const known: NetworkEvent[] = LINKS.flatMap((index) => {
    const flags = linkFlags(state, index);
    return flags === undefined ? [] : [link(index, flags)];
  });
  const listed = [...routes(state)].map(
    (one): NetworkEvent => ({
      kind: 'route',
      action: 'new',
      origin: 'dump',
      flags: 0,
      family: one.family,
      table: one.table,
      dst: one.dst,
      dstLen: one.dstLen,
      priority: one.priority,
      scope: one.scope,
      routeFlags: one.flags,
      legs: one.legs,
      multipath: one.multipath,
    }),
  );
  return dumped([...known, ...listed]);
}

function linkFlags(state: NetworkState, index: number): number | undefined {
  const row = toIproute2(state).links.find((one) => one['ifindex'] === index);
  const flags = row?.['flags'];
  if (!Array.isArray(flags)) return undefined;
  return flags.includes('UP') ? RUNNING : DOWN;
}
