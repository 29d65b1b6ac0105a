import type { AttributeModel, FieldModel, GroupModel, Model, ValueModel } from '../model.ts';
import { hasReader } from './emit-readers.ts';
import { banner, Imports, moduleName, quote } from './text.ts';

const RUNTIME = '../../runtime';

/** Name of the writer of a group. */
export function writerName({ name }: GroupModel): string {
  return `write${name}`;
}

/** The module with the writers of a .ksy file. They write what is regular and give `false` for the rest. */
export function emitWriters(model: Model, file: string): string | undefined {
  const groups = model.groups.filter((one) => one.file === file && hasReader(one));
  if (groups.length === 0) return undefined;
  const imports = new Imports();
  imports.take(`${RUNTIME}/writer.ts`, 'type Writer');
  imports.take(`${RUNTIME}/write-group.ts`, 'isIrregular');
  const parts = groups.map((group) => emitWriter(group, imports));
  return `${banner(file)}${imports}${parts.map((part) => `\n${part}`).join('')}`;
}

function emitWriter(group: GroupModel, imports: Imports): string {
  imports.take(`../types/${moduleName(group.file)}`, `type ${group.name}`);
  const optional = group.fields.filter((field) => field.optional);
  const lines = [
    ...(optional.length > 0 ? ['  let whole = true;\n'] : []),
    ...group.fields.flatMap((field) => emitField(field, group, imports)),
    ...(group.set?.attributes ?? []).flatMap((one) => emitAttribute(one, group, imports)),
  ];
  return `/** Writes a {@link ${group.name}} that is regular; \`false\` for one that has to be written by the schema. */\nexport function ${writerName(group)}(writer: Writer, value: ${group.name}): boolean {\n  if (isIrregular(value)) return false;\n${lines.join('')}  return true;\n}\n`;
}

function emitField(field: FieldModel, group: GroupModel, imports: Imports): string[] {
  const { name, value, optional, reserved } = field;
  const target = `value${access(name)}`;
  if (optional) {
    return [
      `  if (${target} === undefined) whole = false;\n`,
      '  else if (!whole) return false;\n',
      `  else ${statement(value, target, group, imports)}\n`,
    ];
  }
  if (value.kind === 'group' && !hasReader(value.group)) {
    return [`  if (${target} !== undefined) return false;\n`];
  }
  const zero = reserved ? ' ?? 0' : '';
  return [`  ${statement(value, `${target}${zero}`, group, imports)}\n`];
}

function emitAttribute(
  { member, field, value }: AttributeModel,
  group: GroupModel,
  imports: Imports,
): string[] {
  if (value === undefined) return [];
  const word = member.value | (member.nested ? 0x8000 : 0);
  const shown = word > 255 ? `0x${word.toString(16)}` : `${word}`;
  const target = `value${access(field)}`;
  if ((value.kind === 'group' || value.kind === 'records') && !hasReader(value.group)) {
    return [`  if (${target} !== undefined) return false;\n`];
  }
  if (value.kind === 'flag') return [`  if (${target} === true) writer.head(4, ${shown});\n`];
  if (member.multi) {
    return [
      `  for (const one of ${target} ?? []) {\n`,
      ...payload('    ', shown, value, 'one', group, imports),
      '  }\n',
    ];
  }
  return [
    `  if (${target} !== undefined) {\n`,
    ...payload('    ', shown, value, target, group, imports),
    '  }\n',
  ];
}

/** Statements that write an attribute: head, payload, padding. */
function payload(
  indent: string,
  word: string,
  value: ValueModel,
  target: string,
  group: GroupModel,
  imports: Imports,
): string[] {
  if (value.kind === 'integer') {
    const filler = -value.size & 3;
    if (!value.signed && (value.size === 1 || (value.size === 4 && !value.big))) {
      return [`${indent}writer.attribute${value.size}(${word}, ${target});\n`];
    }
    return [
      `${indent}writer.head(${4 + value.size}, ${word});\n`,
      `${indent}${statement(value, target, group, imports)}\n`,
      ...(filler > 0 ? [`${indent}writer.reserve(${filler});\n`] : []),
    ];
  }
  return [
    `${indent}const start = writer.open(${word});\n`,
    ...body(indent, value, target, group, imports),
    `${indent}writer.close(start, '');\n`,
  ];
}

function body(
  indent: string,
  value: ValueModel,
  target: string,
  group: GroupModel,
  imports: Imports,
): string[] {
  switch (value.kind) {
    case 'array':
      return [
        `${indent}for (const item of ${target}) ${statement(value.item, 'item', group, imports)}\n`,
      ];
    case 'records':
      return [
        `${indent}for (const record of ${target}) {\n`,
        `${indent}  if (Object.hasOwn(record, 'padding')) return false;\n`,
        `${indent}  const recordStart = writer.reserve(2);\n`,
        `${indent}  ${nested(value.group, 'record', group, imports)}\n`,
        `${indent}  writer.close(recordStart, '');\n`,
        `${indent}}\n`,
      ];
    case 'choice': {
      const groups = value.cases.flatMap((one) => (one.value.kind === 'group' ? [one] : []));
      return [
        `${indent}if (${target} instanceof Uint8Array) writer.raw(${target}, '');\n`,
        `${indent}else {\n`,
        `${indent}  switch (value${access(value.by)}) {\n`,
        ...groups.flatMap(({ key, value: inner }) =>
          inner.kind === 'group'
            ? [
                `${indent}    case ${typeof key === 'number' ? key : quote(key)}:\n`,
                `${indent}      ${nested(inner.group, `${target} as ${typeName(inner.group, group, imports)}`, group, imports)}\n`,
                `${indent}      break;\n`,
              ]
            : [],
        ),
        `${indent}    default:\n${indent}      return false;\n`,
        `${indent}  }\n`,
        `${indent}}\n`,
      ];
    }
    default:
      return [`${indent}${statement(value, target, group, imports)}\n`];
  }
}

/** A statement that writes a value of a fixed part, or the payload of an attribute. */
function statement(value: ValueModel, target: string, group: GroupModel, imports: Imports): string {
  switch (value.kind) {
    case 'integer': {
      const method = `${value.signed ? 's' : 'u'}${value.size}`;
      return `writer.${method}(${target}, ''${value.big && value.size > 1 ? ', true' : ''});`;
    }
    case 'variable':
      return `writer.variable(${target}, '');`;
    case 'text':
      return `writer.text(${target}, '');`;
    case 'bytes': {
      const size = value.size === undefined ? '' : `, ${value.size}`;
      const form = value.form === 'hex' && size === '' ? '' : `, '${value.form}'`;
      return `writer.raw(${target}, ''${form}${size});`;
    }
    case 'group':
      return nested(value.group, target, group, imports);
    default:
      throw new Error(`a ${value.kind} takes more than a statement`);
  }
}

function nested(inner: GroupModel, target: string, group: GroupModel, imports: Imports): string {
  // What has no writer of its own is left to the schema, and so is what is around it.
  if (!hasReader(inner)) return 'return false;';
  const name = writerName(inner);
  if (inner.file !== group.file) imports.take(`./${moduleName(inner.file)}`, name);
  return `if (!${name}(writer, ${target})) return false;`;
}

function typeName(inner: GroupModel, group: GroupModel, imports: Imports): string {
  if (inner.file === group.file && inner === group) return inner.name;
  return imports.take(`../types/${moduleName(inner.file)}`, `type ${inner.name}`);
}

function access(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quote(name)}]`;
}
