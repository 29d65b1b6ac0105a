import { messageKind, type ObjectName } from '../grammar/messages.ts';
import { Random } from '../random.ts';
import { type Draw, drawAttribute, drawNexthop, drawPayload } from '../value/draw.ts';
import type {
  AttributeValue,
  FieldValue,
  MessageValue,
  NexthopValue,
  Payload,
} from '../value/value.ts';
import type { Draft } from './draft.ts';
import { fillSet } from './fill.ts';
import { messageWith } from './message.ts';

// Messages whose parts are sound, each by itself, but together unusual: another family, another order, attributes that
// contradict each other, structs of older and newer kernels; and nexthops, which have lengths of their own to lie with.

/** All of them. */
export function conditionDrafts(seed: number): Draft[] {
  return [
    ...wrongFamily(seed),
    ...reordered(seed),
    ...conflicts(seed),
    ...versionSkew(seed),
    ...nexthopLengths(seed),
  ];
}

const ADDRESSED: readonly ObjectName[] = ['address', 'route', 'neighbour', 'rule', 'nexthop'];
const DESCRIBED: readonly ObjectName[] = [...ADDRESSED, 'link', 'netconf', 'error', 'done'];

/** A draw of its own for each case. */
function drawFor(seed: number, ...words: readonly string[]): Draw {
  return { random: new Random(seed, ...words), flavour: 'typical', family: 2 };
}

/** An attribute of an object by name, with a payload of one's own where given. */
export function attributeNamed(
  draw: Draw,
  object: ObjectName,
  name: string,
  payload?: Payload,
): AttributeValue {
  const spec = messageKind(object).set.byName.get(name);
  if (spec === undefined) throw new TypeError(`no attribute '${name}' of '${object}'`);
  return drawAttribute(draw, spec, payload);
}

/** An unsigned 32-bit payload. */
export function u32(value: number): Payload {
  return { form: 'integer', kind: { kind: 'integer', size: 4 }, value };
}

/** Addresses of one family under the name of another. */
function wrongFamily(seed: number): Draft[] {
  return ADDRESSED.flatMap((object) =>
    [0, 1, 7, 10, 28, 128, 255].map((family): Draft => {
      const draw = drawFor(seed, object, 'wrong family', String(family));
      const kind = messageKind(object);
      const chooses = ({ kind: of }: { kind: unknown }): boolean =>
        typeof of === 'object' && of !== null && 'kind' in of && of.kind === 'address';
      const message = messageWith(draw, kind, { attributes: fillSet(draw, kind.set, chooses) });
      const fields = message.fields.map(
        (one): FieldValue => (one.field.name === 'family' ? { ...one, value: family } : one),
      );
      return {
        object,
        class: 'wrong-family',
        slug: `inet addresses in family ${family}`,
        tags: ['family', 'inet'],
        change: { op: 'family', at: `${object}.family` },
        roundtrip: 'exact',
        value: { messages: [{ ...message, fields }] },
      };
    }),
  );
}

/** Attributes in other orders than the kernel's. */
function reordered(seed: number): Draft[] {
  return DESCRIBED.flatMap((object) => {
    const draw = drawFor(seed, object, 'reordered');
    const kind = messageKind(object);
    const honest = messageWith(draw, kind, {
      attributes: fillSet(draw, kind.set, () => draw.random.below(2) === 0),
    });
    const { attributes } = honest;
    const orders: readonly (readonly [string, AttributeValue[]])[] = [
      ['reversed', attributes.toReversed()],
      ['rotated', [...attributes.slice(1), ...attributes.slice(0, 1)]],
      ['shuffled', shuffle(draw.random, attributes)],
    ];
    return orders.map(
      ([op, list]): Draft => ({
        object,
        class: 'reordered',
        slug: op,
        tags: [op],
        change: { op, at: object },
        roundtrip: 'canonical',
        value: { messages: [{ ...honest, attributes: list }] },
      }),
    );
  });
}

function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const rest = [...list];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(random.below(rest.length), 1));
  return result;
}

/** Attributes of which the kernel sends only one, together. */
function conflicts(seed: number): Draft[] {
  const cases: readonly (readonly [ObjectName, readonly string[]])[] = [
    ['route', ['oif', 'multipath']],
    ['route', ['gateway', 'multipath']],
    ['route', ['gateway', 'via', 'oif']],
    ['route', ['nhId', 'gateway', 'oif']],
    ['route', ['nhId', 'multipath']],
    ['route', ['oif', 'gateway', 'multipath', 'nhId', 'via']],
    ['route', ['encap', 'gateway']],
    ['route', ['encapType', 'oif']],
    ['nexthop', ['group', 'gateway', 'oif']],
    ['nexthop', ['blackhole', 'gateway']],
    ['nexthop', ['resGroup', 'resBucket', 'id']],
    ['rule', ['goto', 'table']],
    ['rule', ['l3mdev', 'table']],
    ['link', ['stats', 'numVf', 'vfinfoList']],
    ['neighbour', ['nhId', 'dst', 'ifindex']],
  ];
  const named = cases.map(([object, names]): Draft => {
    const draw = drawFor(seed, object, ...names);
    const attributes = names.map((name) => {
      if (name !== 'multipath') return attributeNamed(draw, object, name);
      return multipath(draw, [nexthop(draw), nexthop(draw)]);
    });
    return {
      object,
      class: 'conflict',
      slug: names.join(' '),
      tags: names,
      roundtrip: 'exact',
      value: { messages: [messageWith(draw, messageKind(object), { attributes })] },
    };
  });
  return [...named, ...prefixConflicts(seed)];
}

/** Prefix lengths that do not fit the addresses. */
function prefixConflicts(seed: number): Draft[] {
  const fields: readonly (readonly [ObjectName, string])[] = [
    ['route', 'dstLen'],
    ['route', 'srcLen'],
    ['rule', 'srcLen'],
    ['address', 'prefixlen'],
  ];
  return fields.flatMap(([object, name]) =>
    [0, 33, 129, 255].map((length): Draft => {
      const draw = drawFor(seed, object, name, String(length));
      const attribute = object === 'address' ? 'local' : name === 'dstLen' ? 'dst' : 'src';
      const message = messageWith(draw, messageKind(object), {
        attributes: [attributeNamed(draw, object, attribute)],
      });
      const set = message.fields.map(
        (one): FieldValue => (one.field.name === name ? { ...one, value: length } : one),
      );
      return {
        object,
        class: 'conflict',
        slug: `${name} ${length} for an inet address`,
        tags: [name, attribute],
        change: { op: 'prefix-length', at: `${object}.${name}` },
        roundtrip: 'exact',
        value: { messages: [{ ...message, fields: set }] },
      };
    }),
  );
}

/** Structs as older and newer kernels have them. */
function versionSkew(seed: number): Draft[] {
  const cases: readonly (readonly [ObjectName, string, readonly number[]])[] = [
    // Newest first; each number of bytes is a kernel's.
    ['link', 'stats', [96, 92, 100]],
    ['link', 'stats64', [200, 192, 184, 208]],
    ['link', 'map', [32, 28, 40]],
    ['address', 'cacheinfo', [16, 20]],
    ['neighbour', 'cacheinfo', [16, 24]],
    ['route', 'cacheinfo', [32, 36]],
    ['route', 'mfcStats', [24, 32]],
    ['rule', 'uidRange', [8, 12]],
  ];
  return cases.flatMap(([object, name, sizes]) =>
    sizes.map((size): Draft => {
      const draw = drawFor(seed, object, name, String(size));
      const bytes = draw.random.bytes(size);
      const attribute = attributeNamed(draw, object, name, { form: 'bytes', bytes });
      return {
        object,
        class: 'version-skew',
        slug: `${name} of ${size} bytes`,
        tags: [name, 'struct-size'],
        change: { op: 'struct-size', at: `${object}.${name}` },
        roundtrip: 'exact',
        value: { messages: [messageWith(draw, messageKind(object), { attributes: [attribute] })] },
      };
    }),
  );
}

/** A nexthop of a route with a gateway. */
export function nexthop(draw: Draw): NexthopValue {
  const gateway = messageKind('route').set.byName.get('gateway');
  const payload = drawPayload(draw, { kind: 'address' }, 'gateway');
  return drawNexthop(draw, gateway ? [drawAttribute(draw, gateway, payload)] : []);
}

/** The attribute that holds nexthops. */
export function multipath(
  draw: Draw,
  nexthops: readonly NexthopValue[],
  tail?: Uint8Array,
): AttributeValue {
  return attributeNamed(draw, 'route', 'multipath', {
    form: 'nexthops',
    nexthops,
    ...(tail && { tail }),
  });
}

/** `rtnh_len` of every wrong sort, in the first, a middle and the last nexthop. */
function nexthopLengths(seed: number): Draft[] {
  const lengths = [0, 1, 2, 4, 7, 17, 18, 20, 24, 0x7fff, 0xffff];
  return [0, 1, 2].flatMap((at) =>
    lengths
      // Only what goes beyond the attribute is wrong; before the last nexthop there is more room.
      .filter((length) => length < 8 || length > (3 - at) * 16)
      .map((length): Draft => {
        const draw = drawFor(seed, 'nexthop', String(at), String(length));
        const list = [nexthop(draw), nexthop(draw), nexthop(draw)];
        const nexthops = list.map(
          (one, index): NexthopValue =>
            index === at
              ? { ...one, claimed: length, stops: true, notice: { code: 'nexthop-length', at: 0 } }
              : one,
        );
        const message: MessageValue = messageWith(draw, messageKind('route'), {
          attributes: [multipath(draw, nexthops), attributeNamed(draw, 'route', 'table', u32(254))],
        });
        return {
          object: 'route',
          class: length < 8 ? 'length-zero' : 'length-long',
          slug: `nexthop ${at} of 3 length ${length}`,
          tags: ['multipath', 'rtnh_len'],
          change: { op: 'nexthop-length', at: `route.multipath[${at}]` },
          roundtrip: 'none',
          value: { messages: [message] },
        };
      }),
  );
}
