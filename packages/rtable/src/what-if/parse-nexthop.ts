/** The words of `ip nexthop add|replace|del` (`ip/ipnexthop.c ipnh_modify`). */
import { routeProtocolNames } from '@routability/netlink-codec/names';
import type { Encap, IpFamily, NexthopMember, ResilientGroup } from '../event.ts';
import { HypothesisWordsError } from './error.ts';
import { encapFrom } from './parse-encap.ts';
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
  readonly encap?: Encap;
  readonly isOnlink: boolean;
  readonly isBlackhole: boolean;
  readonly group?: readonly NexthopMember[];
  /** Settings of a group of type resilient, as far as they are said. */
  readonly resilient?: ResilientGroup;
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
    case 'encap':
      fields.encap = encapFrom(words);
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
      readType(fields, words);
      break;
    case 'protocol':
    case 'proto':
      fields.protocol = namedFrom(word, words.value(word), routeProtocolNames, 255);
      break;
    default:
      unknownWord(word, words);
  }
}

/** Settings of a resilient group and the words for them; times in hundredths of a second. */
const RESILIENT = {
  buckets: { key: 'buckets', unit: 1, max: 0xffff },
  idle_timer: { key: 'idleTimer', unit: 100, max: 0xffffffff / 100 },
  unbalanced_timer: { key: 'unbalancedTimer', unit: 100, max: 0xffffffff / 100 },
} as const;

/** `type mpath`, or `type resilient` and its settings, which come next. */
function readType(fields: Fields, words: Words): void {
  const type = words.value('type');
  if (type === 'mpath') return;
  if (type !== 'resilient') {
    throw new HypothesisWordsError('groups are of type mpath or resilient');
  }
  let settings: ResilientGroup = {};
  for (let word = words.peek(); isSetting(word); word = words.peek()) {
    words.take();
    const { key, unit, max } = RESILIENT[word];
    settings = { ...settings, [key]: unit * numberFrom(word, words.value(word), Math.floor(max)) };
  }
  fields.resilient = settings;
}

function isSetting(word: string | undefined): word is keyof typeof RESILIENT {
  return word !== undefined && Object.hasOwn(RESILIENT, word);
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
