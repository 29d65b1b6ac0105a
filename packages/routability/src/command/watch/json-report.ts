import { type Change, changeRow, type NetworkState, toIproute2 } from '@routability/rtable';
import { connectionRow } from '../../connections/connection-row.ts';
import type { JudgedConnections, VerdictChange } from '../../connections/connection-watch.ts';
import type { BusMessage } from '../../network/bus.ts';
import type { Terminal } from '../command.ts';
import { jsonLine } from '../output.ts';
import type { Report } from './report.ts';

/** One JSON object a line. */
export class JsonReport implements Report {
  readonly #terminal: Terminal;
  readonly #clock: () => Date;

  /** @param clock tells what time to print; the machine's by default. */
  constructor(terminal: Terminal, clock: () => Date = () => new Date()) {
    this.#terminal = terminal;
    this.#clock = clock;
  }

  get #now(): string {
    return this.#clock().toISOString();
  }

  changes(next: NetworkState, previous: NetworkState, changes: readonly Change[]): void {
    for (const change of changes) {
      const row = changeRow(change.action === 'del' ? previous : next, change);
      if (row === undefined) continue;
      const { object, action, provenance, generation } = change;
      this.#line({ event: object, action, provenance, generation, time: this.#now, [object]: row });
    }
  }

  verdict({ judged, previous }: VerdictChange): void {
    const { listed, verdict } = judged;
    this.#line({
      event: 'verdict',
      time: this.#now,
      connection: connectionRow(listed, verdict),
      previous: previous?.kind ?? null,
      verdict: verdict.kind,
      reason: verdict.reason,
    });
  }

  bus(message: BusMessage): void {
    this.#line({ event: 'bus', time: this.#now, message });
  }

  stale(reason: string): void {
    this.#line({ event: 'stale', time: this.#now, reason });
  }

  resync(): void {
    this.#line({ event: 'resync', time: this.#now });
  }

  ready(): void {
    this.#line({ event: 'ready', time: this.#now });
  }

  end(state: NetworkState, connections: JudgedConnections): void {
    const rows = [...connections.values()].map(({ listed, verdict }) =>
      connectionRow(listed, verdict),
    );
    this.#line({ event: 'snapshot', ...toIproute2(state), connections: rows });
  }

  #line(value: object): void {
    this.#terminal.stdout.write(`${jsonLine(value)}\n`);
  }
}
