import { type Attribute, decode, type Family } from '@routability/netlink-codec';
import { HEADER_SIZE, HOST_IS_LITTLE } from '../transport/frames.ts';

/** Bytes between the message's header and its first attribute, by what the message is about. */
const FIXED_PART: Readonly<Record<string, number>> = {
  link: 16,
  addr: 8,
  route: 12,
  neigh: 12,
  rule: 12,
  nexthop: 8,
  netconf: 4,
};
/** `sizeof(struct nlattr)`. */
const ATTRIBUTE_HEADER = 4;
/** `sizeof(struct rtnexthop)`: the fixed part of the records of a list. */
const RECORD_HEADER = 8;

/**
 * The path of the attribute that lies `offset` bytes from the start of `request`, such as
 * `route.multipath[1].gateway`: what an extended acknowledgement points at. Undefined where no attribute begins.
 */
export function attributePath(
  request: Uint8Array,
  offset: number,
  family: Family,
): string | undefined {
  const [message] = decode(request, { family });
  const body: unknown = message?.body;
  const subject = message?.name?.replace(/^(new|del|get|set)/, '') ?? '';
  const fixed = FIXED_PART[subject];
  if (fixed === undefined || !hasAttributes(body)) return undefined;
  const walk: Walk = { request, offset };
  return pathIn(walk, body.attributes, HEADER_SIZE + fixed, request.length, subject);
}

/** The name of attribute number `type` of messages like `request`; undefined where it has none. */
export function attributeName(
  request: Uint8Array,
  type: number,
  family: Family,
): string | undefined {
  const [message] = decode(request, { family });
  const fixed = FIXED_PART[message?.name?.replace(/^(new|del|get|set)/, '') ?? ''];
  if (fixed === undefined) return undefined;
  const size = HEADER_SIZE + fixed + ATTRIBUTE_HEADER;
  const probe = new Uint8Array(size);
  probe.set(request.subarray(0, HEADER_SIZE + fixed));
  const view = new DataView(probe.buffer);
  view.setUint32(0, size, HOST_IS_LITTLE);
  view.setUint16(HEADER_SIZE + fixed, ATTRIBUTE_HEADER, HOST_IS_LITTLE);
  view.setUint16(HEADER_SIZE + fixed + 2, type, HOST_IS_LITTLE);
  const [probed] = decode(probe, { family });
  const body: unknown = probed?.body;
  return hasAttributes(body) ? (body.attributes[0]?.name ?? undefined) : undefined;
}

interface Walk {
  readonly request: Uint8Array;
  readonly offset: number;
}

/** Walks the attributes between two offsets beside their decoded list. */
function pathIn(
  walk: Walk,
  attributes: readonly Attribute[],
  start: number,
  end: number,
  path: string,
): string | undefined {
  let at = start;
  for (const attribute of attributes) {
    const length = lengthAt(walk.request, at);
    if (length < ATTRIBUTE_HEADER || at + length > end) return undefined;
    const here = `${path}.${attribute.name ?? attribute.type}`;
    if (walk.offset === at) return here;
    if (walk.offset < at + length) {
      const inside = at + ATTRIBUTE_HEADER;
      return pathInValue(walk, attribute.value, inside, at + length, here) ?? here;
    }
    at += (length + 3) & ~3;
  }
  return undefined;
}

function pathInValue(
  walk: Walk,
  value: unknown,
  start: number,
  end: number,
  path: string,
): string | undefined {
  if (hasAttributes(value)) return pathIn(walk, value.attributes, start, end, path);
  if (!Array.isArray(value)) return undefined;
  let at = start;
  for (const [index, record] of value.entries()) {
    const length = lengthAt(walk.request, at);
    if (length < RECORD_HEADER || !hasAttributes(record)) return undefined;
    const here = `${path}[${index}]`;
    if (walk.offset < at + length) {
      return pathIn(walk, record.attributes, at + RECORD_HEADER, at + length, here) ?? here;
    }
    at += (length + 3) & ~3;
  }
  return undefined;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  if (at + 2 > bytes.length) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint16(at, HOST_IS_LITTLE);
}

function hasAttributes(value: unknown): value is { readonly attributes: readonly Attribute[] } {
  return typeof value === 'object' && value !== null && 'attributes' in value;
}
