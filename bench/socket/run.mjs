// Measures netlink-socket beside the same work in C and Python, in network namespaces of its own (root, gcc, iproute2).
//   node bench/socket/run.mjs [requests] [latency] [bursts] [dumps] [--routes=100000,1000000] [--events=50000]
// Times are of this machine and moment: read the ratios.
import { dumps } from './dumps.mjs';
import { bursts, latency } from './events.mjs';
import { requests } from './requests.mjs';

const option = (name, usual) =>
  (process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
    .split(',')
    .map(Number);

const rows = [];
/** Ours, and what it takes in C and Python. */
const row = (what, ours, c, python) =>
  rows.push({
    what,
    ours: ours.toFixed(1),
    C: c.toFixed(1),
    Python: python === undefined ? '' : python.toFixed(1),
    'ours / C': (ours / c).toFixed(2),
    'ours / Python': python === undefined ? '' : (ours / python).toFixed(2),
  });

/** Figures of ours alone: ms of the main thread at a stretch (`slice` p95, `stall` longest), ms of garbage collection, MiB. */
const notes = [];
const note = (what, figures) => {
  const words = Object.entries(figures).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toFixed(1)) : value}`,
  );
  notes.push(`${what}: ${words.join(', ')}`);
};

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wanted = (part) => words.length === 0 || words.includes(part);

if (wanted('requests')) await requests(row);
if (wanted('latency')) await latency(row);
if (wanted('bursts')) {
  for (const events of option('events', '50000')) await bursts(row, note, events);
}
if (wanted('dumps')) {
  for (const routes of option('routes', '100000,1000000')) await dumps(row, note, routes);
}
console.table(rows);
console.log(notes.join('\n'));
