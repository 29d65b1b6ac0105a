// What a piece of work costs this process: time, CPU of the main thread and of all, and how long the loop stood still.
import { readFileSync } from 'node:fs';
import { PerformanceObserver, performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds that the main thread has been running. */
function mainThread() {
  const [running] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
  return Number(running) / 1e6;
}

export const percentile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
export const median = (values) => percentile(values, 0.5);

/**
 * Does `work`. `stall` is the longest time between two ticks of a timer of 1 ms and `slice` the 95th percentile, in ms of the
 * main thread's own CPU time: what other programs take from it does not count. `gc` is the longest pause for garbage.
 */
export async function metered(work) {
  let gc = 0;
  const pauses = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) gc = Math.max(gc, duration);
  });
  pauses.observe({ entryTypes: ['gc'] });
  const turns = [];
  let last = mainThread();
  const turn = () => {
    const time = mainThread();
    turns.push(time - last);
    last = time;
  };
  const ticking = setInterval(turn, 1);
  const before = { wall: performance.now(), main: last, all: process.cpuUsage() };
  const result = await work();
  const wall = performance.now() - before.wall;
  const main = mainThread() - before.main;
  const { user, system } = process.cpuUsage(before.all);
  await delay(2);
  clearInterval(ticking);
  pauses.disconnect();
  const slice = percentile(turns, 0.95);
  return { result, wall, main, all: (user + system) / 1000, stall: Math.max(...turns), slice, gc };
}

/** Runs `measure` three times, one after the other, and gives what `middle` makes of the outcomes: by default the median. */
export async function thrice(measure, middle = median) {
  const found = [];
  for (let round = 0; round < 3; round += 1) found.push(await measure(round));
  return middle(found);
}

/** The run in the middle by `key`. */
export const middleBy = (key) => (runs) =>
  [...runs].sort((a, b) => key(a) - key(b))[Math.floor(runs.length / 2)];
