import type { DumpScope } from './dump-request.ts';

/** What is looked at in an event: `rtmsg` has its fields behind the 16 bytes of the header. */
interface RouteNews {
  readonly family: number;
  readonly table: number;
  readonly action: 'new' | 'del';
  readonly replaces: boolean;
}

/**
 * The route tables whose dump cannot be mended by replaying the events that came meanwhile. Replaying is
 * exact for keys with one route; where a key has several, a replacement (IPv4) or an addition
 * together with a removal (IPv6) depends on the order, which a dump taken in between does not tell.
 */
export class Disturbance {
  readonly #replaced = new Map<string, DumpScope>();
  readonly #added = new Map<string, DumpScope>();
  readonly #removed = new Set<string>();

  /** Takes note of a route event. */
  note(news: RouteNews): void {
    const { family, table } = news;
    if (family !== 2 && family !== 10) return;
    const key = `${family} ${table}`;
    const scope: DumpScope = { object: 'route', family, table };
    if (news.action === 'del') this.#removed.add(key);
    else if (news.replaces) this.#replaced.set(key, scope);
    else this.#added.set(key, scope);
  }

  /** The tables to dump again. */
  scopes(): DumpScope[] {
    const found = new Map(this.#replaced);
    for (const [key, scope] of this.#added) {
      if (scope.object === 'route' && scope.family === 10 && this.#removed.has(key)) {
        found.set(key, scope);
      }
    }
    return [...found.values()];
  }
}
