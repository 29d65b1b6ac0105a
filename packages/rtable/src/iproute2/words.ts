/** iproute2's words for numbers (`/etc/iproute2`, `lib/rt_names.c`). */
import {
  encapTypeNames,
  type NameTable,
  routeProtocolNames,
  routeScopeNames,
  routeTableNames,
  routeTypeNames,
} from '@routability/netlink-codec/names';
import type { NetworkState } from '../state.ts';
import { intGet } from '../trie/index.ts';

/** One row as `ip -j -d` prints it. */
export type Row = Record<string, unknown>;

/** The name of a number; the number in decimal where it has none. */
export function word(names: NameTable, value: number): string {
  return names[value] ?? String(value);
}

/** A routing table: `main`, `local`, `default` or its number. */
export function tableWord(table: number): string {
  return table === 252 ? '252' : word(routeTableNames, table);
}

/** A routing protocol. */
export function protocolWord(protocol: number): string {
  return word(routeProtocolNames, protocol);
}

/** A scope. */
export function scopeWord(scope: number): string {
  return word(routeScopeNames, scope);
}

/** A route type. */
export function typeWord(type: number): string {
  return word(routeTypeNames, type);
}

/** A kind of encapsulation. */
export function encapWord(type: number): string {
  return word(encapTypeNames, type);
}

/** The name of a link; `if7` where it is not known. */
export function linkWord(state: NetworkState, index: number): string {
  return intGet(state.links, index)?.name ?? `if${index}`;
}

/** The words of the bits that are set, in the order of the table, and the rest in hex. */
export function flagWords(names: readonly (readonly [number, string])[], flags: number): string[] {
  let rest = flags >>> 0;
  const words: string[] = [];
  for (const [bit, name] of names) {
    if ((rest & bit) === 0) continue;
    words.push(name);
    rest = (rest & ~bit) >>> 0;
  }
  if (rest !== 0) words.push(rest.toString(16));
  return words;
}

/** `0x1f`. */
export function hex(value: number): string {
  return `0x${(value >>> 0).toString(16)}`;
}

/** Differentiated services by their byte (`/etc/iproute2/rt_dsfield`; RFC 2474, 2597, 3246). */
const SERVICES: NameTable = {
  32: 'CS1',
  40: 'AF11',
  48: 'AF12',
  56: 'AF13',
  64: 'CS2',
  72: 'AF21',
  80: 'AF22',
  88: 'AF23',
  96: 'CS3',
  104: 'AF31',
  112: 'AF32',
  120: 'AF33',
  128: 'CS4',
  136: 'AF41',
  144: 'AF42',
  152: 'AF43',
  160: 'CS5',
  184: 'EF',
  192: 'CS6',
  224: 'CS7',
};

/** A type of service: its name, or two hexadecimal digits. */
export function serviceWord(tos: number): string {
  return SERVICES[tos] ?? `0x${tos.toString(16).padStart(2, '0')}`;
}

/** An address as `inet_ntop` writes it: IPv4-compatible ones have a dotted tail. */
export function addressWord(text: string): string {
  const compatible = /^::([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(text);
  if (compatible === null) return text;
  const high = Number.parseInt(compatible[1] ?? '0', 16);
  const low = Number.parseInt(compatible[2] ?? '0', 16);
  return `::${high >> 8}.${high & 0xff}.${low >> 8}.${low & 0xff}`;
}

/** A prefix: `default`, an address alone, or with its length. */
export function prefixWord(address: string, length: number): string {
  if (length === 0) return 'default';
  const full = address.includes(':') ? 128 : 32;
  return length === full ? addressWord(address) : `${addressWord(address)}/${length}`;
}

/** Bytes as `aa:bb:cc`. */
export function hardwareWord(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(':');
}

/** The object without the keys that are `undefined`. */
export function row(fields: Row): Row {
  const present: Row = {};
  for (const key in fields) if (fields[key] !== undefined) present[key] = fields[key];
  return present;
}
