import { fileURLToPath } from 'node:url';
import { describe, expect } from '@jest/globals';
import { kernelTest } from '../../../test/kernel.ts';
import { Site } from '../../../test/site.ts';
import { connect } from './endpoints.ts';
import { Lines } from './lines.ts';

const V4 = '10.0.2.1';
const V6 = 'fd02::1';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Neighbours are given up within a second instead of half a minute. */
function hurryNeighbours({ client }: Site): void {
  const settings = {
    base_reachable_time_ms: 200,
    delay_first_probe_time: 0,
    retrans_time_ms: 100,
    ucast_solicit: 1,
    mcast_solicit: 1,
  };
  for (const [key, value] of Object.entries(settings)) {
    client.sysctl(`net.ipv4.neigh.up0.${key}`, `${value}`);
  }
}

interface Fault {
  readonly what: string;
  readonly host?: string;
  readonly before?: (site: Site) => void;
  readonly options?: object;
  readonly act: (site: Site) => void;
  readonly reason: string;
  /** How long (ms) it is waited at least. */
  readonly grace?: number;
}

const FAULTS: readonly Fault[] = [
  {
    what: 'the carrier stays away for longer than its grace',
    options: { grace: { CARRIER_LOST: 600 } },
    act: ({ router }) => router.ip('link set down1 down'),
    reason: 'CARRIER_LOST',
    grace: 600,
  },
  {
    what: 'the default route moves to the other uplink',
    before: (site) => site.addSecondUplink(),
    act: ({ client }) => client.ip('route replace default via 10.0.3.2'),
    reason: 'EGRESS_MISMATCH',
  },
  {
    what: 'two halves through the other uplink take over, as full-tunnel VPNs do',
    before: (site) => site.addSecondUplink(),
    act: ({ client }) =>
      client.batch(['route add 0.0.0.0/1 via 10.0.3.2', 'route add 128.0.0.0/1 via 10.0.3.2']),
    reason: 'EGRESS_MISMATCH',
  },
  {
    what: 'the default route moves to a gateway that is not there',
    before: hurryNeighbours,
    options: { chatter: 100, grace: { NEIGH_FAILED: 300 } },
    act: ({ client }) => client.ip('route replace default via 10.0.1.99'),
    reason: 'NEIGH_FAILED',
  },
  {
    what: 'the gateway falls silent',
    before: hurryNeighbours,
    options: { chatter: 100, grace: { NEIGH_FAILED: 300 } },
    act: ({ router }) => router.ip('link set down1 arp off'),
    reason: 'NEIGH_FAILED',
  },
  {
    what: 'a rule leads the source to a table that discards',
    act: ({ client }) =>
      client.batch(['route add blackhole default table 100', 'rule add from 10.0.1.1 lookup 100']),
    reason: 'BLACKHOLE',
  },
  {
    what: 'the IPv6 source is removed while another address remains',
    host: V6,
    before: ({ client }) => client.ip('addr add fd01::5/64 dev up0 nodad preferred_lft 0'),
    act: ({ client }) => client.ip('addr del fd01::1/64 dev up0'),
    reason: 'SOURCE_GONE',
  },
];

describe('a guarded client connection is closed when', () => {
  for (const { what, host = V4, before, options, act, reason, grace = 0 } of FAULTS) {
    kernelTest(what, async () => {
      await using site = new Site();
      before?.(site);
      const { client } = await connect(site, host, options);
      const start = performance.now();
      act(site);
      expect(await client.find({ name: 'guarded', event: 'error' }, 4000)).toMatchObject({
        code: 'ERR_PATH_LOST',
        reason,
      });
      expect(performance.now() - start).toBeGreaterThan(grace);
      expect(client.count({ name: 'plain', event: 'close' })).toBe(0);
      expect(client.count({ name: 'loopback', event: 'close' })).toBe(0);
    });
  }
});

/** What happens in steps, half a second between them. */
type Flap = readonly [what: string, ...steps: ((site: Site) => void)[]];
const client =
  (...lines: readonly string[]) =>
  (site: Site) =>
    site.client.batch(lines);

async function livesThrough(options: object, flaps: readonly Flap[]): Promise<void> {
  await using site = new Site();
  site.addSecondUplink();
  site.router.sysctl('net.ipv4.conf.down1.proxy_arp', '1');
  const ends = await connect(site, V4, { chatter: 50, ...options });
  for (const [what, ...steps] of flaps) {
    for (const step of steps) {
      step(site);
      await pause(500);
    }
    const closed = [ends.client, ends.server].map((lines) => lines.count({ event: 'error' }));
    expect({ what, closed }).toEqual({ what, closed: [0, 0] });
  }
  // It did not only stay open: what was written meanwhile has all arrived.
  await pause(1000);
  expect(site.client.exec('ss', '-tnHO', 'dst', V4, 'dport', '=', '7000')).not.toMatch(
    /timer:\(on/,
  );
}

describe('a guarded connection lives through', () => {
  const outages: readonly Flap[] = [
    ['default away', client('route del default'), client('route add default via 10.0.1.2')],
    [
      'address away',
      client('addr del 10.0.1.1/24 dev up0'),
      client('addr add 10.0.1.1/24 dev up0', 'route add default via 10.0.1.2'),
    ],
    [
      'link down',
      client('link set up0 down'),
      client('link set up0 up', 'route add default via 10.0.1.2'),
    ],
  ];
  kernelTest('outages that are shorter than its grace', () =>
    livesThrough({ grace: 5000 }, outages),
  );

  kernelTest('what needs no grace', () =>
    livesThrough({}, [
      ['the same route again', client('route replace default via 10.0.1.2')],
      [
        'the carrier away',
        ({ router }) => router.ip('link set down1 down'),
        ({ router }) => router.ip('link set down1 up'),
      ],
      ['the other uplink down', client('link set up1 down'), client('link set up1 up')],
      [
        'its address moved to lo, the routes made again',
        client(
          'addr add 10.0.1.1/32 dev lo',
          'addr del 10.0.1.1/24 dev up0',
          'addr add 10.0.1.77/24 dev up0',
          'route add default via 10.0.1.2 src 10.0.1.1',
        ),
      ],
      ['a gateway that turns into proxy ARP', client('route replace default dev up0')],
      [
        'the server answers by another link',
        (site) => {
          site.server.connect('up1', site.router, 'down4');
          site.router.ip('addr add 10.0.4.2/24 dev down4');
          site.server.batch(['addr add 10.0.4.1/24 dev up1', 'route replace default via 10.0.4.2']);
        },
      ],
    ]),
  );

  kernelTest('what happens beyond the first router: no table of ours shows it', async () => {
    await using site = new Site();
    const ends = await connect(site, V4);
    site.router.ip('route add blackhole 10.0.2.1');
    await pause(1000);
    expect(ends.client.count({ name: 'guarded', event: 'verdict' })).toBe(1);
  });
});

kernelTest('an outage longer than the grace is not waited for', async () => {
  await using site = new Site();
  const { client: lines } = await connect(site, V4, { grace: 400 });
  site.client.ip('addr del 10.0.1.1/24 dev up0');
  await pause(1000);
  site.client.batch(['addr add 10.0.1.1/24 dev up0', 'route add default via 10.0.1.2']);
  expect(lines.all).toContainEqual(
    expect.objectContaining({ name: 'guarded', event: 'error', reason: 'SOURCE_GONE' }),
  );
});

kernelTest('an ordinary user needs no right to guard', async () => {
  await using site = new Site();
  const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
  const { client: lines } = await connect(site, V4, {}, nobody);
  site.client.ip('route del default');
  expect(await lines.find({ name: 'guarded', event: 'error' }, 1000)).toMatchObject({
    reason: 'NO_ROUTE',
  });
  expect(site.client.exec('ss', '-tanH')).not.toMatch(/FIN-WAIT|LAST-ACK|CLOSING/);
});

kernelTest(
  'a transparent server keeps its connections on addresses that are not its own',
  async () => {
    await using site = new Site();
    const program = fileURLToPath(new URL('programs/transparent.mjs', import.meta.url));
    site.router.ip('route add 10.9.9.9 via 10.0.2.1');
    site.server.sysctl('net.ipv4.ip_nonlocal_bind', '1');
    site.server.batch([
      'rule add iif up0 to 10.9.9.9 lookup 100',
      'route add local 10.9.9.9 dev lo table 100',
    ]);
    const server = new Lines(site.server.spawn(process.execPath, [program, '10.9.9.9', '7000']));
    await server.find({ event: 'listening' });
    const script = `require('node:net').connect(7000, '10.9.9.9')`;
    site.client.spawn(process.execPath, ['-e', script]);
    await server.find({ event: 'verdict', kind: 'ok' });
    await pause(300);
    expect(server.count({ event: 'error' })).toBe(0);
    site.server.ip('route del default');
    expect(await server.find({ event: 'error' }, 1000)).toMatchObject({ reason: 'NO_ROUTE' });
  },
);
