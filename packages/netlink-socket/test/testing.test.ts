import { expect, test } from '@jest/globals';
import { type FeedItem, KernelError, NetlinkSocket, subscribe } from '@routability/netlink-socket';
import { route } from '@routability/netlink-socket/ip';
import { recordKernel, replayKernel, scriptedKernel } from '@routability/netlink-socket/testing';
import { kernelTest, Namespace } from '../../../test/kernel.ts';
import { routeText } from './routes.ts';

function texts(items: readonly FeedItem[]): string[] {
  return items.map((item) =>
    item.kind === 'message'
      ? `${item.origin} ${item.message.name} ${routeText(item.message) ?? ''}`
      : item.kind,
  );
}

async function untilKind(
  feed: AsyncIterator<readonly FeedItem[], undefined>,
  kind: FeedItem['kind'],
): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  while (!items.some((item) => item.kind === kind))
    items.push(...((await feed.next()).value ?? []));
  return items;
}

test('a scripted kernel answers, refuses and announces as it is told', async () => {
  const kernel = scriptedKernel((request) => {
    if (request.name === 'getlink')
      return [{ name: 'newlink', body: { index: 2, ifname: 'eth0' } }];
    if (request.name === 'delroute') return { errno: 3, explanation: 'Gone' };
    return undefined;
  });
  await using socket = NetlinkSocket.open({ kernel });
  await route.add(socket, { dst: '192.0.2.0/24', dev: 'eth0' });
  expect(kernel.requests.map(({ name }) => name)).toEqual(['getlink', 'newroute']);
  expect(kernel.requests[1]).toMatchObject({ body: { oif: 2, dstLen: 24 } });
  const refused = route.del(socket, { dst: '192.0.2.0/24' });
  await expect(refused).rejects.toThrow(KernelError);
  await expect(refused).rejects.toMatchObject({ code: 'ESRCH', explanation: 'Gone' });

  await using subscription = subscribe({ kernel, scopes: [{ object: 'link' }] });
  const feed = subscription[Symbol.asyncIterator]();
  expect(texts(await untilKind(feed, 'ready'))).toEqual(['begin', 'dump newlink ', 'end', 'ready']);
  kernel.announce({ name: 'dellink', body: { index: 2 } });
  expect(texts(await untilKind(feed, 'message'))).toEqual(['event dellink ']);
  kernel.overrun();
  expect(texts(await untilKind(feed, 'resynced'))).toEqual([
    'stale',
    'begin',
    'dump newlink ',
    'end',
    'resynced',
  ]);
});

kernelTest('a recorded session is replayed without the kernel', async () => {
  await using ns = new Namespace();
  ns.ip('route add 192.0.2.0/24 dev lo');
  const session = async (
    kernel: Parameters<typeof subscribe>[0] & object,
    between: () => void,
  ): Promise<string[]> => {
    await using socket = NetlinkSocket.open(kernel);
    const routes = await route.list(socket, { table: 'main' });
    await using subscription = subscribe({ ...kernel, scopes: [{ object: 'route', family: 2 }] });
    const feed = subscription[Symbol.asyncIterator]();
    const items = await untilKind(feed, 'ready');
    between();
    while (!items.some((item) => item.kind === 'message' && item.origin === 'event')) {
      items.push(...((await feed.next()).value ?? []));
    }
    return [String(routes.length), ...texts(items)];
  };
  const recorder = recordKernel();
  const live = await session({ netns: ns.name, kernel: recorder }, () => {
    ns.ip('route add 198.51.100.0/24 dev lo');
  });
  expect(live).toContain('event newroute 2 254 198.51.100.0 24 0 1 1');
  const kept: unknown = JSON.parse(JSON.stringify(recorder.script()));
  const kernel = replayKernel(kept as ReturnType<typeof recorder.script>);
  const replayed = await session({ kernel }, () => undefined);
  // The announcement comes as soon as the last answer was given, here before the dump is told to be over.
  expect([...replayed].sort()).toEqual([...live].sort());

  await using off = NetlinkSocket.open({ kernel });
  await expect(off.list({ name: 'getrule', body: { family: 2 } })).rejects.toMatchObject({
    code: 'ERR_NETLINK_OFF_SCRIPT',
  });
});
