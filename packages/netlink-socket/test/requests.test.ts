import { readlinkSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { EncodableMessage } from '@routability/netlink-codec';
import { formatAddress } from '@routability/netlink-codec/address';
import {
  KernelError,
  NetlinkSocket,
  subscribe,
  UnansweredError,
} from '@routability/netlink-socket';
import { kernelTest, Namespace } from '../../../test/kernel.ts';
import { inNamespace } from '../src/libc/network-namespace.ts';
import { CREATE, EXCLUSIVE, failure, LO, newRoute } from './bad-requests.ts';

kernelTest('a request is carried out and acknowledged, in a named namespace', async () => {
  await using ns = new Namespace();
  await using socket = NetlinkSocket.open({ netns: ns.name });
  expect(await socket.request(newRoute('192.0.2.0', 24))).toEqual([]);
  expect(ns.json('-4 route show')).toMatchObject([{ dst: '192.0.2.0/24', dev: 'lo' }]);
  const [answer] = await socket.request({
    name: 'getroute',
    body: { family: 2, dstLen: 32, dst: '192.0.2.9' },
  });
  expect(answer).toMatchObject({ name: 'newroute', body: { oif: LO } });
});

/** The network namespace that this thread is in. */
function whereabouts(): string {
  return readlinkSync('/proc/thread-self/ns/net');
}

kernelTest('a namespace can be given by path, and the thread is back at once', async () => {
  await using ns = new Namespace();
  const home = whereabouts();
  const path = `/run/netns/${ns.name}`;
  const there = NetlinkSocket.open({ netns: path });
  expect(whereabouts()).toBe(home);
  const subscription = subscribe({ netns: path, scopes: [{ object: 'link' }] });
  expect(whereabouts()).toBe(home);
  expect(inNamespace(path, whereabouts)).not.toBe(home);
  const failing = () => {
    throw new Error('no luck');
  };
  expect(() => inNamespace(path, failing)).toThrow('no luck');
  expect(whereabouts()).toBe(home);

  // Sockets stay where they were opened, whatever thread serves them, and when the name is gone.
  expect(await there.list({ name: 'getlink', body: {} })).toHaveLength(1);
  await there.request({
    name: 'newlink',
    header: { flags: CREATE | EXCLUSIVE },
    body: { ifname: 'br0', linkinfo: { kind: 'bridge' } },
  });
  expect(ns.json('link show')).toHaveLength(2);
  const batch = await subscription[Symbol.asyncIterator]().next();
  expect(batch.value).toContainEqual(expect.objectContaining({ kind: 'message' }));
  await subscription[Symbol.asyncDispose]();
  await there[Symbol.asyncDispose]();
});

test('a namespace that does not exist is a system error', () => {
  expect(() => NetlinkSocket.open({ netns: 'no-such-namespace' })).toThrow(
    expect.objectContaining({ code: 'ENOENT' }),
  );
});

kernelTest('hundreds of requests made at once get each its own answer', async () => {
  await using ns = new Namespace();
  await using socket = NetlinkSocket.open({ netns: ns.name });
  const numbers = Array.from({ length: 300 }, (_, index) => index);
  const outcomes = await Promise.allSettled(
    // Every third asks for the same route again, and is refused.
    numbers.map((n) => socket.request(newRoute(`10.0.${(n % 3 === 2 ? n - 1 : n) % 250}.0`, 24))),
  );
  const refused = outcomes.filter(({ status }) => status === 'rejected').length;
  const kept = ns.json('-4 route show').length;
  expect(refused + kept).toBe(300);
  expect(refused).toBeGreaterThanOrEqual(100);
});

kernelTest('requests are served in the order of the calls, slow ones and quick ones', async () => {
  await using ns = new Namespace();
  await using socket = NetlinkSocket.open({ netns: ns.name });
  const outcomes = await Promise.allSettled(
    Array.from({ length: 12 }, (_, n) => {
      const ifname = `br${n >> 2}`;
      const linkinfo = { kind: 'bridge' };
      if (n % 4 === 0) {
        const header = { flags: CREATE | EXCLUSIVE };
        return socket.request({ name: 'newlink', header, body: { ifname, linkinfo } });
      }
      if (n % 4 === 2) return socket.request({ name: 'dellink', body: { ifname } });
      return socket.request({ name: 'getlink', body: { ifname } });
    }),
  );
  const codes = outcomes.map((one) => (one.status === 'rejected' ? one.reason.code : 'done'));
  expect(codes).toEqual(Array(3).fill(['done', 'done', 'done', 'ENODEV']).flat());
});

kernelTest('a batch has one result for each of its requests, wherever it fails', async () => {
  await using ns = new Namespace();
  await using socket = NetlinkSocket.open({ netns: ns.name });
  const messages = Array.from({ length: 500 }, (_, n) => newRoute(`10.${n >> 8}.${n & 255}.0`, 24));
  // The same once more, in front, in the middle and at the end of a send, and many times in a row.
  const again = [1, 30, 64, 128, 200, 201, 202, 203, 300, 499];
  for (const n of again) messages.splice(n, 0, messages[n - 1] ?? newRoute('10.0.0.0', 24));
  const seen = new Set<EncodableMessage>();
  const expected = messages.map((message) => !seen.has(message) && seen.add(message).size > 0);
  const results = await socket.requestAll(messages);
  expect(results.map(({ ok }) => ok)).toEqual(expected);
  const [refused] = results.filter(({ ok }) => !ok);
  expect(refused).toMatchObject({ ok: false, error: { code: 'EEXIST', request: 'newroute' } });
  expect(ns.json('-4 route show')).toHaveLength(500);
});

kernelTest('a batch of questions is answered however long the answers are', async () => {
  await using ns = new Namespace();
  ns.ip('link add br0 type bridge');
  await using socket = NetlinkSocket.open({ netns: ns.name });
  const question = (n: number): EncodableMessage =>
    n % 3 === 2
      ? { name: 'getlink', body: { ifname: 'nosuch0' } }
      : { name: 'getlink', body: { ifname: n % 3 === 0 ? 'br0' : 'lo' } };
  const questions = Array.from({ length: 300 }, (_, n) => question(n));
  // A dump in the midst ends when it has been read, later than the questions behind it.
  questions.splice(100, 0, { name: 'getlink', header: { flags: 0x300 }, body: {} });
  const results = await socket.requestAll(questions);
  const told = results.map((result) =>
    result.ok
      ? result.answers.map((one) => (one.name === 'newlink' ? one.body.ifname : one.name)).join()
      : result.error.code,
  );
  const expected = Array.from({ length: 300 }, (_, n) => ['br0', 'lo', 'ENODEV'][n % 3]);
  expected.splice(100, 0, 'lo,br0');
  expect(told).toEqual(expected);
});

kernelTest('requests and dumps without a turn of the loop', async () => {
  await using ns = new Namespace();
  using socket = NetlinkSocket.open({ netns: ns.name });
  socket.requestSync(newRoute('192.0.2.0', 24));
  const routes = socket.listSync({ name: 'getroute', body: { family: 2, table: 254 } });
  expect(routes.map((message) => message.name)).toEqual(['newroute']);
  expect(() => socket.requestSync(newRoute('192.0.2.0', 24))).toThrow(KernelError);
});

kernelTest('aborting gives up at once, and the next request is served', async () => {
  await using ns = new Namespace();
  await using socket = NetlinkSocket.open({ netns: ns.name });
  const abort = new AbortController();
  const slow = socket.request(
    {
      name: 'newlink',
      header: { flags: CREATE | EXCLUSIVE },
      body: { ifname: 'v0', linkinfo: { kind: 'bridge' } },
    },
    { signal: abort.signal },
  );
  const waiting = socket.request(newRoute('192.0.2.0', 24), { signal: abort.signal });
  abort.abort(new Error('enough'));
  await expect(slow).rejects.toThrow('enough');
  await expect(waiting).rejects.toThrow('enough');
  expect(await socket.request(newRoute('198.51.100.0', 24))).toEqual([]);
  expect(ns.json('-4 route show')).toMatchObject([{ dst: '198.51.100.0/24' }]);
  await expect(
    socket.request(newRoute('203.0.113.0', 24), { signal: AbortSignal.abort(new Error('never')) }),
  ).rejects.toThrow('never');
});

kernelTest('deleting a link does not freeze the loop', async () => {
  await using ns = new Namespace();
  ns.batch(Array.from({ length: 8 }, (_, n) => `link add br${n} type bridge`));
  await using socket = NetlinkSocket.open({ netns: ns.name });
  const links = await socket.list({ name: 'getlink', body: {} });
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 1);
  const indices = links.flatMap((link) => (link.name === 'newlink' ? [link.body.index] : []));
  for (const index of indices.filter((one) => one !== LO)) {
    await socket.request({ name: 'dellink', body: { index } });
  }
  clearInterval(ticking);
  expect(ns.json('link show')).toHaveLength(1);
  expect(turns).toBeGreaterThan(8);
});

kernelTest('a closed socket refuses requests, and closing waits for those under way', async () => {
  await using ns = new Namespace();
  const socket = NetlinkSocket.open({ netns: ns.name });
  const request = socket.request({
    name: 'newlink',
    header: { flags: CREATE | EXCLUSIVE },
    body: { ifname: 'br0', linkinfo: { kind: 'bridge' } },
  });
  const closed = socket[Symbol.asyncDispose]();
  await expect(request).resolves.toEqual([]);
  await closed;
  await expect(socket.request(newRoute('192.0.2.0', 24))).rejects.toThrow(UnansweredError);
});

kernelTest('a dump is filtered by the kernel, and its errors are told', async () => {
  await using ns = new Namespace();
  ns.ip('route add 192.0.2.0/24 dev lo table 100');
  ns.ip('route add 198.51.100.0/24 dev lo');
  await using socket = NetlinkSocket.open({ netns: ns.name });
  const found: string[] = [];
  for await (const message of socket.dump({ name: 'getroute', body: { family: 2, table: 100 } })) {
    if (message.name === 'newroute' && message.body.dst)
      found.push(formatAddress(message.body.dst));
  }
  expect(found).toEqual(['192.0.2.0']);
  const absent = socket.list({ name: 'getroute', body: { family: 2, table: 4711 } });
  expect(await failure(absent)).toMatchObject({ code: 'ENOENT', request: 'getroute' });
});

kernelTest('a dump may be left half way, and other work goes on meanwhile', async () => {
  await using ns = new Namespace();
  ns.batch(Array.from({ length: 5000 }, (_, n) => `route add 10.${n >> 8}.${n & 255}.0/24 dev lo`));
  await using socket = NetlinkSocket.open({ netns: ns.name });
  const request: EncodableMessage = { name: 'getroute', body: { family: 2, table: 254 } };
  let count = 0;
  for await (const _ of socket.dump(request)) {
    count += 1;
    if (count === 1000) await socket.request(newRoute('192.0.2.0', 24));
    if (count === 2000) break;
  }
  expect(count).toBe(2000);
  expect(await socket.list(request)).toHaveLength(5001);
  await expect(socket.list(request, { signal: AbortSignal.abort() })).rejects.toThrow();
});

kernelTest(
  'dumps of links that change meanwhile are made again until one is undisturbed',
  async () => {
    await using ns = new Namespace();
    ns.batch(Array.from({ length: 200 }, (_, n) => `link add m${n} type ifb`));
    await using socket = NetlinkSocket.open({ netns: ns.name });
    const churn = ns.spawn('sh', [
      '-c',
      'while :; do ip link add z0 type ifb; ip link del z0; done',
    ]);
    let interrupted = 0;
    for (let round = 0; round < 40; round += 1) {
      const names = new Map<number, string | undefined>();
      try {
        for await (const link of socket.dump({ name: 'getlink', body: {} })) {
          if (link.name === 'newlink') names.set(link.body.index, link.body.ifname);
          await new Promise((resolve) => setTimeout(resolve, names.size % 2));
          if (names.size % 64 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
        }
      } catch (error) {
        expect(error).toMatchObject({ code: 'ERR_NETLINK_DUMP_INTERRUPTED' });
        interrupted += 1;
        break;
      }
    }
    expect(interrupted).toBe(1);
    churn.kill('SIGKILL');
    const links = await socket.list({ name: 'getlink', body: {} });
    const names = links.map((link) => (link.name === 'newlink' ? link.body.ifname : undefined));
    for (let n = 0; n < 200; n += 1)
      expect(names.filter((name) => name === `m${n}`)).toHaveLength(1);
  },
);
