/** The words of one command, read one by one as `ip` reads them. */
import { parseAddress } from '@routability/netlink-codec/address';
import { type NameTable, numberOf } from '@routability/netlink-codec/names';
import type { IpFamily } from '../event.ts';
import { HypothesisWordsError } from './error.ts';

/** A command on the way: what was read, and what is left. */
export interface Words {
  /** The whole command, for messages. */
  readonly command: string;
  /** Takes the next word; `undefined` at the end. */
  take(): string | undefined;
  /** The next word, which stays. */
  peek(): string | undefined;
  /** Takes the word that `keyword` needs after it. */
  value(keyword: string): string;
}

/** The words of a list, from its first on. */
export function wordsOf(list: readonly string[]): Words {
  let at = 0;
  return {
    command: list.join(' '),
    take: () => list[at++],
    peek: () => list[at],
    value(keyword) {
      const word = list[at++];
      if (word === undefined) throw new HypothesisWordsError(`"${keyword}" needs a value`);
      return word;
    },
  };
}

/** An address with the length of a prefix. */
export interface Prefix {
  readonly address: Uint8Array;
  readonly length: number;
  /** Whether the length was said. */
  readonly said: boolean;
}

/** The error for a word that says nothing here. */
export function unknownWord(word: string, words: Words): never {
  throw new HypothesisWordsError(`"${word}" is not understood in "${words.command}"`);
}

/** The word of `choices` that `word` is or begins (`ip r a` is `ip route add`); the first wins. */
export function chosen<Choice extends string>(
  word: string,
  choices: readonly Choice[],
): Choice | undefined {
  return word === '' ? undefined : choices.find((choice) => choice.startsWith(word));
}

/** A number in decimal or, after 0x, in hex. */
export function numberFrom(keyword: string, word: string, max = 0xffffffff): number {
  const value = /^(0x[0-9a-f]+|\d+)$/i.test(word) ? Number(word) : Number.NaN;
  if (!(value <= max)) {
    throw new HypothesisWordsError(`${keyword}: "${word}" is not from 0 to ${max}`);
  }
  return value;
}

/** A number that has names. */
export function namedFrom(keyword: string, word: string, names: NameTable, max: number): number {
  return numberOf(names, word) ?? numberFrom(keyword, word, max);
}

/** The byte that `tos` and `dsfield` mean: hexadecimal with or without 0x. */
export function tosFrom(keyword: string, word: string): number {
  return numberFrom(keyword, /^0x/i.test(word) ? word : `0x${word}`, 255);
}

/** Realms: `to` or `from/to`; the first in the high 16 bits. */
export function realmsFrom(keyword: string, word: string): number {
  const [a = '', b] = word.split('/');
  const first = numberFrom(keyword, a, 0xffff);
  return b === undefined ? first : first * 0x10000 + numberFrom(keyword, b, 0xffff);
}

/** Seconds, `forever` included. */
export function lifetimeFrom(keyword: string, word: string): number {
  return word === 'forever' ? 0xffffffff : numberFrom(keyword, word.replace(/sec$|s$/, ''));
}

/** An address; of `family` where that is said. */
export function addressFrom(keyword: string, word: string, family?: IpFamily): Uint8Array {
  const bytes = parseAddress(padded(word));
  if (bytes === undefined || (family !== undefined && familyOfBytes(bytes) !== family)) {
    const kind = family === undefined ? '' : family === 2 ? 'IPv4 ' : 'IPv6 ';
    throw new HypothesisWordsError(`${keyword}: "${word}" is no ${kind}address`);
  }
  return bytes;
}

/** A prefix; `default`, `any` and `all` are the one of length 0, and of no family by themselves. */
export function prefixFrom(keyword: string, word: string, family?: IpFamily): Prefix | undefined {
  if (['default', 'any', 'all'].includes(word)) return undefined;
  const [text = '', bits] = word.split('/');
  const address = addressFrom(keyword, text, family);
  const full = address.length * 8;
  const length = bits === undefined ? full : lengthFrom(keyword, bits, full);
  return { address, length, said: bits !== undefined };
}

function lengthFrom(keyword: string, bits: string, full: number): number {
  if (!bits.includes('.')) return numberFrom(keyword, bits, full);
  const mask = addressFrom(keyword, bits, 2);
  const value = mask.reduce((sum, byte) => sum * 256 + byte, 0);
  const length = value.toString(2).padStart(32, '0').indexOf('0');
  const whole = length < 0 ? 32 : length;
  if (full !== 32 || value !== 0x100000000 - 2 ** (32 - whole)) {
    throw new HypothesisWordsError(`${keyword}: "${bits}" is no netmask`);
  }
  return whole;
}

/** Family of an address by its length. */
export function familyOfBytes(bytes: Uint8Array): IpFamily {
  return bytes.length === 4 ? 2 : 10;
}

/** `ip` lets the last octets of an IPv4 address be left out: `10/8`. */
function padded(word: string): string {
  if (!/^\d+(\.\d+){0,2}$/.test(word)) return word;
  return `${word}${'.0'.repeat(4 - word.split('.').length)}`;
}
