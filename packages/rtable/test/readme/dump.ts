import { emptyState, type NetworkEvent, transition } from '@routability/rtable';

const scope = { object: 'all' } as const;
const link = { kind: 'link', action: 'new', flags: 0, index: 1, name: 'lo', linkFlags: 9 } as const;
const dump: NetworkEvent[] = [
  { kind: 'dump', phase: 'begin', scope },
  { ...link, origin: 'dump' },
  { kind: 'dump', phase: 'end', scope },
];
const first = transition(emptyState, dump).state;
const second = transition(first, dump).state;
console.log(first.sync, first === second); // synced true
