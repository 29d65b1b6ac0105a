/** The words of `ip address add|replace|change|del` (`ip/ipaddress.c ipaddr_modify`). */
import { routeScopeNames } from '@routability/netlink-codec/names';
import type { IpFamily } from '../event.ts';
import { HypothesisWordsError } from './error.ts';
import {
  addressFrom,
  familyOfBytes,
  lifetimeFrom,
  namedFrom,
  numberFrom,
  type Prefix,
  prefixFrom,
  unknownWord,
  type Words,
} from './words.ts';

/** What is to be done with an address. `replace` changes one that is there, and else adds it. */
export type AddressOperation = 'add' | 'replace' | 'del';

/** What the words say of an address. */
export interface AddressRequest {
  readonly operation: AddressOperation;
  readonly family: IpFamily;
  readonly local: Prefix;
  /** The other end of a point-to-point link, with the length of the prefix. */
  readonly peer?: Prefix;
  /** `+`: all host bits set; `-`: all clear. */
  readonly broadcast?: Uint8Array | '+' | '-';
  readonly scope?: number;
  readonly label?: string;
  readonly metric?: number;
  readonly device: string;
  /** `IFA_F_*` that are set by words. */
  readonly flags: number;
  readonly validLifetime: number;
  readonly preferredLifetime: number;
}

const FLAG_WORDS: Readonly<Record<string, number>> = {
  nodad: 0x2,
  optimistic: 0x4,
  home: 0x10,
  mngtmpaddr: 0x100,
  noprefixroute: 0x200,
  autojoin: 0x400,
};
const FOREVER = 0xffffffff;

type Fields = { -readonly [Key in keyof AddressRequest]?: AddressRequest[Key] };

/** Reads an address request to the end of its words. */
export function parseAddressRequest(
  operation: AddressOperation,
  words: Words,
  family: IpFamily | undefined,
): AddressRequest {
  const fields: Fields = { flags: 0 };
  if (family !== undefined) fields.family = family;
  for (let word = words.take(); word !== undefined; word = words.take()) read(fields, word, words);
  const { local, device } = fields;
  if (local === undefined) throw new HypothesisWordsError(`"${words.command}" has no address`);
  if (device === undefined) throw new HypothesisWordsError('"dev" is missing');
  const { validLifetime = FOREVER, preferredLifetime = FOREVER } = fields;
  if (validLifetime === 0) throw new HypothesisWordsError('valid_lft is zero');
  if (preferredLifetime > validLifetime) {
    throw new HypothesisWordsError('preferred_lft is greater than valid_lft');
  }
  return {
    ...fields,
    operation,
    family: familyOfBytes(local.address),
    local,
    device,
    flags: fields.flags ?? 0,
    validLifetime,
    preferredLifetime,
  };
}

function read(fields: Fields, word: string, words: Words): void {
  const flag = Object.hasOwn(FLAG_WORDS, word) ? FLAG_WORDS[word] : undefined;
  if (flag !== undefined) {
    fields.flags = (fields.flags ?? 0) | flag;
    return;
  }
  switch (word) {
    case 'dev':
      fields.device = words.value(word);
      break;
    case 'peer':
    case 'remote': {
      const peer = prefixFrom(word, words.value(word), fields.family);
      if (peer !== undefined) fields.peer = peer;
      break;
    }
    case 'broadcast':
    case 'brd': {
      const value = words.value(word);
      fields.broadcast = value === '+' || value === '-' ? value : addressFrom(word, value, 2);
      break;
    }
    case 'scope':
      fields.scope = namedFrom(word, words.value(word), routeScopeNames, 255);
      break;
    case 'label':
      fields.label = words.value(word);
      break;
    case 'metric':
    case 'priority':
    case 'preference':
      fields.metric = numberFrom(word, words.value(word));
      break;
    case 'valid_lft':
      fields.validLifetime = lifetimeFrom(word, words.value(word));
      break;
    case 'preferred_lft':
      fields.preferredLifetime = lifetimeFrom(word, words.value(word));
      break;
    default: {
      const text = word === 'local' ? words.value(word) : word;
      if (fields.local !== undefined) unknownWord(word, words);
      const local = prefixFrom('the address', text, fields.family);
      if (local === undefined) unknownWord(word, words);
      fields.local = local;
      fields.family ??= familyOfBytes(local.address);
    }
  }
}
