/** The rows of `ip -j`, said again in the words of `ip`: for people, in one short line. */

/** A row in the shape of `ip -j -d`. */
export type Row = Readonly<Record<string, unknown>>;

/** `default via 192.0.2.1 dev eth0 metric 100`, as `ip route` prints it; the main table goes unsaid. */
export function routeWords(row: Row): string {
  const words = [];
  const type = text(row, 'type');
  if (type !== undefined && type !== 'unicast') words.push(type);
  words.push(text(row, 'dst') ?? 'default');
  words.push(...pairs(row, ['from', 'tos']), ...hopWords(row));
  for (const hop of rows(row, 'nexthops')) words.push('nexthop', ...hopWords(hop));
  const table = text(row, 'table');
  if (table !== undefined && table !== 'main') words.push('table', table);
  if (row['metric'] !== 0) words.push(...pairs(row, ['metric']));
  return [...words, ...flags(row)].join(' ');
}

function hopWords(hop: Row): string[] {
  const words = pairs(hop, ['nhid']);
  const via = hop['via'];
  if (isRow(via)) words.push('via', ...[text(via, 'family'), text(via, 'host')].filter(isText));
  const gateway = text(hop, 'gateway');
  if (gateway !== undefined) words.push('via', gateway);
  return [...words, ...pairs(hop, ['dev', 'weight'])];
}

/** `eth0 up`, with what else is worth a look: its kind, its master, lost carrier. */
export function linkWords(row: Row): string {
  const words = [text(row, 'ifname') ?? '?', linkCondition(row)];
  const info = row['linkinfo'];
  if (isRow(info)) words.push(...[text(info, 'info_kind')].filter(isText));
  return [...words, ...pairs(row, ['master', 'mtu'])].join(' ');
}

/** `up`, `down`, or `no carrier` for a link that is up and has none. */
export function linkCondition(row: Row): 'up' | 'down' | 'no carrier' {
  const all = list(row, 'flags');
  if (!all.includes('UP')) return 'down';
  return all.includes('NO-CARRIER') ? 'no carrier' : 'up';
}

/** `192.0.2.10/24 dev eth0`. */
export function addressWords(row: Row): string {
  const device = text(row, 'dev') ?? text(row, 'ifname');
  const words = [`${text(row, 'local') ?? text(row, 'address') ?? '?'}/${text(row, 'prefixlen')}`];
  if (device !== undefined) words.push('dev', device);
  return words.join(' ');
}

/** `32766: from all lookup main`. */
export function ruleWords(row: Row): string {
  const source = text(row, 'src') ?? 'all';
  const length = text(row, 'srclen');
  const words = [`${text(row, 'priority') ?? '0'}:`];
  if (row['not'] !== undefined) words.push('not');
  words.push('from', length === undefined ? source : `${source}/${length}`);
  const destination = text(row, 'dst');
  if (destination !== undefined) {
    const bits = text(row, 'dstlen');
    words.push('to', bits === undefined ? destination : `${destination}/${bits}`);
  }
  words.push(...pairs(row, ['tos', 'fwmark', 'iif', 'oif', 'ipproto']));
  const table = text(row, 'table');
  words.push(...(table === undefined ? [text(row, 'action') ?? ''] : ['lookup', table]));
  return words.join(' ').trimEnd();
}

/** `192.0.2.1 dev eth0 lladdr 02:00:00:00:00:01 REACHABLE`. */
export function neighbourWords(row: Row): string {
  const words = [text(row, 'dst') ?? '?', ...pairs(row, ['dev', 'lladdr'])];
  return [...words, ...list(row, 'state')].join(' ');
}

/** `id 1 via 192.0.2.1 dev eth0`. */
export function nexthopWords(row: Row): string {
  const words = pairs(row, ['id']);
  const members = rows(row, 'group').map((member) => text(member, 'id') ?? '?');
  if (members.length > 0) words.push('group', members.join('/'));
  if (row['blackhole'] !== undefined) words.push('blackhole');
  return [...words, ...hopWords(row), ...flags(row)].join(' ');
}

/** Each key of `keys` that the row has, followed by its value. */
function pairs(row: Row, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const value = text(row, key);
    return value === undefined ? [] : [key, value];
  });
}

function flags(row: Row): string[] {
  return list(row, 'flags').filter((flag) => flag !== 'onlink' && flag !== 'pervasive');
}

function list(row: Row, key: string): string[] {
  const value = row[key];
  return Array.isArray(value) ? value.map(String) : [];
}

function rows(row: Row, key: string): Row[] {
  const value = row[key];
  return Array.isArray(value) ? value.filter(isRow) : [];
}

/** A scalar of a row as text; undefined when it is absent or no scalar. */
export function text(row: Row, key: string): string | undefined {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
