import { describe, expect } from '@jest/globals';
import { parseAddress } from '@routability/netlink-codec/address';
import { kernelTest, Namespace } from '../../../../test/kernel.ts';
import {
  type LookupQuery,
  type LookupResult,
  lookup,
  lookupToJson,
  parseQueryWords,
  wholeQuery,
} from '../../src/lookup/index.ts';
import { entriesOf, type NetworkState } from '../../src/state.ts';
import { exact, intGet, withInt, withPrefix } from '../../src/trie/index.ts';
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
    if (passesOver(state, query, result, (answer) => comparable(answer, compare) === expected))
      return;
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

/**
 * Whether the answer is right in a kernel that passes over prefixes which have routes for sources only
 * (`docs/lookup.md`): that of the tables without the prefix that decided, and so on.
 */
function passesOver(
  state: NetworkState,
  query: LookupQuery,
  result: LookupResult,
  isRight: (answer: KernelAnswer) => boolean,
): boolean {
  if (result.kind === 'unknown' || result.prefix === undefined || result.table === undefined) {
    return false;
  }
  const { dst, dstLen, srcLen } = result.prefix;
  const routes = intGet(state.inet6.tables, result.table);
  if (srcLen === 0 || routes === undefined) return false;
  const prefix = parseAddress(dst);
  if (prefix === undefined || entriesOf(exact(routes, prefix, dstLen)).some((one) => !one.srcLen)) {
    return false;
  }
  const tables = withInt(
    state.inet6.tables,
    result.table,
    withPrefix(routes, prefix, dstLen, undefined),
  );
  const without = { ...state, inet6: { ...state.inet6, tables } };
  const next = lookup(without, query);
  return answersTo(without, query, next).some(isRight) || passesOver(without, query, next, isRight);
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
