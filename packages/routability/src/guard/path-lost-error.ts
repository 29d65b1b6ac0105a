import { type Dead, type DeadReason, explain } from '@routability/liveness';

/**
 * Why a guarded socket was destroyed: no packet from its local address can reach its peer any more.
 *
 * It reaches the program where the socket's own errors do: as the `'error'` event of a `net.Socket`,
 * a request or an HTTP/2 session, as `cause` of the error that `fetch` rejects with.
 */
export class PathLostError extends Error {
  override readonly name = 'PathLostError';
  /** Always `ERR_PATH_LOST`: test this rather than the class, which may exist in two copies. */
  readonly code = 'ERR_PATH_LOST';
  /** The judgement behind it: reason, evidence, baseline and present path. */
  readonly verdict: Dead;

  constructor(verdict: Dead) {
    super(explain(verdict));
    this.verdict = verdict;
  }

  /** The verdict's reason, such as `NO_ROUTE`. */
  get reason(): DeadReason {
    return this.verdict.reason;
  }
}
