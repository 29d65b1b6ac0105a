import {
  CREATE,
  EXCL,
  emptyState,
  lookup,
  type NetworkEvent,
  routes,
  toIproute2,
  transition,
  whatIf,
  wholeQuery,
} from '@routability/rtable';

const told = { action: 'new', origin: 'event', flags: CREATE | EXCL } as const;
const events: NetworkEvent[] = [
  { ...told, kind: 'rule', family: 2, priority: 32766, table: 254 },
  { ...told, kind: 'link', index: 2, name: 'eth0', linkFlags: 0x10043 },
  { ...told, kind: 'address', family: 2, link: 2, address: '192.0.2.7', prefixLength: 24 },
  {
    ...told,
    kind: 'route',
    family: 2,
    dst: '192.0.2.0',
    dstLen: 24,
    scope: 253,
    legs: [{ link: 2 }],
  },
  { ...told, kind: 'route', family: 2, legs: [{ link: 2, gateway: '192.0.2.1' }] }, // default
];
const { state, changes } = transition(emptyState, events);
console.log(changes.length, [...routes(state)].length); // 5 2
console.log(toIproute2(state).routes.length); // 2, rows of `ip -j -d route`
console.log(lookup(state, wholeQuery({ dst: '198.51.100.9' })).kind); // route

const supposed = whatIf(state, 'link set eth0 down');
for (const { action, object, provenance } of supposed.changes)
  console.log(action, object, provenance);
console.log([...routes(state)].length); // 2, still: nothing happened
