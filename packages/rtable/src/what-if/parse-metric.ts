/** The words of path metrics, `mtu lock 1400` (`linux/rtnetlink.h RTAX_*`). */
import { HypothesisWordsError } from './error.ts';
import { numberFrom, type Words } from './words.ts';

/** Name in YNL and number of each metric that is a plain number. */
const METRICS: Readonly<Record<string, readonly [name: string, bit: number]>> = {
  mtu: ['mtu', 2],
  window: ['window', 3],
  ssthresh: ['ssthresh', 6],
  cwnd: ['cwnd', 7],
  advmss: ['advmss', 8],
  reordering: ['reordering', 9],
  hoplimit: ['hoplimit', 10],
  initcwnd: ['initcwnd', 11],
  initrwnd: ['initrwnd', 14],
  quickack: ['quickack', 15],
};

/** Metrics that are times, and by how much their milliseconds are multiplied. */
const TIMES: Readonly<Record<string, readonly [name: string, bit: number, factor: number]>> = {
  rtt: ['rtt', 4, 8],
  rttvar: ['rttvar', 5, 4],
  rto_min: ['rtoMin', 13, 1],
};
const CONGESTION_BIT = 16;

/** Reads the value of the metric `word` and hands it to `set`, its lock too; whether it is one. */
export function metricWord(
  word: string,
  words: Words,
  set: (metric: readonly [string, number | string]) => void,
): boolean {
  const plain = Object.hasOwn(METRICS, word) ? METRICS[word] : undefined;
  const time = Object.hasOwn(TIMES, word) ? TIMES[word] : undefined;
  if (plain === undefined && time === undefined && word !== 'congctl') return false;
  const [name, bit, factor] = plain ?? time ?? ['ccAlgo', CONGESTION_BIT];
  if (words.peek() === 'lock') {
    words.take();
    set(['lock', 1 << bit]);
  }
  const value = words.value(word);
  if (time !== undefined) set([name, milliseconds(word, value) * (factor ?? 1)]);
  else set([name, word === 'congctl' ? value : numberFrom(word, value)]);
  return true;
}

/** `50ms` or `1.5s`. */
function milliseconds(word: string, value: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(ms|msec|msecs|s|sec|secs)$/.exec(value) ?? [];
  if (number === undefined) {
    throw new HypothesisWordsError(`${word}: "${value}" is no time such as 50ms`);
  }
  return Math.round(Number(number) * (unit?.startsWith('m') === true ? 1 : 1000));
}
