import type { DumpScope } from './dump-request.ts';

/** Scopes that wait to be verified. Those asked for close together are given out together, each once. */
export class VerifyQueue {
  readonly #delay: number;
  #scopes = new Map<string, DumpScope>();
  #wake: (() => void) | undefined;
  #ended = false;

  /** `delay` in milliseconds, from the first scope to their delivery. */
  constructor(delay: number) {
    this.#delay = delay;
  }

  add(scope: DumpScope): void {
    const isFirst = this.#scopes.size === 0;
    this.#scopes.set(JSON.stringify(scope), scope);
    if (isFirst) this.#wake?.();
  }

  /** Has a waiting `next` return at once. */
  interrupt(): void {
    this.#wake?.();
  }

  /** Has every `next` return at once, with nothing. */
  end(): void {
    this.#ended = true;
    this.interrupt();
  }

  /** The scopes asked for; waits for the first, then for the delay. `keepAlive`: whether the delay holds the process up. */
  async next(keepAlive: boolean): Promise<DumpScope[]> {
    if (this.#scopes.size === 0) await this.#woken();
    if (this.#scopes.size > 0) await this.#woken(this.#delay, keepAlive);
    const all = this.#ended ? [] : [...this.#scopes.values()];
    this.#scopes = new Map();
    return withoutCovered(all);
  }

  /** Resolves when woken, or after `delay`. */
  async #woken(delay?: number, keepAlive = false): Promise<void> {
    if (this.#ended) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      if (delay === undefined) return;
      timer = setTimeout(resolve, delay);
      if (!keepAlive) timer.unref();
    });
    clearTimeout(timer);
    this.#wake = undefined;
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
