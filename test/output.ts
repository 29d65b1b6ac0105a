import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The lines that a child process prints, kept, and waited for. */
export class Output {
  readonly lines: string[] = [];

  constructor(child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) throw new Error('the child has no pipes');
      createInterface({ input: stream }).on('line', (line) => this.lines.push(line));
    }
  }

  /** The first line that `pattern` fits; throws with all lines after ten seconds. */
  async shows(pattern: RegExp): Promise<RegExpExecArray> {
    for (let tries = 0; tries < 400; tries += 1) {
      for (const line of this.lines) {
        const match = pattern.exec(line);
        if (match !== null) return match;
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`never printed: ${pattern}\n${this.lines.join('\n')}`);
  }
}
