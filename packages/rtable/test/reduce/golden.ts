/**
 * A route table as plain as can be: lists of texts, no trie, nothing shared. It knows announcements of
 * IPv4 routes and single IPv6 routes, and what links do to them, written from the description of the
 * kernel's behaviour and not from the reducer.
 */
import { APPEND, CREATE, EXCL, REPLACE } from '@routability/rtable';

/** A route of the small world of the property tests. */
export interface Small {
  readonly prefix: string;
  readonly metric: number;
  readonly legs: readonly { readonly link: number; readonly gateway: string }[];
  readonly scope: number;
}

/** What happens in the small world. */
export type Step =
  | { readonly kind: 'add'; readonly flags: number; readonly route: Small }
  | { readonly kind: 'del'; readonly route: Small }
  | { readonly kind: 'link'; readonly link: number; readonly up: boolean }
  | { readonly kind: 'gone'; readonly link: number };

interface Held {
  readonly route: Small;
  readonly dead: readonly boolean[];
}

const SCOPE_HOST = 254;

/** The table after the steps: one line a route, in the order of prefixes, metrics and lists. */
export function golden(steps: readonly Step[]): readonly string[] {
  const lists = new Map<string, Held[]>();
  const up = new Map<number, boolean>();
  for (const step of steps) {
    if (step.kind === 'add') add(lists, step.flags, step.route);
    else if (step.kind === 'del') remove(lists, step.route);
    else if (step.kind === 'gone') {
      up.delete(step.link);
      keep(lists, (held) => !held.route.legs.some((leg) => leg.link === step.link));
    } else setLink(lists, up, step.link, step.up);
  }
  return [...lists]
    .filter(([, list]) => list.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => list.map(lineOf));
}

function keyOf({ prefix, metric }: Small): string {
  return `${prefix} ${String(metric).padStart(5, '0')}`;
}

function identity({ legs, scope }: Small): string {
  return JSON.stringify([legs, scope]);
}

function lineOf({ route, dead }: Held): string {
  const legs = route.legs.map(
    ({ link, gateway }, at) => `${link} ${gateway}${dead[at] ? ' dead' : ''}`,
  );
  return `${route.prefix} ${route.metric} ${legs.join(', ')} scope ${route.scope}`;
}

function add(lists: Map<string, Held[]>, flags: number, route: Small): void {
  const list = lists.get(keyOf(route)) ?? [];
  const held: Held = { route, dead: route.legs.map(() => false) };
  const at = list.findIndex((other) => identity(other.route) === identity(route));
  if (at >= 0) list[at] = held;
  else if ((flags & REPLACE) !== 0) list.splice(0, 1, held);
  else if ((flags & EXCL) !== 0) list.splice(0, list.length, held);
  else if (flags === CREATE) list.unshift(held);
  else if (flags === (CREATE | APPEND)) list.push(held);
  lists.set(keyOf(route), list);
}

function remove(lists: Map<string, Held[]>, route: Small): void {
  const list = lists.get(keyOf(route)) ?? [];
  const at = list.findIndex((other) => identity(other.route) === identity(route));
  if (at >= 0) list.splice(at, 1);
}

function keep(lists: Map<string, Held[]>, stays: (held: Held) => boolean): void {
  for (const [key, list] of lists) lists.set(key, list.filter(stays));
}

function setLink(
  lists: Map<string, Held[]>,
  up: Map<number, boolean>,
  link: number,
  now: boolean,
): void {
  const before = up.get(link);
  up.set(link, now);
  for (const [key, list] of lists) {
    const next = list.flatMap((held): Held[] => {
      if (!held.route.legs.some((leg) => leg.link === link)) return [held];
      if (!now && held.route.scope === SCOPE_HOST) return [held];
      if (now && before !== false) return [held];
      const dead = held.dead.map((was, at) => (held.route.legs[at]?.link === link ? !now : was));
      return dead.every(Boolean) ? [] : [{ ...held, dead }];
    });
    lists.set(key, next);
  }
}
