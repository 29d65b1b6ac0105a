import type { AttributeModel, FieldModel, GroupModel, Model, ValueModel } from '../model.ts';
import { pascalCase } from '../name.ts';
import { className, schemaName } from './emit-schema.ts';
import { typeOf } from './emit-types.ts';
import { banner, Imports, moduleName, property, quote } from './text.ts';

const RUNTIME = '../../runtime';

/** Name of the reader of a group. */
export function readerName({ name }: GroupModel): string {
  return `read${name}`;
}

/** Whether a group has a reader of its own: its fixed part has no conditions and no varying sizes but at its end. */
export function hasReader(group: GroupModel): boolean {
  if (group.set?.each !== undefined) return false;
  return group.fields.every(
    (field, index) =>
      field.when === undefined &&
      field.length === undefined &&
      !field.align &&
      (field.size > 0 || (group.set === undefined && index === group.fields.length - 1)) &&
      (!field.optional || group.set === undefined),
  );
}

/** The module with the readers of a .ksy file. They read what is regular and give `undefined` for the rest. */
export function emitReaders(model: Model, file: string): string | undefined {
  const groups = model.groups.filter((one) => one.file === file && hasReader(one));
  if (groups.length === 0) return undefined;
  const imports = new Imports();
  imports.take(`${RUNTIME}/reader.ts`, 'type Reader');
  const parts = groups.map((group) => new ReaderEmitter(group, imports).emit());
  return `${banner(file)}${imports}${parts.map((part) => `\n${part}`).join('')}`;
}

/** Emits the reader of one group, and those of its values that need a function of their own. */
class ReaderEmitter {
  readonly #group: GroupModel;
  readonly #imports: Imports;
  readonly #extra: string[] = [];

  constructor(group: GroupModel, imports: Imports) {
    this.#group = group;
    this.#imports = imports;
  }

  emit(): string {
    const group = this.#group;
    const { set, fields, size } = group;
    const params = group.params.map((one) => `, ${one.name}: unknown`).join('');
    const made = this.#take('schema', group, className(group));
    const body = [
      this.#checkSize(),
      '  const { view, little } = reader;\n',
      `  const value = new ${made}();\n`,
      ...this.#fields(fields),
      ...(set === undefined ? ['  return value;\n'] : this.#attributes(size)),
    ].join('');
    const unused = body.replace('const { view, little } = reader;', '').match(/\b(view|little)\b/g);
    const names = ['view', 'little'].filter((name) => unused?.includes(name as 'view'));
    const head = names.length === 0 ? '' : `  const { ${names.join(', ')} } = reader;\n`;
    const text = body.replace('  const { view, little } = reader;\n', head);
    return `/** Reads a {@link ${group.name}} that is regular. */\nexport function ${readerName(group)}(reader: Reader, start: number, end: number${params}): ${made} | undefined {\n${text}}\n${this.#extra.join('')}`;
  }

  #checkSize(): string {
    const { set, size, fields } = this.#group;
    const open = set !== undefined || fields.some((field) => field.optional || field.size === 0);
    if (size === 0 && open) return '';
    return `  if (end - start ${open ? '<' : '!=='} ${size}) return undefined;\n`;
  }

  #fields(fields: readonly FieldModel[]): string[] {
    const lines: string[] = [];
    let at = 0;
    for (const field of fields) {
      const place = at === 0 ? 'start' : `start + ${at}`;
      const stop = field.size === 0 ? 'end' : `start + ${at + field.size}`;
      if (field.optional) {
        lines.push(`  if (end < ${stop}) return end === ${place} ? value : undefined;\n`);
      }
      lines.push(...this.#assign('  ', field.name, field.value, place, stop));
      at += field.size;
    }
    if (fields.some((field) => field.optional))
      lines.push(`  if (end > start + ${at}) return undefined;\n`);
    return lines;
  }

  /** Statements that read a value of `start`…`end` into a property; its size is known to fit. */
  #assign(indent: string, name: string, value: ValueModel, start: string, end: string): string[] {
    const target = `value${access(name)}`;
    const expression = this.#expression(value, start, end);
    if (!mayFail(value)) return [`${indent}${target} = ${expression};\n`];
    const local = `${name.replace(/\W/g, '_')}Value`;
    return [
      `${indent}const ${local} = ${expression};\n`,
      `${indent}if (${local} === undefined) return undefined;\n`,
      `${indent}${target} = ${local};\n`,
    ];
  }

  #expression(value: ValueModel, start: string, end: string): string {
    switch (value.kind) {
      case 'integer':
        return readInteger(value, start);
      case 'variable':
        return `length === 8 ? view.getUint32(${start}, little) : view.getBigUint64(${start}, little)`;
      case 'flag':
        return 'true';
      case 'text':
        return `${this.#imports.take(`${RUNTIME}/reader.ts`, 'readText')}(reader, ${start}, ${end})`;
      case 'bytes': {
        if (value.family === undefined) {
          return `${this.#imports.take(`${RUNTIME}/reader.ts`, 'slice')}(reader, ${start}, ${end})`;
        }
        const take = this.#imports.take(`${RUNTIME}/reader.ts`, 'readSlot');
        const known = this.#group.params.some((one) => one.name === value.family);
        return `${take}(reader, ${start}, ${end}, ${known ? value.family : `value.${value.family}`})`;
      }
      case 'group':
        return this.#nested(value.group, value.args, start, end);
      case 'array':
      case 'records':
      case 'choice':
        throw new Error(`a ${value.kind} is read by a function of its own`);
    }
  }

  /** A nested group: by its own reader, else by its schema. */
  #nested(
    group: GroupModel,
    args: ReadonlyMap<string, string>,
    start: string,
    end: string,
    around = 'value.',
  ): string {
    const schema = this.#take('schema', group, schemaName(group));
    const other = this.#imports.take(`${RUNTIME}/read-direct.ts`, 'readOther');
    const type = this.#imports.take(`../types/${moduleName(group.file)}`, `type ${group.name}`);
    const from = (name: string): string => `${around}${name}`;
    const given = [...args].map(([to, name]) => `${property(to)}: ${from(name)}`);
    const object = given.length === 0 ? '' : `, { ${given.join(', ')} }`;
    const bySchema = `(${other}(reader, ${start}, ${end}, ${schema}${object}) as ${type} | undefined)`;
    if (!hasReader(group)) return bySchema;
    const reader = this.#take('decode', group, readerName(group));
    const passed = group.params.map((one) => `, ${from(args.get(one.name) ?? one.name)}`).join('');
    return `${reader}(reader, ${start}, ${end}${passed}) ?? ${bySchema}`;
  }

  #take(directory: 'schema' | 'decode', group: GroupModel, name: string): string {
    const here = directory === 'decode' && group.file === this.#group.file;
    if (here) return name;
    const module =
      directory === 'decode'
        ? `./${moduleName(group.file)}`
        : `../schema/${moduleName(group.file)}`;
    return this.#imports.take(module, name);
  }

  #attributes(size: number): string[] {
    const { set } = this.#group;
    const typed = (set?.attributes ?? []).filter((one) => one.value !== undefined);
    const padded = this.#imports.take(`${RUNTIME}/read-direct.ts`, 'isPadded');
    const keep = this.#imports.take(`${RUNTIME}/read-direct.ts`, 'keepOrder');
    const first = size === 0 ? 'start' : `start + ${size}`;
    const choices = typed.filter((one) => one.value?.kind === 'choice');
    return [
      `  let at = ${first};\n`,
      '  let last = -1;\n',
      '  let ordered = true;\n',
      ...choices.map((one) => `  let ${one.field}Start = -1;\n  let ${one.field}End = -1;\n`),
      '  while (at < end) {\n',
      '    if (end - at < 4) return undefined;\n',
      '    const length = view.getUint16(at, little);\n',
      '    const stop = at + length;\n',
      '    if (length < 4 || stop > end) return undefined;\n',
      '    switch (view.getUint16(at + 2, little)) {\n',
      ...typed.flatMap((one, rank) => this.#case(one, rank)),
      '      default:\n        return undefined;\n',
      '    }\n',
      '    if ((length & 3) === 0) at = stop;\n',
      `    else if (${padded}(reader, stop, length, end)) at = stop + (-length & 3);\n`,
      '    else return undefined;\n',
      '  }\n',
      ...choices.flatMap((one) => this.#choice(one)),
      `  return ordered || ${keep}(reader, ${first}, end, value) ? value : undefined;\n`,
    ];
  }

  #case({ member, field, value }: AttributeModel, rank: number): string[] {
    if (value === undefined) return [];
    const word = member.value | (member.nested ? 0x8000 : 0);
    const indent = '        ';
    const order = member.multi ? `last > ${rank}` : `last >= ${rank}`;
    const lines = [
      `      case ${word > 255 ? `0x${word.toString(16)}` : word}:${needsBlock(value) ? ' {' : ''}\n`,
      `${indent}if (${order}) ordered = false;\n`,
      `${indent}last = ${rank};\n`,
      ...this.#payload(indent, field, value, member.multi),
      `${indent}break;\n`,
    ];
    if (needsBlock(value)) lines.push('      }\n');
    return lines;
  }

  /** Statements that read the payload of an attribute into its property. */
  #payload(indent: string, field: string, value: ValueModel, multi: boolean): string[] {
    const check = sizeCheck(value);
    const lines = check === undefined ? [] : [`${indent}if (${check}) return undefined;\n`];
    if (value.kind === 'choice') {
      return [
        `${indent}if (${field}Start >= 0) return undefined;\n`,
        `${indent}${field}Start = at + 4;\n`,
        `${indent}${field}End = stop;\n`,
      ];
    }
    if (value.kind === 'array' || value.kind === 'records') {
      const name = this.#listReader(field, value);
      lines.push(
        `${indent}const ${field}Value = ${name}(reader, at + 4, stop);\n`,
        `${indent}if (${field}Value === undefined) return undefined;\n`,
        `${indent}value${access(field)} = ${field}Value;\n`,
      );
      return lines;
    }
    if (!multi) return [...lines, ...this.#assign(indent, field, value, 'at + 4', 'stop')];
    const target = `value${access(field)}`;
    lines.push(`${indent}const ${field}Value = ${this.#expression(value, 'at + 4', 'stop')};\n`);
    if (mayFail(value)) lines.push(`${indent}if (${field}Value === undefined) return undefined;\n`);
    lines.push(
      `${indent}if (${target} === undefined) ${target} = [${field}Value];\n`,
      `${indent}else ${target}.push(${field}Value);\n`,
    );
    return lines;
  }

  /** Emits the function that reads a list; returns its name. */
  #listReader(field: string, value: Extract<ValueModel, { kind: 'array' | 'records' }>): string {
    const name = `read${pascalCase(field)}Of${this.#group.name}`;
    const typeImports = this.#imports;
    const type = typeOf(value, { file: '' }, new Imports());
    const noted =
      value.kind === 'records'
        ? value.group
        : value.item.kind === 'group'
          ? value.item.group
          : undefined;
    if (noted) typeImports.take(`../types/${moduleName(noted.file)}`, `type ${noted.name}`);
    const lines =
      value.kind === 'records' ? this.#records(value.group) : this.#items(value.item, value.size);
    const text = lines.join('');
    const names = ['view', 'little'].filter((one) => new RegExp(`\\b${one}\\b`).test(text));
    const head = names.length === 0 ? '' : `  const { ${names.join(', ')} } = reader;\n`;
    this.#extra.push(
      `\nfunction ${name}(reader: Reader, start: number, end: number): ${type} | undefined {\n${head}  const list: ${type} = [];\n${text}  return list;\n}\n`,
    );
    return name;
  }

  #items(item: ValueModel, size: number): string[] {
    const read = this.#expression(item, 'at', `at + ${size}`);
    return [
      `  if ((end - start) % ${size} !== 0) return undefined;\n`,
      `  for (let at = start; at < end; at += ${size}) {\n`,
      ...(mayFail(item)
        ? [
            `    const item = ${read};\n`,
            '    if (item === undefined) return undefined;\n',
            '    list.push(item);\n',
          ]
        : [`    list.push(${read});\n`]),
      '  }\n',
    ];
  }

  #records(group: GroupModel): string[] {
    const padded = this.#imports.take(`${RUNTIME}/read-direct.ts`, 'isPadded');
    return [
      '  for (let at = start; at < end; ) {\n',
      `    if (end - at < ${2 + group.size}) return undefined;\n`,
      '    const length = view.getUint16(at, little);\n',
      '    const stop = at + length;\n',
      `    if (length < ${2 + group.size} || stop > end || !${padded}(reader, stop, length, end)) return undefined;\n`,
      `    const record = ${this.#nested(group, new Map(), 'at + 2', 'stop')};\n`,
      '    if (record === undefined) return undefined;\n',
      '    list.push(record);\n',
      '    at = stop + (-length & 3);\n',
      '  }\n',
    ];
  }

  /** Reads, behind the attributes, one whose type depends on another. */
  #choice({ field, value }: AttributeModel): string[] {
    if (value?.kind !== 'choice') return [];
    const name = `read${pascalCase(field)}Of${this.#group.name}`;
    const groups = value.cases.flatMap((one) =>
      one.value.kind === 'group' ? [one.value.group] : [],
    );
    for (const group of groups)
      this.#imports.take(`../types/${moduleName(group.file)}`, `type ${group.name}`);
    const type = typeOf(value, { file: '' }, new Imports());
    const cases = value.cases.flatMap((one) => {
      const label = `    case ${typeof one.key === 'number' ? one.key : quote(one.key)}:\n`;
      if (one.value.kind === 'bytes') return [];
      if (one.value.kind === 'group') {
        return [
          label,
          `      return ${this.#nested(one.value.group, new Map(), 'start', 'end')};\n`,
        ];
      }
      if (one.value.kind === 'array' || one.value.kind === 'records') {
        return [
          label,
          `      return ${this.#listReader(`${field}_${one.key}`, one.value)}(reader, start, end);\n`,
        ];
      }
      // A scalar is left to the schema.
      return [label, '      return undefined;\n'];
    });
    const take = this.#imports.take(`${RUNTIME}/reader.ts`, 'slice');
    this.#extra.push(
      `\nfunction ${name}(reader: Reader, start: number, end: number, ${value.by}: unknown): ${type} | undefined {\n  switch (${value.by}) {\n${cases.join('')}    default:\n      return ${take}(reader, start, end);\n  }\n}\n`,
    );
    return [
      `  if (${field}Start >= 0) {\n`,
      `    value${access(field)} = ${name}(reader, ${field}Start, ${field}End, value${access(value.by)});\n`,
      `    if (value${access(field)} === undefined) return undefined;\n`,
      '  }\n',
    ];
  }
}

function access(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quote(name)}]`;
}

/** Whether reading may find that the value is not regular. */
function mayFail(value: ValueModel): boolean {
  return value.kind === 'text' || value.kind === 'group';
}

function needsBlock(value: ValueModel): boolean {
  return mayFail(value) || value.kind === 'array' || value.kind === 'records';
}

/** What is true where the payload has not the size of the value. */
function sizeCheck(value: ValueModel): string | undefined {
  if (value.kind === 'integer') return `length !== ${4 + value.size}`;
  if (value.kind === 'variable') return 'length !== 8 && length !== 12';
  if (value.kind === 'flag') return 'length !== 4';
  if (value.kind === 'bytes' && value.size !== undefined) return `length !== ${4 + value.size}`;
  return undefined;
}

function readInteger(
  { size, signed, big }: Extract<ValueModel, { kind: 'integer' }>,
  at: string,
): string {
  const kind = `${size === 8 ? 'Big' : ''}${signed ? 'Int' : 'Uint'}${8 * size}`;
  return size === 1
    ? `view.get${kind}(${at})`
    : `view.get${kind}(${at}, ${big ? 'false' : 'little'})`;
}
