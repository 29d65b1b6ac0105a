import { expect, test } from '@jest/globals';
import { encode } from '@routability/netlink-codec';
import {
  type FeedItem,
  type Kernel,
  NetlinkSocket,
  subscribe,
  UnansweredError,
} from '@routability/netlink-socket';
import { SimulatedEvents, simulatedRequestSocket } from '../src/testing/simulated-sockets.ts';

/** A generator of numbers below 2^32 that gives the same ones for the same seed (xorshift). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

const LINK = encode({ name: 'newlink', body: { index: 2, ifname: 'eth0', mtu: 1500 } });

/** Noise, or a message with a few bytes overwritten. */
function mutilated(next: () => number): Uint8Array {
  if (next() % 4 === 0) return Uint8Array.from({ length: next() % 200 }, () => next() & 0xff);
  const bytes = new Uint8Array(LINK);
  for (let count = next() % 4; count >= 0; count -= 1) bytes[next() % bytes.length] = next() & 0xff;
  return bytes.subarray(0, next() % 3 === 0 ? next() % bytes.length : bytes.length);
}

function link(index: number): Uint8Array {
  return encode({ name: 'newlink', body: { index } });
}

test('whatever is announced, the subscription goes on and tells when it does not understand', async () => {
  const next = numbers(4711);
  const events = new SimulatedEvents();
  const done = encode({ name: 'done', header: { flags: 2 }, body: { error: 0 } });
  const kernel: Kernel = {
    openRequestSocket: ({ protocol }) => simulatedRequestSocket(protocol, () => [link(1), done]),
    openEventSocket: (options, handlers) => events.open(options, handlers),
  };
  await using subscription = subscribe({ kernel, scopes: [{ object: 'link' }] });
  const feed = subscription[Symbol.asyncIterator]();
  let stale = 0;
  for (let round = 1; round <= 500; round += 1) {
    events.emit(0, { kind: 'datagram', bytes: mutilated(next) });
    events.emit(0, { kind: 'datagram', bytes: link(100_000 + round) });
    const arrived = (item: FeedItem) =>
      item.kind === 'message' &&
      item.message.name === 'newlink' &&
      item.message.body.index === 100_000 + round;
    for (let seen = false; !seen; ) {
      const { value = [] } = await feed.next();
      stale += value.filter(({ kind }) => kind === 'stale').length;
      // An event that is discarded with a stale queue is made up for by the dump.
      seen = value.some((item) => arrived(item) || item.kind === 'resynced');
    }
  }
  expect(stale).toBeGreaterThan(0);
}, 60_000);

test('whatever is answered, a request ends', async () => {
  const next = numbers(42);
  const kernel: Kernel = {
    openRequestSocket: ({ protocol }) =>
      simulatedRequestSocket(protocol, () => [mutilated(next), mutilated(next)]),
    openEventSocket: () => {
      throw new Error('nobody listens');
    },
  };
  await using socket = NetlinkSocket.open({ kernel });
  const outcomes = new Set<string>();
  for (let round = 0; round < 300; round += 1) {
    try {
      await socket.request({ name: 'getlink', body: { index: 2 } }, { timeout: 1 });
      outcomes.add('answered');
    } catch (error) {
      if (!(error instanceof UnansweredError)) throw error;
      outcomes.add(error.reason);
    }
  }
  expect(outcomes).toContain('timeout');
});
