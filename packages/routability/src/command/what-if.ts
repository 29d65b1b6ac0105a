import { readFile } from 'node:fs/promises';
import {
  type Change,
  changeRow,
  type HypothesisSettings,
  HypothesisWordsError,
  hypothesize,
  intValues,
  type Link,
  type NetworkState,
  transition,
} from '@routability/rtable';
import { connectionRow } from '../connections/connection-row.ts';
import { judgeConnections, type VerdictChange } from '../connections/connection-watch.ts';
import { listConnections } from '../connections/list-connections.ts';
import { watchNetwork } from '../network/network.ts';
import { changeLine } from './change-line.ts';
import { type Command, defineCommand, type Terminal, UsageError } from './command.ts';
import { connectionLine } from './connection-line.ts';
import { jsonLine, lineWriter } from './output.ts';
import { paintFor } from './paint.ts';
import type { Row } from './words.ts';

/** `routability what-if`: what commands of `ip` would do, tried on a copy of the state. */
export const whatIfCommand: Command = defineCommand({
  name: 'what-if',
  usage: '[--json] [--netns NAME] -- WORDS...',
  summary: 'Say what commands of ip would change, and which connections would die',
  help: `
Tries words as they are said to ip on a copy of the state, and tells what would change, what the kernel
would do in silence included, and which connections would get another verdict. Changes nothing, and
needs no privilege. ';' separates commands; each is tried on what the one before would leave.

Understood, each after -4 or -6 if need be, are:
  route add|append|prepend|replace|change|del   with encap ip, ip6 and seg6, too
  link set DEV up|down|mtu N, link del DEV
  address add|replace|change|del
  neigh add|replace|change|del
  rule add|del
  nexthop add|replace|del                       groups, resilient ones included

  --json          one object: "changes", and "connections" whose verdict would be another, each with
                  the "previous" one
  --netns NAME    another network namespace (name or path); its secondary addresses are taken for not
                  promoted, as its settings cannot be read

Exits 1 where the kernel would refuse a command, with its errno; 2 where the words are not understood.

Examples:
  routability what-if -- route del default
  routability what-if --json -- 'link set eth0 down; route add default via 192.0.2.1'
`,
  options: { json: { type: 'boolean', default: false }, netns: { type: 'string' } },
  async run(words, { json, netns }, terminal) {
    if (words.length === 0) throw new UsageError('the words to try are missing');
    const place = netns === undefined ? {} : { netns };
    await using network = await watchNetwork(place);
    const { state } = network;
    const settings = netns === undefined ? await settingsOf(state) : {};
    const { state: next, changes } = transition(state, eventsOf(state, words, settings));
    const listed = await listConnections(place);
    const before = judgeConnections(state, listed, new Map());
    const after = judgeConnections(next, listed, before.judged);
    const told = changes.flatMap((change) => {
      const row = changeRow(change.action === 'del' ? state : next, change);
      return row === undefined ? [] : [{ change, row }];
    });
    const out = lineWriter(terminal.stdout);
    if (json) out.line(jsonLine(asObject(told, after.changes)));
    else for (const line of asText(told, after.changes, terminal)) out.line(line);
    await out.flush();
    return 0;
  },
});

function eventsOf(state: NetworkState, words: readonly string[], settings: HypothesisSettings) {
  try {
    return hypothesize(state, words, settings);
  } catch (error) {
    if (error instanceof HypothesisWordsError) throw new UsageError(error.message);
    throw error;
  }
}

/** What decides and is no part of the state: the kernel's parameters of this namespace. */
async function settingsOf(state: NetworkState): Promise<HypothesisSettings> {
  const links = intValues(state.links);
  const all = await promotes('all');
  const found = await Promise.all(links.map(async ({ name }) => all || (await promotes(name))));
  const promoting = new Set(links.filter((_, at) => found[at] === true).map(({ index }) => index));
  return { promotesSecondaries: (link: Link) => promoting.has(link.index) };
}

async function promotes(name: string): Promise<boolean> {
  try {
    const path = `/proc/sys/net/ipv4/conf/${name}/promote_secondaries`;
    return (await readFile(path, 'utf8')).trim() === '1';
  } catch {
    // The link is gone, or /proc is not there: the kernel's default.
    return false;
  }
}

/** A change, and the object that it is about as `ip` prints it. */
interface Told {
  readonly change: Change;
  readonly row: Row;
}

function asObject(told: readonly Told[], verdicts: readonly VerdictChange[]): object {
  return {
    changes: told.map(({ change: { object, action, provenance }, row }) => ({
      object,
      action,
      provenance,
      [object]: row,
    })),
    connections: verdicts.map(({ judged: { listed, verdict }, previous }) => ({
      ...connectionRow(listed, verdict),
      previous: previous?.kind ?? null,
    })),
  };
}

function asText(
  told: readonly Told[],
  verdicts: readonly VerdictChange[],
  terminal: Terminal,
): readonly string[] {
  const paint = paintFor(terminal);
  const lines = told.flatMap(({ change, row }) => {
    const line = changeLine(change, row, paint);
    return line === undefined ? [] : [line];
  });
  if (told.length === 0) lines.push('nothing would change');
  for (const { judged } of verdicts) {
    lines.push(`! ${connectionLine(judged.listed, judged.verdict, paint)}`);
  }
  const dead = verdicts.filter(({ judged }) => judged.verdict.kind === 'dead').length;
  const count = dead === 0 ? 'no connection' : dead === 1 ? '1 connection' : `${dead} connections`;
  lines.push(paint(dead === 0 ? 'faint' : 'bad', `${count} would die`));
  return lines;
}
