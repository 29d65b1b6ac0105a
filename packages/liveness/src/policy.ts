import type { Baseline } from './verdict.ts';

/**
 * How to judge. `default` wants proof for each connection; `lws` judges as libwebsockets' text says:
 * when the gateway of the best default route is removed, every connection without a matching net
 * route is invalid at once, and matching networks are left alone.
 */
export type Policy = 'default' | 'lws';

/** What a client whose peer is now reached through a link without its local address is. */
export type EgressMismatch =
  /** The peer hears nothing where sources are validated or translated. */
  | 'dead'
  /** Suspect: traffic or a ping decides. */
  | 'probe'
  /** Well: sources are known not to be validated upstream. */
  | 'keep';

/** Options of `evaluate`. */
export interface EvaluateOptions {
  /** Default `default`. */
  readonly policy?: Policy;
  /** Default `dead`. An accepted connection, or one of unknown role or baseline, is never dead for it. */
  readonly egressMismatch?: EgressMismatch;
  /** From `baselineOf` an earlier verdict of the same connection; without it no change can be told. */
  readonly baseline?: Baseline | undefined;
}
