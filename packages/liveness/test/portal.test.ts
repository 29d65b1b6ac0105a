import { describe, expect, test } from '@jest/globals';
import {
  initialPortal,
  type PortalEffect,
  type PortalInput,
  type PortalOptions,
  type PortalState,
  portalDeadline,
  portalResultName,
  portalTransition,
} from '@routability/liveness';
import fc from 'fast-check';

/** Feeds inputs one after another; gives the last state and every effect. */
function run(inputs: readonly PortalInput[], options: PortalOptions = {}, from = initialPortal) {
  let state: PortalState = from;
  const effects: PortalEffect[] = [];
  for (const input of inputs) {
    const step = portalTransition(state, input, options);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}

const now = 1000;
const AT_ONCE: PortalOptions = { settle: 0 };
const probing = run([{ kind: 'trigger', now }], AT_ONCE).state;
const outcomes = (kinds: readonly ('online' | 'captive' | 'failed')[], generation = 1, at = now) =>
  ({
    kind: 'outcomes',
    generation,
    now: at,
    outcomes: kinds.map((kind) => ({ kind, reason: 'ECONNREFUSED' })),
  }) as const;

describe('a captive-portal sequence', () => {
  test('waits for the triggers of one change to settle, then probes once', () => {
    const { state, effects } = run([
      { kind: 'trigger', now: 0 },
      { kind: 'trigger', now: 100 },
      { kind: 'tick', now: 249 },
      { kind: 'trigger', now: 249 },
      { kind: 'tick', now: 250 },
    ]);
    expect(effects).toEqual([{ kind: 'probe', generation: 3, budget: 3000 }]);
    expect(portalDeadline(state)).toBe(3250);
  });

  test('starts at once when it need not settle', () => {
    expect(run([{ kind: 'trigger', now }], AT_ONCE).effects).toEqual([
      { kind: 'probe', generation: 1, budget: 3000 },
    ]);
  });

  test.each([
    ['every probe is answered', ['online', 'online'], 'ok', 'OK'],
    ['a portal answers one of them', ['online', 'captive', 'failed'], 'captive', 'Captive'],
    ['some are answered and some fail', ['online', 'failed'], 'partial', 'No internet'],
    ['none is answered', ['failed', 'failed'], 'no-internet', 'No internet'],
    ['there is no probe at all', [], 'no-internet', 'No internet'],
  ] as const)('when %s the result follows', (_, kinds, status, name) => {
    const { state, effects } = run([outcomes(kinds)], AT_ONCE, probing);
    expect(state.status).toBe(status);
    expect(effects).toEqual([{ kind: 'result', generation: 1, status }]);
    expect(portalResultName(status)).toBe(name);
  });

  test('tells the page to sign in at', () => {
    const found = { kind: 'captive', portal: 'http://portal.example/' } as const;
    const { state } = run(
      [{ kind: 'outcomes', generation: 1, outcomes: [found], now }],
      {},
      probing,
    );
    expect(state.portal).toBe('http://portal.example/');
  });

  test('ends without internet when the budget is spent, and cancels the probes', () => {
    expect(run([{ kind: 'tick', now: now + 3000 }], AT_ONCE, probing).effects).toEqual([
      { kind: 'abort', generation: 1 },
      { kind: 'result', generation: 1, status: 'no-internet' },
    ]);
  });

  test('a trigger while probes run cancels them, and their late answer is dropped', () => {
    const { state, effects } = run(
      [{ kind: 'trigger', now: now + 10 }, outcomes(['online'], 1), outcomes(['captive'], 2)],
      AT_ONCE,
      probing,
    );
    expect(effects).toEqual([
      { kind: 'abort', generation: 1 },
      { kind: 'probe', generation: 2, budget: 3000 },
      { kind: 'result', generation: 2, status: 'captive' },
    ]);
    expect(state.status).toBe('captive');
  });

  test('a trigger after a result makes the status unknown again', () => {
    const ok = run([outcomes(['online'])], AT_ONCE, probing).state;
    expect(run([{ kind: 'trigger', now: now + 9 }], AT_ONCE, ok).state.status).toBe('unknown');
  });

  test('tries again with growing, bounded delays, and tells only what is new', () => {
    const options: PortalOptions = { settle: 0, retry: { first: 100, factor: 3, max: 500 } };
    let { state } = run([outcomes(['failed'])], options, probing);
    const delays: number[] = [];
    for (let round = 0; round < 4; round++) {
      const deadline = portalDeadline(state) ?? 0;
      const step = run(
        [{ kind: 'tick', now: deadline }, outcomes(['failed'], 1, deadline)],
        options,
        state,
      );
      expect(step.effects).toEqual([{ kind: 'probe', generation: 1, budget: 3000 }]);
      state = step.state;
      delays.push((portalDeadline(state) ?? 0) - deadline);
    }
    expect(delays).toEqual([300, 500, 500, 500]);
    const last = portalDeadline(state) ?? 0;
    const signedIn = run(
      [{ kind: 'tick', now: last }, outcomes(['online'], 1, last)],
      options,
      state,
    );
    expect(signedIn.effects.at(-1)).toEqual({ kind: 'result', generation: 1, status: 'ok' });
    expect(portalDeadline(signedIn.state)).toBeUndefined();
  });

  test('can ask for several failures before it says that there is no internet', () => {
    const options: PortalOptions = { settle: 0, attempts: 2, retry: { first: 10 } };
    const first = run([outcomes(['failed'])], options, probing);
    expect([first.state.status, first.effects]).toEqual(['unknown', []]);
    const second = run(
      [{ kind: 'tick', now: now + 10 }, outcomes(['failed'], 1, now + 20)],
      options,
      first.state,
    );
    expect(second.effects.at(-1)).toMatchObject({ kind: 'result', status: 'no-internet' });
  });

  test('can check again after a good result', () => {
    const { state } = run([outcomes(['online'])], { recheck: 60_000 }, probing);
    expect(portalDeadline(state)).toBe(now + 60_000);
  });

  test('can be bypassed', () => {
    expect(run([{ kind: 'trigger', now }], { bypass: true }).effects).toEqual([
      { kind: 'result', generation: 1, status: 'ok' },
    ]);
  });
});

test('at most one generation is being probed, and no result is ever of another than the latest', () => {
  const input: fc.Arbitrary<PortalInput> = fc.oneof(
    fc.record({ kind: fc.constant('trigger' as const), now: fc.nat(20_000) }),
    fc.record({ kind: fc.constant('tick' as const), now: fc.nat(20_000) }),
    fc.record({
      kind: fc.constant('outcomes' as const),
      generation: fc.nat(6),
      now: fc.nat(20_000),
      outcomes: fc.array(
        fc.constantFrom({ kind: 'online' as const }, { kind: 'failed' as const, reason: 'x' }),
      ),
    }),
  );
  fc.assert(
    fc.property(fc.array(input, { maxLength: 40 }), fc.nat(500), (unordered, settle) => {
      let state = initialPortal;
      const running = new Set<number>();
      for (const each of unordered.toSorted((a, b) => a.now - b.now)) {
        const before = state;
        const step = portalTransition(state, each, { settle });
        state = step.state;
        if (each.kind === 'outcomes') running.delete(each.generation);
        for (const effect of step.effects) {
          if (effect.kind === 'probe') running.add(effect.generation);
          if (effect.kind === 'abort') running.delete(effect.generation);
          if (effect.kind === 'result') expect(effect.generation).toBe(state.generation);
        }
        expect(running.size).toBeLessThanOrEqual(1);
        expect(state.generation).toBeGreaterThanOrEqual(before.generation);
        if (state.phase.kind === 'idle')
          expect(state.status === 'unknown').toBe(state.generation === 0);
      }
    }),
  );
});
