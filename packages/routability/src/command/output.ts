import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Terminal } from './command.ts';

/** Text is handed over in pieces of about this many characters, so that many short lines cost few writes. */
const FLUSH_AT = 65_536;

/**
 * Lines on their way to a stream: gathered while they come fast, written by `flush`.
 * `flush` waits when the reader is slower than we are.
 */
export interface LineWriter {
  /** Takes one line, without its end. */
  line(text: string): void;
  /** True when enough has gathered that the caller should `flush` before it goes on. */
  readonly full: boolean;
  /** Writes what has gathered and resolves when the stream will take more. */
  flush(): Promise<void>;
}

/** A `LineWriter` on `stream`. */
export function lineWriter(stream: NodeJS.WritableStream): LineWriter {
  let gathered = '';
  return {
    line(text) {
      gathered += `${text}\n`;
    },
    get full() {
      return gathered.length >= FLUSH_AT;
    },
    async flush() {
      if (gathered === '') return;
      const text = gathered;
      gathered = '';
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

/** The lines of `stdin`, without their ends. */
export function inputLines(terminal: Terminal): AsyncIterable<string> {
  return createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

/** One line of JSON: 64-bit integers as decimal strings, bytes as hex. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return item.toString();
    if (item instanceof Uint8Array) return Buffer.from(item).toString('hex');
    return item;
  });
}
