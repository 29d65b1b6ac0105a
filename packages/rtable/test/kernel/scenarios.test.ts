import { describe, expect } from '@jest/globals';
import { kernelTest } from '../../../../test/kernel.ts';
import { Followed } from './followed.ts';
import { SCENARIOS } from './scenarios.ts';
import { makeTopology, type Topology } from './topology.ts';

describe('the folded state is what ip -j -d prints, after every step:', () => {
  for (const { name, steps } of SCENARIOS) {
    kernelTest(
      name,
      async () => {
        await using topology = makeTopology();
        await using followed = await Followed.start(topology.here);
        expect(await followed.differences()).toEqual([]);
        for (const step of steps) {
          perform(topology, step);
          expect({ step, differs: await followed.differences() }).toEqual({ step, differs: [] });
        }
        expect(followed.state.sync).toBe('synced');
      },
      60_000,
    );
  }
});

function perform({ here, there }: Topology, step: string): void {
  const [, place, words = step] = /^(there|moved|returned):(.*)$/.exec(step) ?? [];
  const [kind, key, value] = words.split(' ');
  if (place === 'there') there.batch([words]);
  else if (place === 'moved') here.batch([`link set ${words} netns ${there.name}`]);
  else if (place === 'returned') there.batch([`link set ${words} netns ${here.name}`]);
  else if (kind === 'sysctl') here.sysctl(key ?? '', value ?? '');
  else here.batch(words.split('\n'));
}
