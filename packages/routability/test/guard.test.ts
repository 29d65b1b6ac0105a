import { describe, expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Site } from '../../../test/site.ts';
import { connect } from './endpoints.ts';

const V4 = '10.0.2.1';
const V6 = 'fd02::1';

/** What is done on the client's machine, and why its connection is dead then. */
const FAULTS: readonly [what: string, host: string, words: string, reason: string][] = [
  ['the default route is deleted', V4, 'route del default', 'NO_ROUTE'],
  ['the link goes down', V4, 'link set up0 down', 'NO_ROUTE'],
  ['the local address is removed', V4, 'addr del 10.0.1.1/24 dev up0', 'SOURCE_GONE'],
  ['a blackhole swallows the peer', V4, 'route add blackhole 10.0.2.1', 'BLACKHOLE'],
  ['the peer is declared unreachable', V4, 'route add unreachable 10.0.2.1', 'UNREACHABLE'],
  ['the peer is prohibited', V4, 'route add prohibit 10.0.2.1', 'PROHIBITED'],
  ['a rule sends the source to a blackhole', V4, 'rule add from 10.0.1.1 blackhole', 'BLACKHOLE'],
  ['the link is deleted', V4, 'link del up0', 'SOURCE_GONE'],
  ['the IPv6 default route is deleted', V6, '-6 route del default', 'NO_ROUTE'],
  ['the link goes down under IPv6', V6, 'link set up0 down', 'SOURCE_GONE'],
  ['the local IPv6 address is removed', V6, 'addr del fd01::1/64 dev up0', 'SOURCE_GONE'],
];

describe('a guarded client connection is closed within a second, a plain and a loopback one are not, when', () => {
  for (const [what, host, words, reason] of FAULTS) {
    kernelTest(what, async () => {
      await using site = new Site();
      const { client } = await connect(site, host);
      const start = performance.now();
      site.client.ip(words);
      const error = await client.find({ name: 'guarded', event: 'error' });
      expect(performance.now() - start).toBeLessThan(1000);
      expect(error).toMatchObject({ code: 'ERR_PATH_LOST', reason });
      await client.find({ name: 'guarded', event: 'close' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(client.count({ name: 'plain', event: 'close' })).toBe(0);
      expect(client.count({ name: 'loopback', event: 'close' })).toBe(0);
      // No half-closed connection is left to the kernel.
      expect(site.client.exec('ss', '-tanH')).not.toMatch(/FIN-WAIT|LAST-ACK|CLOSING/);
    });
  }
});

describe('a guarded server closes an accepted connection when', () => {
  const faults: readonly [what: string, words: string, reason: string][] = [
    ['its own address is removed', 'addr del 10.0.2.1/24 dev up0', 'SOURCE_GONE'],
    ['the way back to the client is gone', 'route del default', 'NO_ROUTE'],
    ['its link goes down', 'link set up0 down', 'NO_ROUTE'],
  ];
  for (const [what, words, reason] of faults) {
    kernelTest(what, async () => {
      await using site = new Site();
      const { server } = await connect(site, V4);
      site.server.ip(words);
      expect(await server.find({ name: 'accepted', event: 'error' }, 1000)).toMatchObject({
        code: 'ERR_PATH_LOST',
        reason,
      });
    });
  }
});

describe('a guarded connection lives through', () => {
  const changes: readonly (readonly string[])[] = [
    ['route add default via 10.0.1.2 metric 50', 'route del default via 10.0.1.2 metric 0'],
    ['addr replace 10.0.1.1/24 dev up0', 'route replace default via 10.0.1.2 metric 50'],
    ['route add 10.77.0.0/16 via 10.0.1.2', 'route del 10.77.0.0/16'],
    ['route add blackhole 10.78.0.0/16'],
    ['addr add 10.0.1.8/24 dev up0', 'addr del 10.0.1.8/24 dev up0'],
    ['link add x0 type bridge', 'link set x0 up', 'link del x0'],
    ['route del default', 'route add default via 10.0.1.2 metric 50'],
    ['route add 10.0.2.0/24 via 10.0.1.2', 'route del 10.0.2.0/24'],
    ['addr del fd01::1/64 dev up0'],
  ];
  kernelTest(changes.map((lines) => lines.join(', ')).join('; '), async () => {
    await using site = new Site();
    const { client } = await connect(site, V4);
    for (const lines of changes) {
      site.client.batch(lines);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const ended = client.count({ name: 'guarded', event: 'close' });
      expect({ lines, ended }).toEqual({ lines, ended: 0 });
    }
  });
});

kernelTest(
  'a loop that was blocked over a flap kills nobody, and a loss that lasts is noticed after it',
  async () => {
    await using site = new Site();
    const { client } = await connect(site, V4, { blockOnFault: true });
    site.client.ip('route del default');
    await client.find({ event: 'blocking' });
    // The loop sleeps for a second now; grace would be over long before it wakes.
    site.client.ip('route add default via 10.0.1.2');
    await client.find({ event: 'woke' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(client.count({ name: 'guarded', event: 'error' })).toBe(0);
    site.client.ip('route del default');
    expect(await client.find({ name: 'guarded', event: 'error' })).toMatchObject({
      reason: 'NO_ROUTE',
    });
  },
);

describe('the bus tells in the words of libwebsockets', () => {
  kernelTest('of routes, and of captive-portal checks for those with a gateway', async () => {
    await using site = new Site();
    const { client } = await connect(site, V4);
    await site.client.settled();
    // What that announced is told by then.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = client.all.length;
    site.client.ip('route add 10.50.0.0/16 dev up0');
    site.client.ip('route replace 10.51.0.0/16 via 10.0.1.2');
    site.client.ip('route del 10.51.0.0/16');
    site.client.ip('route del 10.50.0.0/16');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const told = client.all.slice(before).filter((line) => line['event'] === 'bus');
    const check = { trigger: 'cpdcheck', src: 'gw-change' };
    expect(told.map((line) => line['message'])).toEqual([
      { rt: 'add' },
      { rt: 'add' },
      check,
      { rt: 'del' },
      check,
      { rt: 'del' },
    ]);
  });
});
