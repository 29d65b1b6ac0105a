/** The pure packages, as they are built, in a browser: headless Chromium runs what Node runs. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { strict } from './kernel.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const fixtures = 'packages/netlink-codec/test/fixtures';
const captures = ['linux-6.18.nl', 'linux-6.18-dumps.nl'].map((name) => join(fixtures, name));

const packages = ['netlink-codec', 'rtable', 'liveness'];
const imports = Object.fromEntries(
  packages.flatMap((name) => [
    [`@routability/${name}`, `/packages/${name}/dist/index.js`],
    ...['address', 'names', 'json', 'cursor'].map((part) => [
      `@routability/${name}/${part}`,
      `/packages/${name}/dist/${part}.js`,
    ]),
  ]),
);

const page = `<!doctype html><script>
const tell = (kind, text) => fetch('/' + kind, { method: 'POST', body: String(text) });
addEventListener('error', (event) => tell('failed', event.message ?? event.target?.src), true);
addEventListener('unhandledrejection', (event) => tell('failed', event.reason?.stack ?? event.reason));
</script><script type="importmap">${JSON.stringify({ imports })}</script><script type="module">
const { run } = await import('/test/browser/program.mjs');
const captures = ${JSON.stringify(captures)};
const texts = await Promise.all(captures.map((path) => fetch('/' + path).then((answer) => answer.text())));
await tell('done', run(texts.join('\\n')));
</script>`;

/** Serves the page and what it loads; gives what the page tells. */
async function tellOf(browser: string): Promise<string> {
  const { promise, resolve, reject } = withResolvers<string>();
  const hear = async (request: IncomingMessage): Promise<void> => {
    const told = await text(request);
    if (request.url === '/done') resolve(told);
    else reject(new Error(`the page says: ${told}`));
  };
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      void hear(request);
      response.end();
      return;
    }
    const path = new URL(request.url ?? '/', 'http://page').pathname;
    const isCode = path.endsWith('js');
    try {
      const body = path === '/' ? page : readFileSync(join(root, path));
      response.setHeader(
        'content-type',
        isCode ? 'text/javascript' : path === '/' ? 'text/html' : 'text/plain',
      );
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const profile = mkdtempSync(join(tmpdir(), 'routability-browser-'));
  const { port } = server.address() as AddressInfo;
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--no-proxy-server',
  ];
  const child = spawn(
    browser,
    [...flags, `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`],
    {
      stdio: 'ignore',
      detached: true,
    },
  );
  child.once('error', reject);
  child.once('exit', (code) => reject(new Error(`the browser ended with ${code}`)));
  try {
    return await promise;
  } finally {
    // With the processes that it started.
    if (child.pid !== undefined && child.exitCode === null) {
      process.kill(-child.pid, 'SIGKILL');
      await once(child, 'exit');
    }
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers<T>(): {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: Error) => void;
} {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

const name = 'the built packages decode, fold and judge a capture in Chromium as in Node';
const isThere = spawnSync('which', ['chromium']).status === 0;
const body = async (): Promise<void> => {
  const script = `import { run } from './test/browser/program.mjs'; import { readFileSync } from 'node:fs';
process.stdout.write(run(${JSON.stringify(captures)}.map((path) => readFileSync(path, 'utf8')).join('\\n')));`;
  const inNode = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const inBrowser = await tellOf('chromium');
  const { messages, encoded, route, verdict } = JSON.parse(inBrowser);
  expect(messages.length).toBeGreaterThan(100);
  // The bytes of the files, which neither made.
  const bytes = captures
    .flatMap((path) => readFileSync(join(root, path), 'utf8').split('\n'))
    .flatMap((line) => /^[\w.-]+ ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  expect(encoded).toEqual(bytes);
  expect({ route, verdict }).toEqual({ route: 'route', verdict: 'ok' });
  expect(inBrowser).toBe(inNode);
};
if (isThere || strict) test(name, body, 120_000);
else test.skip(`${name} (skipped: chromium is not installed)`, body);
