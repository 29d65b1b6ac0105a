import type { AttributeModel, FieldModel, GroupModel, Model, ValueModel } from '../model.ts';
import { hasReader } from './emit-readers.ts';
import { schemaName } from './emit-schema.ts';
import { typeOf } from './emit-types.ts';
import { banner, docComment, Imports, moduleName, property } from './text.ts';

/** Name of the cursor of a group. */
export function cursorName({ name }: GroupModel): string {
  return `${name}Cursor`;
}

/** The module with the cursors of a .ksy file: classes that read values when they are asked for. */
export function emitCursors(model: Model, file: string): string | undefined {
  const groups = model.groups.filter((one) => one.file === file && hasCursor(one));
  if (groups.length === 0) return undefined;
  const imports = new Imports();
  imports.take('../../runtime/cursor.ts', 'Cursor');
  const parts = groups.map((group) => emitCursor(group, imports));
  return `${banner(file)}${imports}${parts.map((part) => `\n${part}`).join('')}`;
}

/** A record is part of a list, and lists are decoded as a whole. */
function hasCursor(group: GroupModel): boolean {
  return hasReader(group) && !group.record && group.params.length === 0;
}

function emitCursor(group: GroupModel, imports: Imports): string {
  const required = group.fields.filter((field) => !field.optional && field.size > 0);
  const size = required.reduce((sum, field) => sum + field.size, 0);
  const members: string[] = [];
  let at = 0;
  for (const field of group.fields) {
    members.push(emitField(field, at, group, imports));
    at += field.size;
  }
  for (const one of group.set?.attributes ?? []) members.push(emitAttribute(one, group, imports));
  return `/** A {@link Cursor} over a \`${group.name}\`. */\nexport class ${cursorName(group)} extends Cursor {\n  protected override readonly $size = ${size};\n  protected override readonly $isSet: boolean = ${group.set !== undefined};\n${members.join('')}}\n`;
}

function emitField(field: FieldModel, at: number, group: GroupModel, imports: Imports): string {
  const { value, name } = field;
  const place = at === 0 ? 'this.$start' : `this.$start + ${at}`;
  const head = docComment('  ', field.doc);
  if (value.kind === 'integer') {
    const read = readInteger(value, place);
    const type = value.size === 8 ? 'bigint' : 'number';
    const body = field.optional
      ? `this.$end < ${place} + ${value.size} ? undefined : ${read}`
      : read;
    return getter(head, name, `${type}${field.optional ? ' | undefined' : ''}`, body);
  }
  return whole(head, name, typeOf(value, { file: '' }, new Imports()), value, group, imports);
}

function emitAttribute(
  { member, field, value }: AttributeModel,
  group: GroupModel,
  imports: Imports,
): string {
  if (value === undefined) return '';
  const head = docComment('  ', member.doc);
  const type = member.value;
  if (!member.multi) {
    switch (value.kind) {
      case 'integer': {
        const shown = value.size === 8 ? 'bigint' : 'number';
        const lines = `    const at = this.$find(${type}, ${value.size});\n    return at < 0 ? undefined : ${readInteger(value, 'at')};\n`;
        return block(head, field, `${shown} | undefined`, lines);
      }
      case 'flag':
        return getter(head, field, 'boolean', `this.offsetOf(${type}) >= 0`);
      case 'bytes':
        return getter(
          head,
          field,
          'Uint8Array | undefined',
          `this.$bytesOf(${type}${value.size ? `, ${value.size}` : ''})`,
        );
      case 'group':
        if (hasCursor(value.group))
          return emitNested(head, type, field, value.group, group, imports);
        break;
      default:
        break;
    }
  }
  const plain = typeOf(value, { file: '' }, new Imports());
  const shown = member.multi ? `${plain.includes('|') ? `(${plain})` : plain}[]` : plain;
  return whole(head, field, shown, value, group, imports);
}

/** A nested set: another cursor, made once and moved. */
function emitNested(
  head: string,
  type: number,
  field: string,
  inner: GroupModel,
  group: GroupModel,
  imports: Imports,
): string {
  const name = cursorName(inner);
  if (inner.file !== group.file) imports.take(`./${moduleName(inner.file)}`, name);
  const own = `#${field.replace(/\W/g, '_')}`;
  const lines = `    this.${own} ??= new ${name}();\n    return this.$enter(${type}, this.${own});\n`;
  return `\n  ${own}: ${name} | undefined;\n${block(head, field, `${name} | undefined`, lines).replace(/^\n/, '')}`;
}

/** A value that takes an object anyway: everything is decoded, and it is taken out. */
function whole(
  head: string,
  name: string,
  type: string,
  value: ValueModel,
  group: GroupModel,
  imports: Imports,
): string {
  for (const inner of groupsOf(value)) {
    imports.take(`../types/${moduleName(inner.file)}`, `type ${inner.name}`);
  }
  imports.take(`../types/${moduleName(group.file)}`, `type ${group.name}`);
  const schema = imports.take(`../schema/${moduleName(group.file)}`, schemaName(group));
  const body = `(this.$decoded(${schema}) as ${group.name} | undefined)?.${name}`;
  return getter(head, name, `${type} | undefined`, body);
}

function groupsOf(value: ValueModel): GroupModel[] {
  if (value.kind === 'group' || value.kind === 'records') return [value.group];
  if (value.kind === 'array') return groupsOf(value.item);
  return value.kind === 'choice' ? value.cases.flatMap((one) => groupsOf(one.value)) : [];
}

function getter(head: string, name: string, type: string, body: string): string {
  return block(head, name, type, `    return ${body};\n`);
}

function block(head: string, name: string, type: string, lines: string): string {
  return `\n${head}  get ${property(name)}(): ${type} {\n${lines}  }\n`;
}

function readInteger(
  { size, signed, big }: Extract<ValueModel, { kind: 'integer' }>,
  at: string,
): string {
  const kind = `${size === 8 ? 'Big' : ''}${signed ? 'Int' : 'Uint'}${8 * size}`;
  return size === 1
    ? `this.$view.get${kind}(${at})`
    : `this.$view.get${kind}(${at}, ${big ? 'false' : 'this.$little'})`;
}
