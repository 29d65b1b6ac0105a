import type { AttributeSet } from '../grammar/kinds.ts';
import { messageKind, type ObjectName } from '../grammar/messages.ts';
import { Random } from '../random.ts';
import { type Draw, drawAttribute } from '../value/draw.ts';
import type { AttributeValue, NexthopValue, Payload } from '../value/value.ts';
import { NLA_F_NESTED } from '../value/value.ts';
import { attributeNamed, multipath, nexthop, u32 } from './conditions.ts';
import type { Draft } from './draft.ts';
import { messageWith } from './message.ts';

const NONE: Uint8Array = new Uint8Array(0);

/** Seeds that have broken a parser; each has a story in `data/regressions`, with the command that shows it. */
export function regressionDrafts(seed: number): Draft[] {
  const draw: Draw = { random: new Random(seed, 'regression'), flavour: 'typical', family: 2 };
  const regression = (
    story: string,
    object: ObjectName,
    attributes: readonly AttributeValue[],
    tags: readonly string[],
  ): Draft => ({
    object,
    class: 'regression',
    slug: story.replace(/^.*\//, '').replace('.md', ''),
    tags,
    story,
    roundtrip: 'canonical',
    value: { messages: [messageWith(draw, messageKind(object), { attributes })] },
  });
  const route = (story: string, tags: readonly string[], ...attributes: AttributeValue[]): Draft =>
    regression(story, 'route', attributes, tags);
  const named = (name: string, payload?: Payload): AttributeValue =>
    attributeNamed(draw, 'route', name, payload);
  const bytes = (size: number): Payload => ({ form: 'bytes', bytes: new Uint8Array(size) });
  const encapType = (value: number): Payload => ({
    form: 'integer',
    kind: { kind: 'integer', size: 2 },
    value,
  });
  const bare: NexthopValue = { ...nexthop(draw), attributes: [] };
  const zero: NexthopValue = {
    ...bare,
    claimed: 0,
    stops: true,
    notice: { code: 'nexthop-length', at: 0 },
  };
  return [
    route('libnl/nexthop-of-length-zero.md', ['multipath', 'rtnh_len'], multipath(draw, [zero])),
    route(
      'libnl/nexthop-without-its-padding.md',
      ['multipath', 'rtnh_len'],
      multipath(draw, [{ ...bare, tail: Uint8Array.of(0), padding: NONE }]),
    ),
    regression('libnl/count-of-macvlan-addresses.md', 'link', macvlanCount(draw), [
      'linkinfo',
      'macaddrCount',
      'macaddrData',
    ]),
    regression(
      'iproute2/virtual-function-without-an-address.md',
      'link',
      [
        attributeNamed(draw, 'link', 'numVf', u32(1)),
        attributeNamed(draw, 'link', 'vfinfoList', {
          form: 'nest',
          attributes: [unnamed(1, 0, { form: 'bytes', bytes: NONE })],
        }),
      ],
      ['numVf', 'vfinfoList'],
    ),
    regression(
      'iproute2/reason-for-being-down-without-a-value.md',
      'link',
      [
        attributeNamed(draw, 'link', 'broadcast'),
        attributeNamed(draw, 'link', 'protoDown', {
          form: 'integer',
          kind: { kind: 'integer', size: 1 },
          value: 1,
        }),
        attributeNamed(draw, 'link', 'protoDownReason', nest()),
      ],
      ['broadcast', 'protoDown', 'protoDownReason'],
    ),
    regression(
      'iproute2/nexthop-encapsulation-without-a-type.md',
      'nexthop',
      [
        attributeNamed(draw, 'nexthop', 'id', u32(1)),
        attributeNamed(draw, 'nexthop', 'encap', bytes(0)),
      ],
      ['encap', 'encapType'],
    ),
    route(
      'pyroute2/nested-flag-on-the-encapsulation-type.md',
      ['encap', 'encapType', 'nested-flag'],
      named('encap', bytes(8)),
      { ...named('encapType', encapType(99)), flags: NLA_F_NESTED },
      named('oif'),
    ),
    route('pyroute2/encapsulation-of-length-zero.md', ['encap'], {
      ...named('encap', bytes(8)),
      claimed: 0,
      stops: true,
      lost: true,
      notice: { code: 'attribute-length', at: 0 },
    }),
    route(
      'vishvananda/new-destination-without-a-decoder.md',
      ['newdst'],
      named('newdst', bytes(4)),
    ),
    route('vishvananda/last-attribute-without-padding.md', ['pref', 'padding'], {
      ...named('pref'),
      padding: NONE,
    }),
    route(
      'vishvananda/encapsulation-shorter-than-its-header.md',
      ['multipath', 'encap'],
      multipath(draw, [{ ...bare, attributes: mplsOfLength(draw, 1) }]),
    ),
  ];
}

/** Attributes of a set that the grammar does not go into. */
function unnamed(type: number, flags: number, payload: Payload): AttributeValue {
  return { name: undefined, type, flags, kind: undefined, payload };
}

/** A macvlan that says it has 4,294,967,295 addresses, and has one. */
function macvlanCount(draw: Draw): AttributeValue[] {
  const info = setInside('link', 'linkinfo');
  const macvlan = setInside('link', 'linkinfo', 'data:macvlan');
  const list = setInside('link', 'linkinfo', 'data:macvlan', 'macaddrData');
  const address: Payload = { form: 'bytes', bytes: Uint8Array.of(2, 0, 0, 0, 0, 1) };
  const data = nest(
    inSet(draw, macvlan, 'macaddrData', nest(inSet(draw, list, 'macaddr', address))),
    inSet(draw, macvlan, 'macaddrCount', u32(0xffffffff)),
  );
  const kind: Payload = { form: 'text', text: 'macvlan' };
  const linkinfo = nest(inSet(draw, info, 'kind', kind), inSet(draw, info, 'data', data));
  return [attributeNamed(draw, 'link', 'linkinfo', linkinfo)];
}

/** MPLS labels of a nexthop that say they have `length` bytes, header and all. */
function mplsOfLength(draw: Draw, length: number): AttributeValue[] {
  const hop = setInside('route', 'multipath');
  const mpls = setInside('route', 'multipath', 'encap:1');
  const type: Payload = { form: 'integer', kind: { kind: 'integer', size: 2 }, value: 1 };
  const labels: AttributeValue = {
    ...inSet(draw, mpls, 'dst', { form: 'bytes', bytes: new Uint8Array(4) }),
    claimed: length,
    stops: true,
    lost: true,
    notice: { code: 'attribute-length', at: 0 },
  };
  return [inSet(draw, hop, 'encap', nest(labels)), inSet(draw, hop, 'encapType', type)];
}

function nest(...attributes: readonly AttributeValue[]): Payload {
  return { form: 'nest', attributes };
}

function inSet(draw: Draw, set: AttributeSet, name: string, payload: Payload): AttributeValue {
  const spec = set.byName.get(name);
  if (spec === undefined) throw new TypeError(`no attribute '${name}' in '${set.name}'`);
  return drawAttribute(draw, spec, payload);
}

/** The attributes inside nests of an object; behind a colon the case of a choice. */
function setInside(object: ObjectName, ...way: readonly string[]): AttributeSet {
  return way.reduce((set, step) => {
    const [name = '', choice = ''] = step.split(':');
    const kind = set.byName.get(name)?.kind;
    const inner = kind?.kind === 'choice' ? kind.cases[choice] : kind;
    if (inner?.kind === 'nest' || inner?.kind === 'nexthops') return inner.set;
    throw new TypeError(`'${step}' of '${object}' is no nest`);
  }, messageKind(object).set);
}
