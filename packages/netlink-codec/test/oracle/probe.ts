import { type DraftMessage, encode, type Family } from '@routability/netlink-codec';
import type {
  AttributeSpec,
  Group,
  MessageSchema,
  Shape,
} from '@routability/netlink-codec/runtime';
import { schemaOf } from '../../src/families.ts';

/** A message made for one attribute: what a foreign decoder reads in it has to be `value`. */
export interface Probe {
  /** The set of the attribute: the name of its interface. */
  readonly set: string;
  /** Number of the attribute in the set. */
  readonly type: number;
  /** The attributes around it, from the outside, and itself. */
  readonly path: readonly Place[];
  readonly message: string;
  readonly family: Family;
  readonly bytes: Uint8Array;
  /** Its being there is all that it says. */
  readonly flag: boolean;
  /** The numbers, texts and bytes of the value, in the order in which they are on the wire. */
  readonly leaves: readonly Leaf[];
}

/** An attribute: its set and its number there. */
export interface Place {
  readonly set: string;
  readonly type: number;
}

/** A value that has no parts; the form tells how a decoder may print it. */
export type Leaf =
  | { readonly kind: 'number'; readonly value: bigint; readonly size: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array };

/** Messages that carry every set there is, and what their bodies need to be taken for it. */
const MESSAGES: readonly (readonly [Family, string, Readonly<Record<string, number>>])[] = [
  ['route', 'newroute', { family: 2, dstLen: 24, type: 1, tableByte: 254, protocol: 3 }],
  ['route', 'newroute', { family: 10, dstLen: 64, type: 1, tableByte: 254, protocol: 3 }],
  ['route', 'newlink', { index: 7, type: 1 }],
  ['route', 'newlink', { family: 7, index: 7, type: 1 }],
  ['route', 'newaddr', { family: 2, prefixlen: 24, index: 1 }],
  ['route', 'newaddr', { family: 10, prefixlen: 64, index: 1 }],
  ['route', 'newrule', { family: 2, action: 1 }],
  ['route', 'newrule', { family: 10, action: 1 }],
  ['route', 'newneigh', { family: 2, ifindex: 1, state: 2 }],
  ['route', 'newneigh', { family: 10, ifindex: 1, state: 2 }],
  ['route', 'newneigh', { family: 7, ifindex: 1, state: 2 }],
  ['route', 'newnexthop', { family: 2 }],
  ['route', 'newnexthop', { family: 10 }],
  ['route', 'newnexthopbucket', {}],
  ['route', 'newneightbl', { family: 2 }],
  ['route', 'newnetconf', { family: 2 }],
  ['route', 'newnsid', {}],
  ['route', 'newprefix', { family: 10, ifindex: 1 }],
  ['route', 'newnduseropt', { family: 10 }],
  ['route', 'newaddrlabel', { family: 10, prefixlen: 64 }],
  ['route', 'newcachereport', { family: 128 }],
  ['route', 'newmdb', { family: 7 }],
  ['route', 'newstats', { ifindex: 1 }],
  ['route', 'newqdisc', { ifindex: 1 }],
  ['route', 'newvlan', { family: 7, ifindex: 1 }],
  ['route', 'newtunnel', { ifindex: 1 }],
  ['route', 'getdcb', {}],
  ['route', 'newaction', {}],
  ['route', 'error', {}],
  ['route', 'done', {}],
  ['sock-diag', 'inetdiagmsg', { family: 2, state: 1 }],
  ['sock-diag', 'inetdiagreq', { family: 2, protocol: 6 }],
  ['sock-diag', 'unixdiagmsg', { family: 1, type: 1, state: 1 }],
  ['generic', 'ctrl', { cmd: 1, version: 1 }],
];

/** Paths tried for a set that can be reached in several ways. */
const PATHS = 4;
/** Values tried for an attribute: decoders know only some numbers of an enum, and addresses come in two sizes. */
const VARIANTS = 3;

/** Probes for every attribute of every set. */
export function makeProbes(): Probe[] {
  const probes: Probe[] = [];
  const seen = new Map<string, number>();
  for (const [family, name, header] of MESSAGES) {
    const schema = schemaOf(family).byName.get(name);
    if (schema?.body === undefined) continue;
    walk({ family, schema, header, seen, probes });
  }
  return probes;
}

interface Walk {
  readonly family: Family;
  readonly schema: MessageSchema;
  readonly header: Readonly<Record<string, unknown>>;
  readonly seen: Map<string, number>;
  readonly probes: Probe[];
}

type Wrap = (inner: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

function walk(of: Walk): void {
  const { body } = of.schema;
  if (body !== undefined) visit(of, body, [], (inner) => ({ ...of.header, ...inner }), []);
}

function visit(of: Walk, group: Group, path: Place[], wrap: Wrap, above: Group[]): void {
  const times = of.seen.get(group.name) ?? 0;
  if (times >= PATHS || above.includes(group)) return;
  of.seen.set(group.name, times + 1);
  const specs = [...(group.attributes?.order ?? [])];
  if (group.attributes?.each !== undefined && !specs.includes(group.attributes.each))
    specs.push(group.attributes.each);
  for (const spec of specs) {
    for (const [companions, shape] of shapesOf(spec, of.header)) {
      probe(of, {
        group,
        spec,
        shape,
        path: [...path, { set: group.name, type: spec.type }],
        wrap,
        companions,
      });
      descend(
        of,
        spec,
        shape,
        [...path, { set: group.name, type: spec.type }],
        (inner) => wrap({ ...companions, ...inner }),
        [...above, group],
      );
    }
  }
}

/** The shapes that the value of an attribute can have, with what beside it decides. */
function shapesOf(
  spec: AttributeSpec,
  header: Readonly<Record<string, unknown>>,
): (readonly [Readonly<Record<string, unknown>>, Shape])[] {
  const { shape } = spec;
  if (shape === undefined) return [];
  if (shape.kind !== 'choice') return [[{}, shape]];
  return [...shape.cases]
    .filter(([key]) => header[shape.by] === undefined || header[shape.by] === key)
    .map(([key, one]) => [{ [shape.by]: key }, one] as const);
}

function descend(
  of: Walk,
  spec: AttributeSpec,
  shape: Shape,
  path: Place[],
  wrap: Wrap,
  above: Group[],
): void {
  if (shape.kind !== 'group' && shape.kind !== 'records') return;
  const { group } = shape;
  if (group.attributes === undefined) return;
  const fields = fieldsOf(group, 1);
  const { field = '' } = spec;
  visit(
    of,
    group,
    path,
    (inner) => {
      const value = { ...fields, ...inner };
      return wrap({
        [field]: shape.kind === 'records' || spec.multi || spec.each ? [value] : value,
      });
    },
    above,
  );
}

interface Target {
  readonly group: Group;
  readonly spec: AttributeSpec;
  readonly shape: Shape;
  readonly path: readonly Place[];
  readonly wrap: Wrap;
  readonly companions: Readonly<Record<string, unknown>>;
}

function probe(of: Walk, { group, spec, shape, path, wrap, companions }: Target): void {
  const done = new Set<string>();
  for (let variant = 0; variant < VARIANTS; variant += 1) {
    const leaves: Leaf[] = [];
    const value = sample(shape, variant, leaves);
    const list = spec.multi || spec.each ? [value] : value;
    const body = wrap({ ...companions, [spec.field ?? '']: list });
    const { name } = of.schema;
    const bytes = encode({ name, body } as unknown as DraftMessage, { family: of.family });
    if (done.has(String(bytes))) continue;
    done.add(String(bytes));
    of.probes.push({
      set: group.name,
      type: spec.type,
      path,
      message: name,
      family: of.family,
      bytes,
      flag: shape.kind === 'flag',
      leaves,
    });
  }
}

/** A value of a shape; its leaves are added to `leaves`. */
function sample(shape: Shape, variant: number, leaves: Leaf[]): unknown {
  const nth = leaves.length + 1;
  switch (shape.kind) {
    case 'number':
    case 'bigint': {
      const value = numberOf(shape, variant, nth);
      leaves.push({ kind: 'number', value: BigInt(value), size: shape.size });
      return shape.kind === 'bigint' ? BigInt(value) : Number(value);
    }
    case 'variable':
      leaves.push({ kind: 'number', value: 0x1234n, size: 4 });
      return 0x1234;
    case 'flag':
      return true;
    case 'text': {
      const value = variant === 0 ? 'probe' : 'lo';
      leaves.push({ kind: 'text', value });
      return value;
    }
    case 'bytes': {
      const value = bytesOf(shape.form, shape.size, variant);
      leaves.push({ kind: 'bytes', value });
      return value;
    }
    case 'group': {
      const value = fieldsOf(shape.group, variant, leaves);
      return value;
    }
    case 'array':
      return [sample(shape.item, variant, leaves), sample(shape.item, variant, leaves)];
    case 'records':
      return [fieldsOf(shape.group, variant, leaves)];
    default:
      return undefined;
  }
}

function fieldsOf(group: Group, variant: number, leaves: Leaf[] = []): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const field of group.fields) {
    if (field.reserved || field.align || field.when || field.length) continue;
    value[field.name] = sample(field.shape, variant, leaves);
  }
  return value;
}

function numberOf(
  shape: Extract<Shape, { kind: 'number' | 'bigint' }>,
  variant: number,
  nth: number,
): bigint {
  const most = 2 ** (8 * shape.size - (shape.signed ? 1 : 0));
  const known = Object.keys(shape.names ?? shape.flags ?? {})
    .map(Number)
    .filter((one) => one < most);
  if (known.length > 0) {
    const at = variant === 0 ? known.length - 1 : Math.min(variant, known.length - 1);
    return BigInt(known[at] ?? 1);
  }
  if (variant === 2) return 1n;
  const digits = variant === 0 ? 0x0102030405060708n : 0x1112131415161718n;
  return (digits >> BigInt(8 * (8 - shape.size))) + BigInt(nth);
}

function bytesOf(form: string, size: number | undefined, variant: number): Uint8Array {
  const length = size ?? (form === 'hardware' ? 6 : variant === 0 ? 4 : 16);
  return Uint8Array.from({ length }, (_, index) => (index === 0 ? 32 : index + 1));
}
