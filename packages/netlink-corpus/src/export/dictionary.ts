import type { AttributeSet, Kind } from '../grammar/kinds.ts';
import { MESSAGE_KINDS } from '../grammar/messages.ts';
import { ByteSink } from '../value/byte-sink.ts';

/** Bytes of an attribute's payload that a header would truthfully announce. */
function sizeOf(kind: Kind | undefined): number {
  if (kind === undefined) return 4;
  switch (kind.kind) {
    case 'integer':
      return kind.size;
    case 'address':
      return kind.family === 10 ? 16 : 4;
    case 'struct':
      return kind.fields.reduce((sum, field) => sum + field.kind.size, 0);
    case 'flag':
      return 0;
    default:
      return 8;
  }
}

/** Sets of attributes, each once, with the name that they go by. */
function setsOf(): AttributeSet[] {
  const met = new Set<AttributeSet>();
  const enter = (set: AttributeSet): void => {
    if (met.has(set)) return;
    met.add(set);
    for (const { kind } of set.byType.values()) into(kind);
  };
  const into = (kind: Kind | undefined): void => {
    if (kind?.kind === 'nest' || kind?.kind === 'nexthops') enter(kind.set);
    else if (kind?.kind === 'choice') Object.values(kind.cases).forEach(into);
  };
  for (const { set } of MESSAGE_KINDS) enter(set);
  return [...met];
}

function token(name: string, bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  return `${name}="${hex}"`;
}

function words(
  order: 'little' | 'big',
  ...values: readonly (readonly [number, number])[]
): Uint8Array {
  const sink = new ByteSink(order === 'little');
  for (const [value, size] of values) sink.integer(value, size);
  return sink.result();
}

/** Tokens for libFuzzer, AFL++ and honggfuzz: headers of attributes, message types, flags, kinds of links. */
export function dictionary(): string {
  const lines = new Map<string, string>();
  const add = (name: string, bytes: Uint8Array): void => {
    const line = token(name.replace(/[^A-Za-z0-9]/g, '_'), bytes);
    const key = line.slice(line.indexOf('='));
    if (!lines.has(key)) lines.set(key, line);
  };
  for (const order of ['little', 'big'] as const) {
    const suffix = order === 'little' ? 'le' : 'be';
    for (const { types } of MESSAGE_KINDS) {
      for (const [name, type] of Object.entries(types)) {
        add(`type_${name}_${suffix}`, words(order, [type, 2], [2, 2]));
      }
    }
    for (const set of setsOf()) {
      for (const { name, type, kind } of set.byType.values()) {
        add(
          `attribute_${set.name}_${name}_${suffix}`,
          words(order, [4 + sizeOf(kind), 2], [type, 2]),
        );
      }
    }
    for (const length of [0, 1, 3, 4, 5, 8, 0x7fff, 0xffff]) {
      add(`length_${length}_${suffix}`, words(order, [length, 2]));
    }
    for (const flags of [0x8000, 0x4000, 0xc000])
      add(`flags_${flags}_${suffix}`, words(order, [flags, 2]));
  }
  for (const kind of [
    'bridge',
    'vxlan',
    'macvlan',
    'macvtap',
    'vlan',
    'veth',
    'vrf',
    'bond',
    'gre',
    'tun',
  ]) {
    add(`kind_${kind}`, new TextEncoder().encode(`${kind}\0`));
  }
  add('error_EINVAL', words('little', [-22, 4]));
  add('header_of_route', Uint8Array.of(2, 24, 0, 0, 254, 4, 0, 1, 0, 0, 0, 0));
  return `# Tokens of rtnetlink and sock_diag messages. Made by "netlink-corpus dict". CC0-1.0.\n${[...lines.values()].join('\n')}\n`;
}
