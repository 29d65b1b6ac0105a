// Judge: iproute2 prints a file of messages (`ip -d monitor file`). It has no other way to say that something is wrong than
// to complain on stderr. The first argument is a folder for the file.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, seeds } from './framing.mjs';

const file = join(process.argv[2], 'iproute2-seed.bin');

/** What it prints about each object, and the facts that are in it. */
const LINES = [
  [/^\[LINK\](?:Deleted )?(?<index>\d+): (?<ifname>[^:@]+)/, ['mtu', /\bmtu (\d+)/]],
  [
    /^\[ADDR\](?:Deleted )?(?<index>\d+): \S+ +inet6? (?<local>[^/ ]+)(?: peer \S+)?\/(?<prefixlen>\d+)/,
  ],
  [
    /^\[ROUTE\](?:Deleted )?\S+/,
    ['metric', /\bmetric (\d+)/],
    ['nhId', /^\S+(?: \S+)? nhid (\d+)/],
  ],
  [/^\[NEIGH\](?:Deleted )?(?<dst>[0-9a-f.:]+) /, ['lladdr', /\blladdr (\S+)/]],
  [/^\[RULE\](?:Deleted )?(?<priority>\d+):/],
  [/^\[NEXTHOP\](?:Deleted )?id (?<id>\d+)/],
];

function factsIn(text) {
  const facts = {};
  const marks = text.match(/^\[[A-Z]+\]/gm) ?? [];
  if (marks.length !== 1) return facts;
  for (const [line, ...more] of LINES) {
    const found = line.exec(text);
    if (found === null) continue;
    Object.assign(facts, found.groups);
    for (const [name, pattern] of more) {
      const value = pattern.exec(text);
      if (value !== null) facts[name] = value[1];
    }
  }
  for (const name of ['index', 'mtu', 'prefixlen', 'metric', 'nhId', 'priority', 'id']) {
    if (facts[name] !== undefined) facts[name] = Number(facts[name]);
  }
  return facts;
}

for await (const bytes of seeds()) {
  writeFileSync(file, bytes);
  const words = ['--as=536870912', 'ip', '-d', '-N', 'monitor', 'file', file, 'all'];
  const { status, signal, error, stdout, stderr } = spawnSync('prlimit', words, {
    encoding: 'latin1',
    timeout: 4000,
    killSignal: 'SIGKILL',
    maxBuffer: 4 << 20,
  });
  // It asks the kernel about nexthop objects, which an empty namespace has none of.
  const complaints = (stderr ?? '')
    .split('\n')
    .filter((line) => !/^RTNETLINK answers|^$/.test(line));
  const complaint = complaints[0] ?? '';
  if (error?.code === 'ENOBUFS') answer('flood');
  else if (error?.code === 'ETIMEDOUT') answer('hang');
  else if (signal !== null) answer('crash', undefined, signal);
  else if (complaint.startsWith('Unknown message')) answer('na');
  else if (status !== 0 || complaint !== '')
    answer('reject', undefined, complaint || `exit ${status}`);
  else if (/invalid/.test(stdout))
    answer('reject', undefined, /<[^>]*invalid[^>]*>|.*invalid.*/.exec(stdout)?.[0]);
  else if (stdout.trim() === '' || /Unknown message/.test(stdout)) answer('na');
  else answer('accept', factsIn(stdout));
}
