import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import {
  emptyState,
  HypothesisWordsError,
  hypothesize,
  KernelRefusalError,
  type Link,
  type NetworkState,
  type Row,
  reduce,
  toIproute2,
  transition,
} from '@routability/rtable';
import { kernelTest, type Namespace } from '../../../../test/kernel.ts';
import { differences } from '../kernel/compare.ts';
import { Followed } from '../kernel/followed.ts';
import { makeTopology } from '../kernel/topology.ts';
import { foreseeable, type Rows } from './exceptions.ts';
import { REFUSALS, REFUSALS_SETUP } from './refusals.ts';
import { SCENARIOS } from './scenarios.ts';

describe('what the words would do is what ip does:', () => {
  for (const { name, setup = [], steps } of SCENARIOS) {
    kernelTest(
      name,
      async () => {
        await using topology = makeTopology();
        const { here } = topology;
        prepare(here, setup);
        await using followed = await Followed.start(here);
        // The scene as it was folded; then each step starts from what was foretold of the one before.
        let state = await caughtUp(here, followed);
        for (const step of steps) {
          const promotesSecondaries = (link: Link): boolean =>
            setup.includes(`sysctl net.ipv4.conf.${link.name}.promote_secondaries 1`);
          const predicted = transition(
            state,
            hypothesize(state, step, { promotesSecondaries }),
          ).state;
          perform(here, step);
          expect({ step, differs: await differing(here, () => predicted) }).toEqual({
            step,
            differs: [],
          });
          state = predicted;
        }
      },
      60_000,
    );
  }
});

describe('what the kernel refuses is refused with its errno:', () => {
  kernelTest(
    `${REFUSALS.length} commands of all kinds`,
    async () => {
      await using topology = makeTopology();
      const { here } = topology;
      prepare(here, REFUSALS_SETUP);
      await using followed = await Followed.start(here);
      const state = await caughtUp(here, followed);
      const said = REFUSALS.map(([words]) => [words, kernelErrno(here, words)]);
      const thought = REFUSALS.map(([words]) => [words, ourErrno(state, words)]);
      expect(thought).toEqual(said);
      expect(said).toEqual(REFUSALS);
    },
    60_000,
  );
});

describe('words', () => {
  test.each([
    '',
    'neigh add 10.0.0.1 dev a0',
    'route',
    'route frobnicate default',
    'route add',
    'route add default via',
    'route add default via nonsense',
    'route add 10.0.0.0/33 dev a0',
    'route add 10.0.0.0/8 dev a0 bogus',
    'route add 10.0.0.0/8 via 2001:db8::1',
    'route add 10.0.0.0/8 via 10.0.0.1 nexthop via 10.0.0.2',
    'route add 10.0.0.0/8 nexthop via 10.0.0.1 metric 5',
    'route add 10.0.0.0/8 encap mpls 100 via 10.0.0.1',
    'route add 10.0.0.0/8 encap ip id 5 key dst 10.0.0.2 via 10.0.0.1',
    'route add 10.0.0.0/8 encap seg6 mode encap via 10.0.0.1',
    'route add 10.0.0.0/8 encap seg6 mode l2encap segs 2001:db8::1 via 10.0.0.1',
    'link set a0',
    'link set a0 sideways',
    'addr add 10.0.0.1/24',
    'addr add dev a0',
    'addr replace 10.0.0.1/24 dev a0 valid_lft 0 preferred_lft 0',
    'addr change 2001:db8::1/64 dev a0 valid_lft 5 preferred_lft 9',
    'neigh add 10.0.0.1 lladdr 02:00:00:00:00:09',
    'neigh add 10.0.0.1 lladdr nonsense dev a0',
    'neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev a0 nud probe',
    'neigh add proxy 10.0.0.1 dev a0',
    'rule add',
    'rule add from nowhere',
    'nexthop del',
    'nexthop add id 1 group 1/x',
    'nexthop add id 1 group 2 type weird',
    'nexthop add id 1 group 2 buckets 8',
    'route del default; what',
    '-7 route del default',
  ])('"%s" is not understood, whatever the state', (words) => {
    expect(() => hypothesize(emptyState, words)).toThrow(HypothesisWordsError);
  });

  test('a device that is not there is refused with ENODEV, and the command is named', () => {
    const attempt = () => hypothesize(emptyState, 'route add default dev nope');
    expect(attempt).toThrow(KernelRefusalError);
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'ENODEV', command: 'route add default dev nope' }),
    );
  });

  test('a list of words, a text and a list of texts say the same', () => {
    const state = reduce(emptyState, {
      kind: 'link',
      action: 'new',
      origin: 'event',
      flags: 0,
      index: 7,
      name: 'eth0',
      linkFlags: 0x10043,
    });
    const text = 'route add 10.0.0.0/8 dev eth0; ip -4 ro a 11/8 dev eth0';
    const events = hypothesize(state, text);
    expect(events).toHaveLength(2);
    expect(hypothesize(state, text.split(' '))).toEqual(events);
    expect(hypothesize(state, text.split('; '))).toEqual(events);
  });
});

/** Makes the scene: parameters first, then the words in one batch. */
function prepare(here: Namespace, setup: readonly string[]): void {
  for (const words of setup) {
    const [kind, key = '', value = ''] = words.split(' ');
    if (kind === 'sysctl') here.sysctl(key, value);
  }
  here.batch(setup.filter((words) => !words.startsWith('sysctl')));
}

/** Says the commands of a step to `ip`. */
function perform(here: Namespace, step: string): void {
  for (const command of step.split(';')) here.ip(command.trim().replace(/^ip /, ''));
}

/** The folded state once it is what the kernel has. */
async function caughtUp(here: Namespace, followed: Followed): Promise<NetworkState> {
  expect(await differing(here, () => followed.state)).toEqual([]);
  return followed.state;
}

/** What differs from the kernel once all that is late (carrier: up to a second) has come. */
async function differing(here: Namespace, state: () => NetworkState): Promise<readonly string[]> {
  const end = Date.now() + 5000;
  for (;;) {
    const found = differences(foreseeable(toIproute2(state())), foreseeable(rowsOf(here)));
    if (found.length === 0 || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What `ip -j -d` prints, three of them for all objects. */
function rowsOf(here: Namespace): Rows {
  const rows: Record<string, Row[]> = {};
  for (const [family, objects] of LISTS) {
    const input = `${objects.map(([, words]) => words).join('\n')}\n`;
    const args = ['-n', here.name, ...(family === '' ? [] : [family]), '-j', '-d', '-batch', '-'];
    const { stdout } = spawnSync('ip', args, { input, encoding: 'utf8' });
    const lists = arraysIn(stdout);
    for (const [at, [object]] of objects.entries()) {
      const told = (lists[at] ?? []).filter((row) => Object.keys(row).length > 0);
      const named = told.map((row) =>
        family === '' ? row : { ...row, family: family === '-4' ? 'inet' : 'inet6' },
      );
      rows[object] = [...(rows[object] ?? []), ...named];
    }
  }
  return rows as unknown as Rows;
}

const LISTS = [
  [
    '',
    [
      ['links', 'link'],
      ['addresses', 'address'],
      ['nexthops', 'nexthop'],
      ['neighbours', 'neigh'],
    ],
  ],
  [
    '-4',
    [
      ['routes', 'route show table all'],
      ['rules', 'rule'],
    ],
  ],
  [
    '-6',
    [
      ['routes', 'route show table all'],
      ['rules', 'rule'],
    ],
  ],
] as const;

/** The arrays that a batch prints one after the other. */
function arraysIn(text: string): Row[][] {
  return JSON.parse(`[${text.trim().replaceAll(/\]\s*\[/g, '],[')}]`);
}

const ERRNOS: readonly (readonly [answer: RegExp, errno: string])[] = [
  [/No such process|FIB table does not exist/, 'ESRCH'],
  [/File exists|already assigned|address already/, 'EEXIST'],
];

/** The errno that the kernel answers with: strace tells, where `ip` prints the kernel's own words. */
function kernelErrno(here: Namespace, words: string): string {
  const args = [
    'netns',
    'exec',
    here.name,
    'strace',
    '-qq',
    '-e',
    'trace=recvmsg',
    'ip',
    ...words.split(' '),
  ];
  const { stderr } = spawnSync('ip', args, { encoding: 'utf8' });
  // Of several requests the last one is that of the command.
  const errno = [...stderr.matchAll(/error=-(E[A-Z]+)/g)].at(-1)?.[1];
  return errno ?? ERRNOS.find(([answer]) => answer.test(stderr))?.[1] ?? stderr;
}

function ourErrno(state: NetworkState, words: string): string {
  try {
    hypothesize(state, words);
    return 'none';
  } catch (error) {
    if (error instanceof KernelRefusalError) return error.code;
    throw error;
  }
}
