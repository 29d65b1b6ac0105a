import type { DumpScope } from './dump-request.ts';

/** Scopes that wait to be verified. Those asked for close together are given out together, each once. */
export class VerifyQueue {
  readonly #delay: number;
  #scopes = new Map<string, DumpScope>();
  #wake: (() => void) | undefined;

  /** `delay` in milliseconds, from the first scope to their delivery. */
  constructor(delay: number) {
    this.#delay = delay;
  }

  add(scope: DumpScope): void {
    this.#scopes.set(JSON.stringify(scope), scope);
    this.#wake?.();
  }

  /** Has a waiting `next` return at once, with nothing. */
  interrupt(): void {
    this.#wake?.();
  }

  /** Like `interrupt`, for ever. */
  end(): void {
    this.interrupt();
  }

  /** The scopes asked for; waits for the first, then for the delay. `keepAlive`: whether the delay holds the process up. */
  async next(keepAlive: boolean): Promise<DumpScope[]> {
    if (this.#scopes.size === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    if (this.#scopes.size === 0) return [];
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#delay);
      if (!keepAlive) timer.unref();
    });
    const all = this.#scopes;
    this.#scopes = new Map();
    return withoutCovered([...all.values()]);
  }
}

/** A dump of everything, or of a whole family, makes the others superfluous. */
function withoutCovered(scopes: readonly DumpScope[]): DumpScope[] {
  if (scopes.some((scope) => scope.object === 'all')) return [{ object: 'all' }];
  const whole = new Set(
    scopes.flatMap((scope) =>
      scope.object === 'route' && scope.table === undefined ? [scope.family] : [],
    ),
  );
  return scopes.filter(
    (scope) => scope.object !== 'route' || scope.table === undefined || !whole.has(scope.family),
  );
}
