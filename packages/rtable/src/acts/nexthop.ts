/** `ip nexthop add|replace|del …` as events (`linux/net/ipv4/nexthop.c`). */
import { routeProtocolNames } from '@routability/netlink-codec/names';
import type { NexthopEvent, NexthopMember } from '../event.ts';
import { ONLINK, UP } from '../flags.ts';
import type { NetworkState } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { type Announcements, announced } from './act.ts';
import { hasCarrier } from './route-words.ts';
import { WhatIfError, wordsError } from './what-if-error.ts';
import {
  finish,
  peek,
  take,
  takeLink,
  takeNamed,
  takeNumber,
  takePrefix,
  type Words,
} from './words.ts';

/** Reads the words after `nexthop`. */
export function nexthopAct(state: NetworkState, words: Words): Announcements {
  const verb = take(words, 'add, replace or del');
  const said = takeNexthop(state, words);
  finish(words);
  const { id } = said;
  const known = intGet(state.nexthops, id);
  if (verb === 'del' || verb === 'delete') {
    if (known === undefined) throw new WhatIfError('ENOENT', `there is no nexthop ${id}`);
    return [{ ...announced('del'), kind: 'nexthop', id, family: known.family }];
  }
  if (verb !== 'add' && verb !== 'replace') throw wordsError(`"${verb}" is no verb of ip nexthop`);
  if (verb === 'add' && known !== undefined)
    throw new WhatIfError('EEXIST', `there is a nexthop ${id}`);
  const missing = said.group?.find((member) => intGet(state.nexthops, member.id) === undefined);
  if (missing !== undefined) throw new WhatIfError('EINVAL', `there is no nexthop ${missing.id}`);
  return [said];
}

type Said = { -readonly [K in keyof NexthopEvent]: NexthopEvent[K] };

function takeNexthop(state: NetworkState, words: Words): NexthopEvent {
  const said: Said = { ...announced('new'), kind: 'nexthop', id: 0, family: 2 };
  while (peek(words) !== undefined) {
    const word = take(words, 'a word');
    if (word === 'id') said.id = takeNumber(words, 'id');
    else if (word === 'via') said.gateway = takePrefix(words, 'the gateway').address;
    else if (word === 'dev') {
      const link = takeLink(state, words);
      if ((link.flags & UP) === 0 || !hasCarrier(link, 2)) {
        throw new WhatIfError('ENETDOWN', `${link.name} is down`);
      }
      said.link = link.index;
    } else if (word === 'blackhole') said.blackhole = true;
    else if (word === 'onlink') said.nexthopFlags = ONLINK;
    else if (word === 'group') said.group = takeGroup(take(words, 'the group'));
    else if (word === 'proto' || word === 'protocol') {
      said.protocol = takeNamed(words, routeProtocolNames, word);
    } else throw wordsError(`"${word}" is no word of a nexthop`);
  }
  said.family = said.group === undefined ? (words.family ?? 2) : 0;
  said.scope = said.gateway !== undefined ? 253 : said.link !== undefined ? 254 : 0;
  return said;
}

function takeGroup(text: string): readonly NexthopMember[] {
  return text.split('/').map((member) => {
    const [id, weight = 1] = member.split(',').map(Number);
    if (id === undefined || !Number.isInteger(id)) throw wordsError(`"${text}" is no group`);
    return { id, weight };
  });
}
