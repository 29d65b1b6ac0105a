import {
  baselineOf,
  type Connection,
  createTracker,
  evaluate,
  explain,
} from '@routability/liveness';
import { emptyState, type NetworkEvent, transition } from '@routability/rtable';

const told = { action: 'new', origin: 'dump', flags: 0 } as const;
const leg = { link: 2, gateway: '192.0.2.1' };
const route = { ...told, kind: 'route', family: 2, legs: [leg] } as const; // the default route
const network: NetworkEvent[] = [
  { kind: 'dump', phase: 'begin', scope: { object: 'all' } },
  { ...told, kind: 'rule', family: 2, priority: 32766, table: 254 },
  { ...told, kind: 'link', index: 2, name: 'eth0', linkFlags: 0x10043 },
  { ...told, kind: 'address', family: 2, link: 2, address: '192.0.2.7', prefixLength: 24 },
  route,
  { kind: 'dump', phase: 'end', scope: { object: 'all' } },
];
const before = transition(emptyState, network).state;
const after = transition(before, [{ ...route, action: 'del', origin: 'event' }]);

const connection: Connection = {
  protocol: 'tcp',
  role: 'client',
  local: { address: '192.0.2.7', port: 50000 },
  peer: { address: '198.51.100.9', port: 443 },
};

// Once:
const first = evaluate(before, connection);
const now = evaluate(after.state, connection, { baseline: baselineOf(first) });
console.log(explain(now));

// Or a million connections, as things change:
const tracker = createTracker({ state: before });
tracker.add(connection, 0);
tracker.tick(0);
tracker.apply(after.state, after.changes, 1000); // at 1000 ms of the caller's clock
const { deadline } = tracker.tick(1000);
const { events } = tracker.tick(deadline ?? 0);
for (const event of events) console.log(event.at, event.kind, 'id' in event && event.id);
