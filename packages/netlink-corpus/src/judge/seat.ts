import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** What a judge says about a seed. */
export interface Verdict {
  /** `na`: it has nothing for such messages; `tells`: it says what it finds, and never that something is wrong. The last five are found by the runner: the judge did not survive the seed. */
  readonly verdict:
    | 'accept'
    | 'reject'
    | 'na'
    | 'tells'
    | 'crash'
    | 'sanitizer'
    | 'hang'
    | 'memory'
    | 'flood';
  readonly facts?: Readonly<Record<string, unknown>>;
  /** The judge's own words. */
  readonly error?: string;
}

/** What a judge may use. */
export interface Limits {
  /** Until it has to have answered. */
  readonly milliseconds: number;
  /** Address space in bytes; 0 for sanitizers and runtimes that reserve more than they use. */
  readonly memory: number;
  /** Output for one seed. */
  readonly output: number;
}

/** The usual limits: five seconds (a busy machine pauses), 512 MB, 8 MB of output. */
export const LIMITS: Limits = { milliseconds: 5000, memory: 512 << 20, output: 8 << 20 };

/** The verdicts of a judge that has survived the seed. */
const ALIVE = /^(accept|reject|na|tells)$/;

/** Milliseconds that a judge may take to start. */
const START = 60_000;

/** A judge that reads seeds and answers each with a line. It is started again where a seed ends it. */
export class Seat {
  readonly #words: readonly string[];
  readonly #limits: Limits;
  #process: ChildProcessWithoutNullStreams | undefined;
  #errors = '';

  /** `words` is the judge's command line. */
  constructor(words: readonly string[], limits: Limits) {
    this.#words = words;
    this.#limits = limits;
  }

  /** What the judge says about bytes. */
  async ask(bytes: Uint8Array): Promise<Verdict> {
    if (this.#process === undefined) {
      // Its start is no property of the seed: it answers for nothing first, in its own time.
      const ready = await this.#answer(this.#start(), new Uint8Array(0), START);
      if (!ALIVE.test(ready.verdict)) {
        throw new Error(`the judge does not start: ${ready.verdict} ${ready.error ?? ''}`);
      }
    }
    const child = this.#process ?? this.#start();
    return this.#answer(child, bytes, this.#limits.milliseconds);
  }

  #answer(
    child: ChildProcessWithoutNullStreams,
    bytes: Uint8Array,
    milliseconds: number,
  ): Promise<Verdict> {
    const head = new Uint8Array(4);
    new DataView(head.buffer).setUint32(0, bytes.length, true);
    const answer = new Promise<Verdict>((resolve) => {
      let text = '';
      const end = (verdict: Verdict): void => {
        clearTimeout(timer);
        child.stdout.off('data', read);
        child.off('close', closed);
        // Judges that start others notice themselves when these do not survive.
        if (!ALIVE.test(verdict.verdict) && !text.endsWith('\n')) this.#stop();
        resolve(verdict);
      };
      const read = (part: Buffer): void => {
        text += part.toString('latin1');
        if (text.length > this.#limits.output) end({ verdict: 'flood' });
        else if (text.endsWith('\n')) end(answerOf(text));
      };
      const closed = (code: number | null, signal: string | null): void =>
        end(this.#died(code, signal));
      const timer = setTimeout(() => end({ verdict: 'hang' }), milliseconds);
      child.stdout.on('data', read);
      child.once('close', closed);
    });
    child.stdin.write(head);
    child.stdin.write(bytes);
    return answer;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop();
  }

  #start(): ChildProcessWithoutNullStreams {
    const limits = this.#limits.memory > 0 ? ['prlimit', `--as=${this.#limits.memory}`] : [];
    // No network: some judges resolve interface names.
    const [program = '', ...words] = ['unshare', '-Urn', ...limits, ...this.#words];
    const child = spawn(program, words);
    this.#errors = '';
    child.stderr.on('data', (part: Buffer) => {
      if (this.#errors.length < 65536) this.#errors += part.toString('latin1');
    });
    // It may end before it has read everything.
    child.stdin.on('error', () => undefined);
    this.#process = child;
    return child;
  }

  #died(code: number | null, signal: string | null): Verdict {
    const text = this.#errors;
    const line = /^(ERROR: .*|panic: .*|.*Error.*|thread .*panicked.*)$/m.exec(
      text.replace(/^==\d+==/gm, ''),
    );
    const error = line?.[0]?.slice(0, 160) ?? `ended with ${signal ?? code}`;
    if (/out of memory|MemoryError|cannot allocate|rss limit/i.test(text))
      return { verdict: 'memory', error };
    if (/AddressSanitizer/.test(text)) return { verdict: 'sanitizer', error };
    return { verdict: 'crash', error };
  }

  #stop(): void {
    const child = this.#process;
    this.#process = undefined;
    child?.kill('SIGKILL');
  }
}

function answerOf(text: string): Verdict {
  try {
    return JSON.parse(text.trim().split('\n').at(-1) ?? '') as Verdict;
  } catch {
    return { verdict: 'crash', error: `no answer: ${text.slice(0, 80)}` };
  }
}
