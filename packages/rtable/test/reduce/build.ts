/** Short ways to say events. */
import {
  CREATE,
  EXCL,
  type LegInput,
  type NetworkEvent,
  type RouteEvent,
} from '@routability/rtable';

/** Up, running, lower up, broadcast. */
export const RUNNING = 0x10043;
/** Up without carrier. */
export const NO_CARRIER = 0x1003;
/** Down. */
export const DOWN = 0x1002;

/** A link `eth<index>`. */
export function link(index: number, linkFlags: number = RUNNING, mtu = 1500): NetworkEvent {
  return {
    kind: 'link',
    action: 'new',
    origin: 'event',
    flags: 0,
    index,
    name: `eth${index}`,
    linkFlags,
    mtu,
  };
}

/** A leg in words: `2 10.0.0.9`, `2`. */
export function leg(words: string): LegInput {
  const [index, gateway] = words.split(' ');
  return gateway === undefined ? { link: Number(index) } : { link: Number(index), gateway };
}

/** A route by legs in words; by default announced as the first of its list. */
export function route(
  prefix: string,
  legs: readonly string[],
  more: Partial<RouteEvent> = {},
): RouteEvent {
  const [dst = '', length = '0'] = prefix.split('/');
  return {
    kind: 'route',
    action: 'new',
    origin: 'event',
    flags: CREATE | EXCL,
    family: prefix.includes(':') ? 10 : 2,
    dst,
    dstLen: Number(length),
    legs: legs.map(leg),
    multipath: legs.length > 1,
    ...more,
  };
}

/** Events as a dump of everything tells them. */
export function dumped(events: readonly NetworkEvent[]): readonly NetworkEvent[] {
  const scope = { object: 'all' } as const;
  return [
    { kind: 'dump', phase: 'begin', scope },
    ...events.map((event) => ({ ...event, origin: 'dump' }) as NetworkEvent),
    { kind: 'dump', phase: 'end', scope },
  ];
}
