import fc from 'fast-check';
import type {
  AttributeKind,
  AttributeSet,
  IntegerKind,
  Kind,
  StructField,
} from '../grammar/kinds.ts';
import { foreign } from '../value/draw.ts';
import type { AttributeValue, FieldValue, NexthopValue, Payload } from '../value/value.ts';
import { NLA_F_NESTED } from '../value/value.ts';

/** Every integer that fits a kind. */
export function integer(kind: IntegerKind): fc.Arbitrary<number | bigint> {
  const bits = kind.size * 8;
  if (kind.size === 8) {
    const greatest = (1n << BigInt(kind.signed ? 63 : 64)) - 1n;
    return fc.bigInt({ min: kind.signed ? -(1n << 63n) : 0n, max: greatest });
  }
  return kind.signed
    ? fc.integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 })
    : fc.integer({ min: 0, max: 2 ** bits - 1 });
}

function exactly(length: number): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: length, maxLength: length });
}

/** The fields of a struct. */
export function fields(list: readonly StructField[]): fc.Arbitrary<FieldValue[]> {
  const each = list.map((field): fc.Arbitrary<FieldValue> => {
    const value = field.kind.kind === 'bytes' ? exactly(field.kind.size) : integer(field.kind);
    return value.map((one) => ({ field, value: one }));
  });
  return fc.tuple(...each);
}

const bytes = (one: Uint8Array): Payload => ({ form: 'bytes', bytes: one });

/** The address families of a `struct rtvia`, and an address of each. */
const via: fc.Arbitrary<Payload> = fc
  .constantFrom([2, 4] as const, [10, 16] as const)
  .chain(([family, size]) =>
    exactly(size).map((address): Payload => {
      const word: StructField = { name: 'family', kind: { kind: 'integer', size: 2 } };
      const rest: StructField = { name: 'address', kind: { kind: 'bytes', size } };
      return {
        form: 'fields',
        fields: [
          { field: word, value: family },
          { field: rest, value: address },
        ],
      };
    }),
  );

/** Payloads of a kind that is no choice; `family` is the message's. */
function payload(kind: Exclude<Kind, { kind: 'choice' }>, family: number): fc.Arbitrary<Payload> {
  switch (kind.kind) {
    case 'integer':
      return integer(kind).map((value) => ({ form: 'integer', kind, value }));
    case 'variable':
      return fc
        .constantFrom(4 as const, 8 as const)
        .chain((size) => payload({ kind: 'integer', size }, family));
    case 'address':
      return exactly((kind.family ?? family) === 10 ? 16 : 4).map(bytes);
    case 'bytes':
      return fc.uint8Array({ maxLength: 12 }).map(bytes);
    case 'opaque-nest':
      return fc
        .array(fc.uint8Array({ maxLength: 8 }).map(foreign), { maxLength: 3 })
        .map((attributes) => ({ form: 'nest', attributes }));
    case 'text':
      return fc.stringMatching(/^[a-z0-9.@-]{0,15}$/).map((text) => ({ form: 'text', text }));
    case 'flag':
      return fc.constant(bytes(new Uint8Array(0)));
    case 'struct':
      return fields(kind.fields).map((list) => ({ form: 'fields', fields: list }));
    case 'via':
      return via;
    case 'array':
      return fc
        .array(payload(kind.item, family), { maxLength: 4 })
        .map((items) => ({ form: 'list', items }));
    case 'nest':
      return attributes(kind.set, family).map((list) => ({ form: 'nest', attributes: list }));
    case 'nexthops':
      return fc
        .array(nexthop(kind.set, family), { maxLength: 3 })
        .map((nexthops) => ({ form: 'nexthops', nexthops }));
  }
}

function nexthop(set: AttributeSet, family: number): fc.Arbitrary<NexthopValue> {
  return fc.record({
    flags: fc.nat(255),
    hops: fc.nat(255),
    ifindex: fc.nat(0x7fffffff),
    attributes: attributes(set, family),
  });
}

function honest(spec: AttributeKind, one: Payload): AttributeValue {
  const { name, type, kind, flagged } = spec;
  return { name, type, flags: flagged ? NLA_F_NESTED : 0, kind, payload: one };
}

/** An attribute, with the neighbour that a choice needs. */
function one(
  set: AttributeSet,
  spec: AttributeKind,
  family: number,
): fc.Arbitrary<AttributeValue[]> {
  const { kind } = spec;
  if (kind === undefined) return fc.constant([]);
  if (kind.kind !== 'choice') return payload(kind, family).map((found) => [honest(spec, found)]);
  const cases = Object.entries(kind.cases).filter(
    ([name]) => kind.by !== 'family' || Number(name) === family,
  );
  const neighbour = set.byName.get(kind.by);
  const options = cases.flatMap(([name, inner]) => {
    if (inner.kind === 'choice') return [];
    return [payload(inner, family).map((found) => [...says(neighbour, name), honest(spec, found)])];
  });
  return options.length > 0 ? fc.oneof(...options) : fc.constant([]);
}

/** The neighbour that names a case. */
function says(neighbour: AttributeKind | undefined, name: string): AttributeValue[] {
  const kind = neighbour?.kind;
  if (neighbour === undefined || kind === undefined) return [];
  if (kind.kind === 'text') return [honest(neighbour, { form: 'text', text: name })];
  if (kind.kind !== 'integer') return [];
  return [honest(neighbour, { form: 'integer', kind, value: Number(name) })];
}

/** Up to six attributes of a set, each at most once, in any order. */
export function attributes(set: AttributeSet, family: number): fc.Arbitrary<AttributeValue[]> {
  const specs = [...set.byType.values()];
  const deciding = new Set(specs.flatMap(({ kind }) => (kind?.kind === 'choice' ? [kind.by] : [])));
  const free = specs.filter(({ kind, name }) => kind !== undefined && !deciding.has(name));
  if (free.length === 0) return fc.constant([]);
  return fc
    .uniqueArray(fc.nat(free.length - 1), { maxLength: 6 })
    .chain((places) =>
      fc.tuple(...places.flatMap((place) => (free[place] ? [one(set, free[place], family)] : []))),
    )
    .map((lists) => lists.flat());
}
