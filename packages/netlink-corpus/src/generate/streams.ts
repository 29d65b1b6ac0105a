import { structFields } from '../grammar/kinds.ts';
import { messageKind } from '../grammar/messages.ts';
import { Random } from '../random.ts';
import type { Draw } from '../value/draw.ts';
import type { AttributeValue, FieldValue, MessageValue } from '../value/value.ts';
import { write } from '../value/write.ts';
import { attributeNamed, multipath, nexthop, u32 } from './conditions.ts';
import type { Draft } from './draft.ts';
import { FLAGS, messageWith, PORT, quoted, SEQUENCE } from './message.ts';
import { someMessage } from './whole-messages.ts';

// What comes in one or several datagrams, what ends a dump, answers, unknown types, and inputs that are merely large.

/** All of them. */
export function streamDrafts(seed: number): Draft[] {
  return [...streams(seed), ...answers(seed), ...unknownTypes(seed), ...stress(seed)];
}

function drawFor(seed: number, ...words: readonly string[]): Draw {
  return { random: new Random(seed, ...words), flavour: 'typical', family: 2 };
}

/** A message without a grammar, its body as bytes. */
export function bare(type: number, flags = 0, body: Uint8Array = new Uint8Array(0)): MessageValue {
  return {
    object: undefined,
    type,
    flags,
    sequence: SEQUENCE,
    port: PORT,
    fields: [],
    middle: body,
    attributes: [],
  };
}

/** The end of a dump with an error number. */
export function done(
  error: number,
  attributes: readonly AttributeValue[] = [],
  flags = 0,
): MessageValue {
  const fields = structFields('error s32').map((field): FieldValue => ({ field, value: error }));
  const tlvs = attributes.length > 0 ? FLAGS.ackTlvs : 0;
  return {
    object: 'done',
    type: 3,
    flags: FLAGS.multi | tlvs | flags,
    sequence: SEQUENCE,
    port: PORT,
    fields,
    attributes,
  };
}

function stream(
  slug: string,
  messages: readonly MessageValue[],
  more: Partial<Draft> & { tail?: Uint8Array } = {},
): Draft {
  const { tail, ...rest } = more;
  return {
    object: 'stream',
    class: 'stream',
    slug,
    tags: [],
    unit: 'datagram',
    roundtrip: 'exact',
    value: { messages, ...(tail && { tail }) },
    ...rest,
  };
}

function streams(seed: number): Draft[] {
  const route = (word: string): MessageValue =>
    someMessage(drawFor(seed, 'stream', word), messageKind('route'), 4);
  const link = someMessage(drawFor(seed, 'stream', 'link'), messageKind('link'), 10);
  const all = [route('a'), route('b'), link];
  const interrupted = all.map((one) => ({ ...one, flags: one.flags | FLAGS.dumpInterrupted }));
  const odd = attributeNamed(drawFor(seed, 'odd'), 'link', 'ifname', { form: 'text', text: 'v0' });
  const unpadded: AttributeValue = { ...odd, padding: new Uint8Array(0) };
  const draw = drawFor(seed, 'odd');
  const unaligned = messageWith(draw, messageKind('link'), { attributes: [unpadded] });
  const rest = write({ messages: [route('rest')] }).bytes;
  const swallowing = (claimed: number): Draft =>
    stream(
      `message of length ${claimed} in the middle`,
      [route('a'), { ...link, claimed, stops: true, notice: { code: 'message-length', at: 0 } }],
      {
        tail: rest,
        tags: ['nlmsg_len'],
        roundtrip: 'none',
        change: { op: 'message-length', at: '[1]' },
      },
    );
  return [
    stream('a dump of three and its end', [...all, done(0)]),
    stream('a dump of nothing', [done(0)]),
    stream('the end of a dump without an error number', [{ ...done(0), fields: [] }]),
    stream('a dump that failed', [route('a'), done(-105)]),
    stream('an interrupted dump', [...interrupted, done(0, [], FLAGS.dumpInterrupted)], {
      tags: ['dump-interrupted'],
    }),
    stream('two dumps one after the other', [route('a'), done(0), link, done(0)], {
      unit: 'stream',
    }),
    stream('messages behind the end', [done(0), route('a')]),
    stream('noop', [bare(1)]),
    stream('noop with a body', [bare(1, 0, Uint8Array.of(1, 2, 3, 4))]),
    stream('noop among others', [route('a'), bare(1), link]),
    stream('overrun', [bare(4)]),
    stream('overrun among others', [route('a'), bare(4), route('b')]),
    stream('two objects', [link, route('a')]),
    stream('a message whose length is no multiple of four', [unaligned, route('a')], {
      roundtrip: 'canonical',
    }),
    stream(
      'padding between messages that is not zero',
      [{ ...unaligned, padding: Uint8Array.of(0xff) }, route('a')],
      {
        roundtrip: 'canonical',
      },
    ),
    stream('no padding behind the last message', [{ ...unaligned, padding: new Uint8Array(0) }], {
      roundtrip: 'canonical',
    }),
    ...[0, 1, 15].map(swallowing),
    ...[1, 3, 4, 15].map(
      (left): Draft => ({
        ...stream(`${left} bytes behind the last message`, [route('a')], {
          tags: ['nlmsg_len'],
          roundtrip: 'none',
        }),
        change: { op: 'bytes-behind', at: 'end' },
        value: {
          messages: [route('a')],
          tail: new Uint8Array(left),
          tailNotice: { code: 'header-short', at: 0 },
        },
      }),
    ),
    stream('nothing', [], { tags: ['empty'] }),
  ];
}

/** An acknowledgement, or an error with the kernel's number, that quotes the request's header. */
export function plainAnswer(error: number): MessageValue {
  return {
    object: 'error',
    type: 2,
    flags: FLAGS.capped,
    sequence: SEQUENCE,
    port: PORT,
    fields: structFields('error s32, request bytes16').map(
      (field): FieldValue => ({ field, value: field.name === 'error' ? error : quoted(72) }),
    ),
    attributes: [],
  };
}

/** Errors and acknowledgements, with and without what was asked and what the kernel adds. */
function answers(seed: number): Draft[] {
  const error = (
    number: number,
    middle: Uint8Array,
    flags: number,
    attributes: readonly AttributeValue[] = [],
  ): MessageValue => ({
    object: 'error',
    type: 2,
    flags,
    sequence: SEQUENCE,
    port: PORT,
    fields: structFields('error s32, request bytes16').map(
      (field): FieldValue => ({
        field,
        value: field.name === 'error' ? number : middle.slice(0, 16),
      }),
    ),
    ...(middle.length > 16 && { middle: middle.slice(16) }),
    attributes,
  });
  const request = (length: number, body: number): Uint8Array => {
    const bytes = new Uint8Array(16 + body);
    bytes.set(quoted(length));
    bytes.fill(2, 16);
    return bytes;
  };
  const draw = drawFor(seed, 'ext-ack');
  const tlv = (name: string): AttributeValue => attributeNamed(draw, 'error', name);
  const message = attributeNamed(draw, 'error', 'msg', {
    form: 'text',
    text: 'Invalid prefix for given prefix length',
  });
  const offset = attributeNamed(draw, 'error', 'offs', u32(36));
  const answer = (slug: string, value: MessageValue, change?: string): Draft => ({
    object: 'error',
    class: 'ext-ack',
    slug,
    tags: ['ext-ack'],
    roundtrip: 'exact',
    ...(change && { change: { op: change, at: 'error.payload' } }),
    value: { messages: [value] },
  });
  const { capped, ackTlvs } = FLAGS;
  return [
    answer('acknowledgement', error(0, request(28, 0), capped)),
    answer('acknowledgement that quotes all', error(0, request(28, 12), 0)),
    answer('error without the request', error(-1, request(28, 0), capped)),
    answer('error that quotes all', error(-22, request(28, 12), 0)),
    answer('error with a message', error(-22, request(28, 0), capped | ackTlvs, [message])),
    answer(
      'error with a message and an offset',
      error(-22, request(28, 0), capped | ackTlvs, [message, offset]),
    ),
    answer(
      'error that quotes all with a message',
      error(-22, request(28, 12), ackTlvs, [message, offset]),
    ),
    answer(
      'acknowledgement with a cookie',
      error(0, request(28, 0), capped | ackTlvs, [tlv('cookie')]),
    ),
    answer(
      'error with what is missing',
      error(-22, request(28, 0), capped | ackTlvs, [tlv('missType'), tlv('missNest')]),
    ),
    answer(
      'error that says it has attributes and has none',
      error(-22, request(28, 0), capped | ackTlvs),
    ),
    answer('greatest error number', error(-4095, request(28, 0), capped)),
    answer('positive error number', error(22, request(28, 0), capped)),
    answer('least error number', error(-0x80000000, request(28, 0), capped)),
    answer('capped although all is quoted', error(-22, request(0x7fffffff, 0), capped)),
    answer(
      'quotes more than there is',
      {
        ...error(-22, request(1000, 12), 0),
        middleNotice: { code: 'quoted-length', at: 0, suffix: '.payload' },
      },
      'quoted-length',
    ),
    {
      ...answer('end of a dump with a message', done(-22, [message])),
      object: 'done',
    },
  ];
}

/** Types that nothing has: control messages without a meaning, and numbers that rtnetlink leaves out. */
function unknownTypes(seed: number): Draft[] {
  return [0, 5, 15, 27, 99, 127, 128, 200, 1000, 0x7fff, 0xffff].flatMap((type) =>
    [0, 23].map((size): Draft => {
      const { random } = drawFor(seed, 'unknown', String(type), String(size));
      return {
        object: 'unknown',
        class: 'unknown-type',
        slug: `type ${type} with ${size} bytes`,
        tags: ['nlmsg_type'],
        roundtrip: 'exact',
        value: { messages: [bare(type, 0, random.bytes(size))] },
      };
    }),
  );
}

/** Large but sound. */
function stress(seed: number): Draft[] {
  const draw = drawFor(seed, 'stress');
  const route = messageKind('route');
  const unknown = (payload: Uint8Array, type = 500): AttributeValue => ({
    name: undefined,
    type,
    flags: 0,
    kind: undefined,
    payload: { form: 'bytes', bytes: payload },
  });
  const big = (
    slug: string,
    attributes: readonly AttributeValue[],
    tags: readonly string[] = [],
  ): Draft => ({
    object: 'route',
    class: 'stress',
    slug,
    tags: ['stress', ...tags],
    roundtrip: 'exact',
    value: { messages: [messageWith(draw, route, { attributes })] },
  });
  const many = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => index);
  const nested = (levels: number, type: number, flags: number): Uint8Array => {
    // From the inside out; a level has four bytes.
    const bytes = new Uint8Array(levels * 4);
    const view = new DataView(bytes.buffer);
    for (const level of many(levels)) {
      view.setUint16(level * 4, (levels - level) * 4, true);
      view.setUint16(level * 4 + 2, type | flags, true);
    }
    return bytes;
  };
  const deep = [2, 8, 17, 64, 512, 1000].flatMap((levels) => [
    {
      ...big(`unknown nests ${levels} deep`, [unknown(nested(levels, 500, 0x8000))], ['nest']),
      class: 'deep-nest' as const,
    },
    {
      ...big(
        `encapsulation of an unknown type ${levels} deep`,
        [
          attributeNamed(draw, 'route', 'encap', {
            form: 'bytes',
            bytes: nested(levels, 22, 0x8000),
          }),
          attributeNamed(draw, 'route', 'encapType', {
            form: 'integer',
            kind: { kind: 'integer', size: 2 },
            value: 99,
          }),
        ],
        ['nest', 'encap'],
      ),
      class: 'deep-nest' as const,
    },
  ]);
  return [
    ...deep,
    big(
      'a thousand empty attributes',
      many(1000).map(() => unknown(new Uint8Array(0))),
    ),
    big(
      '250 nexthops',
      [
        multipath(
          draw,
          many(250).map(() => nexthop(draw)),
        ),
      ],
      ['multipath'],
    ),
    big('the longest attribute', [unknown(new Uint8Array(0xffff - 4))]),
    big(
      'one attribute a hundred times',
      many(100).map((index) => attributeNamed(draw, 'route', 'table', u32(index))),
    ),
    {
      ...big('250 empty messages', []),
      object: 'stream',
      unit: 'datagram',
      value: { messages: many(250).map(() => bare(1)) },
    },
  ];
}
