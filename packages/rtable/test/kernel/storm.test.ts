import { describe, expect } from '@jest/globals';
import { emptyState, replay, startLog, toIproute2, withEvents } from '@routability/rtable';
import { kernelTest } from '../../../../test/kernel.ts';
import { type Act, randomAct, type Storm, seeded } from './acts.ts';
import { differences } from './compare.ts';
import { Followed, rowsOf } from './followed.ts';
import { makeTopology, type Topology } from './topology.ts';

/** Longer storms: `ROUTABILITY_STORM=2000 ROUTABILITY_SEED=7`. */
const ACTS = Number(process.env['ROUTABILITY_STORM'] ?? 64);
const SEED = Number(process.env['ROUTABILITY_SEED'] ?? 1);
/** Acts between two comparisons. */
const STRIDE = 16;

describe('events alone, folded through a storm of random acts, give what ip -j -d prints:', () => {
  for (const storm of ['inet', 'inet6', 'nexthop', 'all'] as const satisfies readonly Storm[]) {
    kernelTest(
      `${ACTS} acts of kind ${storm}, seed ${SEED}`,
      async () => {
        await using topology = makeTopology();
        await using followed = await Followed.start(topology.here);
        expect(await followed.differences()).toEqual([]);
        const upTo = seeded(SEED * 1000 + storm.length);
        for (let done = 0; done < ACTS; done += STRIDE) {
          const acts = Array.from({ length: STRIDE }, () => randomAct(storm, upTo));
          for (const act of runs(acts)) perform(topology, act);
          expect({ acts, differs: await followed.differences() }).toEqual({ acts, differs: [] });
        }
        const log = withEvents(startLog(emptyState), followed.events);
        const replayed = toIproute2(replay(log));
        expect(differences(replayed, rowsOf(topology.here), followed.state.unsure)).toEqual([]);
      },
      Math.max(120_000, ACTS * 1000),
    );
  }
});

/** Acts in one place are one batch. */
function runs(acts: readonly Act[]): readonly (readonly Act[])[] {
  const found: Act[][] = [];
  for (const act of acts) {
    const last = found.at(-1);
    if (last?.[0]?.at === act.at && act.at !== 'sysctl') last.push(act);
    else found.push([act]);
  }
  return found;
}

function perform({ here, there }: Topology, acts: readonly Act[]): void {
  const lines = acts.flatMap((act) => (act.at === 'sysctl' ? [] : [act.words]));
  const [first] = acts;
  if (first === undefined) return;
  if (first.at === 'sysctl') here.sysctl(first.key, first.value);
  else (first.at === 'here' ? here : there).batch(lines, { force: true });
}
