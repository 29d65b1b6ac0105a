import type { AttributeModel, GroupModel, Model, ValueModel } from '../model.ts';

/** A page that lists every attribute of every set: number, names, and what its value is. */
export function emitDocs(model: Model): string {
  const sets = model.groups.filter((group) => group.set !== undefined);
  const text = sets.map((group) => {
    // Of a set that shares its numbers with others, what these have a value for.
    const sisters = sets.filter((one) => one.set?.types === group.set?.types);
    const numbers = sisters
      .flatMap((one) => one.set?.attributes ?? [])
      .filter((one) => one.value !== undefined)
      .map((one) => one.member.value);
    return emitSet(group, new Set(numbers));
  });
  const page = text.join('');
  const raw = page.match(/\| raw: (?!does not)/g)?.length ?? 0;
  const typed = sets
    .flatMap((one) => one.set?.attributes ?? [])
    .filter((one) => !isRaw(one.value)).length;
  return `# Attributes

Made by \`pnpm gen\` from the formats. ${typed} attributes have a typed value; ${raw} keep their bytes, for the reason that
stands beside them. Nothing is lost either way.
${page}`;
}

function emitSet(group: GroupModel, typed: ReadonlySet<number>): string {
  const { set, name, file, doc } = group;
  const head = `\n## ${name}\n\n${firstLine(doc)} (\`formats/${file}.ksy\`)\n\n`;
  if (set?.each !== undefined)
    return `${head}Numbered from ${set.each.first} on: ${describe(set.each.value)}.\n`;
  const rows = (set?.attributes ?? []).toSorted((a, b) => a.member.value - b.member.value);
  const lines = rows.map(
    (one) =>
      `| ${one.member.value} | ${one.member.origId ?? ''} | ${property(one)} | ${kindOf(one, typed.has(one.member.value))} |\n`,
  );
  return `${head}| number | UAPI | property | value |\n|---|---|---|---|\n${lines.join('')}`;
}

function firstLine(doc: string | undefined): string {
  const [paragraph = ''] = (doc ?? '').trim().split('\n\n');
  return paragraph.replaceAll('\n', ' ');
}

function property({ field, value }: AttributeModel): string {
  return value === undefined ? '' : `\`${field}\``;
}

function kindOf({ member, value }: AttributeModel, elsewhere: boolean): string {
  const text = value === undefined ? 'raw' : describe(value);
  const list = member.multi ? `list of ${text}` : text;
  if (!isRaw(value)) return list;
  if (/^(unspec|none|unused\d*|undefined|root_unspec|pad|.*_pad)$/.test(member.id))
    return 'nothing';
  return `raw: ${member.raw ?? (elsewhere ? 'does not occur here' : NO_REASON)}`;
}

/** What stands beside an attribute that keeps its bytes without saying why. */
const NO_REASON = 'no reason is given';

/** Bytes without a meaning that is told. */
function isRaw(value: ValueModel | undefined): boolean {
  return (
    value === undefined ||
    (value.kind === 'bytes' && value.form === 'hex' && value.size === undefined)
  );
}

function describe(value: ValueModel): string {
  switch (value.kind) {
    case 'integer': {
      const names = value.names ?? value.flags;
      const type = `${value.signed ? 's' : 'u'}${8 * value.size}${value.big ? ' big-endian' : ''}`;
      return names ? `${type} \`${names.name}\`` : type;
    }
    case 'variable':
      return 'u32 or u64';
    case 'bytes':
      return value.form === 'hex'
        ? 'raw'
        : value.form === 'address'
          ? 'address'
          : 'link-layer address';
    case 'group':
      return `\`${value.group.name}\``;
    case 'records':
      return `list of \`${value.group.name}\``;
    case 'array':
      return `list of ${describe(value.item)}`;
    case 'choice':
      return `by \`${value.by}\`: ${[...new Set(value.cases.map((one) => describe(one.value)))].join(', ')}`;
    default:
      return value.kind;
  }
}
