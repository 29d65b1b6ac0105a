/** Words of an act, read one after the other. */
import { parseAddress } from '@routability/netlink-codec/address';
import { type NameTable, numberOf } from '@routability/netlink-codec/names';
import type { IpFamily } from '../event.ts';
import type { Link, NetworkState } from '../state.ts';
import { intValues } from '../trie/index.ts';
import { WhatIfError, wordsError } from './what-if-error.ts';

/** The words that are left; the functions below take them from the front. */
export interface Words {
  readonly list: readonly string[];
  at: number;
  /** From `-4` or `-6`; `undefined` where the addresses tell. */
  family: IpFamily | undefined;
}

/** The next word without taking it; `undefined` at the end. */
export function peek(words: Words): string | undefined {
  return words.list[words.at];
}

/** Takes the next word; `what` says what it should have been. */
export function take(words: Words, what: string): string {
  const word = words.list[words.at++];
  if (word === undefined) throw wordsError(`${what} is missing at the end`);
  return word;
}

/** A decimal or `0x` hexadecimal number. */
export function takeNumber(words: Words, what: string): number {
  const word = take(words, what);
  const value = Number(word);
  if (word.trim() === '' || !Number.isInteger(value) || value < 0) {
    throw wordsError(`${what} is a number, not "${word}"`);
  }
  return value;
}

/** A name of the table, or a number. */
export function takeNamed(words: Words, names: NameTable, what: string): number {
  const word = peek(words);
  const named = word === undefined ? undefined : numberOf(names, word);
  if (named === undefined) return takeNumber(words, what);
  words.at++;
  return named;
}

/** An address with its prefix length: the whole address where none is given. */
export interface Prefix {
  readonly family: IpFamily;
  readonly address: Uint8Array;
  readonly length: number;
}

/** `10.0.0.0/8`, `10.0.0.1`, `2001:db8::/32`. */
export function takePrefix(words: Words, what: string): Prefix {
  const word = take(words, what);
  const [text = '', length] = word.split('/');
  const address = parseAddress(text);
  if (address === undefined) throw wordsError(`${what} is an address, not "${word}"`);
  const family = address.length === 4 ? 2 : 10;
  const most = address.length * 8;
  const bits = length === undefined ? most : Number(length);
  if (!Number.isInteger(bits) || bits < 0 || bits > most)
    throw wordsError(`"${word}" is no prefix`);
  words.family ??= family;
  if (words.family !== family) throw wordsError(`"${word}" is of the other family`);
  return { family, address, length: bits };
}

/** The link of that name. */
export function takeLink(state: NetworkState, words: Words): Link {
  const name = take(words, 'the name of a link');
  const link = intValues(state.links).find(
    (one) => one.name === name || asNames(one.details['altnames']).includes(name),
  );
  if (link === undefined) throw new WhatIfError('ENODEV', `there is no link "${name}"`);
  return link;
}

function asNames(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Fails on words that nobody took. */
export function finish(words: Words): void {
  const word = peek(words);
  if (word !== undefined) throw wordsError(`"${word}" is not understood here`);
}
