/** Neighbour requests (`linux/net/core/neighbour.c neigh_add`, `neigh_delete`). */
import type { NeighbourEvent } from '../event.ts';
import { familyOf, type Link, type Neighbour } from '../state.ts';
import { exact, intGet } from '../trie/index.ts';
import { HypothesisWordsError } from './error.ts';
import type { NeighbourRequest } from './parse-neighbour.ts';
import { ANNOUNCED, announce, linkNamed, refuse, type Trial } from './trial.ts';

const LOOPBACK = 0x8;
const FAILED = 0x20;
/** `NTF_*` that words set. */
const ROUTER = 0x80;
const SETTABLE = ROUTER | 0x10;

/** Tries a neighbour request. Throws `KernelRefusalError`. */
export function tryNeighbour(trial: Trial, request: NeighbourRequest): void {
  const { operation, family, address } = request;
  const device = linkNamed(trial, request.device);
  if ((device.flags & LOOPBACK) !== 0) {
    throw new HypothesisWordsError(`neighbours of ${device.name} are not understood`);
  }
  const table = intGet(familyOf(trial.state, family).neighbours, device.index);
  const known = table === undefined ? undefined : exact(table, address, address.length * 8);
  if (known === undefined && (operation === 'del' || operation === 'change')) {
    refuse(trial, 'ENOENT', 'the device has no such neighbour');
  }
  if (known !== undefined && operation === 'add') {
    refuse(trial, 'EEXIST', 'the device has this neighbour already');
  }
  const about = { ...ANNOUNCED, kind: 'neighbour', family, link: device.index, address } as const;
  if (operation === 'del') announce(trial, { ...about, action: 'del', state: FAILED });
  else announce(trial, { ...about, action: 'new', ...settingsOf(trial, request, device, known) });
}

/** What the neighbour would be like. Its protocol stays where the words say none; one that failed has no address. */
function settingsOf(
  trial: Trial,
  { lladdr, state, flags, protocol }: NeighbourRequest,
  { name, details }: Link,
  known: Neighbour | undefined,
): Pick<
  NeighbourEvent,
  'lladdr' | 'state' | 'neighbourFlags' | 'extendedFlags' | 'protocol' | 'type'
> {
  const own = details['address'];
  const length = own instanceof Uint8Array ? own.length : undefined;
  if (lladdr !== undefined && length !== undefined && lladdr.length < length) {
    refuse(trial, 'EINVAL', `link-layer addresses of ${name} have ${length} bytes`);
  }
  // Whether it is a router is not looked at when it fails.
  const set = state === FAILED ? SETTABLE & ~ROUTER : SETTABLE;
  return {
    lladdr: state === FAILED ? undefined : lladdr?.slice(0, length),
    state,
    neighbourFlags: ((known?.flags ?? 0) & ~set) | (flags & set),
    extendedFlags: known?.extendedFlags,
    protocol: protocol ?? known?.protocol,
    type: known?.type,
  };
}
