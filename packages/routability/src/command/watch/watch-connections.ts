import { type JudgedConnections, judgeConnections } from '../../connections/connection-watch.ts';
import { listConnections } from '../../connections/list-connections.ts';
import type { Network } from '../../network/network.ts';
import type { Report } from './report.ts';

/** After a change the machine's sockets are listed anew, this long (ms) after the last such listing was asked for. */
const LISTING_DELAY = 100;

/** The connections of the machine, judged anew with every change of the network. */
export interface ConnectionWatch {
  /** Resolves when the first listing is judged; rejects when sockets cannot be listed. */
  readonly first: Promise<void>;
  readonly judged: JudgedConnections;
  stop(): void;
}

/**
 * Judges all connections after each change, at once by what is known of them, and lists them anew a
 * little later: nothing announces new sockets, and there is no polling while nothing changes.
 */
export function watchConnections(
  network: Network,
  options: { readonly netns?: string; readonly report: Report },
): ConnectionWatch {
  const { report, netns } = options;
  let judged: JudgedConnections = new Map();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function judge(listed: Parameters<typeof judgeConnections>[1]): void {
    if (stopped) return;
    const outcome = judgeConnections(network.state, listed, judged);
    judged = outcome.judged;
    for (const change of outcome.changes) report.verdict(change);
  }

  async function list(): Promise<void> {
    judge(await listConnections(netns === undefined ? {} : { netns }));
  }

  function listSoon(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      // A failure here (the namespace is gone) is told by the network itself.
      list().catch(() => undefined);
    }, LISTING_DELAY);
    timer.unref();
  }

  const onChange = () => {
    judge([...judged.values()].map(({ listed }) => listed));
    listSoon();
  };
  network.on('change', onChange);
  return {
    first: list(),
    get judged() {
      return judged;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      network.off('change', onChange);
    },
  };
}
