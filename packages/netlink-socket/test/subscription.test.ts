import { writeSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { encode } from '@routability/netlink-codec';
import {
  type FeedItem,
  type Subscription,
  subscribe,
  type Transport,
} from '@routability/netlink-socket';
import { kernelTest, Namespace } from '../../../test/kernel.ts';
import { AF_NETLINK } from '../src/libc/constants.ts';
import { close, connect } from '../src/libc/libc.ts';
import { openDescriptor, portOf } from '../src/libc/netlink-descriptor.ts';
import { kernelRoutes, RouteFold } from './routes.ts';

const TRANSPORTS: readonly Transport[] = ['adopt', 'poll'];
/** Storms of a run: more make it a proof. */
const STORMS = Number(process.env['ROUTABILITY_STORM_ROUNDS'] ?? 4);

/** Takes items until one satisfies `last`; gives all of them. */
async function until(
  feed: AsyncIterator<readonly FeedItem[], undefined>,
  last: (item: FeedItem) => boolean,
): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  for (;;) {
    const step = await feed.next();
    if (step.done) throw new Error('the feed ended');
    items.push(...step.value);
    if (step.value.some(last)) return items;
  }
}

/** Takes items until the fold is in sync and as wanted; gives how often events were lost. */
async function follow(
  feed: AsyncIterator<readonly FeedItem[], undefined>,
  fold: RouteFold,
  wanted: () => boolean,
): Promise<number> {
  let losses = 0;
  while (!fold.synced || !wanted()) {
    const step = await feed.next();
    if (step.done) throw new Error('the feed ended');
    for (const item of step.value) fold.take(item);
    losses += step.value.filter(({ kind }) => kind === 'stale').length;
  }
  return losses;
}

function iterate(subscription: Subscription): AsyncIterator<readonly FeedItem[], undefined> {
  return subscription[Symbol.asyncIterator]();
}

/** Blocks the loop. */
function stall(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    // Nobody reads meanwhile.
  }
}

/** How long (ms) nobody reads, storm by storm. */
const STALLS = [400, 30, 2000];

const marker = (item: FeedItem): boolean =>
  item.kind === 'message' &&
  item.origin === 'event' &&
  item.message.name === 'newroute' &&
  item.message.body.table === 999;

for (const transport of TRANSPORTS) {
  kernelTest(`what is there is told first, then every change (${transport})`, async () => {
    await using ns = new Namespace();
    ns.ip('route add 192.0.2.0/24 dev lo');
    await using subscription = subscribe({ netns: ns.name, transport });
    const feed = iterate(subscription);
    const first = await until(feed, ({ kind }) => kind === 'ready');
    expect(first[0]).toEqual({ kind: 'begin', scope: { object: 'all' }, cause: 'initial' });
    expect(first.slice(-2)).toEqual([
      { kind: 'end', scope: { object: 'all' }, cause: 'initial' },
      { kind: 'ready' },
    ]);
    const names = first.flatMap((item) => (item.kind === 'message' ? [item.message.name] : []));
    expect(new Set(names)).toEqual(
      new Set(['newlink', 'newaddr', 'newnetconf', 'newrule', 'newroute']),
    );

    ns.ip('route add 198.51.100.0/24 dev lo');
    ns.ip('route del 192.0.2.0/24 dev lo');
    ns.ip('nexthop add id 7 blackhole');
    ns.ip('rule add priority 77 table 77');
    ns.ip('route add blackhole default table 999');
    const changes = await until(feed, marker);
    expect(
      changes.map((item) => (item.kind === 'message' ? [item.origin, item.message.name] : [])),
    ).toEqual([
      ['event', 'newroute'],
      ['event', 'delroute'],
      ['event', 'newnexthop'],
      ['event', 'newrule'],
      ['event', 'newroute'],
    ]);
  });

  kernelTest(
    `after storms through a small buffer and a stalled loop the feed equals what ip shows (${transport})`,
    async () => {
      await using ns = new Namespace();
      await using subscription = subscribe({ netns: ns.name, transport, receiveBuffer: 16_384 });
      const feed = iterate(subscription);
      const fold = new RouteFold();
      for (const item of await until(feed, ({ kind }) => kind === 'ready')) fold.take(item);
      const losses: number[] = [];
      for (let round = 0; round < STORMS; round += 1) {
        const verb = round % 2 === 0 ? 'add' : 'del';
        const lines = Array.from({ length: 2000 }, (_, n) => [
          `route ${verb} 10.${n >> 8}.${n & 255}.0/24 dev lo`,
          `route ${verb} 2001:db8:${n.toString(16)}::/64 dev lo`,
        ]).flat();
        // Some storms are over before anybody reads; the others go on while the feed recovers.
        const storm = ns.spawn('ip', ['-force', '-batch', '-']);
        storm.stderr?.resume();
        const over = new Promise((resolve) => storm.once('close', resolve));
        storm.stdin?.end(`${lines.join('\n')}\n`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        stall(STALLS[round % STALLS.length] ?? 0);
        await over;
        ns.ip('route add blackhole default table 999');
        // The marker may be lost like any event: then the resync brings it.
        const first = await follow(feed, fold, () => fold.has(' 999 '));
        ns.ip('route del blackhole default table 999');
        losses.push(first + (await follow(feed, fold, () => !fold.has(' 999 '))));
        expect([...fold.routes].sort()).toEqual(kernelRoutes(ns));
      }
      // Two storms of three outlast whatever the buffer holds.
      expect(losses.filter((lost) => lost > 0).length).toBeGreaterThanOrEqual(STORMS / 2);
    },
    30_000 + STORMS * 10_000,
  );

  kernelTest(`ends by dispose, by abort, and in the middle of a batch (${transport})`, async () => {
    await using ns = new Namespace();
    const disposed = subscribe({ netns: ns.name, transport });
    const feed = iterate(disposed);
    await feed.next();
    await disposed[Symbol.asyncDispose]();
    for (let step = await feed.next(); !step.done; step = await feed.next()) {
      // What was there is still given out.
    }

    const abort = new AbortController();
    const aborted = subscribe({ netns: ns.name, transport, signal: abort.signal });
    const ending = (async () => {
      for await (const batch of aborted) {
        if (batch.some(({ kind }) => kind === 'ready')) abort.abort(new Error('enough'));
      }
    })();
    await expect(ending).rejects.toThrow('enough');

    const before = subscribe({ netns: ns.name, transport, signal: abort.signal });
    await expect(iterate(before).next()).rejects.toThrow('enough');

    for await (const _ of subscribe({ netns: ns.name, transport })) break;
  });
}

test('it ends wherever the consumer leaves it, while others go on', async () => {
  for (const transport of TRANSPORTS) {
    const scopes = [{ object: 'rule' }] as const;
    await using other = subscribe({ transport, scopes });
    const others = iterate(other);
    await until(others, ({ kind }) => kind === 'ready');
    for (const kind of ['begin', 'message', 'end', 'ready'] as const) {
      // Every few steps of the microtask queue the subscription is somewhere else.
      for (let steps = 0; steps < 8; steps += 1) {
        const subscription = subscribe({ transport, scopes });
        for await (const batch of subscription) {
          for (let step = 0; step < steps; step += 1) await undefined;
          if (batch.some((item) => item.kind === kind)) break;
        }
        const disposed = subscribe({ transport, scopes });
        for await (const batch of disposed) {
          if (batch.some((item) => item.kind === kind)) await disposed[Symbol.asyncDispose]();
        }
      }
    }
    other.verify(scopes[0]);
    await until(others, ({ kind }) => kind === 'end');
  }
});

kernelTest('a dump is made again on request, once for requests close together', async () => {
  await using ns = new Namespace();
  ns.ip('route add 192.0.2.0/24 dev lo table 100');
  ns.ip('route add 198.51.100.0/24 dev lo');
  await using subscription = subscribe({ netns: ns.name });
  const feed = iterate(subscription);
  await until(feed, ({ kind }) => kind === 'ready');
  const scope = { object: 'route', family: 2, table: 100 } as const;
  subscription.verify(scope);
  subscription.verify({ ...scope });
  subscription.verify({ object: 'rule' });
  const items = await until(feed, (item) => item.kind === 'end' && item.scope.object === 'rule');
  expect(items.map((item) => (item.kind === 'message' ? item.message.name : item.kind))).toEqual([
    'begin',
    'newroute',
    'end',
    'begin',
    ...Array(items.length - 5).fill('newrule'),
    'end',
  ]);
  expect(items.length).toBeGreaterThan(7);
  subscription.verify({ object: 'route', family: 2, table: 4711 });
  const empty = await until(feed, ({ kind }) => kind === 'end');
  expect(empty.map(({ kind }) => kind)).toEqual(['begin', 'end']);
});

kernelTest('only what is asked for is dumped and told', async () => {
  await using ns = new Namespace();
  await using subscription = subscribe({ netns: ns.name, scopes: [{ object: 'link' }] });
  const feed = iterate(subscription);
  const first = await until(feed, ({ kind }) => kind === 'ready');
  expect(first.map(({ kind }) => kind)).toEqual(['begin', 'message', 'end', 'ready']);
  ns.ip('route add 192.0.2.0/24 dev lo');
  ns.ip('link set lo mtu 1400');
  const [change] = await until(feed, ({ kind }) => kind === 'message');
  expect(change).toMatchObject({ message: { name: 'newlink', body: { mtu: 1400 } } });
});

kernelTest('a consumer that is too slow is told so, and gets a new dump', async () => {
  await using ns = new Namespace();
  await using subscription = subscribe({ netns: ns.name, maxPending: 500 });
  const feed = iterate(subscription);
  const fold = new RouteFold();
  for (const item of await until(feed, ({ kind }) => kind === 'ready')) fold.take(item);
  const lines = Array.from(
    { length: 3000 },
    (_, n) => `route add 10.${n >> 8}.${n & 255}.0/24 dev lo`,
  );
  const storm = ns.spawn('ip', ['-batch', '-']);
  storm.stdin?.end(`${lines.join('\n')}\n`);
  await new Promise((resolve) => storm.once('close', resolve));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const items = await until(feed, ({ kind }) => kind === 'resynced');
  for (const item of items) fold.take(item);
  expect(items.find(({ kind }) => kind === 'stale')).toMatchObject({
    reason: expect.stringContaining('slow'),
  });
  expect([...fold.routes].sort()).toEqual(kernelRoutes(ns));
});

kernelTest('a table whose routes were replaced while it was dumped is dumped again', async () => {
  await using ns = new Namespace();
  ns.batch(
    Array.from({ length: 20_000 }, (_, n) => `route add 10.${n >> 8}.${n & 255}.0/24 dev lo`),
  );
  const churn = ns.spawn('ip', ['-force', '-batch', '-']);
  churn.stdin?.on('error', () => undefined);
  const lines = Array.from(
    { length: 200_000 },
    (_, n) => `route replace 10.0.${n % 250}.0/24 dev lo mtu ${1400 + (Math.floor(n / 250) % 2)}`,
  );
  churn.stdin?.end(lines.join('\n'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await using subscription = subscribe({ netns: ns.name });
  const feed = iterate(subscription);
  const items = await until(feed, ({ kind }) => kind === 'ready');
  churn.kill('SIGKILL');
  expect(items).toContainEqual({
    kind: 'begin',
    scope: { object: 'route', family: 2, table: 254 },
    cause: 'repeat',
  });
});

/** A DELROUTE that no kernel sent, to everybody who listens for IPv4 routes in `netns`. */
function forgeMulticast(netns: string): void {
  const RTMGRP_IPV4_ROUTE = 0x40;
  const fd = openDescriptor({ protocol: 0, netns });
  try {
    const everybody = new Uint8Array(12);
    new Uint16Array(everybody.buffer)[0] = AF_NETLINK;
    new Uint32Array(everybody.buffer)[2] = RTMGRP_IPV4_ROUTE;
    connect(fd, everybody);
    const lie = encode({
      name: 'delroute',
      body: { family: 2, dstLen: 24, dst: '192.0.2.0', table: 254, tableByte: 254, type: 1 },
    });
    writeSync(fd, lie);
  } finally {
    close(fd);
  }
}

kernelTest('a forged event passes the poller by, where its sender is seen', async () => {
  await using ns = new Namespace();
  ns.ip('route add 192.0.2.0/24 dev lo');
  await using subscription = subscribe({ netns: ns.name, transport: 'poll' });
  const feed = iterate(subscription);
  await until(feed, ({ kind }) => kind === 'ready');
  forgeMulticast(ns.name);
  ns.ip('route add blackhole default table 999');
  const items = await until(feed, marker);
  expect(items).toHaveLength(1);
});

kernelTest('nobody but the kernel can send to a socket of ours', async () => {
  await using ns = new Namespace();
  const ours = openDescriptor({ protocol: 0, netns: ns.name });
  const theirs = openDescriptor({ protocol: 0, netns: ns.name });
  try {
    const address = new Uint8Array(12);
    new Uint16Array(address.buffer)[0] = AF_NETLINK;
    new Uint32Array(address.buffer)[1] = portOf(ours);
    connect(theirs, address);
    expect(() => writeSync(theirs, new Uint8Array(16))).toThrow(
      expect.objectContaining({ code: 'ECONNREFUSED' }),
    );
  } finally {
    close(ours);
    close(theirs);
  }
});

test('a namespace that does not exist is told at once', () => {
  expect(() => subscribe({ netns: 'no-such-namespace' })).toThrow(
    expect.objectContaining({ code: 'ENOENT' }),
  );
});
