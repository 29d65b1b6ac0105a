import type { AttributeSet } from '../grammar/kinds.ts';
import { MESSAGE_KINDS, type MessageKind } from '../grammar/messages.ts';
import { ATTRIBUTE_LIES, type AttributeLie } from '../lie/attribute-lies.ts';
import { Random } from '../random.ts';
import type { Draw } from '../value/draw.ts';
import type { AttributeValue } from '../value/value.ts';
import {
  type AttributePath,
  attributePaths,
  buildAlong,
  chosen,
  type Leaf,
  pathText,
} from './attribute-path.ts';
import type { Draft } from './draft.ts';
import { fillSet } from './fill.ts';
import { messageWith } from './message.ts';

/** Lies that every attribute is tried with; the others take turns. */
const ALWAYS = 2;

/** Nests of more attributes than this have most of their lies told at once, those of far more have all of them. */
const MANY = 8;
const FAR_MORE = 30;

/** One honest message for each attribute that the grammar has, and at least three lying ones. */
export function attributeDrafts(seed: number): Draft[] {
  const met = new Set<AttributeSet>();
  return MESSAGE_KINDS.flatMap((kind) => {
    const paths = attributePaths(kind, 2, met);
    return paths.flatMap((path, index) => draftsOf(seed, kind, path, index));
  });
}

function draftsOf(seed: number, kind: MessageKind, path: AttributePath, index: number): Draft[] {
  const decided = path.some(
    ({ spec }) => spec.kind?.kind === 'choice' && spec.kind.by === 'family',
  );
  // The two families take turns, so that addresses of both are there.
  const family = index % 2 === 1 && !decided ? 10 : 2;
  const text = pathText(path);
  const random = new Random(seed, kind.object, text);
  const draw: Draw = { random, flavour: 'typical', family };
  const last = path[path.length - 1];
  if (last === undefined) return [];
  const honest: AttributeValue = chosen(draw, last);
  const draft = (lie: AttributeLie | undefined, leaf: Leaf): Draft => ({
    object: kind.object,
    class: lie?.class ?? 'synthetic',
    slug: `${text} ${lie?.op ?? 'alone'}`,
    tags: [...path.map(({ spec }) => spec.name), family === 2 ? 'inet' : 'inet6'],
    ...(lie && { change: { op: lie.op, at: `${kind.object}.${text}` } }),
    roundtrip: lie?.roundtrip ?? 'exact',
    value: { messages: [messageWith(draw, kind, buildAlong(draw, path, leaf))] },
  });
  const beside = path.length > 1 ? last.set.byType.size : 0;
  const told = lies(honest, index, beside).map(([lie, leaf]) => draft(lie, leaf));
  const nest = last.inner?.kind === 'nest' ? wholeNest(draw, last.inner.set) : [];
  const whole = nest.map(([lie, attributes]) => ({
    ...draft(lie, { attributes: [{ ...honest, payload: { form: 'nest' as const, attributes } }] }),
    slug: `${text} ${lie === undefined ? 'all' : `all ${lie.op}`}`,
    tags: [...path.map(({ spec }) => spec.name), ...attributes.flatMap(({ name }) => name ?? [])],
  }));
  // Attributes of a nest are told honestly all at once.
  const alone = path.length > 1 ? [] : [draft(undefined, { attributes: [honest] })];
  return [...alone, ...whole, ...told];
}

/** The lies that always apply, and one of the others that can be told of this attribute, by turns. */
function lies(
  honest: AttributeValue,
  index: number,
  beside: number,
): (readonly [AttributeLie, Leaf])[] {
  const tellable = ATTRIBUTE_LIES.flatMap((lie): (readonly [AttributeLie, Leaf])[] => {
    const leaf = lie.tell(honest, index);
    return leaf === undefined ? [] : [[lie, leaf]];
  });
  const resizable = ['payload-cut', 'payload-grown'].every((op) =>
    tellable.some(([lie]) => lie.op === op),
  );
  // Cutting, growing and flags are told of all attributes of a large nest at once.
  if (beside > FAR_MORE && resizable)
    return index % 8 === 0 ? tellable.slice(index % 16 ? 1 : 0, ALWAYS) : [];
  if (beside > MANY) return tellable.slice(index % ALWAYS, (index % ALWAYS) + 1);
  const others = tellable.slice(ALWAYS);
  const turn = others[index % others.length];
  // Of attributes of the message itself there are messages in which all lie.
  const always =
    beside === 0 ? tellable.slice(index % ALWAYS, (index % ALWAYS) + 1) : tellable.slice(0, ALWAYS);
  return [...always, ...(turn ? [turn] : [])];
}

/** All attributes of a nest: honest, and with the same lie told about each that it can be told of. */
function wholeNest(
  draw: Draw,
  set: AttributeSet,
): (readonly [AttributeLie | undefined, readonly AttributeValue[]])[] {
  const honest = fillSet(draw, set, () => true);
  const told = ['payload-cut', 'payload-grown', 'byte-order-flag-set'].flatMap((op) => {
    const lie = ATTRIBUTE_LIES.find((one) => one.op === op);
    const lying = honest.flatMap((one, index) => lie?.tell(one, index)?.attributes ?? []);
    return lying.length > 0 ? [[lie, lying] as const] : [];
  });
  return [[undefined, honest], ...told];
}
