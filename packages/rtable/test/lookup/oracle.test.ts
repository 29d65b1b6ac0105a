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

/** Every answer of ours that would be right: one for each way of a multipath route. */
function ourAnswers(state: NetworkState, words: string): KernelAnswer[] {
  const query = wholeQuery(parseQueryWords(words));
  const result = lookup(state, query);
  if (result.kind === 'error') return [result.code];
  if (result.kind === 'unknown') return [`unknown ${result.needs.join()}`];
  return result.paths.map((_, path) => lookupToJson(state, query, result, path));
}

function disagreements(seed: number, family: 4 | 6, namespace: Namespace): string[] {
  const { devices, setup, queries } = makeScenario(seed, family, QUERIES);
  namespace.batch(devices);
  runLines(namespace, family, setup);
  const state = stateOf(namespace);
  const kernel = askKernel(namespace, queries);
  const wrong: string[] = [];
  queries.forEach((words, index) => {
    const expected = text(kernel[index]);
    const ours = ourAnswers(state, words).map(text);
    if (!ours.includes(expected)) {
      wrong.push(
        `seed ${seed}: route get ${words}\n  kernel ${expected}\n  ours   ${ours.join('\n         ')}`,
      );
    }
  });
  return wrong;
}

function text(answer: KernelAnswer | undefined): string {
  if (typeof answer !== 'object') return String(answer);
  return JSON.stringify(answer);
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
