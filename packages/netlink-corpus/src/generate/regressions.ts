import { messageKind } from '../grammar/messages.ts';
import { Random } from '../random.ts';
import type { Draw } from '../value/draw.ts';
import type { AttributeValue, NexthopValue } from '../value/value.ts';
import { NLA_F_NESTED } from '../value/value.ts';
import { attributeNamed, multipath, nexthop } from './conditions.ts';
import type { Draft } from './draft.ts';
import { messageWith } from './message.ts';

/** Seeds that have broken a parser; each has a story in `data/regressions`. */
export function regressionDrafts(seed: number): Draft[] {
  const draw: Draw = { random: new Random(seed, 'regression'), flavour: 'typical', family: 2 };
  const route = messageKind('route');
  const message = (...attributes: AttributeValue[]): Draft['value'] => ({
    messages: [messageWith(draw, route, { attributes })],
  });
  const lying = (claimed: number): NexthopValue => ({
    ...nexthop(draw),
    attributes: [],
    claimed,
    stops: true,
    notice: { code: 'nexthop-length', at: 0 },
  });
  const draft = (story: string, value: Draft['value'], tags: readonly string[]): Draft => ({
    object: 'route',
    class: 'regression',
    slug: story.replace(/^.*\//, '').replace('.md', ''),
    tags,
    story,
    roundtrip: 'canonical',
    value,
  });
  const encap = attributeNamed(draw, 'route', 'encap', { form: 'bytes', bytes: new Uint8Array(8) });
  const encapType = attributeNamed(draw, 'route', 'encapType', {
    form: 'integer',
    kind: { kind: 'integer', size: 2 },
    value: 99,
  });
  return [
    draft('libnl/nexthop-of-length-zero.md', message(multipath(draw, [lying(0)])), [
      'multipath',
      'rtnh_len',
    ]),
    draft('libnl/nexthop-one-byte-too-long.md', message(multipath(draw, [lying(9)])), [
      'multipath',
      'rtnh_len',
    ]),
    draft(
      'pyroute2/nested-flag-on-the-encapsulation-type.md',
      message(encap, { ...encapType, flags: NLA_F_NESTED }, attributeNamed(draw, 'route', 'oif')),
      ['encap', 'encapType', 'nested-flag'],
    ),
  ];
}
