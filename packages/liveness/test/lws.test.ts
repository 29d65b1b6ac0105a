import { describe, expect, test } from '@jest/globals';
import {
  baselineOf,
  type Connection,
  createTracker,
  evaluate,
  type Policy,
  type Verdict,
} from '@routability/liveness';
import { type NetworkEvent, transition } from '@routability/rtable';
import { after, del, dumped, ETH0, ETH1, HOST, link, route, tcp, unassign } from './network.ts';

const best = route('default', { via: '10.0.0.1', metric: 10 });
const second = route('default', { via: '10.0.0.254', metric: 20 });
const net = route('192.0.2.0/24', { via: '10.0.0.1' });
const host = dumped([
  ...HOST.filter((each) => each.kind !== 'route' || each.dst !== undefined || each.family !== 2),
  best,
  second,
  net,
]);

const far = tcp('198.51.100.7');
const matched = tcp('192.0.2.9');
const onLink = tcp('10.0.0.7');
const loopback = tcp('127.0.0.1', { local: { address: '127.0.0.1', port: 1 } });

function judged(
  connection: Connection,
  policy: Policy,
  ...events: readonly NetworkEvent[]
): Verdict {
  const baseline = baselineOf(evaluate(host, connection, { policy }));
  if (baseline === undefined) throw new Error('not well to begin with');
  return evaluate(after(host, ...events), connection, { policy, baseline });
}

const told = ({ kind, reason }: Verdict): string => `${kind} ${reason}`;

describe('policy lws: connections rely on a matching network, else on the best gateway', () => {
  test('its route removed: all that have no matching network are invalid, though another remains', () => {
    expect(told(judged(far, 'lws', del(best)))).toBe('dead GATEWAY_GONE');
    expect(told(judged(far, 'lws', del(best), del(second)))).toBe('dead GATEWAY_GONE');
    expect(told(judged({ ...far, role: 'accepted' }, 'lws', del(best)))).toBe('dead GATEWAY_GONE');
  });
  test('matching networks are left alone', () => {
    const gone = [del(best), del(second)];
    expect(told(judged(matched, 'lws', ...gone))).toBe('ok NET_ROUTE');
    expect(told(judged(onLink, 'lws', ...gone))).toBe('ok NET_ROUTE');
    expect(told(judged(loopback, 'lws', ...gone))).toBe('ok LOOPBACK');
  });
  test('another gateway removed, or a better one added, leaves all alone', () => {
    expect(told(judged(far, 'lws', del(second)))).toBe('ok REACHABLE');
    const better = route('default', { via: '10.1.0.1', dev: ETH1, metric: 1 });
    expect(told(judged(far, 'lws', better))).toBe('ok REACHABLE');
  });
  test('the matching network removed: the gateway carries on', () => {
    expect(told(judged(matched, 'lws', del(net)))).toBe('ok REACHABLE');
  });
  test('the local address must stay ours, accepted or not', () => {
    const gone = unassign(ETH0, '10.0.0.2/24');
    expect(told(judged(far, 'lws', ...gone))).toBe('dead SOURCE_GONE');
    expect(told(judged({ ...onLink, role: 'accepted' }, 'lws', ...gone))).toBe('dead SOURCE_GONE');
  });
  test('a link that goes down takes its gateway along', () => {
    expect(told(judged(far, 'lws', link(ETH0, 'eth0', 'down')))).toBe('dead GATEWAY_GONE');
  });
  test('a gateway of the other family is none', () => {
    const gone = [del(best), del(second)];
    expect(told(judged(tcp('2001:db8:9::9'), 'lws', ...gone))).toBe('ok REACHABLE');
  });
});

describe('policy default differs where libwebsockets’ text is too simple', () => {
  test.each<[string, Connection, NetworkEvent[], string, string]>([
    [
      'best gateway gone, another on the same link',
      far,
      [del(best)],
      'dead GATEWAY_GONE',
      'suspect GATEWAY_CHANGED',
    ],
    [
      'best gateway gone, no other',
      far,
      [del(best), del(second)],
      'dead GATEWAY_GONE',
      'dead NO_ROUTE',
    ],
    [
      'a VPN takes the peer over',
      far,
      [route('128.0.0.0/1', { via: '10.1.0.1', dev: ETH1 })],
      'ok NET_ROUTE',
      'dead EGRESS_MISMATCH',
    ],
    ['loopback', loopback, [del(best), del(second)], 'ok LOOPBACK', 'ok LOOPBACK'],
  ])('%s', (_, connection, events, lws, ours) => {
    expect(told(judged(connection, 'lws', ...events))).toBe(lws);
    expect(told(judged(connection, 'default', ...events))).toBe(ours);
  });
});

test('the lws policy acts at once', () => {
  const tracker = createTracker({ state: host, policy: 'lws' });
  tracker.add(far, 0);
  tracker.add(matched, 0);
  tracker.tick(0);
  const { state, changes } = transition(host, [del(best)]);
  tracker.apply(state, changes, 9);
  const { events, deadline } = tracker.tick(9);
  expect(events.filter(({ kind }) => kind === 'dead')).toEqual([
    expect.objectContaining({
      at: 9,
      verdict: expect.objectContaining({ reason: 'GATEWAY_GONE' }),
    }),
  ]);
  expect(deadline).toBeUndefined();
});
