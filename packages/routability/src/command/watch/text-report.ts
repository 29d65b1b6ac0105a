import { type Change, changeRow, type NetworkState, toIproute2 } from '@routability/rtable';
import type { JudgedConnections, VerdictChange } from '../../connections/connection-watch.ts';
import type { BusMessage } from '../../network/bus.ts';
import { changeLine } from '../change-line.ts';
import type { Terminal } from '../command.ts';
import { connectionLine, toneOf } from '../connection-line.ts';
import type { Paint } from '../paint.ts';
import { opening } from './opening.ts';
import type { Report } from './report.ts';

/** Columns of the time in front of what is said. */
const MARGIN = 13;

/** What `watch` shows people: an opening screen, then a line a change. */
export class TextReport implements Report {
  readonly #terminal: Terminal;
  readonly #paint: Paint;
  readonly #host: string;
  readonly #clock: () => Date;
  #isReady = false;

  /** @param clock tells what time to print; the machine's by default. */
  constructor(
    terminal: Terminal,
    paint: Paint,
    host: string,
    clock: () => Date = () => new Date(),
  ) {
    this.#clock = clock;
    this.#terminal = terminal;
    this.#paint = paint;
    this.#host = host;
  }

  get #columns(): number {
    return this.#terminal.stdout.columns ?? 80;
  }

  ready(state: NetworkState, connections: JudgedConnections): void {
    this.#isReady = true;
    const screen = {
      host: this.#host,
      rows: toIproute2(state),
      connections,
      columns: this.#columns,
    };
    this.#terminal.stdout.write(opening(screen, this.#paint));
  }

  changes(next: NetworkState, previous: NetworkState, changes: readonly Change[]): void {
    if (!this.#isReady) return;
    for (const change of changes) {
      const row = changeRow(change.action === 'del' ? previous : next, change);
      const layout = { width: this.#columns - MARGIN, indent: MARGIN };
      const line = row && changeLine(change, row, this.#paint, layout);
      if (line !== undefined) this.#line(line);
    }
  }

  verdict({ judged, previous }: VerdictChange): void {
    if (!this.#isReady) return;
    const { listed, verdict } = judged;
    const sign = this.#paint(toneOf(verdict), previous === undefined ? '+' : '!');
    this.#line(`${sign} ${connectionLine(listed, verdict, this.#paint)}`);
  }

  bus(message: BusMessage): void {
    if (this.#isReady) this.#line(this.#paint('faint', `· bus       ${JSON.stringify(message)}`));
  }

  stale(reason: string): void {
    if (this.#isReady) this.#line(`${this.#paint('doubt', '?')} stale     ${reason}`);
  }

  resync(): void {
    if (this.#isReady) this.#line(`${this.#paint('good', '=')} in sync again`);
  }

  end(): void {
    // All has been said.
  }

  #line(text: string): void {
    const time = this.#clock().toISOString().slice(11, 23);
    this.#terminal.stdout.write(`${this.#paint('faint', time)} ${text}\n`);
  }
}
