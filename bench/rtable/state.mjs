/**
 * Measures the reducer itself on a full table: folding a dump and single announcements, lookups by
 * rules and tables, links that go down. Prints one line of JSON.
 *
 *   node --expose-gc state.mjs FILE
 */
import {
  emptyState,
  lookup,
  reduce,
  transition,
  wholeQuery,
} from '../../packages/rtable/dist/index.js';
import { random } from './prefixes.mjs';
import { readTable } from './table-file.mjs';

const { columns, hosts, day } = readTable(process.argv[2]);
const { count, addresses, lengths } = columns;
const SCOPE = { object: 'route', family: 2 };
/** NLM_F_CREATE | NLM_F_EXCL, and NLM_F_REPLACE. */
const ADD = 0x600;
const REPLACE = 0x100;
/** Of each thousand routes one is by the second link; fifty gateways. */
const FEW = 1000;
const gateways = Array.from({ length: 50 }, (_, index) => Uint8Array.of(10, 0, 0, index + 2));

function routeEvent(index, origin, flags, way = index) {
  return {
    kind: 'route',
    action: 'new',
    origin,
    flags,
    family: 2,
    dst: addresses.subarray(index * 4, index * 4 + 4),
    dstLen: lengths[index],
    protocol: 186,
    legs: [{ link: index % FEW === 0 ? 3 : 2, gateway: gateways[way % 50] }],
  };
}

const told = { action: 'new', origin: 'event', flags: ADD };
const linkEvent = (index, linkFlags) => ({
  ...told,
  kind: 'link',
  index,
  name: `eth${index}`,
  linkFlags,
});
const UP = 0x11043;
const DOWN = 0x1002;
const start = transition(emptyState, [
  { ...told, kind: 'rule', family: 2, priority: 32766, table: 254 },
  linkEvent(2, UP),
  linkEvent(3, UP),
  { ...told, kind: 'address', family: 2, link: 2, address: '10.0.0.1', prefixLength: 24 },
  { ...told, kind: 'address', family: 2, link: 3, address: '10.1.0.1', prefixLength: 24 },
]).state;

const heap = () => {
  global.gc();
  return process.memoryUsage().heapUsed;
};

/** Milliseconds that `body` takes, and what it gives. */
function timed(body) {
  const from = process.hrtime.bigint();
  const result = body();
  return [Number(process.hrtime.bigint() - from) / 1e6, result];
}

const least = (times, body) => Math.min(...Array.from({ length: times }, () => timed(body)[0]));

function dumped(before) {
  let state = reduce(before, { kind: 'dump', phase: 'begin', scope: SCOPE });
  for (let at = 0; at < count; at += 4096) {
    const size = Math.min(4096, count - at);
    const events = Array.from({ length: size }, (_, step) => routeEvent(at + step, 'dump', 0));
    state = transition(state, events).state;
  }
  return reduce(state, { kind: 'dump', phase: 'end', scope: SCOPE });
}

const before = heap();
const [dump, full] = timed(() => dumped(start));
const bytes = (heap() - before) / count;
const [resync, again] = timed(() => dumped(full));
if (again !== full) throw new Error('an identical dump makes another state');

const updates = Array.from(day.subarray(0, 50_000), (index, at) =>
  routeEvent(index, 'event', REPLACE, at),
);
let live = full;
const reduced = least(3, () => {
  for (const event of updates) live = reduce(live, event);
});
let changed = 0;
const transited = least(3, () => {
  for (const event of updates) {
    const next = transition(live, [event]);
    live = next.state;
    changed += next.changes.length;
  }
});
if (changed === 0) throw new Error('nothing changed');

const queries = Array.from({ length: 50_000 }, (_, index) =>
  wholeQuery({ dst: hosts.subarray(index * 4, index * 4 + 4).join('.') }),
);
const looked = least(3, () => {
  for (const query of queries) {
    if (lookup(full, query).kind !== 'route') throw new Error('a host has no route');
  }
});

const down = (index) => () => reduce(full, linkEvent(index, DOWN));
const fewDown = least(5, down(3));
const allDown = least(3, down(2));
const fewRoutes = transition(full, [linkEvent(3, DOWN)]).changes.length - 1;

const order = Uint32Array.from({ length: count }, (_, index) => index);
const next = random(7);
for (let at = count - 1; at > 0; at--) {
  const other = next() % (at + 1);
  [order[at], order[other]] = [order[other], order[at]];
}
live = start;
const empty = heap();
const folds = [];
const kept = [];
/** Number of routes, and the gateways of some of them. */
const reading = (state) => {
  let some = `${state.inet.tables.size} ${state.generation}`;
  for (let at = 0; at < 200; at++) {
    const host = hosts.subarray(at * 4, at * 4 + 4);
    some += ` ${lookup(state, wholeQuery({ dst: host.join('.') })).paths?.[0]?.gateway}`;
  }
  return some;
};
for (let at = 0; at < count; at += 1000) {
  const events = Array.from(order.subarray(at, at + 1000), (index) =>
    routeEvent(index, 'event', ADD),
  );
  const [time, folded] = timed(() => transition(live, events));
  live = folded.state;
  folds.push(time);
  // A tenth of the way before the end: of these 100 states none may change any more.
  if (folds.length > 800 && folds.length <= 900) kept.push({ state: live, text: reading(live) });
}
for (const { state, text } of kept) {
  if (reading(state) !== text) throw new Error('a state of the past has changed');
}
kept.length = 0;
const foldBytes = (heap() - empty) / count;
const tenth = Math.ceil(folds.length / 10);
const mean = (list) => list.reduce((sum, time) => sum + time, 0) / list.length;

console.log(
  JSON.stringify({
    count,
    dump,
    bytes,
    resync,
    reduce: (reduced * 1000) / updates.length,
    transition: (transited * 1000) / updates.length,
    lookup: (looked * 1000) / queries.length,
    fewRoutes,
    fewDown,
    allDown,
    foldFirst: mean(folds.slice(0, tenth)),
    foldLast: mean(folds.slice(-tenth)),
    foldBytes,
  }),
);
