/**
 * Captive-portal detection as a state machine without I/O: inputs in, the next state and effects out.
 *
 * One sequence runs at a time. Each trigger starts a new one with a new generation; an answer to an
 * older generation's probe is dropped, so the old network's answer is never filed for the new one.
 */

/** What is known about the network between us and the internet. */
export type PortalStatus = 'unknown' | 'ok' | 'captive' | 'no-internet' | 'partial';

/** What one probe of a probe set found. */
export type PortalOutcome =
  | { readonly kind: 'online' }
  /** Somebody in between answered; `portal` is the page to sign in at, where it was told. */
  | { readonly kind: 'captive'; readonly portal?: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the machine is doing until `deadline`. */
export type PortalPhase =
  /** Nothing; a trigger starts a sequence. */
  | { readonly kind: 'idle' }
  /** Triggers gather before the probes start. */
  | { readonly kind: 'settling'; readonly deadline: number }
  /** Probes run. */
  | { readonly kind: 'probing'; readonly deadline: number }
  /** The next attempt of the same sequence comes at `deadline`. */
  | { readonly kind: 'waiting'; readonly deadline: number };

/** Where captive-portal detection stands. Immutable. */
export interface PortalState {
  readonly status: PortalStatus;
  /** Counts sequences. */
  readonly generation: number;
  /** Attempts made in this sequence. */
  readonly attempt: number;
  readonly phase: PortalPhase;
  /** The page to sign in at, while `captive`. */
  readonly portal?: string;
}

/** The machine before the first trigger. */
export const initialPortal: PortalState = {
  status: 'unknown',
  generation: 0,
  attempt: 0,
  phase: { kind: 'idle' },
};

/** Every `now` is milliseconds of one monotonic clock. */
export type PortalInput =
  /** `cpdcheck`, from whomever it comes. */
  | { readonly kind: 'trigger'; readonly now: number }
  /** All probes of the attempt have ended. */
  | {
      readonly kind: 'outcomes';
      readonly generation: number;
      readonly outcomes: readonly PortalOutcome[];
      readonly now: number;
    }
  /** Time has passed; due at the phase's `deadline`. */
  | { readonly kind: 'tick'; readonly now: number };

/** What the caller has to do. */
export type PortalEffect =
  /** Start every probe; report `outcomes` with this generation. They have `budget` milliseconds. */
  | { readonly kind: 'probe'; readonly generation: number; readonly budget: number }
  /** Cancel the probes of this generation; their outcome is of no interest. */
  | { readonly kind: 'abort'; readonly generation: number }
  /** The sequence has a (new) result. */
  | {
      readonly kind: 'result';
      readonly generation: number;
      readonly status: Exclude<PortalStatus, 'unknown'>;
      readonly portal?: string;
    };

/** Times in milliseconds. */
export interface PortalOptions {
  /** From the first trigger to the probes. Default 250: one change of network makes many triggers. */
  readonly settle?: number;
  /** For one attempt. Default 3000, as libwebsockets'. */
  readonly budget?: number;
  /** Attempts that find nothing before `no-internet` is told. Default 1. */
  readonly attempts?: number;
  /** Further attempts after any result but `ok`: the first delay, its growth and its bound. Defaults 5000, 2, 300000; `false` for none. */
  readonly retry?:
    | { readonly first?: number; readonly factor?: number; readonly max?: number }
    | false;
  /** Check again this long after `ok`. Default: never. */
  readonly recheck?: number;
  /** Be `ok` without asking (there is no portal here). Default `false`. */
  readonly bypass?: boolean;
}

/** Outcome of `portalTransition`. */
export interface PortalStep {
  readonly state: PortalState;
  readonly effects: readonly PortalEffect[];
}

/** The machine's next state, and what has to be done. An input that means nothing now returns the same state. */
export function portalTransition(
  state: PortalState,
  input: PortalInput,
  options: PortalOptions = {},
): PortalStep {
  switch (input.kind) {
    case 'trigger':
      return trigger(state, input.now, options);
    case 'outcomes':
      return state.phase.kind === 'probing' && input.generation === state.generation
        ? conclude(state, input.outcomes, input.now, options)
        : { state, effects: [] };
    case 'tick':
      return tick(state, input.now, options);
  }
}

/** libwebsockets' spelling of a result; `partial` has none and counts as no internet there. */
export function portalResultName(
  status: Exclude<PortalStatus, 'unknown'>,
): 'OK' | 'Captive' | 'No internet' {
  if (status === 'ok') return 'OK';
  return status === 'captive' ? 'Captive' : 'No internet';
}

/** When `tick` is due; absent while nothing is awaited. */
export function portalDeadline({ phase }: PortalState): number | undefined {
  return phase.kind === 'idle' ? undefined : phase.deadline;
}

function trigger(state: PortalState, now: number, options: PortalOptions): PortalStep {
  const generation = state.generation + 1;
  const fresh: PortalState = { status: 'unknown', generation, attempt: 0, phase: { kind: 'idle' } };
  const effects: PortalEffect[] =
    state.phase.kind === 'probing' ? [{ kind: 'abort', generation: state.generation }] : [];
  if (options.bypass === true) {
    effects.push({ kind: 'result', generation, status: 'ok' });
    return { state: { ...fresh, status: 'ok' }, effects };
  }
  // A burst of triggers must not put the probes off for ever: the first one's deadline holds.
  const deadline =
    state.phase.kind === 'settling' ? state.phase.deadline : now + (options.settle ?? 250);
  const settling: PortalState = { ...fresh, phase: { kind: 'settling', deadline } };
  if (deadline > now) return { state: settling, effects };
  const step = attempt(settling, now, options);
  return { state: step.state, effects: [...effects, ...step.effects] };
}

function tick(state: PortalState, now: number, options: PortalOptions): PortalStep {
  const { phase, generation } = state;
  if (phase.kind === 'idle' || now < phase.deadline) return { state, effects: [] };
  if (phase.kind !== 'probing') return attempt(state, now, options);
  const step = conclude(state, [{ kind: 'failed', reason: 'timeout' }], now, options);
  return { state: step.state, effects: [{ kind: 'abort', generation }, ...step.effects] };
}

function attempt(state: PortalState, now: number, options: PortalOptions): PortalStep {
  const budget = options.budget ?? 3000;
  return {
    state: {
      ...state,
      attempt: state.attempt + 1,
      phase: { kind: 'probing', deadline: now + budget },
    },
    effects: [{ kind: 'probe', generation: state.generation, budget }],
  };
}

function conclude(
  state: PortalState,
  outcomes: readonly PortalOutcome[],
  now: number,
  options: PortalOptions,
): PortalStep {
  const found = judge(outcomes);
  const tooEarly = found.status === 'no-internet' && state.attempt < (options.attempts ?? 1);
  const status = tooEarly ? state.status : found.status;
  const next: PortalState = {
    status,
    generation: state.generation,
    attempt: state.attempt,
    phase: rest(found.status, state.attempt, now, options),
    ...(found.portal === undefined ? {} : { portal: found.portal }),
  };
  if (tooEarly || (status === state.status && next.portal === state.portal)) {
    return { state: next, effects: [] };
  }
  return {
    state: next,
    effects: [{ kind: 'result', generation: state.generation, ...found }],
  };
}

interface Finding {
  readonly status: Exclude<PortalStatus, 'unknown'>;
  readonly portal?: string;
}

/** A portal beats all; `ok` needs every probe; some that answer and some that fail are `partial`. */
function judge(outcomes: readonly PortalOutcome[]): Finding {
  const captive = outcomes.filter((outcome) => outcome.kind === 'captive');
  const portal = captive.find((outcome) => outcome.portal !== undefined)?.portal;
  if (captive.length > 0) return { status: 'captive', ...(portal === undefined ? {} : { portal }) };
  const online = outcomes.filter((outcome) => outcome.kind === 'online').length;
  if (online === 0) return { status: 'no-internet' };
  return { status: online === outcomes.length ? 'ok' : 'partial' };
}

function rest(
  status: PortalStatus,
  attempts: number,
  now: number,
  { retry, recheck }: PortalOptions,
): PortalPhase {
  if (status === 'ok') {
    return recheck === undefined ? { kind: 'idle' } : { kind: 'waiting', deadline: now + recheck };
  }
  if (retry === false) return { kind: 'idle' };
  const { first = 5000, factor = 2, max = 300_000 } = retry ?? {};
  return { kind: 'waiting', deadline: now + Math.min(max, first * factor ** (attempts - 1)) };
}
