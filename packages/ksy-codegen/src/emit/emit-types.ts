import type { FieldModel, GroupModel, Model, ValueModel } from '../model.ts';
import { banner, docComment, Imports, moduleName, property } from './text.ts';

/** The module with the interfaces of a .ksy file. */
export function emitTypes(model: Model, file: string): string | undefined {
  const groups = model.groups.filter((one) => one.file === file);
  if (groups.length === 0) return undefined;
  const imports = new Imports();
  const parts = groups.map((group) => emitInterface(group, imports));
  return `${banner(file)}${imports}${parts.map((part) => `\n${part}`).join('')}`;
}

function emitInterface(group: GroupModel, imports: Imports): string {
  const lines: string[] = [];
  for (const field of group.fields) lines.push(emitField(field, group, imports));
  for (const { member, field, value } of group.set?.attributes ?? []) {
    if (value === undefined) continue;
    const type = typeOf(value, group, imports);
    const text = docComment('  ', member.doc, note(member.origId, value));
    lines.push(
      `${text}  ${property(field)}?: ${member.multi ? `${wrap(type)}[]` : type} | undefined;\n`,
    );
  }
  const each = group.set?.each;
  if (each !== undefined) {
    const type = typeOf(each.value, group, imports);
    const doc = `In the order of their numbers, which count from ${each.first} on.`;
    lines.push(`  /** ${doc} */\n  entries?: ${wrap(type)}[] | undefined;\n`);
  }
  const base = group.set
    ? imports.take('../../runtime/attribute.ts', 'type AttributeSet')
    : 'Struct';
  if (base === 'Struct') imports.take('../../runtime/attribute.ts', 'type Struct');
  const head = docComment('', group.doc, group.origId && `\`${group.origId}\``);
  return `${head}export interface ${group.name} extends ${base} {\n${lines.join('')}}\n`;
}

function emitField(field: FieldModel, group: GroupModel, imports: Imports): string {
  const absent = field.optional || field.when !== undefined || field.align || field.reserved;
  const type = typeOf(field.value, group, imports);
  const doc = field.align
    ? 'Filler in front of the attributes, where it is not the expected zeros.'
    : field.doc;
  const text = docComment(
    '  ',
    field.reserved ? 'Reserved.' : doc,
    note(field.origId, field.value),
  );
  return `${text}  ${property(field.name)}${absent ? '?' : ''}: ${type}${absent ? ' | undefined' : ''};\n`;
}

/** What the type does not say: the UAPI name, the constants, the byte order. */
function note(origId: string | undefined, value: ValueModel): string {
  const parts = [origId && `\`${origId}\``, describe(value)].filter(
    (part) => part !== undefined && part !== '',
  );
  return parts.join(', ');
}

function describe(value: ValueModel): string {
  switch (value.kind) {
    case 'integer': {
      const width = `${value.signed ? 's' : 'u'}${8 * value.size}${value.big ? ', big-endian on the wire' : ''}`;
      const names = value.names ?? value.flags;
      return names ? `${width}, see \`${names.name}\`` : width;
    }
    case 'variable':
      return 'u32 or u64, as it came';
    case 'bytes':
      return value.form === 'address' ? '4 or 16 bytes, network order' : '';
    default:
      return '';
  }
}

/** The TypeScript type of a value. */
export function typeOf(
  value: ValueModel,
  group: { readonly file: string },
  imports: Imports,
): string {
  switch (value.kind) {
    case 'integer':
      return value.size === 8 ? 'bigint' : 'number';
    case 'variable':
      return 'number | bigint';
    case 'flag':
      return 'boolean';
    case 'text':
      return 'string';
    case 'bytes':
      return 'Uint8Array';
    case 'group':
      return nameOf(value.group, group, imports);
    case 'records':
      return `${nameOf(value.group, group, imports)}[]`;
    case 'array':
      return `${wrap(typeOf(value.item, group, imports))}[]`;
    case 'choice': {
      const types = value.cases.map((one) => typeOf(one.value, group, imports));
      return [...new Set([...types, 'Uint8Array'])].join(' | ');
    }
  }
}

function wrap(type: string): string {
  return type.includes('|') ? `(${type})` : type;
}

function nameOf(group: GroupModel, from: { readonly file: string }, imports: Imports): string {
  if (group.file === from.file) return group.name;
  return imports.take(`./${moduleName(group.file)}`, `type ${group.name}`);
}
