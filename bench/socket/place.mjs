// A network namespace for a measurement, and the programs in C and Python that do the same work in it.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'netlink-bench-'));
const programs = {
  C: [join(directory, 'peer')],
  Python: ['python3', here('peer.py')],
};
process.once('exit', () => rmSync(directory, { recursive: true }));
execFileSync('gcc', ['-O2', '-o', ...programs.C, here('peer.c')]);

/** The numbers of one line. */
const numbersIn = (line) => String(line).trim().split(' ').map(Number);

let counter = 0;

/** Runs `measure` with a namespace of its own: its name, and the peers. */
export async function inPlace(measure) {
  counter += 1;
  const netns = `rt-bench-${process.pid}-${counter}`;
  const words = (language, rest) => [
    'netns',
    'exec',
    netns,
    ...programs[language],
    ...rest.map(String),
  ];
  execFileSync('ip', ['netns', 'add', netns]);
  try {
    execFileSync('ip', ['-n', netns, 'link', 'set', 'lo', 'up']);
    return await measure({
      netns,
      /** Runs a peer to its end, and gives the numbers that it prints. */
      run: (language, ...rest) => numbersIn(execFileSync('ip', words(language, rest))),
      /** Starts the peer in C; resolves when it is over. */
      async send(...rest) {
        await once(spawn('ip', words('C', ['send', ...rest])), 'close');
      },
      /** Starts a peer that listens; resolves when it does, to a promise of its numbers. */
      async listen(language, ...rest) {
        const child = spawn('ip', words(language, rest), { stdio: ['ignore', 'pipe', 'inherit'] });
        let text = '';
        child.stdout.on('data', (chunk) => {
          text += chunk;
        });
        const over = once(child, 'close');
        await once(child.stdout, 'data');
        // The first line says that it is ready.
        return { numbers: over.then(() => numbersIn(text.trim().split('\n').at(-1))) };
      },
    });
  } finally {
    execFileSync('ip', ['netns', 'del', netns]);
  }
}
