import { parseAddress } from '@routability/netlink-codec/address';
import type { Leaf, Place, Probe } from './probe.ts';
import type { Printed } from './strace.ts';

/** A leaf as somebody else printed it; `undefined` for what is not understood. */
export type ForeignLeaf = bigint | string | Uint8Array | undefined;

/** Attributes as somebody else read them: names from the outside to this one, and what is in it. */
export interface ForeignAttribute {
  readonly names: readonly string[];
  readonly leaves: readonly ForeignLeaf[];
}

export type Namer = (place: Place) => string;

/** Names for the same attribute: older ones, and those of pyroute2. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^IFLA_(IPIP|SIT|IP6TNL)_/, 'IFLA_IPTUN_'],
  [/^IFLA_IF_NETNSID$/, 'IFLA_TARGET_NETNSID'],
];

/** Whether one of the attributes that somebody else read is the probed one, by its names and its value. */
export function confirms(probe: Probe, read: readonly ForeignAttribute[], nameOf: Namer): boolean {
  const names = probe.path.map(nameOf);
  return read.some((one) => sameNames(names, one.names) && sameLeaves(probe, one.leaves));
}

/** Entries of a numbered list have no name; some show them as a level of their own, and some do not. */
function sameNames(ours: readonly string[], theirs: readonly string[]): boolean {
  const named = ours.filter((name) => name !== '');
  const others = theirs.filter((_, index) => theirs.length === named.length || ours[index] !== '');
  return (
    named.join(' ') ===
    others
      .map((name) => ALIASES.reduce((text, [from, to]) => text.replace(from, to), name))
      .join(' ')
  );
}

function sameLeaves(probe: Probe, theirs: readonly ForeignLeaf[]): boolean {
  if (probe.leaves.length === 0) return probe.flag && theirs.length === 0;
  let at = 0;
  for (const leaf of probe.leaves) {
    const taken = sameLeaf(leaf, theirs[at]) ? 1 : inPieces(leaf, theirs.slice(at));
    if (taken === 0) return false;
    at += taken;
  }
  return at === theirs.length;
}

/** How many numbers make up this one, which is printed byte by byte in network order; 0 when they do not. */
function inPieces(leaf: Leaf, theirs: readonly ForeignLeaf[]): number {
  if (leaf.kind !== 'number' || leaf.size < 2 || theirs.length < leaf.size) return 0;
  const pieces = theirs.slice(0, leaf.size);
  const sum = pieces.reduce<bigint | undefined>(
    (above, one) =>
      above !== undefined && typeof one === 'bigint' && one < 256n ? above * 256n + one : undefined,
    0n,
  );
  return sum === leaf.value ? leaf.size : 0;
}

function sameLeaf(leaf: Leaf, other: ForeignLeaf): boolean {
  switch (leaf.kind) {
    case 'number':
      return (
        typeof other === 'bigint' &&
        BigInt.asUintN(8 * leaf.size, other) === BigInt.asUintN(8 * leaf.size, leaf.value)
      );
    case 'text':
      return leaf.value === other;
    case 'bytes':
      return other instanceof Uint8Array && String(other) === String(leaf.value);
  }
}

/** The attributes in a print of strace. */
export function attributesOfStrace(
  printed: Printed,
  constants: ReadonlyMap<string, number>,
): ForeignAttribute[] {
  const found: ForeignAttribute[] = [];
  collect(printed, [], found, constants);
  return found;
}

function collect(
  printed: Printed,
  above: readonly string[],
  found: ForeignAttribute[],
  constants: ReadonlyMap<string, number>,
): void {
  if (printed.kind === 'struct') {
    const name = typeName(printed);
    if (name !== undefined) found.push({ names: [...above, name], leaves: [] });
    for (const one of printed.fields.values()) collect(one, above, found, constants);
    return;
  }
  if (printed.kind !== 'list') return;
  const [first, ...rest] = printed.items;
  const name = first && typeName(first);
  if (name === undefined) {
    for (const one of printed.items) collect(one, above, found, constants);
    return;
  }
  const names = [...above, name];
  found.push({ names, leaves: rest.flatMap((one) => leavesOf(one, constants)) });
  for (const one of rest) collect(one, names, found, constants);
}

function typeName(printed: Printed): string | undefined {
  if (printed.kind !== 'struct') return undefined;
  const type = printed.fields.get('nla_type');
  return type?.kind === 'word'
    ? type.value.replace(/NLA_F_(NESTED|NET_BYTEORDER)\|/g, '')
    : undefined;
}

function leavesOf(printed: Printed, constants: ReadonlyMap<string, number>): ForeignLeaf[] {
  switch (printed.kind) {
    case 'list':
      return printed.items.flatMap((one) => leavesOf(one, constants));
    case 'struct':
      return [...printed.fields.values()].flatMap((one) => leavesOf(one, constants));
    case 'text':
      return [printed.value];
    case 'word':
      return [ofWord(printed.value, constants)];
    case 'call':
      return [ofCall(printed.name, printed.args, constants)];
  }
}

function ofWord(word: string, constants: ReadonlyMap<string, number>): ForeignLeaf {
  if (/^[0-9a-f]{2}(:[0-9a-f]{2})+$/.test(word)) {
    return Uint8Array.from(word.split(':'), (pair) => Number.parseInt(pair, 16));
  }
  let sum = 0n;
  for (const part of word.split('|')) {
    const value = ofNumber(part) ?? constants.get(part);
    if (value === undefined || Number.isNaN(value)) return undefined;
    sum |= BigInt(value);
  }
  return sum;
}

function ofNumber(text: string): bigint | undefined {
  const shift = /^1<<(\d+)$/.exec(text);
  if (shift !== null) return 1n << BigInt(shift[1] ?? 0);
  if (/^0[0-7]+$/.test(text)) return BigInt(`0o${text.slice(1)}`);
  return /^(-?\d+|0x[0-9a-f]+)$/.test(text) ? BigInt(text) : undefined;
}

function ofCall(
  name: string,
  args: readonly Printed[],
  constants: ReadonlyMap<string, number>,
): ForeignLeaf {
  const [first, second] = args;
  if (name === 'inet_addr' && first?.kind === 'text') {
    return Uint8Array.from(first.value.split('.'), Number);
  }
  if (name === 'inet_pton' && second?.kind === 'text') return parseAddress(second.value);
  if (name === 'if_nametoindex' && first?.kind === 'text') {
    return first.value === 'lo' ? 1n : undefined;
  }
  if ((name === 'htons' || name === 'htonl') && first?.kind === 'word') {
    return ofWord(first.value, constants);
  }
  return undefined;
}

/** The attributes in a line of the reader with pyroute2. */
export function attributesOfPyroute2(
  value: unknown,
  above: readonly string[] = [],
): ForeignAttribute[] {
  if (Array.isArray(value)) return value.flatMap((one) => attributesOfPyroute2(one, above));
  const { attributes = [], fields } = (value ?? {}) as {
    attributes?: readonly (readonly [string, unknown])[];
    fields?: Readonly<Record<string, unknown>>;
  };
  const deeper = Object.values(fields ?? {}).flatMap((one) => attributesOfPyroute2(one, above));
  return [
    ...deeper,
    ...attributes.flatMap(([name, inner]) => {
      const names = [...above, name];
      return [{ names, leaves: leavesOfPyroute2(inner) }, ...attributesOfPyroute2(inner, names)];
    }),
  ];
}

function leavesOfPyroute2(value: unknown): ForeignLeaf[] {
  if (typeof value === 'number') return [BigInt(value)];
  if (typeof value === 'boolean') return [];
  if (typeof value === 'string') return [parseAddress(value) ?? hardwareOf(value) ?? value];
  if (Array.isArray(value)) return value.flatMap(leavesOfPyroute2);
  if (value === null || typeof value !== 'object') return [];
  const {
    hex,
    fields = {},
    attributes = [],
  } = value as {
    hex?: string;
    fields?: Readonly<Record<string, unknown>>;
    attributes?: readonly unknown[];
  };
  if (hex !== undefined) return [undefined];
  if (attributes.length > 0) return [undefined];
  return Object.values(fields).flatMap(leavesOfPyroute2);
}

function hardwareOf(text: string): Uint8Array | undefined {
  if (!/^[0-9a-f]{2}(:[0-9a-f]{2})+$/.test(text)) return undefined;
  return Uint8Array.from(text.split(':'), (pair) => Number.parseInt(pair, 16));
}
