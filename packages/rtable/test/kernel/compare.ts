/** Rows of two sources, compared key by key. */
import type { Iproute2, Row, Unsure } from '@routability/rtable';

/** What a clock changes. */
const VOLATILE: ReadonlySet<string> = new Set([
  'expires',
  'valid_life_time',
  'preferred_life_time',
  'hello_timer',
  'tcn_timer',
  'topology_change_timer',
  'gc_timer',
  'hold_timer',
  'message_age_timer',
  'forward_delay_timer',
  'unbalanced_time',
]);

/**
 * A line for each row that differs or that one side lacks. Differences that `unsure` names are left
 * out: of a link the row of the link (its addresses are certain), of routes the table.
 */
export function differences(
  ours: Iproute2,
  theirs: Readonly<Record<string, readonly Row[]>>,
  unsure: readonly Unsure[] = [],
): string[] {
  const doubted = (object: string, row: Row): boolean =>
    unsure.some(({ scope, key }) => {
      if (scope.object === 'link') return object === 'links' && row['ifname'] === key;
      if (scope.object !== 'route' || object !== 'routes') return false;
      const family = scope.family === 2 ? 'inet' : 'inet6';
      return (
        row['family'] === family && (scope.table === undefined || tableOf(row) === scope.table)
      );
    });
  return Object.keys(theirs).flatMap((object) => {
    const mine = [...ours[object as keyof Iproute2]].map((row) => reduced(object, row));
    const rest = (theirs[object] ?? []).map((row) => reduced(object, row));
    const left: Row[] = [];
    for (const row of mine) {
      const at = rest.findIndex((other) => text(other) === text(row));
      if (at < 0) left.push(row);
      else rest.splice(at, 1);
    }
    return [
      ...left.filter((row) => !doubted(object, row)).map((row) => `${object} ours   ${text(row)}`),
      ...rest.filter((row) => !doubted(object, row)).map((row) => `${object} theirs ${text(row)}`),
    ];
  });
}

function tableOf(row: Row): number {
  const named: Readonly<Record<string, number>> = { main: 254, local: 255, default: 253 };
  return named[String(row['table'])] ?? Number(row['table']);
}

/** The rows of addresses repeat those of the links, which are compared by themselves. */
function reduced(object: string, row: Row): Row {
  return object === 'addresses' ? { ifname: row['ifname'], addr_info: row['addr_info'] } : row;
}

function text(row: Row): string {
  return JSON.stringify(sorted(row));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !VOLATILE.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
