import type { Iproute2 } from '@routability/rtable';
import type { JudgedConnection, JudgedConnections } from '../../connections/connection-watch.ts';
import { connectionLine, toneOf } from '../connection-line.ts';
import type { Paint } from '../paint.ts';
import { linkCondition, type Row, routeWords, text } from '../words.ts';
import { wrap } from '../wrap.ts';

/** More connections than this are counted, not listed: those that are not well come first. */
const LISTED = 20;

/** What the opening screen is made of. */
export interface Screen {
  readonly host: string;
  readonly rows: Iproute2;
  readonly connections: JudgedConnections;
  /** Width of the terminal. */
  readonly columns: number;
}

/** The first thing that `watch` shows: the network and the connections as they are. */
export function opening(screen: Screen, paint: Paint): string {
  const heading = (title: string) => `\n${paint('strong', title)}\n`;
  return [
    `${paint('strong', 'routability')} on ${screen.host}\n`,
    heading('Links'),
    ...screen.rows.addresses.map((row) => indent(linkLine(row, screen.columns, paint))),
    heading('Default routes'),
    ...defaultLines(screen.rows.routes, paint).map(indent),
    heading('Routes'),
    ...tableLines(screen.rows.routes).map(indent),
    heading('Connections'),
    ...connectionLines([...screen.connections.values()], paint).map(indent),
    `\n${paint('faint', 'Changes follow as they happen; Ctrl-C ends.')}\n`,
  ].join('');
}

function indent(line: string): string {
  return `  ${line}\n`;
}

/** Name, condition, addresses; more addresses than fit go to lines of their own. */
function linkLine(row: Row, columns: number, paint: Paint): string {
  const condition = linkCondition(row);
  const tone = condition === 'up' ? 'good' : condition === 'down' ? 'bad' : 'doubt';
  const head = `${(text(row, 'ifname') ?? '?').padEnd(15)} `;
  const state = paint(tone, condition.padEnd(10));
  const info = row['addr_info'];
  const addresses = Array.isArray(info)
    ? info.map((address: Row) => `${text(address, 'local')}/${text(address, 'prefixlen')}`)
    : [];
  const margin = head.length + 11;
  return `${head}${state} ${wrap(addresses, columns - margin - 2, margin + 2)}`.trimEnd();
}

function defaultLines(routes: readonly Row[], paint: Paint): string[] {
  return ['inet', 'inet6'].flatMap((family) => {
    const found = routes.filter((row) => row['family'] === family && row['dst'] === 'default');
    const lines = found.map(
      (row) => `${family.padEnd(6)} ${routeWords(row).replace(/^default /, '')}`,
    );
    return lines.length > 0 ? lines : [`${family.padEnd(6)} ${paint('doubt', 'none')}`];
  });
}

/** `main  12 inet, 4 inet6`, a line a table. */
function tableLines(routes: readonly Row[]): string[] {
  const counts = new Map<string, { inet: number; inet6: number }>();
  for (const row of routes) {
    const table = text(row, 'table') ?? 'main';
    const count = counts.get(table) ?? { inet: 0, inet6: 0 };
    counts.set(table, count);
    count[row['family'] === 'inet6' ? 'inet6' : 'inet'] += 1;
  }
  return [...counts].map(
    ([table, { inet, inet6 }]) => `${`table ${table}`.padEnd(15)} ${inet} inet, ${inet6} inet6`,
  );
}

function connectionLines(connections: readonly JudgedConnection[], paint: Paint): string[] {
  if (connections.length === 0) return [paint('faint', 'none')];
  const ranked = [...connections].sort((a, b) => rank(a) - rank(b));
  const lines = ranked
    .slice(0, LISTED)
    .map(({ listed, verdict }) => connectionLine(listed, verdict, paint));
  const rest = ranked.slice(LISTED);
  if (rest.length === 0) return lines;
  return [...lines, paint('faint', `and ${rest.length} more: 'routability connections' lists all`)];
}

/** Dead first. */
function rank({ verdict }: JudgedConnection): number {
  return ['bad', 'doubt', 'good', 'faint', 'plain', 'strong'].indexOf(toneOf(verdict));
}
