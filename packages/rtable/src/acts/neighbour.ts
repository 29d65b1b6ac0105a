/** `ip neigh add|replace|del …` as events. */
import type { IpFamily, NeighbourEvent } from '../event.ts';
import { familyOf, type NetworkState } from '../state.ts';
import { intGet, walk } from '../trie/index.ts';
import { type Announcements, announced } from './act.ts';
import { wordsError } from './what-if-error.ts';
import { finish, peek, take, takeLink, takePrefix, type Words } from './words.ts';

const STATES: Readonly<Record<string, number>> = {
  incomplete: 0x1,
  reachable: 0x2,
  stale: 0x4,
  delay: 0x8,
  probe: 0x10,
  failed: 0x20,
  noarp: 0x40,
  permanent: 0x80,
};

type Said = { -readonly [K in keyof NeighbourEvent]: NeighbourEvent[K] };

/** Reads the words after `neigh`. */
export function neighbourAct(state: NetworkState, words: Words): Announcements {
  const verb = take(words, 'add, replace, change or del');
  const removes = verb === 'del' || verb === 'delete';
  if (!removes && !['add', 'replace', 'change'].includes(verb)) {
    throw wordsError(`"${verb}" is no verb of ip neigh`);
  }
  const { family, address } = takePrefix(words, 'the address');
  const said: Said = {
    ...announced(removes ? 'del' : 'new'),
    kind: 'neighbour',
    family,
    link: 0,
    address,
    state: STATES['permanent'] ?? 0,
  };
  while (peek(words) !== undefined) {
    const word = take(words, 'a word');
    if (word === 'dev') said.link = takeLink(state, words).index;
    else if (word === 'lladdr') {
      said.lladdr = Uint8Array.from(take(words, word).split(':'), (byte) =>
        Number.parseInt(byte, 16),
      );
    } else if (word === 'nud') said.state = STATES[take(words, word)] ?? 0;
    else throw wordsError(`"${word}" is no word of a neighbour`);
  }
  finish(words);
  if (said.link === 0) throw wordsError('a neighbour needs "dev"');
  return [said];
}

/** The neighbours that go with the device's part of a family; `kept` is a mask of states that stay. */
export function neighboursGone(
  state: NetworkState,
  link: number,
  family: IpFamily,
  kept = 0,
): readonly NeighbourEvent[] {
  const found: NeighbourEvent[] = [];
  const table = intGet(familyOf(state, family).neighbours, link);
  if (table === undefined) return found;
  walk(table, (_address, _length, { provenance: _, generation: __, flags, ...neighbour }) => {
    if ((neighbour.state & kept) === 0) {
      found.push({ ...announced('del'), kind: 'neighbour', ...neighbour, neighbourFlags: flags });
    }
    return undefined;
  });
  return found;
}
