import { type Expression, pathOf } from './expression.ts';
import type { ValueModel } from './model.ts';
import { camelCase } from './name.ts';
import { argumentName, findType, type Located, type Resolver, resolveEnum } from './resolve.ts';
import { type Bindings, isScalar, resolveGroup } from './resolve-group.ts';
import { errorAt } from './source.ts';
import type { FieldSpec, FileSpec, Switch, TypeReference } from './spec.ts';

/** Names of the only field of a type that is nothing but a wrapper around a value. */
const WRAPPED = ['value', 'content'];

/** Resolves what a type reference stands for on the wire; wrappers fall away. */
export function resolveValue(
  resolver: Resolver,
  file: FileSpec,
  reference: TypeReference,
  bindings: Bindings,
): ValueModel {
  const located = findType(resolver, file, reference);
  const { type } = located;
  const [only, second] = type.seq;
  if (only === undefined) return { kind: 'flag' };
  const given = new Map<string, string>();
  for (const [index, param] of type.params.entries()) {
    const arg = reference.args[index];
    if (arg === undefined) throw errorAt(reference.node, `"${param.id}" is not given`);
    const name = argumentName(arg, (reason) => errorAt(reference.node, reason));
    given.set(param.id, bindings.get(name) ?? camelCase(name));
  }
  const lonely = second === undefined;
  if (lonely && WRAPPED.includes(only.id)) return resolveFieldValue(resolver, located, only, given);
  if (lonely && only.repeat && only.id !== 'attributes') {
    return resolveFieldValue(resolver, located, only, given);
  }
  return { kind: 'group', group: resolveGroup(resolver, located), args: given };
}

/** Resolves the value of one field. */
export function resolveFieldValue(
  resolver: Resolver,
  located: Located,
  spec: FieldSpec,
  bindings: Bindings,
): ValueModel {
  const { type } = spec;
  if (spec.repeat) return resolveRepeat(resolver, located, spec, bindings);
  if (type === undefined) return resolveBytes(spec, bindings);
  if ('cases' in type) return resolveSwitch(resolver, located, type, bindings);
  if (!isScalar(type.name)) return resolveValue(resolver, located.file, type, bindings);
  if (type.name === 'str') throw errorAt(spec.node, 'netlink text ends with a NUL byte: use strz');
  if (type.name === 'strz') {
    if (spec.size !== undefined) {
      throw errorAt(spec.node, 'what stands behind the NUL byte would be lost: use bytes');
    }
    return { kind: 'text' };
  }
  if (spec.size !== undefined) {
    throw errorAt(spec.node, 'an integer ignores its size: wrap it in a type of its own');
  }
  return {
    kind: 'integer',
    size: Number(type.name[1]),
    signed: type.name.startsWith('s'),
    big: type.name.endsWith('be'),
    names:
      spec.enumName === undefined
        ? undefined
        : resolveEnum(resolver, located.file, spec.enumName, spec.node),
    flags:
      spec.flags === undefined
        ? undefined
        : resolveEnum(resolver, located.file, spec.flags, spec.node),
  };
}

function resolveBytes(spec: FieldSpec, bindings: Bindings): ValueModel {
  const { form = 'hex', family } = spec;
  if (form !== 'hex' && form !== 'address' && form !== 'hardware') {
    throw errorAt(spec.node, `"${form}" is no form of bytes: hex, address or hardware`);
  }
  const { size } = spec;
  if (size === undefined && !spec.sizeEos) throw errorAt(spec.node, 'the field has no size');
  return {
    kind: 'bytes',
    form,
    size: size?.kind === 'number' ? size.value : undefined,
    family: family === undefined ? undefined : (bindings.get(family) ?? camelCase(family)),
  };
}

function resolveRepeat(
  resolver: Resolver,
  located: Located,
  spec: FieldSpec,
  bindings: Bindings,
): ValueModel {
  if (spec.type === undefined || 'cases' in spec.type) {
    throw errorAt(spec.node, 'what repeats must have a type');
  }
  const item = isScalar(spec.type.name)
    ? resolveFieldValue(resolver, located, { ...spec, repeat: false }, bindings)
    : resolveValue(resolver, located.file, spec.type, bindings);
  if (item.kind === 'group' && item.group.record) return { kind: 'records', group: item.group };
  const size = sizeOf(item);
  if (size === 0) throw errorAt(spec.node, 'what repeats must have a size, or it would never end');
  return { kind: 'array', item, size };
}

/** `_io.size < 8 ? 4 : 8`: the width of an integer, by the bytes that are there. */
function isWidth(on: Expression): boolean {
  if (on.kind !== 'ternary' || on.condition.kind !== 'binary') return false;
  const { operator, left, right } = on.condition;
  const numbers = [right, on.yes, on.no].map((one) => (one.kind === 'number' ? one.value : 0));
  return operator === '<' && pathOf(left)?.join('.') === '_io.size' && numbers.join() === '8,4,8';
}

function resolveSwitch(
  resolver: Resolver,
  { file, type }: Located,
  { node, on, cases }: Switch,
  bindings: Bindings,
): ValueModel {
  const path = pathOf(on)?.join('.') ?? '';
  if (path === '_io.size' || isWidth(on)) {
    const sizes = cases.map((one) => (one.key.kind === 'number' ? one.key.value : 0));
    if (sizes.join() !== '4,8') throw errorAt(node, 'an integer of varying size has 4 or 8 bytes');
    return { kind: 'variable' };
  }
  const by =
    bindings.get(path) ??
    (type.seq.some((field) => field.id === path) ? camelCase(path) : undefined);
  if (by === undefined) throw errorAt(node, `there is neither a field nor a parameter "${path}"`);
  return {
    kind: 'choice',
    by,
    cases: cases.map((one) => ({
      key: caseKey(resolver, file, one.key, one.node),
      value: resolveValue(resolver, file, one.type, bindings),
    })),
  };
}

function caseKey(
  resolver: Resolver,
  file: FileSpec,
  key: Expression,
  node: TypeReference['node'],
): number | string {
  if (key.kind === 'number' || key.kind === 'string') return key.value;
  if (key.kind !== 'enum')
    throw errorAt(node, 'a case must be a number, a text or a member of an enum');
  const model = resolveEnum(resolver, file, key.path.slice(0, -1).join('::'), node);
  const member = model.members.find((one) => one.id === key.path.at(-1));
  if (member === undefined) throw errorAt(node, 'the case names no member of the enum');
  return member.value;
}

/** Bytes that a value always has; 0 where they vary. */
export function sizeOf(value: ValueModel): number {
  if (value.kind === 'integer') return value.size;
  if (value.kind === 'bytes') return value.size ?? 0;
  if (value.kind !== 'group' || value.group.set !== undefined) return 0;
  const { fields, size } = value.group;
  return fields.some((field) => field.size === 0 || field.optional) ? 0 : size;
}
