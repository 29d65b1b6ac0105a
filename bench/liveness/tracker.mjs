/**
 * What the tracker costs beside judging every connection anew, in one run.
 *
 *     pnpm build && node --expose-gc bench/liveness/tracker.mjs [connections…]
 *
 * Times are medians where a step is repeated. A slice is one call of `tick`; on a busy machine some
 * are interrupted, hence the 99th percentile.
 */
import { performance } from 'node:perf_hooks';
import { baselineOf, createTracker, evaluate } from '@routability/liveness';
import { emptyState, transition } from '@routability/rtable';

const GATEWAY = '10.0.0.1';
const event = { action: 'new', origin: 'dump', flags: 2 };
const route = (dst, dstLen, more = {}) => ({
  ...event,
  kind: 'route',
  family: 2,
  table: 254,
  dst,
  dstLen,
  legs: [{ link: 2, gateway: GATEWAY }],
  ...more,
});
const rule = (priority, table) => ({ ...event, kind: 'rule', family: 2, priority, table });
const link = (index, name, linkFlags) => ({ ...event, kind: 'link', index, name, linkFlags });
const local = { table: 255, type: 2, scope: 254, legs: [{ link: 2 }] };
const DEFAULT = route('0.0.0.0', 0);
/** A server with a default route and a thousand routes of its own. */
const HOST = [
  rule(0, 255),
  rule(32766, 254),
  rule(32767, 253),
  link(1, 'lo', 0x10049),
  link(2, 'eth0', 0x10043),
  { ...event, kind: 'address', family: 2, link: 2, address: '10.0.0.2', prefixLength: 24 },
  route('10.0.0.2', 32, local),
  route('10.0.0.0', 24, { legs: [{ link: 2 }], scope: 253 }),
  DEFAULT,
  ...Array.from({ length: 1000 }, (_, i) => route(`172.${16 + (i >> 8)}.${i & 255}.0`, 24)),
];
const host = transition(emptyState, [
  { kind: 'dump', phase: 'begin', scope: { object: 'all' } },
  ...HOST,
  { kind: 'dump', phase: 'end', scope: { object: 'all' } },
]).state;

const announced = (each, flags = 0x600) => ({ ...each, origin: 'event', flags });
const gone = (each) => ({ ...each, action: 'del', origin: 'event', flags: 0 });

/** Peers spread over 11.0.0.0/8 … 99.0.0.0/8, in a fixed order. */
function connectionsOf(count) {
  let seed = 1;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed >>> 8;
  };
  return Array.from({ length: count }, (_, i) => ({
    protocol: 'tcp',
    role: 'accepted',
    local: { address: '10.0.0.2', port: 443 },
    peer: {
      address: `${11 + (next() % 89)}.${next() & 255}.${next() & 255}.${next() & 255}`,
      port: 1024 + (i % 60000),
    },
    mark: 0,
  }));
}

/** Ticks until nothing is left to do now; the whole time and that of 99 % of the slices, in ms. */
function drain(tracker, now) {
  let total = 0;
  const slices = [];
  for (;;) {
    const start = performance.now();
    const step = tracker.tick(now);
    const took = performance.now() - start;
    total += took;
    slices.push(took);
    if (step.deadline === undefined || step.deadline > now) {
      return {
        total,
        slice: slices.toSorted((a, b) => a - b)[Math.floor(0.99 * (slices.length - 1))],
      };
    }
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const bytes = () => {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

function measure(count, print = console.log) {
  const connections = connectionsOf(count);
  const before = bytes();
  const tracker = createTracker({ state: host });
  const start = performance.now();
  for (const each of connections) tracker.add(each, 0);
  const adding = performance.now() - start;
  const first = drain(tracker, 0);
  const perConnection = (bytes() - before) / count;

  let state = host;
  let now = 0;
  /** One change: transition excluded, `apply` and the ticks counted. */
  const change = (...events) => {
    const next = transition(state, events);
    const changes = next.changes;
    state = next.state;
    now += 1;
    const from = performance.now();
    tracker.apply(state, changes, now);
    const applying = performance.now() - from;
    const drained = drain(tracker, now);
    return { ...drained, total: applying + drained.total };
  };

  const unrelated = announced(route('198.18.0.0', 24));
  const quiet = Array.from(
    { length: 2001 },
    (_, i) => change(i % 2 ? gone(unrelated) : unrelated).total,
  );

  // The route that about 240 of a million peers use, in proportion.
  const [head] = connections[0].peer.address.split('.');
  const specific = announced(route(`${head}.16.0.0`, 14));
  const some = Array.from({ length: 101 }, (_, i) => change(i % 2 ? gone(specific) : specific));
  const metric = { priority: 50 };
  const flips = Array.from({ length: 9 }, (_, i) =>
    i % 2
      ? change(announced(DEFAULT), gone({ ...DEFAULT, ...metric }))
      : change(announced({ ...DEFAULT, ...metric }), gone(DEFAULT)),
  );
  const moved = flips.toSorted((a, b) => a.total - b.total)[flips.length >> 1];
  const lost = change(gone({ ...DEFAULT, ...metric }));
  const waiting = (bytes() - before) / count;

  const sample = connections.slice(0, Math.min(count, 100_000));
  const baselines = sample.map((each) => baselineOf(evaluate(host, each)));
  const from = performance.now();
  for (let i = 0; i < sample.length; i++) {
    evaluate(host, sample[i], { baseline: baselines[i] });
  }
  const brute = ((performance.now() - from) / sample.length) * count;

  const users = connections.filter(({ peer }) => {
    const [first, second] = peer.address.split('.').map(Number);
    return first === Number(head) && second >> 2 === 4;
  }).length;
  const row = (what, ms, note = '') =>
    print(
      `  ${what.padEnd(44)}${format(ms).padStart(10)}   1/${Math.round(brute / ms)} of judging all${note}`,
    );
  print(`${count} connections`);
  print(`  judging every one anew (brute force)        ${format(brute).padStart(10)}`);
  row('one unrelated route', median(quiet));
  row(
    `one route with ${users} users`,
    median(some.map(({ total }) => total)),
    `, ${((1000 * median(some.map(({ total }) => total))) / users).toFixed(2)} µs each`,
  );
  row('default: another metric, nobody affected', moved.total, `, slices ${format(moved.slice)}`);
  row('default lost: all dead', lost.total, `, slices ${format(lost.slice)}`);
  row('registration', adding);
  row('first verdicts', first.total, `, slices ${format(first.slice)}`);
  print(
    `  bytes a connection beside its own object     ${perConnection.toFixed(0).padStart(9)}   (${waiting.toFixed(0)} while all wait for their grace)`,
  );
}

function format(ms) {
  return ms >= 1 ? `${ms.toFixed(1)} ms` : `${(1000 * ms).toFixed(2)} µs`;
}

// So that what is compiled once is not counted.
measure(5000, () => {});
const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [100_000, 1_000_000]) measure(count);
