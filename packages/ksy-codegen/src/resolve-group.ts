import { type Expression, pathOf } from './expression.ts';
import type { AttributeModel, EnumModel, FieldModel, GroupModel, SetModel } from './model.ts';
import { camelCase, pascalCase } from './name.ts';
import {
  argumentName,
  enumOfSwitch,
  findType,
  type Located,
  memberOfCase,
  type Resolver,
} from './resolve.ts';
import { resolveFieldValue, resolveValue, sizeOf } from './resolve-value.ts';
import { errorAt } from './source.ts';
import type { FieldSpec, TypeReference } from './spec.ts';

/** What the parameters of a type are, seen from the group that it is part of: parameter → property. */
export type Bindings = ReadonlyMap<string, string>;

/** Resolves a struct or an attribute set; the same one twice gives the same object. */
export function resolveGroup(resolver: Resolver, located: Located): GroupModel {
  const { file, type } = located;
  const key = `${file.id}::${type === file.root ? '' : type.id}`;
  const known = resolver.groups.get(key);
  if (known !== undefined) return known;
  if (resolver.open.has(key)) {
    const reason = `"${type.id}" contains itself: netlink has no such thing, and reading it could overflow the stack`;
    throw errorAt(type.node, reason);
  }
  resolver.open.add(key);
  const record = isRecord(type.seq);
  const params = new Map(type.params.map((param) => [param.id, param.id]));
  const fields: FieldModel[] = [];
  let set: SetModel | undefined;
  for (const [index, spec] of type.seq.entries()) {
    if (record && (index === 0 || spec.id === 'padding')) continue;
    if (set !== undefined) throw errorAt(spec.node, 'nothing can follow the attributes');
    set = resolveSet(resolver, located, spec, params);
    if (set === undefined) fields.push(resolveField(resolver, located, spec, params));
  }
  resolver.open.delete(key);
  const group: GroupModel = {
    name: type.name ?? pascalCase(type.id),
    file: file.id,
    origId: type.origId,
    doc: type.doc,
    params: type.params.map(({ id, type: kind }) => ({
      name: id,
      type: kind === 'str' ? 'string' : 'number',
    })),
    fields,
    size: fields.reduce((sum, field) => sum + (field.optional ? 0 : field.size), 0),
    short: type.short,
    set,
    record,
  };
  checkProperties(group, located);
  resolver.groups.set(key, group);
  return group;
}

/** A length of its own comes first, and padding last (`struct rtnexthop`). */
function isRecord(seq: readonly FieldSpec[]): boolean {
  const [first, ...rest] = seq;
  if (first?.id.startsWith('len_') !== true) return false;
  return rest.some(({ size }) => size?.kind === 'binary' && pathOf(size.left)?.[0] === first.id);
}

/** Each property of a group needs a name of its own. */
function checkProperties(group: GroupModel, { type }: Located): void {
  const taken = new Set(['attributes', 'tail', 'headerLength', 'padding']);
  const attributes = group.set?.attributes.filter((one) => one.value !== undefined) ?? [];
  for (const { name } of [...group.fields, ...attributes.map((one) => ({ name: one.field }))]) {
    if (taken.has(name)) {
      throw errorAt(type.node, `${group.name} would have two properties "${name}": use -nl-field`);
    }
    if (name !== 'padding') taken.add(name);
  }
}

function resolveField(
  resolver: Resolver,
  located: Located,
  spec: FieldSpec,
  params: Bindings,
): FieldModel {
  const least = leastSize(spec.condition);
  const optional = least !== undefined;
  const value = resolveFieldValue(resolver, located, spec, params);
  const constant = spec.size === undefined || spec.size.kind === 'number';
  return {
    name: spec.align ? 'alignment' : camelCase(spec.id),
    origId: spec.origId,
    doc: spec.doc,
    value,
    size: constant && !spec.align ? sizeOf(value) : 0,
    optional,
    when: optional || spec.align ? undefined : spec.condition,
    length: constant || spec.align ? undefined : spec.size,
    align: spec.align,
    reserved: /^reserved\d*$/.test(spec.id),
  };
}

/** `N` of a condition `_io.size >= N`, which says that older kernels end before the field. */
function leastSize(condition: Expression | undefined): number | undefined {
  if (condition?.kind !== 'binary' || condition.operator !== '>=') return undefined;
  if (pathOf(condition.left)?.join('.') !== '_io.size') return undefined;
  return condition.right.kind === 'number' ? condition.right.value : undefined;
}

/** The attributes that a field stands for; `undefined` where it is an ordinary field. */
function resolveSet(
  resolver: Resolver,
  located: Located,
  spec: FieldSpec,
  params: Bindings,
): SetModel | undefined {
  const { type: reference } = spec;
  if (reference === undefined || 'cases' in reference || resolver.attributeHeader === undefined) {
    return undefined;
  }
  if (!/^[\w:]+$/.test(reference.name) || isScalar(reference.name)) return undefined;
  const inner = findType(resolver, located.file, reference);
  if (!spec.repeat) {
    // A set with a size of its own: its attributes are those of the group around it.
    const [only, second] = inner.type.seq;
    if (
      only === undefined ||
      second !== undefined ||
      only.id !== 'attributes' ||
      spec.id !== 'attributes'
    ) {
      return undefined;
    }
    return resolveSet(resolver, inner, only, new Map());
  }
  const [header] = inner.type.seq;
  const headerType = header?.type;
  if (headerType === undefined || 'cases' in headerType) return undefined;
  if (isScalar(headerType.name)) return undefined;
  if (findType(resolver, inner.file, headerType).file.id !== resolver.attributeHeader) {
    return undefined;
  }
  return resolveEntry(resolver, inner, spec, reference, params);
}

/** A type of the language itself. */
export function isScalar(name: string): boolean {
  return /^([us][1248](be|le)?|strz?)$/.test(name);
}

/** Resolves the type of one attribute: header, value switched on the type, padding. */
function resolveEntry(
  resolver: Resolver,
  entry: Located,
  spec: FieldSpec,
  reference: TypeReference,
  params: Bindings,
): SetModel {
  const value = entry.type.seq.find((field) => field.id === 'value');
  if (value?.type === undefined) throw errorAt(entry.type.node, 'an attribute needs a value');
  if (!('cases' in value.type)) {
    const { first } = entry.type;
    if (first === undefined) {
      const reason =
        'the value has to be switched on the type; where types count entries, say -nl-first';
      throw errorAt(entry.type.node, reason);
    }
    const each = { value: resolveValue(resolver, entry.file, value.type, new Map()), first };
    return { types: undefined, each, attributes: [], when: spec.condition };
  }
  const types = enumOfSwitch(resolver, entry, value.type.on, 'attributes');
  const bindings = bindParams(entry, reference, params, types.members);
  const attributes: AttributeModel[] = value.type.cases.map((one) => {
    const member = memberOfCase(types, one.key, one.node);
    const field = member.field ?? member.name;
    return { member, field, value: resolveValue(resolver, entry.file, one.type, bindings) };
  });
  const typed = new Set(attributes.map((one) => one.member));
  for (const member of types.members) {
    if (!typed.has(member)) attributes.push({ member, field: member.name, value: undefined });
  }
  return { types, each: undefined, attributes, when: spec.condition };
}

/** What the parameters of an attribute's type are: attributes of the same set, or what the set was given. */
function bindParams(
  { type }: Located,
  reference: TypeReference,
  params: Bindings,
  members: EnumModel['members'],
): Bindings {
  const bindings = new Map<string, string>();
  for (const [index, param] of type.params.entries()) {
    if (param.sibling !== undefined) {
      const member = members.find((one) => one.id === param.sibling);
      if (member === undefined)
        throw errorAt(param.node, `there is no attribute "${param.sibling}"`);
      bindings.set(param.id, member.field ?? member.name);
      continue;
    }
    const given = reference.args[index];
    if (given === undefined) throw errorAt(reference.node, `"${param.id}" is not given`);
    const name = argumentName(given, (reason) => errorAt(reference.node, reason));
    bindings.set(param.id, params.get(name) ?? camelCase(name));
  }
  return bindings;
}
