/** What would be if: words of `ip` as the events that the kernel would announce, on a copy of the state. */
import { type Transition, transition } from '../reduce.ts';
import type { NetworkState } from '../state.ts';
import type { Announcements } from './act.ts';
import { addressAct } from './address.ts';
import { linkAct } from './link.ts';
import { neighbourAct } from './neighbour.ts';
import { nexthopAct } from './nexthop.ts';
import { routeAct } from './route.ts';
import { ruleAct } from './rule.ts';
import { wordsError } from './what-if-error.ts';
import { take, type Words } from './words.ts';

const OBJECTS: Readonly<Record<string, (state: NetworkState, words: Words) => Announcements>> = {
  route: routeAct,
  link: linkAct,
  address: addressAct,
  rule: ruleAct,
  nexthop: nexthopAct,
  neigh: neighbourAct,
};

const ALIASES: Readonly<Record<string, string>> = {
  r: 'route',
  ro: 'route',
  l: 'link',
  a: 'address',
  addr: 'address',
  ru: 'rule',
  neighbor: 'neigh',
  neighbour: 'neigh',
  n: 'neigh',
};

/**
 * The events that the kernel would announce for an act in the words of `ip`: `[-4|-6] route add|append|
 * prepend|replace|change|del …`, `link set DEV up|down|mtu N|name N|carrier on|off|master DEV|nomaster`,
 * `link del DEV`, `address add|del|flush …`, `rule add|del …`, `nexthop add|replace|del …`,
 * `neigh add|replace|del …`. Secondary addresses go with their primary (promote_secondaries 0); a
 * link that is set up is taken to have carrier.
 *
 * @throws WhatIfError for words that are no act, and for what the kernel would refuse (`code`).
 */
export function actsOf(state: NetworkState, words: string | readonly string[]): Announcements {
  const list = typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : [...words];
  const cursor: Words = { list, at: 0, family: undefined };
  if (list[0] === 'ip') cursor.at++;
  for (const [word, family] of [
    ['-4', 2],
    ['-6', 10],
  ] as const) {
    if (list[cursor.at] !== word) continue;
    cursor.family = family;
    cursor.at++;
  }
  const object = take(cursor, 'route, link, address, rule, nexthop or neigh');
  const act = OBJECTS[ALIASES[object] ?? object];
  if (act === undefined) throw wordsError(`"${object}" is no object that acts can be supposed of`);
  return act(state, cursor);
}

/**
 * The state as it would be after an act, with the silent consequences that the kernel would not
 * announce, and what would change. The given state stays as it is. See `actsOf` for the words.
 */
export function whatIf(state: NetworkState, words: string | readonly string[]): Transition {
  return transition(state, actsOf(state, words));
}
