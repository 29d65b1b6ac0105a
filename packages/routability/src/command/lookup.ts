import {
  type LookupJson,
  type LookupQuery,
  lookup,
  lookupToJson,
  type NetworkState,
  parseQueryWords,
  QueryWordsError,
  wholeQuery,
} from '@routability/rtable';
import { watchNetwork } from '../network/network.ts';
import { type Command, defineCommand, UsageError } from './command.ts';
import { KernelLookup } from './kernel-lookup.ts';
import { inputLines, jsonLine, lineWriter } from './output.ts';

/** `routability lookup`: which way packets would go, answered from the folded table. */
export const lookupCommand: Command = defineCommand({
  name: 'lookup',
  usage:
    'ADDR [from A] [oif DEV] [iif DEV] [mark N] [tos N] [uid N] [ipproto P] [sport N] [dport N] | -',
  summary: 'Say which route a packet takes, in the words of ip route get',
  help: `
Answers from the state that was folded from netlink, as the kernel would: policy rules, tables, longest
prefix, TOS, metric, dead nexthops, source choice. The kernel is not asked, except with --kernel.

  -               read one query a line from stdin, in the same words
  --kernel        ask the kernel as well, and fail where it disagrees
  --json          one object a query, keys as 'ip -j route get'; a failure has "error" and no "dev"
  --netns NAME    another network namespace (name or path)

One query without a route exits 1; a batch exits 0. With --kernel any disagreement exits 1.

Examples:
  routability lookup 192.0.2.7 from 10.0.0.1 mark 7
  routability lookup - --json --kernel < queries.txt
`,
  options: {
    json: { type: 'boolean', default: false },
    kernel: { type: 'boolean', default: false },
    netns: { type: 'string' },
  },
  async run(words, { json, kernel, netns }, terminal) {
    if (words.length === 0) throw new UsageError('an address is missing');
    const isBatch = words[0] === '-';
    if (isBatch && words.length > 1) throw new UsageError(`unexpected '${words[1]}'`);
    if (!isBatch) checkWords(words);
    const place = netns === undefined ? {} : { netns };
    await using network = await watchNetwork(place);
    using oracle = kernel ? new KernelLookup(place) : undefined;
    const out = lineWriter(terminal.stdout);
    let failed = false;
    for await (const line of isBatch ? inputLines(terminal) : [words.join(' ')]) {
      if (line.trim() === '') continue;
      const answer = await answerTo(network.state, line, oracle);
      out.line(json ? jsonLine(answer.json) : answer.text);
      failed ||= isBatch ? answer.disagrees : answer.disagrees || !answer.found;
      if (out.full) await out.flush();
    }
    await out.flush();
    return failed ? 1 : 0;
  },
});

function checkWords(words: readonly string[]): void {
  try {
    parseQueryWords(words);
  } catch (error) {
    if (error instanceof QueryWordsError) throw new UsageError(error.message);
    throw error;
  }
}

interface Answer {
  readonly json: LookupJson;
  readonly text: string;
  readonly found: boolean;
  readonly disagrees: boolean;
}

async function answerTo(
  state: NetworkState,
  line: string,
  oracle: KernelLookup | undefined,
): Promise<Answer> {
  let query: LookupQuery;
  try {
    query = wholeQuery(parseQueryWords(line), process.getuid?.() ?? 0);
  } catch (error) {
    if (!(error instanceof QueryWordsError)) throw error;
    // A batch answers every line, so that answers and queries can be matched by number.
    const json = { query: line, error: error.code, message: error.message };
    return { json, text: `${line}: ${error.message}`, found: false, disagrees: false };
  }
  const result = lookup(state, query);
  const ours = lookupToJson(state, query, result);
  const found = result.kind === 'route';
  if (oracle === undefined) {
    return { json: ours, text: sentence(ours), found, disagrees: false };
  }
  const { kernel, agrees } = await oracle.compare(state, query, result);
  return {
    json: { ...ours, kernel, agrees },
    text: agrees ? sentence(ours) : `${sentence(ours)}\n  the kernel says: ${sentence(kernel)}`,
    found,
    disagrees: !agrees,
  };
}

/** The answer in one line, as `ip route get` words it. */
function sentence(row: LookupJson): string {
  const { dst, error, type } = row;
  if (error !== undefined) return `${dst}: ${error}${type === undefined ? '' : ` (${type})`}`;
  const words: unknown[] = type === undefined ? [] : [type];
  words.push(dst);
  for (const key of ['from', 'tos'] as const) if (key in row) words.push(key, row[key]);
  const via = row['via'];
  if (typeof via === 'object' && via !== null && 'host' in via) words.push('via', via.host);
  for (const [key, word] of [
    ['gateway', 'via'],
    ['dev', 'dev'],
    ['table', 'table'],
    ['prefsrc', 'src'],
  ] as const) {
    if (key in row) words.push(word, row[key]);
  }
  return words.map(String).join(' ');
}
