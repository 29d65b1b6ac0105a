/**
 * IPv6 as the kernel does it (`linux/net/ipv6/ip6_fib.c fib6_add_rt2node`), as plain as can be: requests
 * go in, announcements and the table come out. Written from the kernel, not from the reducer.
 */
import { APPEND, CREATE, EXCL, type NetworkEvent, REPLACE } from '@routability/rtable';
import { DOWN, link, RUNNING, route } from './build.ts';

/** A leg: with a gateway it may be one of several siblings, without it stands alone. */
export interface Leg6 {
  readonly link: number;
  readonly gateway?: string;
}

/** What `ip -6 route VERB PREFIX metric METRIC …` asks for, or what happens to a link. */
export type Request6 =
  | {
      readonly kind: 'add' | 'append' | 'replace';
      readonly prefix: string;
      readonly metric: number;
      /** Several: all of them with a gateway (`nexthop … nexthop …`). */
      readonly legs: readonly Leg6[];
    }
  | { readonly kind: 'del'; readonly prefix: string; readonly metric: number; readonly leg?: Leg6 }
  | { readonly kind: 'link'; readonly link: number; readonly up: boolean };

/** The kernel's table and what it has announced. */
export class Golden6 {
  readonly #lists = new Map<string, readonly (Leg6 & { readonly dead?: boolean })[]>();
  readonly #down = new Set<number>();
  readonly events: NetworkEvent[] = [];

  /** One line a route, siblings joined, in the order of prefixes and metrics. */
  lines(): string[] {
    return [...this.#lists].flatMap(([key, list]) => {
      const ring = list.filter(isSibling);
      const first = list.findIndex(isSibling);
      const last = list.findLastIndex(isSibling);
      const shown = list.flatMap((leg, at) => {
        if (ring.length < 2 || at < first || at > last) return [[leg]];
        // What stands between the first and the last sibling is not shown.
        return at === first ? [ring] : [];
      });
      return shown.map((legs) => `${key} ${legs.map(legText).join(', ')}`);
    });
  }

  request(request: Request6): void {
    if (request.kind === 'link') this.#setLink(request.link, request.up);
    else if (request.kind === 'del') this.#delete(request);
    else this.#add(request);
  }

  #add({ kind, prefix, metric, legs }: Extract<Request6, { readonly legs: unknown }>): void {
    const key = `${prefix} ${metric}`;
    const before = this.#lists.get(key) ?? [];
    const [head, ...rest] = legs;
    if (head === undefined || legs.some((leg) => this.#down.has(leg.link))) return;
    if (kind === 'add' && before.length > 0) return;
    if (kind === 'append' && legs.some((leg) => before.some((other) => same(leg, other)))) return;
    let list = kind === 'replace' ? replaced(before, head) : [...before, head];
    if (rest.some((leg) => list.some((other) => same(leg, other)))) return;
    list = [...list, ...rest];
    this.#lists.set(key, list);
    const ring = isSibling(head) ? list.filter(isSibling) : [head];
    const isNew = before.length === 0;
    let flags = kind === 'append' ? CREATE | APPEND : CREATE;
    if (kind === 'replace' && (!isNew || rest.length > 0)) flags = REPLACE;
    else if (isNew && rest.length === 0) flags |= EXCL;
    // An append of several starts with the oldest sibling, all else with the new one.
    const start = kind === 'append' && rest.length > 0 ? 0 : ring.indexOf(head);
    this.#announce(prefix, metric, [...ring.slice(start), ...ring.slice(0, start)], { flags });
  }

  #delete({ prefix, metric, leg }: Extract<Request6, { readonly kind: 'del' }>): void {
    const key = `${prefix} ${metric}`;
    const before = this.#lists.get(key) ?? [];
    const found = leg === undefined ? before[0] : before.find((other) => same(other, leg));
    if (found === undefined) return;
    const gone = leg === undefined && isSibling(found) ? before.filter(isSibling) : [found];
    const rest = before.filter((other) => !gone.includes(other));
    if (rest.length === 0) this.#lists.delete(key);
    else this.#lists.set(key, rest);
    this.#announce(prefix, metric, gone, { action: 'del', flags: 0 });
  }

  /** As with `skip_notify_on_dev_down`: only the link is announced. */
  #setLink(index: number, up: boolean): void {
    if (this.#down.has(index) === !up) return;
    if (up) this.#down.delete(index);
    else this.#down.add(index);
    for (const [key, list] of this.#lists) {
      const next = up ? list.map((leg) => revived(leg, index)) : withoutLink(list, index);
      if (next.length === 0) this.#lists.delete(key);
      else this.#lists.set(key, next);
    }
    this.events.push(link(index, up ? RUNNING : DOWN));
  }

  #announce(
    prefix: string,
    priority: number,
    legs: readonly (Leg6 & { readonly dead?: boolean })[],
    more: { readonly action?: 'del'; readonly flags: number },
  ): void {
    const told = legs.map(({ dead, ...leg }) => ({ ...leg, ...(dead ? { flags: 0x11 } : {}) }));
    this.events.push({
      ...route(prefix, []),
      ...more,
      priority,
      legs: told,
      multipath: legs.length > 1,
    });
  }
}

function isSibling({ gateway }: Leg6): boolean {
  return gateway !== undefined;
}

function same(a: Leg6, b: Leg6): boolean {
  return a.link === b.link && a.gateway === b.gateway;
}

function legText({ link: index, gateway, dead }: Leg6 & { readonly dead?: boolean }): string {
  return `${index} ${gateway ?? '-'}${dead ? ' dead' : ''}`;
}

/** The first of the same kind is replaced, else the first; the other siblings of a sibling go. */
function replaced(list: readonly Leg6[], leg: Leg6): readonly Leg6[] {
  const alike = list.findIndex((other) => isSibling(other) === isSibling(leg));
  const victim = list[Math.max(alike, 0)];
  if (victim === undefined) return [leg];
  return list.flatMap((other) => {
    if (other === victim) return [leg];
    return isSibling(victim) && isSibling(other) ? [] : [other];
  });
}

function revived(
  { dead, ...leg }: Leg6 & { readonly dead?: boolean },
  index: number,
): Leg6 & { readonly dead?: boolean } {
  return dead && leg.link !== index ? { ...leg, dead } : leg;
}

/** Siblings die together; while one lives, what stands between them is passed over. */
function withoutLink(
  list: readonly (Leg6 & { readonly dead?: boolean })[],
  index: number,
): readonly (Leg6 & { readonly dead?: boolean })[] {
  const ring = list.filter(isSibling);
  const lives = ring.some(({ link: on, dead }) => on !== index && !dead);
  const from = list.findIndex(isSibling);
  const to = list.findLastIndex(isSibling);
  return list.flatMap((leg, at) => {
    const isHidden = lives && ring.length > 1 && at > from && at < to;
    if (isSibling(leg) && ring.length > 1 && ring.some((one) => one.link === index)) {
      if (!lives) return [];
      return [leg.link === index ? { ...leg, dead: true } : leg];
    }
    return leg.link !== index || isHidden ? [leg] : [];
  });
}
