/** `ip link set DEV …` and `ip link del DEV` as events. */
import { addressesOf } from '../apply/apply-address.ts';
import {
  type AddressEvent,
  CREATE,
  type FactEvent,
  type LinkEvent,
  type RouteEvent,
} from '../event.ts';
import { LOWER_UP, RUNNING, UP } from '../flags.ts';
import type { Link, NetworkState } from '../state.ts';
import { intValues } from '../trie/index.ts';
import { type Announcements, announced } from './act.ts';
import { addressGone, addressRoutes } from './address.ts';
import { neighboursGone } from './neighbour.ts';
import { wordsError } from './what-if-error.ts';
import { finish, peek, take, takeLink, takeNumber, type Words } from './words.ts';

const OPER_DOWN = 2;
const OPER_UP = 6;
const LOOPBACK = 0x8;
const PERMANENT = 0x80;
/** `NUD_PERMANENT`: neighbours that the loss of carrier does not take. */
const LASTING = 0x80;
/** `IN6_ADDR_GEN_MODE_EUI64`. */
const EUI64 = 0;

/** Reads the words after `link`. */
export function linkAct(state: NetworkState, words: Words): Announcements {
  const verb = take(words, 'set or del');
  if (peek(words) === 'dev') words.at++;
  const link = takeLink(state, words);
  if (verb === 'del' || verb === 'delete') {
    finish(words);
    return [link, ...linksOn(state, link)].map((one) => linkEvent(one, {}, 'del'));
  }
  if (verb !== 'set') throw wordsError(`"${verb}" is no verb of ip link that can be supposed`);
  let now = link;
  const found: FactEvent[] = [];
  while (peek(words) !== undefined) {
    const { changes, also } = takeSetting(state, words, now);
    now = { ...now, ...changes };
    found.push(linkEvent(now, {}, 'new'), ...also);
  }
  if (found.length === 0)
    throw wordsError('"set" needs up, down, mtu, name, carrier, master or nomaster');
  return found;
}

/** Drivers whose links go with the link that they stand on; the ends of a veth pair stand on each other. */
const STANDING: ReadonlySet<string> = new Set(['veth', 'macvlan', 'macvtap', 'vlan', 'ipvlan']);

function linksOn(state: NetworkState, link: Link): readonly Link[] {
  return intValues(state.links).filter(
    ({ details, driver }) =>
      details['link'] === link.index &&
      details['linkNetnsid'] === undefined &&
      STANDING.has(driver),
  );
}

interface Setting {
  readonly changes: Partial<Link>;
  readonly also: Announcements;
}

function takeSetting(state: NetworkState, words: Words, link: Link): Setting {
  const word = take(words, 'a setting');
  switch (word) {
    case 'down':
      return down(state, link);
    case 'up':
      return up(state, link);
    case 'carrier':
      return carrier(state, link, take(words, 'on or off') === 'on');
    case 'mtu':
      return { changes: { mtu: takeNumber(words, 'mtu') }, also: [] };
    case 'name':
      return { changes: { name: take(words, 'a name') }, also: [] };
    case 'master':
      return { changes: { master: takeLink(state, words).index }, also: [] };
    case 'nomaster':
      return { changes: { master: 0 }, also: [] };
    default:
      throw wordsError(`"${word}" is no setting of a link that can be supposed`);
  }
}

function down(state: NetworkState, link: Link): Setting {
  const gone = addressesOf(state, link.index).filter((one) => one.family === 10);
  return {
    changes: { flags: link.flags & ~(UP | RUNNING | LOWER_UP), operstate: OPER_DOWN },
    also: [
      ...gone.map(addressGone),
      ...neighboursGone(state, link.index, 2),
      ...neighboursGone(state, link.index, 10),
    ],
  };
}

/** With carrier, as far as one can know: of a link that is down the kernel does not tell. */
function up(state: NetworkState, link: Link): Setting {
  if ((link.flags & UP) !== 0) return { changes: {}, also: [] };
  const loopback = (link.flags & LOOPBACK) !== 0;
  const changes = {
    flags: link.flags | UP | RUNNING | LOWER_UP,
    operstate: loopback ? link.operstate : OPER_UP,
  };
  const now = { ...link, ...changes };
  const routes = addressesOf(state, link.index)
    .filter((one) => one.family === 2)
    .flatMap((one) =>
      addressRoutes(now, { ...addressGone(one), action: 'new', priority: one.priority }),
    );
  return { changes, also: [...routes.filter((route) => route.type !== 2), ...inet6Up(now)] };
}

/** Multicast and, where it follows from the link-layer address (RFC 4291 appendix A), the link-local address. */
function inet6Up(link: Link): Announcements {
  const mode = link.details['addrGenMode'];
  if (mode === undefined || (link.flags & LOOPBACK) !== 0) return [];
  const hardware = link.details['address'];
  const found: FactEvent[] = [multicastRoute(link)];
  if (mode !== EUI64 || !(hardware instanceof Uint8Array) || hardware.length !== 6) return found;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = hardware;
  const own = Uint8Array.of(0xfe, 0x80, 0, 0, 0, 0, 0, 0, a ^ 2, b, c, 0xff, 0xfe, d, e, f);
  const event: AddressEvent = {
    ...announced('new'),
    kind: 'address',
    family: 10,
    link: link.index,
    address: own,
    prefixLength: 64,
    addressFlags: PERMANENT,
    scope: 253,
    validLifetime: 0xffffffff,
    preferredLifetime: 0xffffffff,
  };
  return [...found, event, ...addressRoutes(link, event)];
}

function multicastRoute(link: Link): RouteEvent {
  return {
    ...announced('new', CREATE),
    kind: 'route',
    family: 10,
    table: 255,
    dst: 'ff00::',
    dstLen: 8,
    type: 5,
    protocol: 2,
    scope: 0,
    priority: 256,
    legs: [{ link: link.index }],
  };
}

function carrier(state: NetworkState, link: Link, on: boolean): Setting {
  const also = on
    ? []
    : ([2, 10] as const).flatMap((family) => neighboursGone(state, link.index, family, LASTING));
  const flags = on ? link.flags | RUNNING | LOWER_UP : link.flags & ~(RUNNING | LOWER_UP);
  return { changes: { flags, operstate: on ? OPER_UP : OPER_DOWN }, also };
}

function linkEvent(link: Link, changes: Partial<Link>, action: 'new' | 'del'): LinkEvent {
  const { index, name, flags, type, mtu, operstate, master, driver, details } = {
    ...link,
    ...changes,
  };
  return {
    ...announced(action),
    kind: 'link',
    family: 0,
    index,
    name,
    linkFlags: flags,
    type,
    mtu,
    operstate,
    master,
    driver,
    details,
  };
}
