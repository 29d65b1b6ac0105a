import type { PortalOutcome } from '@routability/liveness';

/** One way of asking whether the internet is reachable. */
export interface Probe {
  /** Shown in events, such as `http://connectivity.example/204`. */
  readonly name: string;
  /** Asks once; stops when `signal` aborts. Never leaves a connection behind, never rejects. */
  run(signal: AbortSignal): Promise<PortalOutcome>;
}

/** The outcome of a probe that threw: a `failed` with the error's code, or else its text. */
export function failure(error: unknown): PortalOutcome {
  if (!(error instanceof Error)) return { kind: 'failed', reason: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { kind: 'failed', reason: code ?? error.message };
}
