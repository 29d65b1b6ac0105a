/** The words of one command as an attempt: what is to be tried on a copy of the state. */
import type { IpFamily } from '../event.ts';
import { tryAddress4 } from './address4.ts';
import { tryAddress6 } from './address6.ts';
import { HypothesisWordsError } from './error.ts';
import { tryLink } from './link.ts';
import { tryMtu } from './link-mtu.ts';
import { tryNeighbour } from './neighbour.ts';
import { tryNexthop } from './nexthop.ts';
import { type AddressOperation, parseAddressRequest } from './parse-address.ts';
import { parseNeighbour } from './parse-neighbour.ts';
import { parseNexthop } from './parse-nexthop.ts';
import { parseRoute } from './parse-route.ts';
import { parseRule } from './parse-rule.ts';
import { tryRoute4 } from './route4.ts';
import { tryRoute6 } from './route6.ts';
import { tryRule } from './rule.ts';
import type { Trial } from './trial.ts';
import { chosen, numberFrom, unknownWord, type Words } from './words.ts';

/** Tries a command that was understood. Throws `KernelRefusalError`. */
export type Attempt = (trial: Trial) => void;

/** In the order in which `ip` understands their beginnings. */
const OBJECTS = ['address', 'route', 'rule', 'neighbor', 'neighbour', 'link', 'nexthop'] as const;
const ROUTE_VERBS = ['add', 'change', 'chg', 'replace', 'prepend', 'append', 'delete'] as const;
const CHANGE_VERBS = ['add', 'change', 'chg', 'replace', 'delete'] as const;
const FAMILIES: Readonly<Record<string, IpFamily>> = { '-4': 2, '-6': 10, inet: 2, inet6: 10 };

/** Reads one command. Throws `HypothesisWordsError`. */
export function parseCommand(words: Words): Attempt {
  if (words.peek() === 'ip') words.take();
  const family = familyOption(words);
  const object = words.take() ?? '';
  const verb = words.take() ?? '';
  switch (chosen(object, OBJECTS)) {
    case 'route':
      return routeAttempt(verb, words, family);
    case 'address': {
      const request = parseAddressRequest(addressOperation(verb, words), words, family);
      return (trial) =>
        request.family === 2 ? tryAddress4(trial, request) : tryAddress6(trial, request);
    }
    case 'rule': {
      const request = parseRule(addOrDelete(verb, words), words, family);
      return (trial) => tryRule(trial, request);
    }
    case 'nexthop': {
      const word = chosen(verb, ['add', 'replace', 'delete'] as const) ?? unknownWord(verb, words);
      const request = parseNexthop(word === 'delete' ? 'del' : word, words, family);
      return (trial) => tryNexthop(trial, request);
    }
    case 'neighbor':
    case 'neighbour': {
      const word = chosen(verb, CHANGE_VERBS) ?? unknownWord(verb, words);
      const operation = word === 'delete' ? 'del' : word === 'chg' ? 'change' : word;
      const request = parseNeighbour(operation, words, family);
      return (trial) => tryNeighbour(trial, request);
    }
    case 'link':
      return linkAttempt(verb, words);
    default:
      return unknownWord(object, words);
  }
}

function familyOption(words: Words): IpFamily | undefined {
  let family: IpFamily | undefined;
  for (let word = words.peek(); word?.startsWith('-') === true; word = words.peek()) {
    words.take();
    const name = ['-f', '-family'].includes(word) ? words.value(word) : word;
    family = Object.hasOwn(FAMILIES, name) ? FAMILIES[name] : unknownWord(name, words);
  }
  return family;
}

function routeAttempt(verb: string, words: Words, family: IpFamily | undefined): Attempt {
  const word = chosen(verb, ROUTE_VERBS) ?? unknownWord(verb, words);
  const operation = word === 'delete' ? 'del' : word === 'chg' ? 'change' : word;
  const request = parseRoute(operation, words, family);
  return (trial) => (request.family === 2 ? tryRoute4(trial, request) : tryRoute6(trial, request));
}

/** The kernel makes no difference between `change` and `replace`: an address that is not there is added. */
function addressOperation(verb: string, words: Words): AddressOperation {
  const word = chosen(verb, CHANGE_VERBS) ?? unknownWord(verb, words);
  return word === 'delete' ? 'del' : word === 'add' ? 'add' : 'replace';
}

function addOrDelete(verb: string, words: Words): 'add' | 'del' {
  const word = chosen(verb, ['add', 'delete'] as const) ?? unknownWord(verb, words);
  return word === 'delete' ? 'del' : 'add';
}

/** `set [dev] DEVICE [up|down] [mtu N]` and `delete [dev] DEVICE`. */
function linkAttempt(verb: string, words: Words): Attempt {
  const word = chosen(verb, ['set', 'delete'] as const) ?? unknownWord(verb, words);
  if (words.peek() === 'dev') words.take();
  const name = words.value(verb);
  return word === 'set' ? linkChange(name, words) : linkDeletion(name, words);
}

function linkDeletion(name: string, words: Words): Attempt {
  const next = words.take();
  if (next === 'type') words.value(next);
  else if (next !== undefined) unknownWord(next, words);
  return (trial) => tryLink(trial, 'del', name);
}

/** The kernel sets the MTU before it brings the link up or down, whatever the order of the words. */
function linkChange(name: string, words: Words): Attempt {
  let change: 'up' | 'down' | undefined;
  let mtu: number | undefined;
  for (let word = words.take(); word !== undefined; word = words.take()) {
    if (word === 'up' || word === 'down') change = word;
    else if (word === 'mtu') mtu = numberFrom(word, words.value(word), 0x7fffffff);
    else unknownWord(word, words);
  }
  if (change === undefined && mtu === undefined) {
    throw new HypothesisWordsError(`"${words.command}" says nothing of the link`);
  }
  return (trial) => {
    if (mtu !== undefined) tryMtu(trial, name, mtu);
    if (change !== undefined) tryLink(trial, change, name);
  };
}
