import { parseAddress } from '@routability/netlink-codec/address';
import { type NameTable, numberOf, routeTableNames } from '@routability/netlink-codec/names';
import type { NetlinkSocket } from '../request/netlink-socket.ts';

/** A word that is not understood: `path` is the key, `value` what stood there. */
export class WordError extends Error {
  override readonly name = 'WordError';
  readonly code = 'ERR_NETLINK_WORD';
  readonly path: string;

  constructor(path: string, value: unknown, expected: string) {
    super(`${path}: ${JSON.stringify(value)} is not ${expected}`);
    this.path = path;
  }
}

/** `linux/socket.h AF_*`. */
export const AF_INET = 2;
export const AF_INET6 = 10;

/** `linux/netlink.h NLM_F_*` of requests that make something. */
export const NLM_F_REPLACE = 0x100;
export const NLM_F_EXCL = 0x200;
export const NLM_F_CREATE = 0x400;
export const NLM_F_APPEND = 0x800;

/** An address family, in iproute2's word. */
export type FamilyWord = 'inet' | 'inet6';

/** The number of an address family. */
export function familyOf(word: FamilyWord): 2 | 10 {
  return word === 'inet' ? AF_INET : AF_INET6;
}

/** The bytes of an address. @throws WordError. */
export function addressOf(path: string, text: string): Uint8Array {
  const bytes = parseAddress(text);
  if (bytes === undefined) throw new WordError(path, text, 'an IP address');
  return bytes;
}

/** The family that an address of these bytes belongs to. */
export function familyOfAddress(bytes: Uint8Array): 2 | 10 {
  return bytes.length === 4 ? AF_INET : AF_INET6;
}

/** A prefix: `length` in bits. */
export interface Prefix {
  readonly family: 2 | 10;
  readonly length: number;
  readonly address: Uint8Array;
}

/** Reads `192.0.2.0/24`; without a length it is the whole address. @throws WordError. */
export function prefixOf(path: string, text: string): Prefix {
  const [address = '', length] = text.split('/');
  const bytes = addressOf(path, address);
  const bits = length === undefined ? bytes.length * 8 : Number(length);
  if (length === '' || !Number.isInteger(bits) || bits < 0 || bits > bytes.length * 8) {
    throw new WordError(path, text, 'a prefix');
  }
  return { family: familyOfAddress(bytes), length: bits, address: bytes };
}

/** The number of a name as iproute2 prints it; numbers pass. @throws WordError. */
export function numberOfWord(path: string, table: NameTable, word: string | number): number {
  if (typeof word === 'number') return word;
  const number = numberOf(table, word);
  if (number === undefined) throw new WordError(path, word, 'a word for it');
  return number;
}

/** A routing table as the two places for its number want it. */
export function tableOf(word: string | number): { tableByte: number; table: number } {
  const table = numberOfWord('table', routeTableNames, word);
  return { tableByte: table < 256 ? table : COMPAT, table };
}

/** `linux/rtnetlink.h RT_TABLE_COMPAT`. */
const COMPAT = 252;

/** The bytes of a link-layer address such as `02:00:00:00:00:01`. @throws WordError. */
export function hardwareAddressOf(path: string, text: string): Uint8Array {
  const parts = text.split(':');
  if (!parts.every((part) => /^[0-9a-f]{1,2}$/i.test(part))) {
    throw new WordError(path, text, 'a link-layer address');
  }
  return Uint8Array.from(parts, (part) => Number.parseInt(part, 16));
}

/** The index of a device: by its name the kernel is asked. @throws KernelError `ENODEV`. */
export async function indexOf(socket: NetlinkSocket, device: string | number): Promise<number> {
  if (typeof device === 'number') return device;
  const [link] = await socket.request({ name: 'getlink', body: { ifname: device } });
  if (link?.name !== 'newlink') throw new WordError('dev', device, 'a device');
  return link.body.index;
}
