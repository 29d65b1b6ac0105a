import { type MessageKind, messageKind, type ObjectName } from '../grammar/messages.ts';
import { Random } from '../random.ts';
import type { Draw } from '../value/draw.ts';
import type { AttributeValue, MessageValue, Payload } from '../value/value.ts';
import { attributeNamed } from './conditions.ts';
import type { Draft } from './draft.ts';
import { messageWith } from './message.ts';
import { bare, done, plainAnswer } from './streams.ts';
import { someMessage } from './whole-messages.ts';

// What is particular to NETLINK_SOCK_DIAG: programs that choose among sockets, dumps of sockets of several families, answers to
// SOCK_DESTROY, TCP state as kernels of all ages send it, and families that the corpus has no grammar for.

/** All of them. */
export function socketDrafts(seed: number): Draft[] {
  return [...programs(seed), ...dumps(seed), ...tcpInfo(seed), ...otherFamilies(seed)];
}

function drawFor(seed: number, ...words: readonly string[]): Draw {
  return { random: new Random(seed, 'sockets', ...words), flavour: 'typical', family: 2 };
}

/** An instruction, `linux/inet_diag.h struct inet_diag_bc_op`: code, bytes to go on by if it holds, and if it does not. */
function op(code: number, yes: number, no: number): number[] {
  return [code, yes, no & 0xff, no >> 8];
}

/** `linux/inet_diag.h INET_DIAG_BC_*`. */
const CODE = { nop: 0, jump: 1, sourceFrom: 2, destinationFrom: 4, source: 7, mark: 10 } as const;

const HOST = [2, 24, 0, 0, 0xff, 0xff, 0xff, 0xff, 192, 0, 2, 0];
const PROGRAMS: readonly (readonly [string, readonly number[]])[] = [
  ['ports from 443', [...op(CODE.destinationFrom, 8, 12), ...op(CODE.nop, 0, 443)]],
  ['a network', [...op(CODE.source, 16, 20), ...HOST]],
  [
    'ports or a network',
    [
      ...op(CODE.sourceFrom, 8, 12),
      ...op(CODE.nop, 0, 22),
      ...op(CODE.jump, 4, 20),
      ...op(CODE.source, 16, 20),
      ...HOST,
    ],
  ],
  ['a mark', [...op(CODE.mark, 12, 16), 5, 0, 0, 0, 255, 0, 0, 0]],
  ['no instruction', []],
  ['a jump of no bytes', op(CODE.jump, 0, 0)],
  ['a jump beyond the end', op(CODE.jump, 4, 0xfffc)],
  ['a jump to the middle of an instruction', [...op(CODE.jump, 6, 6), ...op(CODE.nop, 4, 4)]],
  ['half an instruction', [CODE.nop, 4]],
  ['a port condition without its port', op(CODE.sourceFrom, 8, 12)],
  ['a prefix longer than the address', [...op(CODE.source, 16, 20), 2, 255, ...HOST.slice(2)]],
  ['an instruction that no kernel has', op(200, 4, 8)],
];

/** `INET_DIAG_REQ_BYTECODE` of all sorts. To a reader they are bytes; what a kernel refuses is in the tags. */
function programs(seed: number): Draft[] {
  return PROGRAMS.map(([slug, code], index): Draft => {
    const draw = drawFor(seed, slug);
    const payload: Payload = { form: 'bytes', bytes: Uint8Array.from(code) };
    const bytecode = attributeNamed(draw, 'inet-diag-request', 'bytecode', payload);
    return {
      object: 'inet-diag-request',
      class: 'synthetic',
      slug: `program of ${slug}`,
      tags: ['bytecode', index < 4 ? 'kernel-takes' : 'kernel-refuses'],
      roundtrip: 'exact',
      value: {
        messages: [messageWith(draw, messageKind('inet-diag-request'), { attributes: [bytecode] })],
      },
    };
  });
}

/** Dumps and answers, as one datagram has them. */
function dumps(seed: number): Draft[] {
  const some = (object: ObjectName, word: string, family = 2): MessageValue => {
    const kind: MessageKind = messageKind(object);
    return someMessage({ ...drawFor(seed, object, word), family }, kind, 3);
  };
  const dump = (slug: string, ...messages: readonly MessageValue[]): Draft => ({
    object: 'stream',
    proto: 'sock-diag',
    class: 'stream',
    slug: `sockets ${slug}`,
    tags: ['sockets'],
    unit: 'datagram',
    roundtrip: 'exact',
    value: { messages },
  });
  const tcp = some('inet-diag-message', 'a');
  const tcp6 = some('inet-diag-message', 'b', 10);
  const unix = some('unix-diag-message', 'a');
  return [
    dump('of both families and the end', tcp, tcp6, done(0)),
    dump('of UNIX and the end', unix, some('unix-diag-message', 'b'), done(0)),
    dump('of all families', tcp, unix, tcp6),
    dump('asked for in one go', some('inet-diag-request', 'a'), some('unix-diag-request', 'a')),
    dump('and a dump that failed', tcp, done(-2)),
    dump('to be destroyed', some('sock-destroy', 'a'), some('sock-destroy', 'b', 10)),
    dump('destroyed', plainAnswer(0), plainAnswer(0)),
    dump('not found, not allowed', plainAnswer(-2), plainAnswer(-1)),
  ];
}

/** Bytes of `struct tcp_info` as kernels have had it, from 2.6 on, and sizes that none has had. */
function tcpInfo(seed: number): Draft[] {
  return [104, 120, 136, 144, 160, 192, 224, 232, 240, 248, 280, 281, 512].map((size): Draft => {
    const draw = drawFor(seed, 'tcp_info', String(size));
    const bytes = draw.random.bytes(size);
    const info: AttributeValue = attributeNamed(draw, 'inet-diag-message', 'info', {
      form: 'bytes',
      bytes,
    });
    return {
      object: 'inet-diag-message',
      class: 'version-skew',
      slug: `info of ${size} bytes`,
      tags: ['info', 'struct-size'],
      change: { op: 'struct-size', at: 'inetDiagMessage.info' },
      roundtrip: 'exact',
      value: {
        messages: [messageWith(draw, messageKind('inet-diag-message'), { attributes: [info] })],
      },
    };
  });
}

/** Sockets of families without a grammar here, and types of older kernels. */
function otherFamilies(seed: number): Draft[] {
  const cases = [0, 3, 16, 17, 40, 44, 255].map((family) => [20, family] as const);
  return [...cases, [18, 2] as const, [19, 2] as const, [22, 2] as const].map(
    ([type, family]): Draft => {
      const { random } = drawFor(seed, 'family', String(type), String(family));
      return {
        object: 'unknown',
        proto: 'sock-diag',
        class: 'unknown-type',
        slug: `sock-diag type ${type} of family ${family}`,
        tags: ['sdiag_family'],
        roundtrip: 'exact',
        value: { messages: [bare(type, 2, Uint8Array.of(family, ...random.bytes(31)))] },
      };
    },
  );
}
