/** `ip address add|del|flush …` as events (`linux/net/ipv4/devinet.c`, `ipv6/addrconf.c`). */
import { routeScopeNames } from '@routability/netlink-codec/names';
import { addressesOf } from '../apply/apply-address.ts';
import { tableOf } from '../apply/table.ts';
import {
  type AddressEvent,
  type AddressInput,
  CREATE,
  EXCL,
  type FactEvent,
  type IpFamily,
  type RouteEvent,
} from '../event.ts';
import { addressBytes, prefixText } from '../fact/address-input.ts';
import { LINKDOWN, SCOPE_HOST, UP } from '../flags.ts';
import { type Address, entriesOf, type Link, type NetworkState } from '../state.ts';
import { walk } from '../trie/index.ts';
import { type Announcements, announced } from './act.ts';
import { neighboursGone } from './neighbour.ts';
import { removalOf } from './route.ts';
import { hasCarrier } from './route-words.ts';
import { WhatIfError, wordsError } from './what-if-error.ts';
import {
  finish,
  type Prefix,
  peek,
  take,
  takeLink,
  takeNamed,
  takeNumber,
  takePrefix,
  type Words,
} from './words.ts';

const PERMANENT = 0x80;
const NOPREFIXROUTE = 0x200;
const SECONDARY = 0x1;
const MAIN = 254;
const LOCAL = 255;
const KERNEL = 2;
/** `IP6_RT_PRIO_ADDRCONF`. */
const PRIORITY6 = 256;

/** Reads the words after `address`. */
export function addressAct(state: NetworkState, words: Words): Announcements {
  const verb = take(words, 'add, del or flush');
  if (verb === 'flush') return flush(state, words);
  const prefix = takePrefix(words, 'the address');
  const said = takeOptions(state, words);
  finish(words);
  const { link } = said;
  if (link === undefined) throw wordsError('an address needs "dev"');
  const text = prefixText(prefix.address, prefix.address.length * 8);
  const known = addressesOf(state, link.index).find(
    (one) => one.address === text && (prefix.family === 10 || one.prefixLength === prefix.length),
  );
  if (verb === 'del' || verb === 'delete') {
    if (known === undefined)
      throw new WhatIfError('EADDRNOTAVAIL', `${text} is not on ${link.name}`);
    return removal(state, link, known);
  }
  if (verb !== 'add' && verb !== 'replace' && verb !== 'change') {
    throw wordsError(`"${verb}" is no verb of ip address`);
  }
  if (known !== undefined && verb === 'add')
    throw new WhatIfError('EEXIST', `${text} is on ${link.name}`);
  return addition(state, link, prefix, said);
}

interface Said {
  link?: Link;
  peer?: Prefix;
  scope?: number;
  flags: number;
  priority?: number;
}

function takeOptions(state: NetworkState, words: Words): Said {
  const said: Said = { flags: PERMANENT };
  while (peek(words) !== undefined) {
    const word = take(words, 'a word');
    if (word === 'dev') said.link = takeLink(state, words);
    else if (word === 'peer') said.peer = takePrefix(words, 'the peer');
    else if (word === 'scope') said.scope = takeNamed(words, routeScopeNames, 'scope');
    else if (word === 'metric') said.priority = takeNumber(words, 'metric');
    else if (word === 'noprefixroute') said.flags |= NOPREFIXROUTE;
    else if (word === 'nodad') said.flags |= 0x2;
    else if (word === 'brd' || word === 'broadcast' || word === 'label') take(words, word);
    else throw wordsError(`"${word}" is no word of an address`);
  }
  return said;
}

function addition(state: NetworkState, link: Link, prefix: Prefix, said: Said): Announcements {
  const { family, address } = prefix;
  const length = said.peer?.length ?? prefix.length;
  const subnet = prefixText(address, length);
  const primary = addressesOf(state, link.index).find(
    (one) =>
      family === 2 &&
      one.family === 2 &&
      (one.flags & SECONDARY) === 0 &&
      one.prefixLength === length &&
      prefixText(addressBytes(one.address), length) === subnet,
  );
  const event: AddressEvent = {
    ...announced('new'),
    kind: 'address',
    family,
    link: link.index,
    address,
    peer: said.peer?.address,
    prefixLength: length,
    addressFlags: said.flags | (primary === undefined ? 0 : SECONDARY),
    scope: said.scope ?? (family === 10 && address[0] === 0xfe ? 253 : 0),
    label: family === 2 ? link.name : undefined,
    priority: said.priority,
    validLifetime: 0xffffffff,
    preferredLifetime: 0xffffffff,
  };
  return [event, ...addressRoutes(link, event, primary?.address)];
}

/** The routes that the kernel makes for an address of a link; those of a secondary prefer the primary. */
export function addressRoutes(
  link: Link,
  event: AddressEvent,
  primary: AddressInput = event.address,
): readonly RouteEvent[] {
  const { family, prefixLength } = event;
  const own = addressBytes(event.address);
  const up = (link.flags & UP) !== 0;
  const full = own.length * 8;
  const flags = up && !hasCarrier(link, family) ? LINKDOWN : 0;
  const found: RouteEvent[] = [
    kernelRoute(family, link, own, full, LOCAL, 2, addressBytes(primary), 0),
  ];
  if (!up) return found;
  const subnet = event.peer === undefined ? own : addressBytes(event.peer);
  const bare = ((event.addressFlags ?? 0) & NOPREFIXROUTE) !== 0;
  const secondary = ((event.addressFlags ?? 0) & SECONDARY) !== 0;
  if (!bare && !secondary && (prefixLength < full || event.peer !== undefined)) {
    const priority = event.priority ?? (family === 10 ? PRIORITY6 : 0);
    found.push(kernelRoute(family, link, subnet, prefixLength, MAIN, 1, own, flags, priority));
  }
  if (family === 2 && !secondary && prefixLength < 31) {
    const last = own.map((byte, at) => byte | hostBits(prefixLength, at));
    found.push(kernelRoute(family, link, last, full, LOCAL, 3, own, flags));
  }
  return found;
}

function hostBits(length: number, at: number): number {
  const bits = Math.min(8, Math.max(0, length - at * 8));
  return 0xff >> bits;
}

function kernelRoute(
  family: IpFamily,
  link: Link,
  dst: Uint8Array,
  dstLen: number,
  table: number,
  type: number,
  own: Uint8Array,
  routeFlags: number,
  priority = 0,
): RouteEvent {
  return {
    ...announced('new', CREATE | (family === 2 ? EXCL : 0)),
    kind: 'route',
    family,
    table,
    dst,
    dstLen,
    type,
    protocol: KERNEL,
    scope: family === 10 ? 0 : type === 2 ? SCOPE_HOST : 253,
    priority,
    prefsrc: family === 2 ? own : undefined,
    legs: [{ link: link.index }],
    routeFlags: type === 2 ? 0 : routeFlags,
  };
}

function flush(state: NetworkState, words: Words): Announcements {
  let link: Link | undefined;
  while (peek(words) !== undefined) {
    const word = take(words, 'a word');
    if (word === 'dev') link = takeLink(state, words);
    else if (word !== 'scope') throw wordsError(`"${word}" is no word of ip address flush`);
    else take(words, 'scope');
  }
  if (link === undefined) throw wordsError('"flush" needs "dev"');
  const { index } = link;
  return addressesOf(state, index)
    .filter((one) => words.family === undefined || one.family === words.family)
    .flatMap((one) => removal(state, { ...(link as Link) }, one));
}

/** The announcements of one address, with its secondaries, that goes with its routes. */
function removal(state: NetworkState, link: Link, address: Address): Announcements {
  const going = [...secondariesOf(state, address), address];
  const events = going.flatMap((one) => [addressGone(one), ...routesOf(state, link, one)]);
  const left = addressesOf(state, link.index).filter(
    (one) => one.family === 2 && !going.includes(one),
  );
  // IPv4 ends on a link with its last address, and with it the neighbours (`inetdev_destroy`).
  const last = address.family === 2 && left.length === 0;
  return last ? [...events, ...neighboursGone(state, link.index, 2)] : events;
}

function secondariesOf(state: NetworkState, address: Address): readonly Address[] {
  if (address.family !== 2 || (address.flags & SECONDARY) !== 0) return [];
  const { prefixLength } = address;
  const subnet = prefixText(addressBytes(address.address), prefixLength);
  return addressesOf(state, address.link).filter(
    (one) =>
      one !== address &&
      one.family === 2 &&
      (one.flags & SECONDARY) !== 0 &&
      one.prefixLength === prefixLength &&
      prefixText(addressBytes(one.address), prefixLength) === subnet,
  );
}

/** The announcement that an address is gone. */
export function addressGone(address: Address): AddressEvent {
  return {
    ...announced('del'),
    kind: 'address',
    family: address.family,
    link: address.link,
    address: address.address,
    peer: address.peer,
    prefixLength: address.prefixLength,
    addressFlags: address.flags,
    scope: address.scope,
    label: address.label,
  };
}

/** Routes that go with an address: those that the kernel made for it, and in main those that prefer it. */
function routesOf(state: NetworkState, link: Link, address: Address): readonly FactEvent[] {
  const { family } = address;
  const own = addressBytes(address.address);
  const made = addressRoutes(
    { ...link, flags: link.flags | UP },
    {
      ...addressGone(address),
      action: 'new',
    },
  ).map(
    (route) =>
      `${route.table} ${prefixText(addressBytes(route.dst ?? own), route.dstLen ?? 0)}/${route.dstLen}`,
  );
  const found: FactEvent[] = [];
  for (const table of [LOCAL, MAIN]) {
    walk(tableOf(state, family, table), (bytes, length, set) => {
      const key = `${table} ${prefixText(bytes, length)}/${length}`;
      for (const entry of entriesOf(set)) {
        const here = entry.legs.some((leg) => leg.link === link.index);
        const mine =
          entry.protocol === KERNEL &&
          here &&
          made.includes(key) &&
          (family === 10 || entry.prefsrc === address.address || entry.type === 2);
        const prefers = family === 2 && table === MAIN && entry.prefsrc === address.address;
        if (mine || prefers) {
          found.push(removalOf(entry, { family, table, address: bytes.slice(), length }));
        }
      }
      return undefined;
    });
  }
  return found;
}
