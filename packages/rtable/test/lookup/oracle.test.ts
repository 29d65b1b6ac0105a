import { describe, expect } from '@jest/globals';
import { kernelTest, Namespace } from '../../../../test/kernel.ts';
import {
  type LookupQuery,
  type LookupResult,
  lookup,
  lookupToJson,
  parseQueryWords,
  wholeQuery,
} from '../../src/lookup/index.ts';
import type { NetworkState } from '../../src/state.ts';
import { EXCEPTIONS, type Exception } from './exceptions.ts';
import { stateOf } from './from-iproute2.ts';
import { applySettings, askKernel, type KernelAnswer, runLines } from './kernel-answers.ts';
import { makeScenario } from './scenario.ts';

/** How much is asked; a longer run sets these. */
const SCENARIOS = Number(process.env['ROUTABILITY_ORACLE_SCENARIOS'] ?? 5);
const QUERIES = Number(process.env['ROUTABILITY_ORACLE_QUERIES'] ?? 600);
const FIRST_SEED = Number(process.env['ROUTABILITY_ORACLE_SEED'] ?? 1);

/** The queries whose answers differ, and what they are. */
function disagreements(seed: number, family: 4 | 6, namespace: Namespace): string[] {
  const { devices, setup, settings, queries } = makeScenario(seed, family, QUERIES);
  namespace.batch(devices);
  // Before the routes: the kernel does not weigh the ways of a route anew when the settings change.
  applySettings(namespace, settings);
  runLines(namespace, family, setup);
  const state = stateOf(namespace);
  const kernel = askKernel(namespace, queries);
  const wrong: string[] = [];
  queries.forEach((words, index) => {
    const query = wholeQuery(parseQueryWords(words));
    const result = lookup(state, query);
    const compare = EXCEPTIONS.find(({ applies }) => applies(query, result))?.compare;
    if (compare === 'nothing') return;
    const expected = comparable(kernel[index], compare);
    const ours = answersTo(state, query, result).map((answer) => comparable(answer, compare));
    if (ours.includes(expected)) return;
    wrong.push(
      `seed ${seed}: route get ${words}\n  kernel ${expected}\n  ours   ${ours.join('\n         ')}`,
    );
  });
  // A few of each scenario show what is wrong.
  return wrong.slice(0, 3);
}

/** Every answer of ours that would be right: one for each way of a multipath route. */
function answersTo(state: NetworkState, query: LookupQuery, result: LookupResult): KernelAnswer[] {
  if (result.kind === 'error') return [result.code];
  if (result.kind === 'unknown') return [`unknown ${result.needs.join()}`];
  return result.paths.map((_, path) => lookupToJson(state, query, result, path));
}

function comparable(
  answer: KernelAnswer | undefined,
  compare: Exception['compare'] | undefined,
): string {
  if (typeof answer !== 'object') return String(answer);
  const without = typeof compare === 'object' ? compare.without : [];
  const kept = Object.entries(answer).filter(([key]) =>
    compare === 'way' ? ['dst', 'gateway', 'via', 'dev'].includes(key) : !without.includes(key),
  );
  return JSON.stringify(Object.fromEntries(kept));
}

describe.each<4 | 6>([4, 6])('IPv%i', (family) => {
  kernelTest(
    'random tables and rules answer as the kernel does',
    async () => {
      const wrong: string[] = [];
      for (let seed = FIRST_SEED; seed < FIRST_SEED + SCENARIOS; seed++) {
        await using namespace = new Namespace();
        wrong.push(...disagreements(seed, family, namespace));
        if (wrong.length > 20) break;
      }
      expect(wrong.slice(0, 20)).toEqual([]);
    },
    SCENARIOS * 20_000 + 30_000,
  );
});
