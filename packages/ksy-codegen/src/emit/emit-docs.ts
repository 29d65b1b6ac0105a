import type { AttributeModel, GroupModel, Model, ValueModel } from '../model.ts';

/** Who else reads the same in an attribute, by `Set.UAPI_NAME`: names of decoders, or `-: reason`. */
type Confirmations = Readonly<Record<string, string>>;

/** A page that lists every attribute of every set: number, names, what its value is, and who confirms it. */
export function emitDocs(model: Model, confirmations?: Confirmations): string {
  const sets = model.groups.filter((group) => group.set !== undefined);
  const text = sets.map((group) => {
    // Of a set that shares its numbers with others, what these have a value for.
    const sisters = sets.filter((one) => one.set?.types === group.set?.types);
    const numbers = sisters
      .flatMap((one) => one.set?.attributes ?? [])
      .filter((one) => one.value !== undefined)
      .map((one) => one.member.value);
    return emitSet(group, new Set(numbers), confirmations);
  });
  const page = text.join('');
  const raw = page.match(/\| raw: (?!does not)/g)?.length ?? 0;
  const typed = sets
    .flatMap((one) => one.set?.attributes ?? [])
    .filter((one) => !isRaw(one.value)).length;
  return `# Attributes

Made by \`pnpm gen\` from the formats. ${typed} attributes have a typed value; ${raw} keep their bytes, for the reason that
stands beside them. Nothing is lost either way.
${confirmations ? emitSummary(confirmations) : ''}${page}`;
}

/** How many attributes each decoder confirms. */
function emitSummary(confirmations: Confirmations): string {
  const all = Object.values(confirmations);
  const confirmed = all.filter((one) => !one.startsWith('-'));
  const by = new Map<string, number>();
  for (const name of confirmed.flatMap((one) => one.split(', '))) {
    by.set(name, (by.get(name) ?? 0) + 1);
  }
  const counts = [...by].toSorted(([, a], [, b]) => b - a).map(([name, n]) => `${name} ${n}`);
  return `
A test gives each typed attribute a value of its own, and others read it: ${confirmed.length} attributes are confirmed
so (${counts.join(', ')}); ${all.length - confirmed.length} are not, for the reason in their row. *kernel* means that the
kernel took the attribute in a request and gave it back in a dump.
`;
}

function emitSet(
  group: GroupModel,
  typed: ReadonlySet<number>,
  confirmations: Confirmations | undefined,
): string {
  const { set, name, file, doc } = group;
  const head = `\n## ${name}\n\n${firstLine(doc)} (\`formats/${file}.ksy\`)\n\n`;
  if (set?.each !== undefined)
    return `${head}Numbered from ${set.each.first} on: ${describe(set.each.value)}.\n`;
  const rows = (set?.attributes ?? []).toSorted((a, b) => a.member.value - b.member.value);
  const lines = rows.map(
    (one) =>
      `| ${one.member.value} | ${one.member.origId ?? ''} | ${property(one)} | ${kindOf(one, typed.has(one.member.value))} |${confirmations ? ` ${confirmations[`${name}.${one.member.origId}`] ?? ''} |` : ''}\n`,
  );
  const columns = confirmations
    ? '| number | UAPI | property | value | confirmed by |\n|---|---|---|---|---|\n'
    : '| number | UAPI | property | value |\n|---|---|---|---|\n';
  return `${head}${columns}${lines.join('')}`;
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
