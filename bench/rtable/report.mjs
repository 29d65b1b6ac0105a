/** The tables that `run.mjs` prints. */

/** A ratio as it is said: 0.77, or 1/29 where it is small. */
function ratio(value) {
  if (value >= 0.3) return value.toFixed(2);
  return `1/${(1 / value).toFixed(1)}`;
}

const times = (value) => (value < 10 ? value.toPrecision(2) : value.toFixed(0));

const BART = 'Go bart.Table';
const IMMUTABLE = 'Immutable.js Map';

/** What has a bound: its name, the bound, what is aimed for, and how it is measured. */
const BUDGETS = [
  ['random lookup IPv4, of bart’s time', 1, 0.7, ratioTo(BART, 4, 'lookup')],
  ['random lookup IPv6, of bart’s time', 0.75, 0.6, ratioTo(BART, 6, 'lookup')],
  ['random lookup IPv4, of Immutable.js’s time', 1 / 10, 1 / 15, ratioTo(IMMUTABLE, 4, 'lookup')],
  ['random lookup IPv6, of Immutable.js’s time', 1 / 10, 1 / 15, ratioTo(IMMUTABLE, 6, 'lookup')],
  ['persistent update, a day of BGP, of bart’s persistent insert', 1 / 20, 1 / 40, ratioTo(BART, 4, 'day')],
  ['persistent update, a day of BGP, of Immutable.js’s', 1 / 5, 1 / 8, ratioTo(IMMUTABLE, 4, 'day')],
  ['… of prefixes at random, of bart’s', undefined, undefined, ratioTo(BART, 4, 'random')],
  ['… of prefixes at random, of Immutable.js’s', undefined, undefined, ratioTo(IMMUTABLE, 4, 'random')],
  ['sorted load, of bart’s sorted insert', 1.5, 1, ratioTo(BART, 4, 'load')],
  ['bytes a route, IPv4', 28, 22, plain((rows) => rows['ours IPv4'].bytes)],
  ['… in a whole state, dumped', 28, 22, plain((rows) => rows.state.bytes)],
  ['identical resync, the table: the same reference, ms', 200, 80, plain((rows) => rows.changes.resync)],
  ['difference of two tables, µs a change', 3, 1, plain((rows) => rows.changes.diff)],
  ['destinations affected by a random change, µs', 5, 1.5, plain((rows) => rows.changes.affected)],
  ['default route changes, nobody affected, first time, ms', 60, 1, plain((rows) => rows.changes.firstFlap)],
  ['… and again, ms', 60, 1, plain((rows) => rows.changes.flap)],
]; // biome-ignore format: a table

function ratioTo(name, family, field) {
  return (rows) => {
    const other = rows[`${name} IPv${family}`];
    const own = rows[`ours IPv${family}`];
    return other === undefined ? undefined : [own[field] / other[field], ratio];
  };
}

function plain(value) {
  return (rows) => [
    value(rows),
    (number) => (number < 10 ? number.toPrecision(2) : number.toFixed(0)),
  ];
}

/** Each bound, and whether it is kept. */
export function budgetTable(rows) {
  const lines = BUDGETS.map(([name, bound, aim, measure]) => {
    const measured = measure(rows);
    if (measured === undefined) return `| ${name} | | | not measured: no bart here | |`;
    const [value, show] = measured;
    const said = (limit) => (limit === undefined ? '' : show(limit));
    const kept =
      bound === undefined ? '' : value <= aim ? 'as aimed for' : value <= bound ? 'kept' : 'missed';
    return `| ${name} | ${said(bound)} | ${said(aim)} | ${show(value)} | ${kept} |`;
  });
  return `| what | at most | aim | measured | |\n|---|---|---|---|---|\n${lines.join('\n')}\n`;
}

/** Every structure, with ratios to ours. */
export function structureTable(rows) {
  const fields = ['lookup', 'hot', 'day', 'random', 'load'];
  const lines = Object.entries(rows).flatMap(([key, row]) => {
    const own = rows[`ours ${key.slice(-4)}`];
    if (own === undefined) return [];
    const cells = fields.map((field) => {
      if (row[field] === undefined) return '–';
      const time = `${row[field].toFixed(0)} ns`;
      return row === own ? time : `${times(row[field] / own[field])}× (${time})`;
    });
    return [`| ${key} | ${row.count} | ${cells.join(' | ')} | ${row.bytes?.toFixed(1) ?? '–'} |`];
  });
  return `| structure | prefixes | lookup, random | lookup, hot | update, a day | update, random | load, sorted | bytes a route |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}\n`;
}

/** What a change costs, of a table and of a whole state. */
export function changesTable({ changes, state }) {
  const rows = [
    ['looking all destinations up instead of those affected', `${changes.brute.toFixed(0)} ms`],
    ['destinations that one random change concerns', changes.concerned.toFixed(2)],
    ['a dump of the state: events made, folded, ended', `${state.dump.toFixed(0)} ms`],
    ['the same dump again: the same reference', `${state.resync.toFixed(0)} ms`],
    ['one announced route, `reduce`', `${state.reduce.toFixed(1)} µs`],
    [
      'one announced route, `transition` with its changes read',
      `${state.transition.toFixed(1)} µs`,
    ],
    ['`lookup` with rules, tables, source address', `${state.lookup.toFixed(1)} µs`],
    [
      `a link goes down that ${state.fewRoutes} of the routes are by`,
      `${state.fewDown.toFixed(1)} ms`,
    ],
    ['a link goes down that all the others are by', `${state.allDown.toFixed(0)} ms`],
    [
      'routes announced one by one, in batches of 1000, first tenth',
      `${state.foldFirst.toFixed(1)} µs a route`,
    ],
    ['… last tenth', `${state.foldLast.toFixed(1)} µs a route`],
    ['… bytes a route, each with its own generation', state.foldBytes.toFixed(0)],
  ];
  return `| a state of ${state.count} routes | |\n|---|---|\n${rows.map(([what, value]) => `| ${what} | ${value} |`).join('\n')}\n`;
}
