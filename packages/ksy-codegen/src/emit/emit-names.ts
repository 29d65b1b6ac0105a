import type { EnumModel, Model } from '../model.ts';
import { banner, docComment, property, quote } from './text.ts';

/** Name of the table of printed names of an enum. */
export function tableName({ name }: EnumModel): string {
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}Names`;
}

/** The module with the numbers of a .ksy file: constants by name, and the printed names by number. */
export function emitNames(model: Model, file: string): string | undefined {
  const enums = model.enums.filter((one) => one.file === file && one.role !== 'messages');
  if (enums.length === 0) return undefined;
  const printed = enums.some((one) => one.role === 'values');
  const parts = enums.map(
    (one) => emitConstants(one) + (one.role === 'values' ? emitTable(one) : ''),
  );
  const imports = printed ? "import type { NameTable } from '../../runtime/schema.ts';\n" : '';
  return `${banner(file)}${imports}\n${parts.join('\n')}`;
}

function emitConstants({ name, members, role, doc }: EnumModel): string {
  const kind = role === 'attributes' ? 'Numbers of attributes' : 'Numbers';
  const first = members.find((one) => one.origId !== undefined)?.origId ?? '';
  const prefix = first.slice(0, first.lastIndexOf('_') + 1);
  const text = doc ?? `${kind}${prefix === '' ? '' : ` of the UAPI constants \`${prefix}*\``}.`;
  const lines = members.map((member) => {
    const comment = docComment(
      '  ',
      [member.origId && `\`${member.origId}\``, member.doc?.trim()].filter(Boolean).join(': '),
    );
    return `${comment}  ${property(member.name)}: ${number(member.value)},\n`;
  });
  const types = members.map((member) => {
    const comment = docComment(
      '  ',
      [member.origId && `\`${member.origId}\``, member.doc?.trim()].filter(Boolean).join(': '),
    );
    return `${comment}  readonly ${property(member.name)}: ${number(member.value)};\n`;
  });
  return `${docComment('', text)}export const ${name}: {\n${types.join('')}} = {\n${lines.map((line) => line.slice(line.lastIndexOf('\n', line.length - 2) + 1)).join('')}};\n`;
}

function emitTable(model: EnumModel): string {
  const lines = model.members.map(({ value, print }) => `  ${number(value)}: ${quote(print)},\n`);
  return `\n/** Printed names of {@link ${model.name}}, by number. */\nexport const ${tableName(model)}: NameTable = {\n${lines.join('')}};\n`;
}

function number(value: number): string {
  return value > 255 ? `0x${value.toString(16)}` : `${value}`;
}
