/** Addresses as `ip -j -d address` prints them (`ip/ipaddress.c`). */
import { addressesOf } from '../apply/apply-address.ts';
import type { Address, Link, NetworkState } from '../state.ts';
import { linkRow } from './link-row.ts';
import { addressWord, hex, type Row, row, scopeWord } from './words.ts';

const PERMANENT = 0x80;
const FLAGS: readonly (readonly [number, string])[] = [
  [0x1, 'secondary'],
  [0x40, 'tentative'],
  [0x20, 'deprecated'],
  [0x10, 'home'],
  [0x2, 'nodad'],
  [0x100, 'mngtmpaddr'],
  [0x200, 'noprefixroute'],
  [0x400, 'autojoin'],
  [0x8, 'dadfailed'],
  [0x4, 'optimistic'],
  [0x800, 'stable-privacy'],
];

/** The row of a link with its addresses: that of the link, but for what `ip address` leaves out. */
export function addressRow(state: NetworkState, link: Link): Row {
  const { linkmode: _, inet6_addr_gen_mode: __, ...about } = linkRow(state, link);
  return { ...about, addr_info: addressesOf(state, link.index).map(infoRow) };
}

/** One address as an element of `addr_info`. */
export function infoRow(address: Address): Row {
  return row({
    family: address.family === 2 ? 'inet' : 'inet6',
    local: addressWord(address.address),
    address: address.peer === undefined ? undefined : addressWord(address.peer),
    prefixlen: address.prefixLength,
    metric: address.priority === 0 ? undefined : address.priority,
    broadcast: address.broadcast,
    anycast: address.anycast === undefined ? undefined : addressWord(address.anycast),
    scope: scopeWord(address.scope),
    ...flagsRow(address),
    label: address.label,
    valid_life_time: address.validLifetime,
    preferred_life_time: address.preferredLifetime,
  });
}

function flagsRow({ family, flags }: Address): Row {
  const found: Row = (flags & PERMANENT) === 0 ? { dynamic: true } : {};
  let rest = flags & ~PERMANENT;
  for (const [bit, name] of FLAGS) {
    if ((rest & bit) !== 0) found[bit === 1 && family === 10 ? 'temporary' : name] = true;
    rest &= ~bit;
  }
  if (rest !== 0) found['ifa_flags'] = hex(rest).slice(2);
  return found;
}
