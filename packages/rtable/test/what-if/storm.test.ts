import { spawnSync } from 'node:child_process';
import { expect } from '@jest/globals';
import {
  hypothesize,
  KernelRefusalError,
  type NetworkState,
  toIproute2,
  transition,
} from '@routability/rtable';
import { kernelTest, type Namespace } from '../../../../test/kernel.ts';
import { differences } from '../kernel/compare.ts';
import { Followed } from '../kernel/followed.ts';
import { makeTopology } from '../kernel/topology.ts';
import { foreseeable } from './exceptions.ts';

/** Other seeds and lengths: `WHAT_IF_SEED=7 WHAT_IF_COMMANDS=500`. */
const SEED = Number(process.env['WHAT_IF_SEED'] ?? 1);
const COMMANDS = Number(process.env['WHAT_IF_COMMANDS'] ?? 60);

kernelTest(
  `${COMMANDS} commands at random, each foretold first: what would change, or that it is refused`,
  async () => {
    await using topology = makeTopology();
    const { here } = topology;
    here.batch(['link set d0 up', 'link set d1 up', 'addr add 10.0.4.1/24 dev d0']);
    await using followed = await Followed.start(here);
    expect(await followed.differences()).toEqual([]);
    const random = numbers(SEED);
    let accepted = 0;
    for (let at = 0; at < COMMANDS; at++) {
      const command = commandOf(random);
      const { state } = followed;
      const foretold = foretell(state, command);
      const happened = say(here, command);
      const refused = typeof foretold === 'string';
      expect({ at, command, refused, foretold: refused ? foretold : '' }).toEqual({
        at,
        command,
        refused: happened !== '',
        foretold: refused ? foretold : '',
      });
      if (refused) {
        // Of an IPv6 route with several legs those that are there are deleted, though it fails.
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      accepted++;
      const differs = await differing(followed, foretold);
      expect({ at, command, differs }).toEqual({ at, command, differs: [] });
    }
    expect(accepted).toBeGreaterThan(COMMANDS / 4);
  },
  COMMANDS * 5000 + 60_000,
);

function foretell(state: NetworkState, command: string): NetworkState | string {
  try {
    return transition(state, hypothesize(state, command)).state;
  } catch (error) {
    if (error instanceof KernelRefusalError) return error.code;
    throw error;
  }
}

/** Says the words to `ip`: empty if they were done, else its answer. */
function say(here: Namespace, command: string): string {
  const done = spawnSync('ip', ['-n', here.name, ...command.split(' ')], { encoding: 'utf8' });
  return done.status === 0 ? '' : done.stderr;
}

/** What differs between the foretold and the folded state, once all has come. */
async function differing(followed: Followed, foretold: NetworkState): Promise<readonly string[]> {
  const ours = foreseeable(toIproute2(foretold));
  const end = Date.now() + 4000;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const found = differences(ours, foreseeable(toIproute2(followed.state)));
    if (found.length === 0 || Date.now() > end) return found;
  }
}

type Random = (below: number) => number;

/** A linear congruential generator: the same numbers for the same seed. */
function numbers(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
}

const DEVICES = ['a0', 'b0', 'c0', 'd0', 'd1'] as const;
const NETS4 = ['0', '1', '2', '4'] as const;
const NETS6 = ['', ':1', ':2'] as const;

function commandOf(random: Random): string {
  const one = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const maybe = (odds: number, words: () => string): string => (random(odds) === 0 ? words() : '');
  const device = () => one(DEVICES);
  const router4 = () => `10.0.${one(NETS4)}.${8 + random(2)}`;
  const router6 = () => `2001:db8${one(NETS6)}::${8 + random(2)}`;
  const verb = () => one(['add', 'append', 'prepend', 'replace', 'change', 'del', 'del']);
  const way4 = () =>
    one([
      () => `via ${router4()}`,
      () => `via ${router4()} dev ${device()}`,
      () => `dev ${device()}`,
      () => `nexthop via ${router4()} nexthop via ${router4()} weight 2`,
      () => `nhid ${1 + random(4)}`,
    ])();
  const way6 = () =>
    one([
      () => `via ${router6()}`,
      () => `via fe80::9 dev ${device()}`,
      () => `dev ${device()}`,
      () => `nexthop via ${router6()} nexthop via ${router6()}`,
      () => `nhid ${1 + random(4)}`,
    ])();
  const extra = () =>
    [
      maybe(4, () => `metric ${5 + random(2)}`),
      maybe(5, () => `proto ${one(['static', 'bgp'])}`),
      maybe(6, () => 'table 300'),
    ].join(' ');
  const kinds: readonly (() => string)[] = [
    () => `route ${verb()} 10.9.${random(2)}.0/24 ${extra()} ${way4()}`,
    () =>
      `route ${verb()} 10.9.${random(2)}.0/24 ${maybe(3, () => 'tos 0x10')} ${extra()} ${way4()}`,
    () =>
      `route ${one(['add', 'del'])} ${one(['blackhole', 'throw'])} 10.9.${random(2)}.0/24 ${extra()}`,
    () => `route ${verb()} 2001:db8:9${random(2)}::/48 ${extra()} ${way6()}`,
    () => `route ${verb()} 2001:db8:9${random(2)}::/48 ${extra()} ${way6()}`,
    () => `route ${one(['add', 'del'])} unreachable 2001:db8:9${random(2)}::/48 ${extra()}`,
    () =>
      `route del ${one(['10.9.0.0/24', '10.9.1.0/24', '2001:db8:90::/48', '2001:db8:91::/48'])}`,
    () => `link set ${device()} ${one(['up', 'up', 'down'])}`,
    () =>
      `addr ${one(['add', 'add', 'del'])} 10.0.${one(NETS4)}.${1 + random(3)}/24 dev ${device()}`,
    () =>
      `addr ${one(['add', 'add', 'del'])} 2001:db8${one(NETS6)}::${1 + random(3)}/64 dev ${device()} nodad`,
    () => `nexthop ${one(['add', 'replace', 'del'])} id ${1 + random(3)}`,
    () => `nexthop add id 4 group ${1 + random(2)}/3`,
    () =>
      `${one(['', '-6 '])}rule ${one(['add', 'del'])} pref ${100 + random(3)} ${maybe(2, () => 'fwmark 5')} lookup 300`,
  ];
  const words = one(kinds)();
  const whole = /^nexthop (add|replace) id \d+$/.test(words)
    ? `${words} ${one([() => `via ${router4()} dev ${device()}`, () => `via ${router6()} dev ${device()}`, () => `dev ${device()}`, () => 'blackhole'])()}`
    : words;
  return whole.trim().replaceAll(/ +/g, ' ');
}
