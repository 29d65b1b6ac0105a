/** Two namespaces joined by three veth pairs, with a macvlan, a pair inside, an ifb and a bridge. */
import { Namespace } from '../../../../test/kernel.ts';

/** The namespace that is followed, and the one at the other end of its cables. */
export interface Topology extends AsyncDisposable {
  readonly here: Namespace;
  readonly there: Namespace;
}

/** Links of `here`: `a0`, `b0` and `c0` lead to `a1`, `b1` and `c1` of `there`. */
export const LINKS = ['a0', 'b0', 'c0', 'd0', 'd1', 'm0', 'i0'] as const;

const SETUP: readonly string[] = [
  'link add d0 type veth peer name d1',
  'link add i0 type ifb',
  'link add m0 link b0 type macvlan mode bridge',
  'link add br0 type bridge',
  'link set br0 up',
  'addr add 10.0.0.1/24 dev a0',
  'addr add 10.0.1.1/24 dev b0',
  'addr add 10.0.2.1/24 dev c0',
  'addr add 2001:db8::1/64 dev a0 nodad',
  'addr add 2001:db8:1::1/64 dev b0 nodad',
  'addr add 2001:db8:2::1/64 dev c0 nodad',
];

const PARAMETERS = [
  'echo 0 > /proc/sys/net/ipv6/conf/all/accept_dad',
  'echo 0 > /proc/sys/net/ipv6/conf/default/accept_dad',
  'echo 0 > /proc/sys/net/ipv6/conf/default/router_solicitations',
].join('; ');

/** Makes the topology. Addresses need no duplicate detection, so that none is late. */
export function makeTopology(): Topology {
  const here = new Namespace();
  const there = new Namespace();
  for (const namespace of [here, there]) {
    namespace.exec('sh', '-c', PARAMETERS);
  }
  const cables = ['a', 'b', 'c'];
  here.batch([
    ...cables.flatMap((name) => [
      `link add ${name}0 type veth peer name ${name}1 netns ${there.name}`,
      `link set ${name}0 up`,
    ]),
    ...SETUP,
  ]);
  there.batch(cables.map((name) => `link set ${name}1 up`));
  return {
    here,
    there,
    async [Symbol.asyncDispose]() {
      await here[Symbol.asyncDispose]();
      await there[Symbol.asyncDispose]();
    },
  };
}
