/** Neighbours as `ip -j -d neigh` prints them (`ip/ipneigh.c`). */
import type { Neighbour, NetworkState } from '../state.ts';
import { addressWord, hardwareWord, linkWord, protocolWord, type Row, row } from './words.ts';

const NOARP = 0x40;
const FLAGS = { router: 0x80, extern_learn: 0x10, offload: 0x20 };
const MANAGED = 0x1;
const STATES: readonly (readonly [number, string])[] = [
  [0x1, 'INCOMPLETE'],
  [0x2, 'REACHABLE'],
  [0x4, 'STALE'],
  [0x8, 'DELAY'],
  [0x10, 'PROBE'],
  [0x20, 'FAILED'],
  [0x40, 'NOARP'],
  [0x80, 'PERMANENT'],
];

/** Of an address without bytes (a tun device) iproute2 prints what follows: the length of `NDA_PROBES`. */
const NEXT_LENGTH = '08';

/** Whether `ip neigh` lists it: not what needs no search, nor what was never searched. */
export function isListed({ state, flags }: Neighbour): boolean {
  return (state & ~NOARP) !== 0 || (flags & FLAGS.extern_learn) !== 0;
}

/** The row of a neighbour. */
export function neighbourRow(state: NetworkState, neighbour: Neighbour): Row {
  const { flags, lladdr, protocol } = neighbour;
  return row({
    dst: addressWord(neighbour.address),
    dev: linkWord(state, neighbour.link),
    lladdr: lladdr === undefined ? undefined : hardwareWord(lladdr) || NEXT_LENGTH,
    router: (flags & FLAGS.router) === 0 ? undefined : null,
    offload: (flags & FLAGS.offload) === 0 ? undefined : null,
    extern_learn: (flags & FLAGS.extern_learn) === 0 ? undefined : null,
    managed: (neighbour.extendedFlags & MANAGED) === 0 ? undefined : null,
    state: STATES.filter(([bit]) => (neighbour.state & bit) !== 0).map(([, name]) => name),
    protocol: protocol === 0 ? undefined : protocolWord(protocol),
  });
}
