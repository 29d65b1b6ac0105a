import { describe, expect } from '@jest/globals';
import { kernelTest, Namespace } from '../../../../test/kernel.ts';
import { lookup, lookupToJson, parseQueryWords, wholeQuery } from '../../src/lookup/index.ts';
import type { NetworkState } from '../../src/state.ts';
import { stateOf } from './from-iproute2.ts';
import { askKernel, type KernelAnswer, runLines } from './kernel-answers.ts';
import { makeScenario } from './scenario.ts';

/** Random scenarios of each family; `ROUTABILITY_ORACLE` asks for more. */
const SCENARIOS = Number(process.env['ROUTABILITY_ORACLE'] ?? 12);
const FIRST = Number(process.env['ROUTABILITY_ORACLE_FIRST'] ?? 1);
const QUERIES = 500;

/** An answer of ours, and whether only the way itself can be compared. */
interface Ours {
  readonly answers: readonly KernelAnswer[];
  /**
   * IPv6 routes by one nexthop object share the kernel's cached entries per CPU, so that it may print the
   * metric, protocol, table and preference of another route. And each way of a multipath route has
   * such attributes of its own, of which a dump shows those of the first only.
   */
  readonly onlyWay: boolean;
  /** A rule suppresses some ways of an IPv6 multipath route: the kernel may go on and answer anything. */
  readonly partial: boolean;
}

/** Every answer of ours that would be right: one for each way of a multipath route. */
function ourAnswers(state: NetworkState, words: string): Ours {
  const query = wholeQuery(parseQueryWords(words));
  const result = lookup(state, query);
  if (result.kind === 'error') return { answers: [result.code], onlyWay: false, partial: false };
  if (result.kind === 'unknown') {
    return { answers: [`unknown ${result.needs.join()}`], onlyWay: false, partial: false };
  }
  const answers = result.paths.map((_, path) => lookupToJson(state, query, result, path));
  const { entry } = result;
  const shared = entry !== undefined && (entry.nexthop !== 0 || !entry.known || answers.length > 1);
  return { answers, onlyWay: result.family === 10 && shared, partial: result.partial };
}

function disagreements(seed: number, family: 4 | 6, namespace: Namespace): string[] {
  const { devices, setup, queries } = makeScenario(seed, family, QUERIES);
  namespace.batch(devices);
  runLines(namespace, family, setup);
  const state = stateOf(namespace);
  const kernel = askKernel(namespace, queries);
  const wrong: string[] = [];
  queries.forEach((words, index) => {
    const ours = ourAnswers(state, words);
    const compared = (answer: KernelAnswer | undefined): string => text(answer, ours.onlyWay);
    const expected = compared(kernel[index]);
    const possible = ours.answers.map(compared);
    if (!possible.includes(expected) && !ours.partial) {
      wrong.push(
        `seed ${seed}: route get ${words}\n  kernel ${expected}\n  ours   ${possible.join('\n         ')}`,
      );
    }
  });
  // A few of each scenario show what is wrong.
  return wrong.slice(0, 3);
}

function text(answer: KernelAnswer | undefined, onlyWay: boolean): string {
  if (typeof answer !== 'object') return String(answer);
  const { dst, gateway, dev } = answer;
  return JSON.stringify(onlyWay ? { dst, gateway, dev } : answer);
}

describe.each<4 | 6>([4, 6])('IPv%i', (family) => {
  kernelTest(
    'random tables and rules answer as the kernel does',
    async () => {
      const wrong: string[] = [];
      for (let seed = FIRST; seed < FIRST + SCENARIOS; seed++) {
        await using namespace = new Namespace();
        wrong.push(...disagreements(seed, family, namespace));
        if (wrong.length > 20) break;
      }
      expect(wrong.slice(0, 20)).toEqual([]);
    },
    SCENARIOS * 5_000 + 30_000,
  );
});
