/**
 * Connections judged by what the running kernel announces, beside the kernel's own answer about the way
 * (`ip route get`), in namespaces of the test's own.
 */
import { expect } from '@jest/globals';
import { baselineOf, type Connection, evaluate, type Verdict } from '@routability/liveness';
import { subscribe } from '@routability/netlink-socket';
import { emptyState, fromFeed, type NetworkState, transition } from '@routability/rtable';
import { kernelTest, Namespace } from '../../../test/kernel.ts';
import { tcp } from './network.ts';

const peer = '192.0.2.9';
const peer6 = '2001:db8:9::9';
const client = tcp(peer);
const client6 = tcp(peer6);
const server = tcp(peer, {}, 'accepted');

/** A host with two uplinks to one neighbour, and its state as events tell it. */
class Scene implements AsyncDisposable {
  readonly host = new Namespace();
  readonly #other = new Namespace();
  readonly #abort = new AbortController();
  readonly #followed: Promise<void>;
  state: NetworkState = emptyState;
  #news: () => void = () => {};

  constructor() {
    for (const device of ['eth0', 'eth1']) this.host.connect(device, this.#other, device);
    this.#other.batch([
      'addr add 10.0.0.1/24 dev eth0',
      'addr add 10.1.0.1/24 dev eth1',
      'addr add 2001:db8::1/64 dev eth0 nodad',
    ]);
    this.host.batch([
      'addr add 10.0.0.2/24 dev eth0',
      'addr add 10.1.0.2/24 dev eth1',
      'addr add 2001:db8::2/64 dev eth0 nodad',
      'route add default via 10.0.0.1',
      'route add default via 2001:db8::1',
    ]);
    this.#followed = this.#follow();
  }

  async #follow(): Promise<void> {
    await using feed = subscribe({ netns: this.host.name, signal: this.#abort.signal });
    try {
      for await (const batch of feed) {
        const events = batch.flatMap((item) => fromFeed(item) ?? []);
        this.state = transition(this.state, events).state;
        this.#news();
      }
    } catch (error) {
      if (!this.#abort.signal.aborted) throw error;
    }
  }

  /** Waits until the state is as `test` wants it; the state itself says what is wrong otherwise. */
  async until(test: () => boolean, patience = 5000): Promise<boolean> {
    const end = Date.now() + patience;
    while (!test() && Date.now() < end) {
      await new Promise<void>((resolve) => {
        this.#news = resolve;
        setTimeout(resolve, 50);
      });
    }
    return test();
  }

  /** Whether the kernel has a way for the connection's packets. */
  hasWay({ local, peer: to }: Connection): boolean {
    try {
      this.host.ip(`route get ${to?.address} from ${local?.address}`);
      return true;
    } catch {
      return false;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#abort.abort();
    await this.#followed;
    await this.host[Symbol.asyncDispose]();
    await this.#other[Symbol.asyncDispose]();
  }

  /** Takes the other end of a link down: the carrier is lost here. */
  unplug(device: string): void {
    this.#other.ip(`link set ${device} down`);
  }
}

const told = ({ kind, reason }: Verdict): string => `${kind} ${reason}`;

interface Case {
  readonly name: string;
  readonly connection: Connection;
  readonly commands: readonly string[];
  readonly verdict: string;
  /** What the kernel says of the way, where it differs from what the verdict makes one expect. */
  readonly way?: boolean;
}

const CASES: readonly Case[] = [
  {
    name: '01 default deleted',
    connection: client,
    commands: ['route del default'],
    verdict: 'dead NO_ROUTE',
  },
  {
    name: '02 address removed',
    connection: client,
    commands: ['addr del 10.0.0.2/24 dev eth0'],
    verdict: 'dead SOURCE_GONE',
  },
  {
    name: '03 link down',
    connection: client,
    commands: ['link set eth0 down'],
    verdict: 'dead NO_ROUTE',
  },
  {
    name: '04 carrier lost',
    connection: client,
    commands: ['unplug eth0'],
    verdict: 'suspect CARRIER_LOST',
    way: true,
  },
  {
    name: '05 default to the other uplink',
    connection: client,
    commands: ['route replace default via 10.1.0.1'],
    verdict: 'dead EGRESS_MISMATCH',
    way: true,
  },
  {
    name: '05 … of an accepted connection',
    connection: server,
    commands: ['route replace default via 10.1.0.1'],
    verdict: 'suspect EGRESS_MISMATCH',
    way: true,
  },
  {
    name: '06 default to another gateway',
    connection: client,
    commands: ['route replace default via 10.0.0.99'],
    verdict: 'suspect GATEWAY_CHANGED',
    way: true,
  },
  {
    name: '07 blackhole',
    connection: client,
    commands: [`route add blackhole ${peer}`],
    verdict: 'dead BLACKHOLE',
  },
  {
    name: '08 unreachable',
    connection: client,
    commands: [`route add unreachable ${peer}`],
    verdict: 'dead UNREACHABLE',
  },
  {
    name: '09 prohibit',
    connection: client,
    commands: [`route add prohibit ${peer}`],
    verdict: 'dead PROHIBITED',
  },
  {
    name: '10 rule to a table that discards',
    connection: client,
    commands: ['route add blackhole default table 100', 'rule add from 10.0.0.2 table 100'],
    verdict: 'dead BLACKHOLE',
  },
  {
    name: '11 rule that refuses',
    connection: client,
    commands: ['rule add from 10.0.0.2 unreachable'],
    verdict: 'dead UNREACHABLE',
  },
  {
    name: '12 two halves by the other uplink',
    connection: client,
    commands: ['route add 0.0.0.0/1 via 10.1.0.1', 'route add 128.0.0.0/1 via 10.1.0.1'],
    verdict: 'dead EGRESS_MISMATCH',
    way: true,
  },
  {
    name: '13 link deleted',
    connection: client,
    commands: ['link del eth0'],
    verdict: 'dead SOURCE_GONE',
  },
  {
    name: '13 … of a bound socket',
    connection: tcp(peer, { device: 'eth0' }),
    commands: ['link del eth0'],
    verdict: 'dead LINK_GONE',
  },
  {
    name: '17 IPv6 address removed, another remains',
    connection: client6,
    commands: ['addr add 2001:db8::3/64 dev eth0 nodad', 'addr del 2001:db8::2/64 dev eth0'],
    verdict: 'dead SOURCE_GONE',
    way: true,
  },
  {
    name: '18 IPv6 default deleted',
    connection: client6,
    commands: ['-6 route del default'],
    verdict: 'dead NO_ROUTE',
  },
  {
    name: '19 link down, IPv6',
    connection: client6,
    commands: ['link set eth0 down'],
    verdict: 'dead SOURCE_GONE',
  },
  {
    name: 'nexthop object deleted',
    connection: client,
    commands: [
      'nexthop add id 7 via 10.0.0.1 dev eth0',
      'route replace default nhid 7',
      'nexthop del id 7',
    ],
    verdict: 'dead NO_ROUTE',
  },
  {
    name: 'peer becomes local',
    connection: client,
    commands: [`addr add ${peer}/32 dev eth1`],
    verdict: 'dead PEER_BECAME_LOCAL',
    way: true,
  },
  {
    name: 'B1 another metric',
    connection: client,
    commands: [
      'route add default via 10.0.0.1 metric 50',
      'route del default via 10.0.0.1 metric 0',
    ],
    verdict: 'ok REACHABLE',
  },
  {
    name: 'B9 address moved to lo',
    connection: client,
    commands: [
      'addr add 10.0.0.2/32 dev lo',
      'addr del 10.0.0.2/24 dev eth0',
      'addr add 10.0.0.3/24 dev eth0',
      'route add default via 10.0.0.1',
    ],
    verdict: 'ok REACHABLE',
  },
  {
    name: 'B11 second address removed',
    connection: client,
    commands: ['addr add 10.0.0.5/24 dev eth0', 'addr del 10.0.0.5/24 dev eth0'],
    verdict: 'ok REACHABLE',
  },
  {
    name: 'B12 the other uplink down',
    connection: client,
    commands: ['link set eth1 down'],
    verdict: 'ok REACHABLE',
  },
  {
    name: 'B13 IPv6 address removed',
    connection: client,
    commands: ['addr del 2001:db8::2/64 dev eth0'],
    verdict: 'ok REACHABLE',
  },
  {
    name: 'B15 a bridge comes and goes',
    connection: client,
    commands: [
      'link add br7 type bridge',
      'link set br7 up',
      'addr add 172.17.0.1/16 dev br7',
      'link del br7',
    ],
    verdict: 'ok REACHABLE',
  },
];

for (const { name, connection, commands, verdict, way } of CASES) {
  kernelTest(`${name}: ${verdict}`, async () => {
    await using scene = new Scene();
    expect(await scene.until(() => scene.state.sync === 'synced')).toBe(true);
    const first = evaluate(scene.state, connection);
    expect(told(first)).toBe('ok REACHABLE');
    const baseline = baselineOf(first);
    const { generation } = scene.state;
    for (const words of commands) {
      const [verb, device = ''] = words.split(' ');
      if (verb === 'unplug') scene.unplug(device);
      else scene.host.ip(words);
    }
    const judged = () => told(evaluate(scene.state, connection, { baseline }));
    await scene.until(() => scene.state.generation > generation && judged() === verdict);
    // What is spared has to stay so when every event is in.
    if (verdict.startsWith('ok')) await scene.until(() => judged() !== verdict, 150);
    expect(judged()).toBe(verdict);
    if (connection.device === undefined) {
      expect(scene.hasWay(connection)).toBe(way ?? !verdict.startsWith('dead'));
    }
  });
}
