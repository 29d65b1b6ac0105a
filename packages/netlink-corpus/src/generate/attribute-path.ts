import type { AttributeKind, AttributeSet, Kind } from '../grammar/kinds.ts';
import type { MessageKind } from '../grammar/messages.ts';
import { type Draw, drawAttribute, drawNexthop } from '../value/draw.ts';
import type { AttributeValue, Payload } from '../value/value.ts';

/** One level of the way to an attribute. */
export interface Step {
  readonly set: AttributeSet;
  readonly spec: AttributeKind;
  /** Of a choice: the neighbour's value under which it is decoded. */
  readonly choice?: string;
  /** What is inside, on the way further down; of a choice that of its case. */
  readonly inner?: Kind;
}

/** The way from the message to an attribute, outermost first. */
export type AttributePath = readonly Step[];

/**
 * The ways to every attribute that messages of a kind can hold. A set that is in `met` is not entered again; the sets
 * that are entered are added to it.
 */
export function attributePaths(
  kind: MessageKind,
  family: number,
  met: Set<AttributeSet> = new Set(),
): AttributePath[] {
  return pathsOf(kind.set, [], family, met);
}

function pathsOf(
  set: AttributeSet,
  way: AttributePath,
  family: number,
  met: Set<AttributeSet>,
): AttributePath[] {
  return [...set.byType.values()].flatMap((spec): AttributePath[] => {
    if (spec.kind === undefined) return [];
    // What the family decides is never without a case.
    const decided = spec.kind.kind === 'choice' && spec.kind.by === 'family';
    const here: AttributePath[] = decided ? [] : [[...way, { set, spec }]];
    for (const [choice, inner] of casesOf(spec.kind, family)) {
      const step: Step = { set, spec, inner, ...(choice !== undefined && { choice }) };
      if (choice !== undefined) here.push([...way, step]);
      if ((inner.kind !== 'nest' && inner.kind !== 'nexthops') || met.has(inner.set)) continue;
      met.add(inner.set);
      here.push(...pathsOf(inner.set, [...way, step], family, met));
    }
    return here;
  });
}

/** What can be inside an attribute, with the neighbour's value that says so. */
function casesOf(kind: Kind, family: number): (readonly [string | undefined, Kind])[] {
  if (kind.kind !== 'choice') return [[undefined, kind]];
  const cases = Object.entries(kind.cases);
  if (kind.by !== 'family') return cases.filter(([name]) => name !== 'macvtap');
  return cases.filter(([name]) => Number(name) === family);
}

/** Text of a way: `multipath.gateway`, `linkinfo.data:vxlan.id`. */
export function pathText(path: AttributePath): string {
  return path
    .map(({ spec, choice }) => spec.name + (choice === undefined ? '' : `:${choice}`))
    .join('.');
}

/** What is put at the end of a way, in the place of one honest attribute. */
export interface Leaf {
  readonly attributes: readonly AttributeValue[];
  /** Bytes behind them. */
  readonly tail?: Uint8Array;
}

/** What stands in a message: attributes, and bytes behind them. */
export function buildAlong(draw: Draw, path: AttributePath, leaf: Leaf): Leaf {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  if (rest.length === 0) {
    return { ...leaf, attributes: withNeighbour(draw, step, leaf.attributes) };
  }
  const inside = buildAlong(draw, rest, leaf);
  const tail = inside.tail && { tail: inside.tail };
  const payload: Payload =
    step.inner?.kind === 'nexthops'
      ? { form: 'nexthops', nexthops: [{ ...drawNexthop(draw, inside.attributes), ...tail }] }
      : { form: 'nest', attributes: inside.attributes, ...tail };
  return { attributes: withNeighbour(draw, step, [chosen(draw, step, payload)]) };
}

/** The honest attribute at a step; of a choice with the kind of its case. */
export function chosen(draw: Draw, step: Step, payload?: Payload): AttributeValue {
  const { spec, inner } = step;
  if (step.choice === undefined || inner === undefined) return drawAttribute(draw, spec, payload);
  const empty: Payload = { form: 'nest', attributes: [] };
  return drawAttribute(draw, spec, payload ?? empty);
}

/** Puts the neighbour beside a choice that says what it holds: before a link's kind, behind an encapsulation. */
function withNeighbour(
  draw: Draw,
  step: Step,
  attributes: readonly AttributeValue[],
): AttributeValue[] {
  const { spec, set, choice } = step;
  if (choice === undefined || spec.kind?.kind !== 'choice') return [...attributes];
  const neighbour = set.byName.get(spec.kind.by);
  if (neighbour === undefined) return [...attributes];
  if (neighbour.kind?.kind === 'text') {
    return [drawAttribute(draw, neighbour, { form: 'text', text: choice }), ...attributes];
  }
  if (neighbour.kind?.kind !== 'integer') return [...attributes];
  const value = Number(choice);
  const says = drawAttribute(draw, neighbour, { form: 'integer', kind: neighbour.kind, value });
  return [...attributes, says];
}
