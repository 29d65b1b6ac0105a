import { schemaOf } from './families.ts';
import { MessageHeaderValue } from './generated/schema/nlmsghdr.ts';
import type { Family } from './message.ts';
import { TYPE_MASK } from './runtime/attribute.ts';
import { readGroup } from './runtime/read-group.ts';
import { createReader, type Reader, type ReaderOptions } from './runtime/reader.ts';
import { type Group, type Shape, specOf } from './runtime/schema.ts';

/** What is known on the way to the offset. */
interface Search {
  readonly reader: Reader;
  readonly offset: number;
}

/**
 * The path of what stands at an offset of a request: `multipath[1].gateway` for an attribute, `dstLen` for a field of
 * the fixed header. It makes the offset of an extended acknowledgement readable (`NLMSGERR_ATTR_OFFS`: bytes from the
 * start of the request's `nlmsghdr`). `undefined` where nothing is known to stand there.
 */
export function attributePath(
  request: Uint8Array,
  offset: number,
  family: Family = 'route',
  options: ReaderOptions = {},
): string | undefined {
  const reader = createReader(request, options);
  if (request.length < 16) return undefined;
  const { view, little } = reader;
  const header = new MessageHeaderValue();
  header.length = view.getUint32(0, little);
  header.type = view.getUint16(4, little);
  header.flags = view.getUint16(6, little);
  const end = Math.min(header.length, request.length);
  const schema = schemaOf(family);
  const group = schema.byKey.get(schema.select(header, request[16]))?.body;
  if (group === undefined || offset < 16 || offset >= end) return undefined;
  return inGroup({ reader, offset }, 16, end, group);
}

/** The path within a group that takes `start`…`end`. */
function inGroup(search: Search, start: number, end: number, group: Group): string | undefined {
  const { reader, offset } = search;
  const value = readGroup(reader, start, end, group) as Readonly<Record<string, unknown>>;
  let at = start;
  for (const field of group.fields) {
    const size = field.length?.((name) => value[name], end - at) ?? field.size;
    if (offset < at + size)
      return deeper(field.name, inShape(search, at, at + size, field.shape, value));
    at += size;
  }
  const { attributes } = group;
  if (attributes === undefined) return undefined;
  for (let index = 0; at + 4 <= end; index++) {
    const length = reader.view.getUint16(at, reader.little);
    if (length < 4 || length > end - at) return undefined;
    const type = reader.view.getUint16(at + 2, reader.little) & TYPE_MASK;
    const spec = specOf(attributes, type);
    const next = at + ((length + 3) & ~3);
    if (offset < next) {
      const known = spec?.each ? `entries[${index}]` : spec?.name;
      const name = known ?? `attributes[${index}]`;
      if (offset < at + 4 || spec?.shape === undefined) return name;
      return deeper(name, inShape(search, at + 4, at + length, spec.shape, value));
    }
    at = next;
  }
  return undefined;
}

function inShape(
  search: Search,
  start: number,
  end: number,
  shape: Shape,
  around: Readonly<Record<string, unknown>>,
): string | undefined {
  switch (shape.kind) {
    case 'group':
      return inGroup(search, start, end, shape.group);
    case 'choice': {
      const chosen = shape.cases.get(around[shape.by]);
      return chosen && inShape(search, start, end, chosen, around);
    }
    case 'array': {
      const index = Math.floor((search.offset - start) / shape.size);
      return `[${index}]`;
    }
    case 'records':
      return inRecords(search, start, end, shape.group);
    default:
      return undefined;
  }
}

function inRecords(search: Search, start: number, end: number, group: Group): string | undefined {
  const { reader, offset } = search;
  let at = start;
  for (let index = 0; at + 2 <= end; index++) {
    const length = reader.view.getUint16(at, reader.little);
    if (length < 2 || length > end - at) return undefined;
    const next = at + ((length + 3) & ~3);
    if (offset < next) {
      const inner = offset < at + 2 ? undefined : inGroup(search, at + 2, at + length, group);
      return deeper(`[${index}]`, inner);
    }
    at = next;
  }
  return undefined;
}

function deeper(name: string, inner: string | undefined): string {
  if (inner === undefined) return name;
  return inner.startsWith('[') ? name + inner : `${name}.${inner}`;
}
