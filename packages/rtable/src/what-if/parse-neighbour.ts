/** The words of `ip neigh add|replace|change|del` (`ip/ipneigh.c ipneigh_modify`). */
import { routeProtocolNames } from '@routability/netlink-codec/names';
import type { IpFamily } from '../event.ts';
import { HypothesisWordsError } from './error.ts';
import { addressFrom, familyOfBytes, namedFrom, unknownWord, type Words } from './words.ts';

/** What is to be done with a neighbour. */
export type NeighbourOperation = 'add' | 'replace' | 'change' | 'del';

/** What the words say of a neighbour. */
export interface NeighbourRequest {
  readonly operation: NeighbourOperation;
  readonly family: IpFamily;
  readonly address: Uint8Array;
  readonly device: string;
  readonly lladdr?: Uint8Array;
  /** `NUD_*`; permanent where the words say none. */
  readonly state: number;
  /** `NTF_*`. */
  readonly flags: number;
  readonly protocol?: number;
}

/** States by the words of `nud`. What the kernel would soon leave by itself is not among them. */
const STATES: Readonly<Record<string, number>> = {
  permanent: 0x80,
  noarp: 0x40,
  reachable: 0x2,
  stale: 0x4,
  failed: 0x20,
};
const PERMANENT = 0x80;
/** States without a link-layer address: `NUD_FAILED`. */
const FAILED = 0x20;
const FLAGS: Readonly<Record<string, number>> = { router: 0x80, extern_learn: 0x10 };

type Fields = { -readonly [Key in keyof NeighbourRequest]?: NeighbourRequest[Key] };

/** Reads a neighbour request to the end of its words. */
export function parseNeighbour(
  operation: NeighbourOperation,
  words: Words,
  family: IpFamily | undefined,
): NeighbourRequest {
  const fields: Fields = { flags: 0 };
  if (family !== undefined) fields.family = family;
  for (let word = words.take(); word !== undefined; word = words.take()) read(fields, word, words);
  const { address, device, state = PERMANENT } = fields;
  if (address === undefined) throw new HypothesisWordsError(`"${words.command}" has no address`);
  if (device === undefined) throw new HypothesisWordsError('"dev" is missing');
  if (operation !== 'del' && fields.lladdr === undefined && state !== FAILED) {
    throw new HypothesisWordsError('"lladdr" is missing');
  }
  const flags = fields.flags ?? 0;
  return { ...fields, operation, family: familyOfBytes(address), address, device, state, flags };
}

function read(fields: Fields, word: string, words: Words): void {
  const flag = Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
  if (flag !== undefined) {
    fields.flags = (fields.flags ?? 0) | flag;
    return;
  }
  switch (word) {
    case 'dev':
      fields.device = words.value(word);
      break;
    case 'lladdr':
      fields.lladdr = hardwareFrom(words.value(word));
      break;
    case 'nud':
    case 'state':
      fields.state = stateFrom(words.value(word));
      break;
    case 'protocol':
      fields.protocol = namedFrom(word, words.value(word), routeProtocolNames, 255);
      break;
    case 'proxy':
      throw new HypothesisWordsError('addresses that are answered for (proxy) are no neighbours');
    default: {
      const text = word === 'to' ? words.value(word) : word;
      if (fields.address !== undefined) unknownWord(word, words);
      fields.address = addressFrom('the address', text, fields.family);
    }
  }
}

function stateFrom(word: string): number {
  const state = Object.hasOwn(STATES, word) ? STATES[word] : undefined;
  if (state !== undefined) return state;
  throw new HypothesisWordsError(
    `nud: "${word}" is none of ${Object.keys(STATES).join(', ')}, which are understood`,
  );
}

/** A link-layer address of any length, in hex with colons. */
function hardwareFrom(word: string): Uint8Array {
  const octets = word.split(':');
  if (!octets.every((octet) => /^[0-9a-f]{1,2}$/i.test(octet))) {
    throw new HypothesisWordsError(`lladdr: "${word}" is no link-layer address`);
  }
  return Uint8Array.from(octets, (octet) => Number.parseInt(octet, 16));
}
