import { expect, test } from '@jest/globals';
import { encode } from '@routability/netlink-codec';
import { type Entry, readManifest, readSeed } from '@routability/netlink-corpus';
import { type FeedItem, type Kernel, NetlinkSocket, subscribe } from '@routability/netlink-socket';
import {
  SimulatedEvents,
  simulatedRequestSocket,
} from '../../netlink-socket/src/testing/simulated-sockets.ts';

const DONE = encode({ name: 'done', header: { flags: 2 }, body: { error: 0 } });

/** The seeds of a protocol that this machine's kernel could send. */
function seedsOf(proto: Entry['proto']): { path: string; bytes: Uint8Array }[] {
  return readManifest()
    .filter((entry) => entry.proto === proto && entry.byteOrder === 'little')
    .map((entry) => ({ path: entry.path, bytes: readSeed(entry) }));
}

/** A link that nothing else announces. */
function link(index: number): Uint8Array {
  return encode({ name: 'newlink', body: { index, ifname: `m${index}` } });
}

/** Whether a feed has come past a marker, or past everything by a new dump. */
function isPast(item: FeedItem, index: number): boolean {
  if (item.kind === 'resynced') return true;
  return (
    item.kind === 'message' && item.message.name === 'newlink' && item.message.body.index === index
  );
}

test('whatever seed is announced, a subscription goes on behind it', async () => {
  const events = new SimulatedEvents();
  const kernel: Kernel = {
    openRequestSocket: ({ protocol }) => simulatedRequestSocket(protocol, () => [link(1), DONE]),
    openEventSocket: (options, handlers) => events.open(options, handlers),
  };
  await using subscription = subscribe({ kernel, scopes: [{ object: 'all' }] });
  const feed = subscription[Symbol.asyncIterator]();
  const messages: string[] = [];
  for (const [number, { bytes }] of seedsOf('route').entries()) {
    const marker = 100_000 + number;
    events.emit(0, { kind: 'datagram', bytes });
    events.emit(0, { kind: 'datagram', bytes: link(marker) });
    for (let past = false; !past; ) {
      const { value = [], done } = await feed.next();
      expect(done).toBe(false);
      for (const item of value) if (item.kind === 'message') messages.push(item.message.name ?? '');
      past = value.some((item) => isPast(item, marker));
    }
  }
  // They were not merely dropped.
  for (const name of ['newroute', 'newlink', 'newaddr', 'newneigh', 'newrule', 'newnexthop']) {
    expect(messages).toContain(name);
  }
}, 60_000);

test.each(['route', 'sock-diag'] as const)(
  'whatever seed answers a request or a dump of %s, it ends',
  async (protocol) => {
    let answers: readonly Uint8Array[] = [];
    const kernel: Kernel = {
      openRequestSocket: (options) => simulatedRequestSocket(options.protocol, () => answers),
      openEventSocket: () => {
        throw new Error('nobody listens');
      },
    };
    await using socket = NetlinkSocket.open({ kernel, protocol });
    const request =
      protocol === 'route'
        ? ({ name: 'getlink', body: { index: 2 } } as const)
        : ({ name: 'inetdiagreq', body: { family: 2, protocol: 6 } } as const);
    const outcomes = { answered: 0, refused: 0 };
    const strange: string[] = [];
    for (const { path, bytes } of seedsOf(protocol)) {
      // The seed is all that comes, or comes before the end.
      for (const [attempt, list] of [[bytes], [bytes, DONE]].entries()) {
        answers = list;
        try {
          if (attempt === 0) await socket.request(request, { timeout: 1 });
          else await socket.list(request, { signal: AbortSignal.timeout(5000) });
          outcomes.answered++;
        } catch (error) {
          outcomes.refused++;
          const { code } = error as { code?: unknown };
          if (typeof code !== 'string') strange.push(`${path}: ${error}`);
        }
      }
    }
    // Every failure is one of the documented ones; what does not end is aborted, and has no code of ours.
    expect(strange).toEqual([]);
    expect(Math.min(outcomes.answered, outcomes.refused)).toBeGreaterThan(0);
  },
  60_000,
);
