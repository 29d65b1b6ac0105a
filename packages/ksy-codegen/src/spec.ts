import { type Expression, parseExpression, parseTypeReference } from './expression.ts';
import { errorAt, integer, list, mapping, type Node, text } from './source.ts';

// A .ksy file as it is written, each key checked; nothing is resolved yet.

/** A reference to a type with its arguments: `inet_diag_sockid(family)`. */
export interface TypeReference {
  readonly node: Node;
  readonly name: string;
  readonly args: readonly Expression[];
}

/** A type that depends on a value. */
export interface Switch {
  readonly node: Node;
  readonly on: Expression;
  readonly cases: readonly {
    readonly node: Node;
    readonly key: Expression;
    readonly type: TypeReference;
  }[];
}

/** One entry of `seq`. */
export interface FieldSpec {
  readonly node: Node;
  readonly id: string;
  readonly origId: string | undefined;
  readonly doc: string | undefined;
  readonly type: TypeReference | Switch | undefined;
  readonly size: Expression | undefined;
  readonly sizeEos: boolean;
  readonly repeat: boolean;
  readonly condition: Expression | undefined;
  readonly enumName: string | undefined;
  readonly flags: string | undefined;
  readonly form: string | undefined;
  readonly family: string | undefined;
  readonly align: boolean;
}

/** One entry of `params`. */
export interface ParamSpec {
  readonly node: Node;
  readonly id: string;
  readonly type: string;
  /** Attribute of the same set that gives the value, wherever it stands. */
  readonly sibling: string | undefined;
}

/** One entry of `instances`. */
export interface InstanceSpec {
  readonly node: Node;
  readonly id: string;
  readonly value: Expression | undefined;
  readonly enumName: string | undefined;
  /** The first byte of what follows, read in advance. */
  readonly peek: boolean;
}

/** One number of an enum. */
export interface MemberSpec {
  readonly node: Node;
  readonly value: number;
  readonly id: string;
  readonly origId: string | undefined;
  readonly doc: string | undefined;
  readonly print: string | undefined;
  readonly field: string | undefined;
  readonly nested: boolean;
  readonly multi: boolean;
  /** Why it keeps its bytes. */
  readonly raw: string | undefined;
  readonly type: number | undefined;
}

/** An enum. */
export interface EnumSpec {
  readonly node: Node;
  readonly id: string;
  readonly members: readonly MemberSpec[];
}

/** A type, also the one that a file is as a whole. */
export interface TypeSpec {
  readonly node: Node;
  readonly id: string;
  readonly name: string | undefined;
  readonly origId: string | undefined;
  readonly doc: string | undefined;
  readonly short: readonly number[];
  /** Number of the first entry, of attributes whose numbers count. */
  readonly first: number | undefined;
  readonly params: readonly ParamSpec[];
  readonly seq: readonly FieldSpec[];
  readonly instances: ReadonlyMap<string, InstanceSpec>;
}

/** What a file is for, beside describing types. */
export type Role = 'attribute_header' | 'message_header' | 'family' | undefined;

/** A whole file. */
export interface FileSpec {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly docRef: readonly string[];
  readonly role: Role;
  readonly imports: readonly { readonly node: Node; readonly id: string }[];
  readonly root: TypeSpec;
  readonly types: ReadonlyMap<string, TypeSpec>;
  readonly enums: ReadonlyMap<string, EnumSpec>;
}

const META = [
  'id',
  'title',
  'license',
  'ks-version',
  'imports',
  'encoding',
  'endian',
  'xref',
  'application',
  'tags',
];
const META_HINTS = ['-nl-endian', '-nl-name', '-nl-short', '-nl-role'];
const TYPE = ['doc', 'doc-ref', 'params', 'seq', 'instances', '-nl-name', '-nl-first'];
const FIELD = [
  'id',
  'type',
  'size',
  'size-eos',
  'repeat',
  'if',
  'enum',
  'doc',
  'doc-ref',
  'eos-error',
];
const FIELD_HINTS = ['-nl-flags', '-nl-form', '-nl-family', '-nl-align'];
const INSTANCE = ['value', 'enum', 'pos', 'size', 'size-eos', 'type', 'if', 'doc', 'doc-ref'];
const MEMBER = [
  'id',
  'doc',
  'doc-ref',
  '-nl-print',
  '-nl-field',
  '-nl-nested',
  '-nl-multi',
  '-nl-raw',
  '-nl-type',
];

/**
 * Reads a .ksy file key by key.
 *
 * @throws KsyError at the first thing that is outside the subset.
 */
export function readSpec(node: Node): FileSpec {
  const top = mapping(node, ['meta', ...TYPE, 'types', 'enums']);
  const metaNode = top.get('meta');
  if (metaNode === undefined) throw errorAt(node, 'there is no meta section');
  const meta = mapping(metaNode, [...META, ...META_HINTS]);
  const id = required(metaNode, meta, 'id');
  const endian = meta.get('endian');
  if (endian !== undefined && (endian.value !== 'le' || optional(meta, '-nl-endian') !== 'host')) {
    const reason = 'netlink is in host order: write "endian: le" and "-nl-endian: host"';
    throw errorAt(endian, `${reason}, and u2be where a value is big-endian whatever the host`);
  }
  const role = optional(meta, '-nl-role');
  if (role !== undefined && !['attribute_header', 'message_header', 'family'].includes(role)) {
    throw errorAt(metaNode, `"${role}" is no role`);
  }
  const short = meta.get('-nl-short');
  const root = readType(id, node, {
    name: optional(meta, '-nl-name'),
    short: short ? list(short).map(integer) : [],
  });
  const references = top.get('doc-ref');
  return {
    id,
    path: node.source.path,
    title: optional(meta, 'title') ?? id,
    docRef: references ? list(references).map(text) : [],
    role: role as Role,
    imports: (meta.has('imports') ? list(meta.get('imports') ?? node) : []).map((one) => ({
      node: one,
      id: text(one).split('/').at(-1) ?? '',
    })),
    root,
    types: readTypes(top.get('types')),
    enums: readEnums(top.get('enums')),
  };
}

function required(node: Node, entries: ReadonlyMap<string, Node>, key: string): string {
  const value = entries.get(key);
  if (value === undefined) throw errorAt(node, `"${key}" is missing`);
  return text(value);
}

function optional(entries: ReadonlyMap<string, Node>, key: string): string | undefined {
  const value = entries.get(key);
  return value && text(value);
}

function isTrue(entries: ReadonlyMap<string, Node>, key: string): boolean {
  return entries.get(key)?.value === true;
}

function readTypes(node: Node | undefined): Map<string, TypeSpec> {
  const types = new Map<string, TypeSpec>();
  for (const [id, child] of node ? mapping(node) : []) types.set(id, readType(id, child, {}));
  return types;
}

function readType(
  id: string,
  node: Node,
  root: { name?: string | undefined; short?: readonly number[] },
): TypeSpec {
  const whole = root.short === undefined ? TYPE : ['meta', ...TYPE, 'types', 'enums'];
  const entries = mapping(node, whole);
  const params = entries.get('params');
  const seq = entries.get('seq');
  const first = entries.get('-nl-first');
  const instances = new Map<string, InstanceSpec>();
  for (const [name, child] of entries.has('instances')
    ? mapping(entries.get('instances') ?? node)
    : []) {
    const instance = readInstance(name, child);
    if (instance !== undefined) instances.set(name, instance);
  }
  return {
    node,
    id,
    name: root.name ?? optional(entries, '-nl-name'),
    origId: optional(entries, '-orig-id'),
    doc: optional(entries, 'doc'),
    short: root.short ?? [],
    first: first && integer(first),
    params: params ? list(params).map(readParam) : [],
    seq: seq ? list(seq).map(readField) : [],
    instances,
  };
}

function readParam(node: Node): ParamSpec {
  const entries = mapping(node, ['id', 'type', 'doc', 'enum', '-nl-sibling']);
  return {
    node,
    id: required(node, entries, 'id'),
    type: required(node, entries, 'type'),
    sibling: optional(entries, '-nl-sibling'),
  };
}

function readField(node: Node): FieldSpec {
  const entries = mapping(node, [...FIELD, ...FIELD_HINTS]);
  const repeat = entries.get('repeat');
  if (repeat !== undefined && repeat.value !== 'eos') {
    throw errorAt(repeat, 'only "repeat: eos" can be generated: netlink has lengths, not counts');
  }
  const align = entries.get('-nl-align');
  if (align !== undefined && align.value !== 4) throw errorAt(align, 'netlink aligns to 4 bytes');
  return {
    node,
    id: required(node, entries, 'id'),
    origId: optional(entries, '-orig-id'),
    doc: optional(entries, 'doc'),
    type: readFieldType(entries.get('type')),
    size: readExpression(entries.get('size')),
    sizeEos: isTrue(entries, 'size-eos'),
    repeat: repeat !== undefined,
    condition: readExpression(entries.get('if')),
    enumName: optional(entries, 'enum'),
    flags: optional(entries, '-nl-flags'),
    form: optional(entries, '-nl-form'),
    family: optional(entries, '-nl-family'),
    align: align !== undefined,
  };
}

function readFieldType(node: Node | undefined): TypeReference | Switch | undefined {
  if (node === undefined) return undefined;
  if (!(node.value instanceof Map)) return readTypeReference(node);
  const entries = mapping(node, ['switch-on', 'cases']);
  const on = readExpression(entries.get('switch-on'));
  const cases = entries.get('cases');
  if (on === undefined || cases === undefined)
    throw errorAt(node, 'a switch needs switch-on and cases');
  return {
    node,
    on,
    cases: [...mapping(cases)].map(([key, type]) => {
      if (key === '_')
        throw errorAt(type, 'a default case would hide what is unknown: leave it out');
      return { node: type, key: parse(type, key), type: readTypeReference(type) };
    }),
  };
}

function readTypeReference(node: Node): TypeReference {
  try {
    return { node, ...parseTypeReference(text(node)) };
  } catch (error) {
    throw error instanceof SyntaxError ? errorAt(node, error.message) : error;
  }
}

function readExpression(node: Node | undefined): Expression | undefined {
  return node && parse(node, String(node.value));
}

function parse(node: Node, expression: string): Expression {
  try {
    return parseExpression(expression);
  } catch (error) {
    throw error instanceof SyntaxError ? errorAt(node, error.message) : error;
  }
}

function readInstance(id: string, node: Node): InstanceSpec | undefined {
  const entries = mapping(node, [...INSTANCE, '-nl-ignore', '-nl-peek']);
  // Plumbing of the official compiler, which passes values between siblings by hand.
  if (isTrue(entries, '-nl-ignore')) return undefined;
  const peek = isTrue(entries, '-nl-peek');
  if (!peek && (entries.has('pos') || entries.has('type'))) {
    throw errorAt(node, `instance "${id}" reads bytes out of turn, which cannot be generated`);
  }
  return {
    node,
    id,
    value: readExpression(entries.get('value')),
    enumName: optional(entries, 'enum'),
    peek,
  };
}

function readEnums(node: Node | undefined): Map<string, EnumSpec> {
  const enums = new Map<string, EnumSpec>();
  for (const [id, child] of node ? mapping(node) : []) {
    const members = [...mapping(child)].map(([key, member]): MemberSpec => {
      const value = Number(key);
      if (!Number.isSafeInteger(value)) throw errorAt(member, `"${key}" is no whole number`);
      if (typeof member.value === 'string') return bareMember(member, value, member.value);
      const entries = mapping(member, MEMBER);
      const type = entries.get('-nl-type');
      return {
        node: member,
        value,
        id: required(member, entries, 'id'),
        origId: optional(entries, '-orig-id'),
        doc: optional(entries, 'doc'),
        print: optional(entries, '-nl-print'),
        field: optional(entries, '-nl-field'),
        nested: isTrue(entries, '-nl-nested'),
        multi: isTrue(entries, '-nl-multi'),
        raw: optional(entries, '-nl-raw'),
        type: type && integer(type),
      };
    });
    enums.set(id, { node: child, id, members });
  }
  return enums;
}

function bareMember(node: Node, value: number, id: string): MemberSpec {
  const rest = {
    origId: undefined,
    doc: undefined,
    print: undefined,
    field: undefined,
    raw: undefined,
    type: undefined,
  };
  return { node, value, id, ...rest, nested: false, multi: false };
}
