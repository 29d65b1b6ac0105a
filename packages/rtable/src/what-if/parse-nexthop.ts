/** The words of `ip nexthop add|replace|del` (`ip/ipnexthop.c ipnh_modify`). */
import { routeProtocolNames } from '@routability/netlink-codec/names';
import type { IpFamily, NexthopMember } from '../event.ts';
import { HypothesisWordsError } from './error.ts';
import {
  addressFrom,
  familyOfBytes,
  namedFrom,
  numberFrom,
  unknownWord,
  type Words,
} from './words.ts';

/** What the words say of a nexthop object. */
export interface NexthopRequest {
  readonly operation: 'add' | 'replace' | 'del';
  /** Absent where the words name none: for a group. */
  readonly family?: IpFamily;
  readonly id?: number;
  readonly gateway?: Uint8Array;
  readonly device?: string;
  readonly isOnlink: boolean;
  readonly isBlackhole: boolean;
  readonly group?: readonly NexthopMember[];
  readonly protocol?: number;
}

type Fields = { -readonly [Key in keyof NexthopRequest]?: NexthopRequest[Key] };

/** Reads a nexthop request to the end of its words. */
export function parseNexthop(
  operation: 'add' | 'replace' | 'del',
  words: Words,
  family: IpFamily | undefined,
): NexthopRequest {
  const fields: Fields = {};
  if (family !== undefined) fields.family = family;
  for (let word = words.take(); word !== undefined; word = words.take()) read(fields, word, words);
  if (operation === 'del' && fields.id === undefined) {
    throw new HypothesisWordsError('"nexthop del" needs an id');
  }
  return {
    ...fields,
    operation,
    isOnlink: fields.isOnlink === true,
    isBlackhole: fields.isBlackhole === true,
  };
}

function read(fields: Fields, word: string, words: Words): void {
  switch (word) {
    case 'id':
      fields.id = numberFrom(word, words.value(word));
      break;
    case 'via': {
      const next = words.value(word);
      const named = next === 'inet' ? 2 : next === 'inet6' ? 10 : undefined;
      const text = named === undefined ? next : words.value(next);
      fields.gateway = addressFrom(word, text, named ?? fields.family);
      fields.family ??= familyOfBytes(fields.gateway);
      break;
    }
    case 'dev':
      fields.device = words.value(word);
      fields.family ??= 2;
      break;
    case 'onlink':
      fields.isOnlink = true;
      break;
    case 'blackhole':
      fields.isBlackhole = true;
      fields.family ??= 2;
      break;
    case 'group':
      fields.group = membersFrom(words.value(word));
      break;
    case 'type':
      if (words.value(word) !== 'mpath') {
        throw new HypothesisWordsError('groups of type mpath are understood, no others');
      }
      break;
    case 'protocol':
    case 'proto':
      fields.protocol = namedFrom(word, words.value(word), routeProtocolNames, 255);
      break;
    default:
      unknownWord(word, words);
  }
}

/** `1/2,3`: members separated by `/`, each with its weight after a comma. */
function membersFrom(text: string): readonly NexthopMember[] {
  return text.split('/').map((member) => {
    const [id = '', weight = '1'] = member.split(',');
    const found = { id: numberFrom('group', id), weight: numberFrom('group', weight, 65536) };
    if (found.weight === 0) throw new HypothesisWordsError('group: a weight is 1 at least');
    return found;
  });
}
