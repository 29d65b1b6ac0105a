import type { AttributeKind, AttributeSet, Kind } from '../grammar/kinds.ts';
import { type Draw, drawAttribute, drawNexthop, drawPayload } from '../value/draw.ts';
import type { AttributeValue, Payload } from '../value/value.ts';

/** Which attributes of a set are drawn. */
export type Choose = (spec: AttributeKind) => boolean;

/** Honest attributes of a set, in the order of their numbers, nests filled likewise. */
export function fillSet(draw: Draw, set: AttributeSet, choose: Choose): AttributeValue[] {
  const specs = [...set.byType.values()];
  const neighbours = new Set(
    specs.flatMap(({ kind }) => (kind?.kind === 'choice' ? [kind.by] : [])),
  );
  return specs.flatMap((spec): AttributeValue[] => {
    const { kind, name } = spec;
    // Neighbours come with the choice that they decide.
    if (kind === undefined || neighbours.has(name) || !choose(spec)) return [];
    if (kind.kind === 'choice') return fillChoice(draw, set, spec, kind);
    return [drawAttribute(draw, spec, fillPayload(draw, kind, name))];
  });
}

function fillChoice(
  draw: Draw,
  set: AttributeSet,
  spec: AttributeKind,
  kind: Extract<Kind, { kind: 'choice' }>,
): AttributeValue[] {
  const { random, family } = draw;
  const choice = kind.by === 'family' ? String(family) : random.pick(Object.keys(kind.cases));
  const inner = kind.cases[choice];
  if (inner === undefined) return [];
  const neighbour = set.byName.get(kind.by);
  const attribute = drawAttribute(draw, spec, fillPayload(draw, inner, spec.name));
  if (neighbour?.kind?.kind === 'text') {
    return [drawAttribute(draw, neighbour, { form: 'text', text: choice }), attribute];
  }
  if (neighbour?.kind?.kind !== 'integer') return [attribute];
  const value = Number(choice);
  return [
    attribute,
    drawAttribute(draw, neighbour, { form: 'integer', kind: neighbour.kind, value }),
  ];
}

function fillPayload(draw: Draw, kind: Kind, name: string): Payload {
  const { random, flavour } = draw;
  const some: Choose = () => flavour !== 'typical' || random.below(3) > 0;
  if (kind.kind === 'nest') return { form: 'nest', attributes: fillSet(draw, kind.set, some) };
  if (kind.kind !== 'nexthops') return drawPayload(draw, kind, name);
  const nexthops = [0, 1].map(() => {
    const gateway = kind.set.byName.get('gateway');
    return drawNexthop(draw, gateway ? [drawAttribute(draw, gateway)] : []);
  });
  return { form: 'nexthops', nexthops };
}
