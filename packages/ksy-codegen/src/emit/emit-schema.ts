import { type Expression, toTypeScript } from '../expression.ts';
import type {
  AttributeModel,
  EnumModel,
  FieldModel,
  GroupModel,
  Model,
  ValueModel,
} from '../model.ts';
import { camelCase } from '../name.ts';
import { tableName } from './emit-names.ts';
import { typeOf } from './emit-types.ts';
import { banner, Imports, moduleName, property, quote } from './text.ts';

const RUNTIME = '../../runtime';

/** Name of the schema of a group. */
export function schemaName({ name }: GroupModel): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}Schema`;
}

/** Name of the class of the values of a group. */
export function className({ name }: GroupModel): string {
  return `${name}Value`;
}

/** The module with the schemas of a .ksy file: classes of values in their final shape, and what is where. */
export function emitSchemas(model: Model, file: string): string | undefined {
  const groups = model.groups.filter((one) => one.file === file);
  if (groups.length === 0) return undefined;
  const imports = new Imports();
  const parts = groups.map((group) => emitClass(group, imports) + emitSchema(group, imports));
  return `${banner(file)}${imports}${parts.map((part) => `\n${part}`).join('')}`;
}

function emitClass(group: GroupModel, imports: Imports): string {
  const typeImports = new Imports();
  const lines = group.fields.map((field) => {
    const absent = field.optional || field.when !== undefined || field.align || field.reserved;
    const type = typeOf(field.value, group, typeImports);
    if (absent)
      return `  ${property(field.name)}: ${type} | undefined = ${field.reserved && !field.optional ? 0 : 'undefined'};\n`;
    return `  ${property(field.name)}: ${type} = ${initial(field.value, group, imports)};\n`;
  });
  for (const { member, field, value } of group.set?.attributes ?? []) {
    if (value === undefined) continue;
    const type = typeOf(value, group, typeImports);
    const shown = member.multi ? `${type.includes('|') ? `(${type})` : type}[]` : type;
    lines.push(`  ${property(field)}: ${shown} | undefined = undefined;\n`);
  }
  const each = group.set?.each;
  if (each !== undefined) {
    const type = typeOf(each.value, group, typeImports);
    lines.push(
      `  entries: ${type.includes('|') ? `(${type})` : type}[] | undefined = undefined;\n`,
    );
  }
  for (const line of lines) {
    for (const [name] of line.matchAll(/\b[A-Z]\w+\b/g)) {
      const owner = owners(group).find((one) => one.name === name);
      if (owner !== undefined) imports.take(`../types/${moduleName(owner.file)}`, `type ${name}`);
    }
  }
  imports.take(`../types/${moduleName(group.file)}`, `type ${group.name}`);
  imports.take(`${RUNTIME}/schema.ts`, 'type Group');
  const base = group.set
    ? ` extends ${imports.take(`${RUNTIME}/attribute.ts`, 'AttributeHolder')}`
    : '';
  const accessor = group.set
    ? `\n  override get $schema(): Group {\n    return ${schemaName(group)};\n  }\n`
    : '';
  return `/** A {@link ${group.name}} with every property in place. */\nexport class ${className(group)}${base} implements ${group.name} {\n${lines.join('')}${accessor}}\n`;
}

/** The groups that the properties of a group refer to. */
function owners(group: GroupModel): GroupModel[] {
  const found: GroupModel[] = [];
  const visit = (value: ValueModel | undefined): void => {
    if (value === undefined) return;
    if (value.kind === 'group' || value.kind === 'records') found.push(value.group);
    if (value.kind === 'array') visit(value.item);
    if (value.kind === 'choice') for (const one of value.cases) visit(one.value);
  };
  for (const field of group.fields) visit(field.value);
  for (const one of group.set?.attributes ?? []) visit(one.value);
  visit(group.set?.each?.value);
  return found;
}

/** What a fixed field holds before it is read. */
function initial(value: ValueModel, group: GroupModel, imports: Imports): string {
  switch (value.kind) {
    case 'integer':
      return value.size === 8 ? '0n' : '0';
    case 'bytes':
      return imports.take(`${RUNTIME}/attribute.ts`, 'NO_BYTES');
    case 'text':
      return "''";
    case 'group': {
      const name = className(value.group);
      if (value.group.file !== group.file) imports.take(`./${moduleName(value.group.file)}`, name);
      return `new ${name}()`;
    }
    default:
      return '[]';
  }
}

function emitSchema(group: GroupModel, imports: Imports): string {
  const { set } = group;
  const parts = [
    `  name: ${quote(group.name)},\n`,
    group.fields.length === 0
      ? '  fields: [],\n'
      : `  fields: [\n${group.fields.map((field) => `    ${emitField(field, group, imports)},\n`).join('')}  ],\n`,
    `  size: ${group.size},\n`,
  ];
  if (group.short.length > 0) parts.push(`  short: [${group.short.join(', ')}],\n`);
  if (set !== undefined) {
    const make = imports.take(`${RUNTIME}/schema.ts`, 'attributeTable');
    const lines = set.attributes.map((one) => `      ${emitAttribute(one, group, imports)},\n`);
    const when = set.when === undefined ? '' : `    ${condition(set.when)},\n`;
    if (set.each !== undefined) {
      const shape = emitShape(set.each.value, group, imports);
      const first = set.each.first;
      lines.push(
        `      { type: ${first}, name: 'entry', field: 'entries', shape: ${shape}, multi: true, each: true },\n`,
      );
    }
    parts.push(`  attributes: ${make}(\n    [\n${lines.join('')}    ],\n${when}  ),\n`);
  }
  parts.push(`  create: () => new ${className(group)}(),\n`);
  return `\n/** What is where in a {@link ${group.name}}. */\nexport const ${schemaName(group)}: Group = {\n${parts.join('')}};\n`;
}

function emitField(field: FieldModel, group: GroupModel, imports: Imports): string {
  const parts = [
    `name: ${quote(field.name)}`,
    `shape: ${emitShape(field.value, group, imports)}`,
    `size: ${field.size}`,
  ];
  if (field.optional) parts.push('optional: true');
  if (field.when !== undefined) parts.push(`when: ${condition(field.when)}`);
  if (field.length !== undefined) parts.push(`length: ${condition(field.length)}`);
  if (field.align) parts.push('align: true');
  if (field.reserved) parts.push('reserved: true');
  return `{ ${parts.join(', ')} }`;
}

/** A function of what is known while the group is read. */
function condition(expression: Expression): string {
  const text = toTypeScript(expression, (path) => {
    const name = path.join('.');
    if (name === '_io.eof') return '(rest === 0)';
    const [first = '', member] = path;
    if (first === '_io') return undefined;
    const value = `scope(${quote(camelCase(first))})`;
    if (member === undefined) return `(${value} as number)`;
    return path.length === 2 ? `(${value} as { ${member}: number }).${member}` : undefined;
  });
  const used = /\brest\b/.test(text) ? '(scope, rest)' : '(scope)';
  return `${used} => ${text}`;
}

function emitAttribute(
  { member, field, value }: AttributeModel,
  group: GroupModel,
  imports: Imports,
): string {
  const parts = [`type: ${member.value}`, `name: ${quote(member.name)}`];
  if (value !== undefined) {
    parts.push(`field: ${quote(field)}`, `shape: ${emitShape(value, group, imports)}`);
    if (member.nested) parts.push(`flags: ${imports.take(`${RUNTIME}/attribute.ts`, 'NESTED')}`);
    if (member.multi) parts.push('multi: true');
  }
  return `{ ${parts.join(', ')} }`;
}

function emitShape(value: ValueModel, group: GroupModel, imports: Imports): string {
  switch (value.kind) {
    case 'integer': {
      const parts = [`kind: '${value.size === 8 ? 'bigint' : 'number'}'`, `size: ${value.size}`];
      if (value.signed) parts.push('signed: true');
      if (value.big) parts.push('big: true');
      if (value.names) parts.push(`names: ${takeTable(value.names, imports)}`);
      if (value.flags) parts.push(`flags: ${takeTable(value.flags, imports)}`);
      return `{ ${parts.join(', ')} }`;
    }
    case 'bytes': {
      const parts = ["kind: 'bytes'", `form: '${value.form}'`];
      if (value.size !== undefined) parts.push(`size: ${value.size}`);
      if (value.family !== undefined) parts.push(`family: ${quote(value.family)}`);
      return `{ ${parts.join(', ')} }`;
    }
    case 'group': {
      const args = [...value.args].map(([to, from]) => `${property(to)}: ${quote(from)}`);
      const given = args.length === 0 ? '' : `, args: { ${args.join(', ')} }`;
      return `{ kind: 'group', group: ${takeSchema(value.group, group, imports)}${given} }`;
    }
    case 'records':
      return `{ kind: 'records', group: ${takeSchema(value.group, group, imports)} }`;
    case 'array':
      return `{ kind: 'array', item: ${emitShape(value.item, group, imports)}, size: ${value.size} }`;
    case 'choice': {
      const cases = value.cases.map(({ key, value: one }) => {
        const shown = typeof key === 'number' ? `${key}` : quote(key);
        return `[${shown}, ${emitShape(one, group, imports)}]`;
      });
      return `{ kind: 'choice', by: ${quote(value.by)}, cases: new Map<unknown, ${imports.take(`${RUNTIME}/schema.ts`, 'type Shape')}>([${cases.join(', ')}]) }`;
    }
    default:
      return `{ kind: '${value.kind}' }`;
  }
}

function takeTable(model: EnumModel, imports: Imports): string {
  return imports.take(`../names/${moduleName(model.file)}`, tableName(model));
}

function takeSchema(group: GroupModel, from: GroupModel, imports: Imports): string {
  if (group.file === from.file) return schemaName(group);
  return imports.take(`./${moduleName(group.file)}`, schemaName(group));
}
