import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The JSON lines that a child process prints, kept, and waited for. */
export class Lines {
  readonly all: Record<string, unknown>[] = [];
  readonly #stderr: string[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(child: ChildProcess) {
    if (child.stdout === null || child.stderr === null) throw new Error('the child has no pipes');
    createInterface({ input: child.stdout }).on('line', (line) => {
      this.all.push(JSON.parse(line));
      for (const wake of this.#waiting) wake();
    });
    child.stderr.on('data', (part) => this.#stderr.push(String(part)));
  }

  /** What was printed on stderr. */
  get stderr(): string {
    return this.#stderr.join('');
  }

  /** The first line that has all of `wanted`'s members; throws after `timeout` ms. */
  async find(wanted: Record<string, unknown>, timeout = 10_000): Promise<Record<string, unknown>> {
    const matches = (line: Record<string, unknown>) =>
      Object.entries(wanted).every(([key, value]) => line[key] === value);
    const end = performance.now() + timeout;
    for (;;) {
      const found = this.all.find(matches);
      if (found !== undefined) return found;
      const left = end - performance.now();
      if (left <= 0) {
        const seen = this.all.map((line) => JSON.stringify(line)).join('\n');
        throw new Error(`no line ${JSON.stringify(wanted)} in:\n${seen}\n${this.stderr}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.add(function wake() {
          clearTimeout(timer);
          resolve();
        });
      });
      this.#waiting.clear();
    }
  }

  /** How many lines have all of `wanted`'s members. */
  count(wanted: Record<string, unknown>): number {
    return this.all.filter((line) =>
      Object.entries(wanted).every(([key, value]) => line[key] === value),
    ).length;
  }
}
