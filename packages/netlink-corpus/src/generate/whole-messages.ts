import { familiesOf, MESSAGE_KINDS, type MessageKind } from '../grammar/messages.ts';
import { ATTRIBUTE_LIES } from '../lie/attribute-lies.ts';
import { truncate } from '../lie/truncate.ts';
import { Random } from '../random.ts';
import type { Draw, Flavour } from '../value/draw.ts';
import type { AttributeValue, MessageValue } from '../value/value.ts';
import { write } from '../value/write.ts';
import type { Draft } from './draft.ts';
import { fillSet } from './fill.ts';
import { messageWith } from './message.ts';

/** Messages of several attributes: full ones, random ones, in both byte orders, cut, and with one lie among truths. */
export function wholeMessageDrafts(seed: number): Draft[] {
  return MESSAGE_KINDS.flatMap((kind) => [
    ...full(seed, kind),
    ...allLying(seed, kind),
    ...random(seed, kind),
    ...lyingAmongOthers(seed, kind),
    ...cut(seed, kind),
    ...messageLength(seed, kind),
    ...otherTypes(seed, kind),
  ]);
}

function drawFor(
  seed: number,
  kind: MessageKind,
  word: string,
  family: number,
  flavour: Flavour = 'typical',
): Draw {
  return { random: new Random(seed, kind.object, word, String(family), flavour), flavour, family };
}

/** A message with some of the attributes of its kind. */
export function someMessage(
  draw: Draw,
  kind: MessageKind,
  oneIn: number,
  byteOrder?: 'little' | 'big',
): MessageValue {
  const attributes = fillSet(draw, kind.set, () => draw.random.below(oneIn) === 0);
  return messageWith(draw, kind, { attributes }, byteOrder);
}

function nameOf(family: number): string {
  return family === 1 ? 'unix' : family === 2 ? 'inet' : 'inet6';
}

/** Every attribute at once: as a kernel would, and with the least and greatest values. */
function full(seed: number, kind: MessageKind): Draft[] {
  return familiesOf(kind).flatMap((family) =>
    (['typical', 'least', 'greatest'] as const).map((flavour): Draft => {
      const draw = drawFor(seed, kind, 'full', family, flavour);
      return {
        object: kind.object,
        class: flavour === 'typical' ? 'synthetic' : 'boundary',
        slug: `all-attributes ${flavour} ${nameOf(family)}`,
        tags: ['all-attributes', flavour, nameOf(family)],
        roundtrip: 'exact',
        value: { messages: [someMessage(draw, kind, 1)] },
      };
    }),
  );
}

/** Lies that can be told of every attribute at once, as none of them hides the next one. */
const TOGETHER: readonly string[] = [
  'payload-cut',
  'payload-grown',
  'nested-flag-flipped',
  'byte-order-flag-set',
];

/** Every attribute at once, with the same lie about each that it can be told of. */
function allLying(seed: number, kind: MessageKind): Draft[] {
  if (kind.set.byType.size === 0) return [];
  return ATTRIBUTE_LIES.filter(({ op }) => TOGETHER.includes(op)).map((lie, index): Draft => {
    const family = kind.family ?? (index % 2 === 0 ? 2 : 10);
    const draw = drawFor(seed, kind, `all ${lie.op}`, family);
    const message = someMessage(draw, kind, 1);
    const decides = decisive(kind);
    const attributes = message.attributes.flatMap((honest, at) => {
      const told = decides.has(honest.name ?? '') ? undefined : lie.tell(honest, at);
      return told?.attributes ?? [honest];
    });
    return {
      object: kind.object,
      class: lie.class,
      slug: `all-attributes ${lie.op}`,
      tags: ['all-attributes', lie.op, nameOf(family)],
      change: { op: lie.op, at: `${kind.root ?? kind.object}.*` },
      roundtrip: lie.roundtrip,
      value: { messages: [{ ...message, attributes }] },
    };
  });
}

/** Attributes by whose value others are read: without it nobody knows what these hold. */
function decisive({ set }: MessageKind): Set<string> {
  const kinds = [...set.byType.values()].map(({ kind }) => kind);
  return new Set(kinds.flatMap((kind) => (kind?.kind === 'choice' ? [kind.by] : [])));
}

/** Some attributes, in either byte order. */
function random(seed: number, kind: MessageKind): Draft[] {
  return Array.from({ length: 8 }, (_, index): Draft => {
    const family = index % 2 === 0 ? 2 : 10;
    const byteOrder = index % 3 === 2 ? 'big' : 'little';
    const draw = drawFor(seed, kind, `some ${index}`, family);
    return {
      object: kind.object,
      class: 'synthetic',
      slug: `some-attributes ${index} ${byteOrder}`,
      tags: ['some-attributes', byteOrder, nameOf(family)],
      byteOrder,
      roundtrip: 'exact',
      value: { messages: [someMessage(draw, kind, kind.object === 'link' ? 6 : 3, byteOrder)] },
    };
  });
}

/** One lie of each sort, with true attributes before and behind it. */
function lyingAmongOthers(seed: number, kind: MessageKind): Draft[] {
  return ATTRIBUTE_LIES.flatMap((lie, turn) => {
    const drafts: Draft[] = [];
    for (let index = 0; index < 40 && drafts.length < 1; index++) {
      const family = index % 2 === 0 ? 2 : 10;
      const draw = drawFor(seed, kind, `${lie.op} ${index}`, family);
      const message = someMessage(draw, kind, kind.object === 'link' ? 8 : 3);
      const at = draw.random.below(Math.max(1, message.attributes.length));
      const honest = message.attributes[at];
      if (
        honest === undefined ||
        (honest.kind?.kind === 'choice' && lie.op !== 'length-below-header')
      )
        continue;
      const told = lie.tell(honest, turn + index);
      if (told === undefined) continue;
      const attributes: AttributeValue[] = [...message.attributes];
      attributes.splice(at, 1, ...told.attributes);
      drafts.push({
        object: kind.object,
        class: lie.class,
        slug: `${honest.name ?? 'unknown'} ${lie.op} among others ${index}`,
        tags: [honest.name ?? 'unknown', 'among-others', nameOf(family)],
        change: { op: lie.op, at: `${kind.object}.${honest.name ?? 'unknown'}` },
        roundtrip: lie.roundtrip,
        value: { messages: [{ ...message, attributes }] },
      });
    }
    return drafts;
  });
}

/** Cuts in the header, the fixed part, and around every border of an attribute. */
function cut(seed: number, kind: MessageKind): Draft[] {
  const draw = drawFor(seed, kind, 'cut', 2);
  const attributes = fillSet(draw, kind.set, ({ type }) => type % 4 === 1).slice(0, 4);
  const value = { messages: [messageWith(draw, kind, { attributes })] };
  const written = write(value);
  const borders = written.spans
    .filter(({ depth }) => depth < 2)
    .flatMap(({ start, end }) => [start, end]);
  const places = new Set([1, 4, 15, 17, 18, 20, ...borders.flatMap((at) => [at, at + 1])]);
  return [...places]
    .filter((size) => size > 0 && size < written.bytes.length)
    .sort((a, b) => a - b)
    .flatMap((size): Draft[] => {
      const result = truncate(written, kind, size);
      if (result === undefined) return [];
      return [
        {
          object: kind.object,
          class: 'truncated',
          slug: `cut to ${size} of ${written.bytes.length}`,
          tags: ['cut'],
          change: { op: 'cut', at: String(size) },
          roundtrip: 'none',
          value,
          cut: result,
        },
      ];
    });
}

/** `nlmsg_len` below a header, and beyond the input. */
function messageLength(seed: number, kind: MessageKind): Draft[] {
  const draw = drawFor(seed, kind, 'message length', 2);
  const message = someMessage(draw, kind, 5);
  const { length } = write({ messages: [message] }).bytes;
  const lengths = [0, 1, 15, length + 1, length + 4, 0x10000, 0x7fffffff, 0xffffffff];
  // All of them about routes, of the others every third by turns.
  const turn = MESSAGE_KINDS.indexOf(kind) % 3;
  return lengths
    .filter((_, index) => kind.object === 'route' || index % 3 === turn)
    .map((claimed): Draft => {
      const below = claimed < 16;
      return {
        object: kind.object,
        class: below ? 'length-zero' : 'length-long',
        slug: `message-length ${claimed}`,
        tags: ['nlmsg_len'],
        change: { op: 'message-length', at: 'header.length' },
        roundtrip: 'none',
        value: {
          messages: [
            {
              ...message,
              claimed,
              notice: { code: 'message-length', at: 0 },
              ...(below && { stops: true as const }),
            },
          ],
        },
      };
    });
}

/** The same body under the other types of its kind. */
function otherTypes(seed: number, kind: MessageKind): Draft[] {
  return Object.entries(kind.types)
    .slice(1)
    .map(([name, type]): Draft => {
      const draw = drawFor(seed, kind, name, 2);
      return {
        object: kind.object,
        class: 'synthetic',
        slug: name,
        tags: [name],
        roundtrip: 'exact',
        value: {
          messages: [
            { ...someMessage(draw, kind, 4), type, flags: name.startsWith('GET') ? 0x301 : 0 },
          ],
        },
      };
    });
}
