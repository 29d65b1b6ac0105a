import type { KsyError } from './error.ts';
import { type Expression, pathOf } from './expression.ts';
import type { EnumModel, FamilyModel, GroupModel, MemberModel, Model } from './model.ts';
import { camelCase, pascalCase } from './name.ts';
import { resolveFamily } from './resolve-family.ts';
import { resolveGroup } from './resolve-group.ts';
import { errorAt, type Node } from './source.ts';
import type { EnumSpec, FileSpec, TypeReference, TypeSpec } from './spec.ts';

/** A type together with the file that it stands in. */
export interface Located {
  readonly file: FileSpec;
  readonly type: TypeSpec;
}

/** What is known while names are being resolved. */
export interface Resolver {
  readonly files: ReadonlyMap<string, FileSpec>;
  readonly enums: Map<string, EnumModel>;
  readonly groups: Map<string, GroupModel>;
  /** Groups whose content is being resolved right now. */
  readonly open: Set<string>;
  readonly attributeHeader: string | undefined;
  readonly messageHeader: string | undefined;
}

/**
 * Resolves every name of the files and classifies every type.
 *
 * @throws KsyError at the first thing that is outside the subset.
 */
export function resolveModel(files: readonly FileSpec[]): Model {
  const resolver: Resolver = {
    files: new Map(files.map((file) => [file.id, file])),
    enums: new Map(),
    groups: new Map(),
    open: new Set(),
    attributeHeader: files.find((file) => file.role === 'attribute_header')?.id,
    messageHeader: files.find((file) => file.role === 'message_header')?.id,
  };
  const families: FamilyModel[] = [];
  for (const file of files) {
    for (const one of file.enums.values()) resolveEnum(resolver, file, one.id, one.node);
    if (file.role === 'attribute_header') continue;
    if (file.role === 'family') families.push(resolveFamily(resolver, file));
    else if (file.root.seq.length > 0) resolveGroup(resolver, { file, type: file.root });
  }
  const model: Model = {
    groups: [...resolver.groups.values()],
    enums: [...resolver.enums.values()],
    families,
    files: new Map(files.map(({ id, title, docRef }) => [id, { title, docRef }])),
  };
  checkNames(resolver, model);
  return model;
}

/** Two things must not have the same name in TypeScript. */
function checkNames(resolver: Resolver, { groups, enums }: Model): void {
  const seen = new Map<string, string>();
  for (const { name, file } of [...groups, ...enums]) {
    const before = seen.get(name);
    if (before !== undefined) {
      const node = resolver.files.get(file)?.root.node;
      if (node) throw errorAt(node, `${name} is already the name of a type in ${before}`);
    }
    seen.set(name, file);
  }
}

/**
 * Finds a type by the name that `file` calls it.
 *
 * @throws KsyError where there is none.
 */
export function findType(resolver: Resolver, file: FileSpec, reference: TypeReference): Located {
  const [first = '', second] = reference.name.split('::');
  if (second === undefined) {
    const local = file.types.get(first);
    if (local !== undefined) return { file, type: local };
    const whole = importedFile(resolver, file, first);
    if (whole !== undefined) return { file: whole, type: whole.root };
  } else {
    const other = first === file.id ? file : importedFile(resolver, file, first);
    const type = other?.types.get(second);
    if (other !== undefined && type !== undefined) return { file: other, type };
  }
  throw errorAt(reference.node, `there is no type "${reference.name}"`);
}

function importedFile(resolver: Resolver, file: FileSpec, id: string): FileSpec | undefined {
  return file.imports.some((one) => one.id === id) ? resolver.files.get(id) : undefined;
}

/**
 * Finds an enum, or the names of flag bits, by the name that `file` calls it.
 *
 * @throws KsyError where there is none.
 */
export function resolveEnum(
  resolver: Resolver,
  file: FileSpec,
  name: string,
  node: Node,
  role: EnumModel['role'] = 'values',
): EnumModel {
  const [first = '', second] = name.split('::');
  const owner = second === undefined ? file : importedFile(resolver, file, first);
  const spec = owner?.enums.get(second ?? first);
  if (owner === undefined || spec === undefined) throw errorAt(node, `there is no enum "${name}"`);
  const key = `${owner.id}::${spec.id}`;
  const known = resolver.enums.get(key);
  if (known !== undefined && (known.role === role || role === 'values')) return known;
  const model: EnumModel = {
    name: pascalCase(spec.id),
    file: owner.id,
    members: spec.members.map(resolveMember),
    role,
    doc: undefined,
  };
  resolver.enums.set(key, model);
  return model;
}

function resolveMember(spec: EnumSpec['members'][number]): MemberModel {
  const { value, id, origId, doc, print, field, nested, multi, raw, type } = spec;
  return {
    value,
    id,
    name: camelCase(id),
    print: print ?? id,
    origId,
    doc,
    field: field === undefined ? undefined : camelCase(field),
    nested,
    multi,
    raw,
    type,
  };
}

/** The member of an enum that a case of a switch names: `route_attribute_type::dst`. */
export function memberOfCase(types: EnumModel, key: Expression, node: Node): MemberModel {
  const id = key.kind === 'enum' ? key.path.at(-1) : undefined;
  const member = types.members.find((one) => one.id === id);
  if (member === undefined) throw errorAt(node, 'the case names no member of the enum');
  return member;
}

/** The enum that a switch distinguishes by: that of the value instance `name`. */
export function enumOfSwitch(
  resolver: Resolver,
  { file, type }: Located,
  on: Expression,
  role: EnumModel['role'],
): EnumModel {
  const name = pathOf(on)?.join('.') ?? '';
  const instance = type.instances.get(name);
  if (instance?.enumName === undefined) {
    throw errorAt(type.node, `the switch needs a value instance with an enum, not "${name}"`);
  }
  return resolveEnum(resolver, file, instance.enumName, instance.node, role);
}

/** What a name of an argument is, without conversions like `.to_i`. */
export function argumentName(expression: Expression, fail: (reason: string) => KsyError): string {
  const path = pathOf(expression);
  const [name, conversion] = path ?? [];
  if (name === undefined || (conversion !== undefined && conversion !== 'to_i')) {
    throw fail('an argument must be the name of a field or a parameter');
  }
  return name;
}
