/** Each thing that `docs/lookup.md` and `exceptions.ts` say that the tables do not tell, shown by the kernel. */
import { describe, expect } from '@jest/globals';
import { kernelTest, Namespace } from '../../../../test/kernel.ts';
import { lookup, lookupToJson, parseQueryWords, wholeQuery } from '../../src/lookup/index.ts';
import { stateOf } from './from-iproute2.ts';
import { askKernel, type KernelAnswer } from './kernel-answers.ts';

/** A namespace with `v0` (10.0.0.1/24, 2001:db8::1/64) and `v1` (10.0.1.1/24, 2001:db8:1::1/64). */
function makeNamespace(...lines: readonly string[]): Namespace {
  const namespace = new Namespace();
  const links = [0, 1].flatMap((n) => [
    `link add v${n} type veth peer name p${n}`,
    ...[`v${n}`, `p${n}`].map((name) => `link set ${name} addrgenmode none up`),
    `addr add 10.0.${n}.1/24 dev v${n}`,
    `addr add 2001:db8:${n}::1/64 dev v${n} nodad`,
  ]);
  namespace.batch([...links, ...lines]);
  return namespace;
}

/** The kernel's answer, and every answer of ours. */
function answers(
  namespace: Namespace,
  words: string,
): { readonly kernel: KernelAnswer | undefined; readonly ours: readonly KernelAnswer[] } {
  const state = stateOf(namespace);
  const query = wholeQuery(parseQueryWords(words));
  const result = lookup(state, query);
  const ours =
    result.kind === 'route'
      ? result.paths.map((_, path) => lookupToJson(state, query, result, path))
      : [result.kind === 'error' ? result.code : 'unknown'];
  return { kernel: askKernel(namespace, [words])[0], ours };
}

/** The different values of `key` in the kernel's answers about several destinations. */
function kernelValues(namespace: Namespace, key: string, words: readonly string[]): unknown[] {
  const found = askKernel(namespace, words).map((answer) =>
    typeof answer === 'object' ? answer[key] : answer,
  );
  return [...new Set(found)].sort();
}

const LAST = Array.from({ length: 32 }, (_, n) => n + 1);

describe('the tables do not tell', () => {
  kernelTest('whether a namespace ever had policy rules of its own', async () => {
    const lines = ['route add local 20.0.0.0/8 dev lo', 'route add 20.1.0.0/16 via 10.0.0.9'];
    await using never = makeNamespace(...lines);
    await using once = makeNamespace(...lines, 'rule add pref 9 lookup 9', 'rule del pref 9');
    expect(once.json('rule')).toEqual(never.json('rule'));
    expect(answers(never, '20.1.0.1')).toMatchObject({
      kernel: { gateway: '10.0.0.9' },
      ours: [{ gateway: '10.0.0.9' }],
    });
    expect(answers(once, '20.1.0.1')).toMatchObject({
      kernel: { type: 'local' },
      ours: [{ gateway: '10.0.0.9' }],
    });
  });

  kernelTest('which way of a multipath route a flow is hashed to: all are told', async () => {
    await using namespace = makeNamespace(
      'route add 30.0.0.0/8 nexthop via 10.0.0.9 nexthop via 10.0.1.9',
    );
    const gateways = ['10.0.0.9', '10.0.1.9'];
    const flows = LAST.map((n) => `30.0.0.${n}`);
    expect(kernelValues(namespace, 'gateway', flows)).toEqual(gateways);
    const ours = gateways.map((gateway) => expect.objectContaining({ gateway }));
    expect(answers(namespace, '30.0.0.1').ours).toEqual(ours);
  });

  kernelTest('which of several default routes alike is used after a gateway failed', async () => {
    await using namespace = makeNamespace(
      'route add default via 10.0.0.9',
      'route append default via 10.0.1.9',
    );
    const [first, second] = ['10.0.0.9', '10.0.1.9'].map((gateway) =>
      expect.objectContaining({ gateway }),
    );
    expect(answers(namespace, '40.0.0.1')).toEqual({ kernel: first, ours: [first] });
    namespace.batch(['neigh replace 10.0.0.9 dev v0 nud failed']);
    expect(answers(namespace, '40.0.0.1')).toEqual({ kernel: second, ours: [first, second] });
  });

  kernelTest('IPv6 routes between the ways of a multipath route', async () => {
    await using namespace = makeNamespace(
      'route add 2001:db8:60::/48 via 2001:db8::9',
      'route append 2001:db8:60::/48 dev v1',
      'route append 2001:db8:60::/48 via 2001:db8::8',
    );
    expect(JSON.stringify(namespace.json('-6 route show 2001:db8:60::/48'))).not.toContain('v1');
    const { kernel, ours } = answers(namespace, '2001:db8:60::1 oif v1');
    expect(kernel).toMatchObject({ dev: 'v1', dst: '2001:db8:60::1' });
    expect(ours).toEqual(['ENETUNREACH']);
  });

  kernelTest(
    'whether the kernel passes over an IPv6 prefix with routes for sources only',
    async () => {
      const lines = [
        'route add 2a00::/15 via 2001:db8::10',
        'route add 2a00:1::/32 via 2001:db8::11',
        'route add 2a00::/16 from 2001:db8::/64 via 2001:db8::9',
      ];
      const other = 'route add 2a00::/16 from fd00::/8 via 2001:db8::9';
      await using fresh = makeNamespace(...lines);
      await using used = makeNamespace(...lines, other, other.replace('add', 'del'));
      const shown = '-6 route show table main';
      expect(used.json(shown)).toEqual(fresh.json(shown));
      const ours = [expect.objectContaining({ gateway: '2001:db8::9' })];
      const query = '2a00:2:: from 2001:db8::1';
      expect(answers(fresh, query)).toEqual({ kernel: ours[0], ours });
      expect(answers(used, query)).toEqual({
        kernel: expect.objectContaining({ gateway: '2001:db8::10' }),
        ours,
      });
      // A route that is refused does it too.
      fresh.batch([lines[2] ?? ''], { force: true });
      expect(answers(fresh, query).kernel).toMatchObject({ gateway: '2001:db8::10' });
    },
  );

  kernelTest('which of the routes by one nexthop object was cached first', async () => {
    await using namespace = makeNamespace(
      'nexthop add id 1 via 10.0.0.9 dev v0',
      'nexthop add id 2 via 2001:db8::9 dev v0',
      'route add 50.0.0.0/16 nhid 1 mtu 1400',
      'route add 50.1.0.0/16 nhid 1 mtu 1300',
      'route add 2001:db8:50::/48 nhid 2 metric 5',
      'route add 2001:db8:51::/48 nhid 2 metric 7',
    );
    const metrics = [{ mtu: 1400 }];
    const [marked, plain] = askKernel(namespace, ['50.0.0.1', '50.1.0.1']);
    expect([marked, plain]).toMatchObject([{ metrics }, { metrics }]);
    expect(answers(namespace, '50.1.0.1').ours).toMatchObject([{ metrics: [{ mtu: 1300 }] }]);
    // One entry a CPU: asked often enough, one of them tells the other's metric.
    const both = LAST.flatMap(() => ['2001:db8:50::1', '2001:db8:51::1']);
    const told = askKernel(namespace, both).map((answer, at) => [
      at % 2,
      typeof answer === 'object' ? answer['metric'] : answer,
    ]);
    expect(told.some(([which, metric]) => metric !== (which === 0 ? 5 : 7))).toBe(true);
    expect(answers(namespace, '2001:db8:51::1').ours).toMatchObject([{ metric: 7 }]);
  });

  kernelTest('the attributes of the second of several IPv6 siblings', async () => {
    await using namespace = makeNamespace(
      'route add 2001:db8:70::/48 via 2001:db8::9 proto static mtu 1400',
      'route append 2001:db8:70::/48 via 2001:db8:1::9 proto bgp mtu 1300',
    );
    const shown = JSON.stringify(namespace.json('-6 route show 2001:db8:70::/48'));
    expect([shown.includes('1400'), shown.includes('1300')]).toEqual([true, false]);
    const flows = LAST.map((n) => `2001:db8:70::${n}`);
    expect(kernelValues(namespace, 'protocol', flows)).toEqual(['bgp', 'static']);
  });

  kernelTest(
    'which ways a rule suppresses for a flow, where the group of the device counts',
    async () => {
      await using namespace = makeNamespace(
        'link set v1 group 5',
        'route add 2001:db8:80::/48 nexthop via 2001:db8::9 nexthop via 2001:db8:1::9',
      );
      namespace.ip('-6 rule add pref 5 lookup main suppress_ifgroup 5');
      namespace.ip('-6 rule add pref 6 to 2001:db8:80::/48 prohibit');
      const flows = LAST.map((n) => `2001:db8:80::${n}`);
      expect(kernelValues(namespace, 'gateway', flows)).toEqual(['2001:db8::9', 'EACCES']);
      const result = lookup(stateOf(namespace), wholeQuery({ dst: '2001:db8:80::1' }));
      expect(result).toMatchObject({ partial: true, paths: [{ gateway: '2001:db8::9' }] });
    },
  );

  kernelTest('the TOS of a suppressed route, which an answer without a route keeps', async () => {
    await using namespace = makeNamespace(
      'route add 60.0.0.0/8 via 10.0.0.9 tos 0x10',
      'rule add pref 5 lookup main suppress_prefixlength 8',
      'rule add pref 6 to 60.0.0.0/8 unreachable',
    );
    const { kernel, ours } = answers(namespace, '60.0.0.1 oif v0 tos 0x10');
    expect(kernel).toMatchObject({ dev: 'v0', tos: '0x10' });
    expect(ours).toMatchObject([{ dev: 'v0' }]);
    expect(ours[0]).not.toHaveProperty('tos');
  });

  kernelTest('for a received packet, the realms of the way back and redirects', async () => {
    await using namespace = makeNamespace(
      'route add 70.0.0.0/8 via 10.0.0.9 realm 5',
      'route add 71.0.0.0/8 via 10.0.1.9 realm 6',
    );
    namespace.sysctl('net.ipv4.ip_forward', '1');
    expect(answers(namespace, '70.0.0.1 from 71.0.0.1 iif v1').kernel).toMatchObject({
      flow: { from: '6', to: '5' },
    });
    const { kernel, ours } = answers(namespace, '70.0.0.1 from 10.0.0.7 iif v0');
    expect(kernel).toMatchObject({ gateway: '10.0.0.9', cache: ['redirect'] });
    expect(ours).toMatchObject([{ gateway: '10.0.0.9' }]);
  });

  kernelTest('which multicast groups were joined', async () => {
    await using namespace = makeNamespace();
    const way = { type: 'multicast', dev: 'v0' };
    expect(answers(namespace, '239.1.1.1 oif v0')).toMatchObject({ kernel: way, ours: [way] });
  });
});

describe('what rules by ports and devices do with a received packet:', () => {
  kernelTest(
    'the way back has the ports swapped, and comes in by the device that the way leads out by',
    async () => {
      await using namespace = makeNamespace(
        'route add 20.0.0.0/8 via 10.0.0.9',
        'rule add pref 5 dport 7 lookup local',
        'rule add pref 6 iif v0 to 10.0.0.77 blackhole',
        'rule del pref 0',
        'rule add pref 7 lookup main',
        'rule add pref 8 lookup local',
      );
      namespace.sysctl('net.ipv4.ip_forward', '1');
      namespace.sysctl('net.ipv4.conf.v0.rp_filter', '1');
      for (const words of [
        '255.255.255.255 from 10.0.1.1 iif v0 sport 7',
        '255.255.255.255 from 10.0.1.1 iif v1 dport 7',
        '20.0.0.1 from 10.0.0.77 iif v0',
        '20.0.0.1 from 10.0.0.78 iif v0',
      ]) {
        const { kernel, ours } = answers(namespace, words);
        const [answer] = ours;
        const what = (one: KernelAnswer | undefined): unknown =>
          typeof one === 'object' ? [one['type'], one['dev'], one['gateway']] : one;
        expect({ words, answer: what(answer) }).toEqual({ words, answer: what(kernel) });
      }
    },
  );
});
