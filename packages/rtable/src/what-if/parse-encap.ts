/** The words of `encap` in routes and nexthop objects (`ip/iproute_lwtunnel.c lwt_parse_encap`). */
import type { Encap } from '../event.ts';
import { HypothesisWordsError } from './error.ts';
import { addressFrom, numberFrom, tosFrom, type Words } from './words.ts';

/** `linux/lwtunnel.h LWTUNNEL_ENCAP_*`. */
const IP = 2;
const IP6 = 4;
/** `LWTUNNEL_ENCAP_SEG6`. */
export const LWTUNNEL_SEG6 = 5;
/** `linux/seg6_iptunnel.h SEG6_IPTUN_MODE_INLINE`. */
export const SEG6_INLINE = 0;
const SEG6_MODES: Readonly<Record<string, number>> = { inline: SEG6_INLINE, encap: 1 };
/** Routing header of type 4 (RFC 8754 §2). */
const ROUTING_TYPE = 4;

/** Reads the kind of an encapsulation and its settings; the word after them stays. */
export function encapFrom(words: Words): Encap {
  const kind = words.value('encap');
  switch (kind) {
    case 'ip':
      return tunnelFrom(words, 2);
    case 'ip6':
      return tunnelFrom(words, 10);
    case 'seg6':
      return seg6From(words);
    default:
      throw new HypothesisWordsError(
        `encap: of kinds ip, ip6 and seg6 are understood, "${kind}" is not`,
      );
  }
}

/** `id`, `src`, `dst`, and `ttl` and `tos` or `hoplimit` and `tc`. */
function tunnelFrom(words: Words, family: 2 | 10): Encap {
  const [limit, service] = family === 2 ? (['ttl', 'tos'] as const) : (['hoplimit', 'tc'] as const);
  const none: Uint8Array = new Uint8Array(family === 2 ? 4 : 16);
  const value = { id: 0n, dst: none, src: none, [limit]: 0, [service]: 0, flags: 0 };
  for (let word = words.peek(); word !== undefined; word = words.peek()) {
    if (word === 'id') value.id = BigInt(numberFrom(word, valueAfter(words)));
    else if (word === 'dst') value.dst = addressFrom(word, valueAfter(words), family);
    else if (word === 'src') value.src = addressFrom(word, valueAfter(words), family);
    else if (word === limit)
      Object.assign(value, { [limit]: numberFrom(word, valueAfter(words), 255) });
    else if (word === service)
      Object.assign(value, { [service]: tosFrom(word, valueAfter(words)) });
    else if (['key', 'csum', 'seq', 'geneve_opts', 'vxlan_opts', 'erspan_opts'].includes(word)) {
      throw new HypothesisWordsError(`encap: "${word}" is not understood`);
    } else break;
  }
  return { type: family === 2 ? IP : IP6, value };
}

function valueAfter(words: Words): string {
  const keyword = words.take() ?? '';
  return words.value(keyword);
}

/** `mode inline|encap segs A,B,…`: a segment routing header, which lists the last segment first. */
function seg6From(words: Words): Encap {
  let mode: number | undefined;
  let segments: readonly Uint8Array[] = [];
  for (let word = words.peek(); word !== undefined; word = words.peek()) {
    if (word === 'mode') mode = modeFrom(valueAfter(words));
    else if (word === 'segs') {
      segments = valueAfter(words)
        .split(',')
        .map((segment) => addressFrom('segs', segment, 10));
    } else if (word === 'hmac' || word === 'cleanup') {
      throw new HypothesisWordsError(`encap: "${word}" is not understood`);
    } else break;
  }
  if (mode === undefined || segments.length === 0) {
    throw new HypothesisWordsError('encap: seg6 needs a mode and segs');
  }
  // The destination itself is the last segment where the header is put into the packet.
  const all = mode === SEG6_INLINE ? [...segments, new Uint8Array(16)] : segments;
  const header = {
    nexthdr: 0,
    hdrlen: all.length * 2,
    type: ROUTING_TYPE,
    segmentsLeft: all.length - 1,
    firstSegment: all.length - 1,
    flags: 0,
    tag: 0,
    segments: all.toReversed(),
    tlvs: new Uint8Array(),
  };
  return { type: LWTUNNEL_SEG6, value: { srh: { mode, header } } };
}

function modeFrom(word: string): number {
  const mode = Object.hasOwn(SEG6_MODES, word) ? SEG6_MODES[word] : undefined;
  if (mode !== undefined) return mode;
  throw new HypothesisWordsError(`mode: of inline and encap are understood, "${word}" is not`);
}
