import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { beforeAll, expect, jest, test } from '@jest/globals';
import { NetlinkSocket, subscribe } from '@routability/netlink-socket';
import { kernelTest, Namespace } from '../../../test/kernel.ts';

const packageRoot = new URL('..', import.meta.url).pathname;

// Each test starts a process or two, on a machine that may be busy.
jest.setTimeout(30_000);

// The programs below are run as users run them: compiled.
beforeAll(() => {
  const compiler = new URL('../../../node_modules/typescript/bin/tsc', import.meta.url).pathname;
  const built = spawnSync(process.execPath, [compiler, '-b', packageRoot], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout);
}, 120_000);

interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program that imports the package; it is killed, and fails, when it does not end by itself. */
async function run(program: string, command: readonly string[] = []): Promise<Ending> {
  const prelude = `import { NetlinkSocket, subscribe } from '@routability/netlink-socket';\n`;
  const [file = process.execPath, ...first] = [...command, process.execPath];
  const args = [...first, '--input-type=module', '-e', prelude + program];
  const child = spawn(file, args, { cwd: packageRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  const killer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  clearTimeout(killer);
  return { code, out: out.trim(), err };
}

for (const transport of ['adopt', 'poll']) {
  const start = `
    const subscription = subscribe({ transport: '${transport}' });
    const iterator = subscription[Symbol.asyncIterator]();
    for (let ready = false; !ready; ) ready = (await iterator.next()).value.some(({ kind }) => kind === 'ready');
    console.log('ready');`;

  test(`a process ends when nothing but unreferenced sockets is left (${transport})`, async () => {
    expect(await run(`${start} subscription.unref();`)).toMatchObject({ code: 0, out: 'ready' });
  });

  test(`a process ends after dispose (${transport})`, async () => {
    const program = `${start} await subscription[Symbol.asyncDispose](); console.log('closed');`;
    expect(await run(program)).toMatchObject({ code: 0, out: 'ready\nclosed' });
  });

  test(`process.exit and a throw end the process at once (${transport})`, async () => {
    expect(await run(`${start} process.exit(3);`)).toMatchObject({ code: 3, out: 'ready' });
    const thrown = await run(`${start} setTimeout(() => { throw new Error('oh'); });`);
    expect(thrown).toMatchObject({ code: 1, out: 'ready' });
    expect(thrown.err).toContain('Error: oh');
  });

  test(`a worker can subscribe, and be terminated (${transport})`, async () => {
    const program = `
      import { Worker } from 'node:worker_threads';
      const source = \`
        import { subscribe } from '@routability/netlink-socket';
        import { parentPort } from 'node:worker_threads';
        for await (const batch of subscribe({ transport: '${transport}' })) {
          if (batch.some(({ kind }) => kind === 'ready')) parentPort.postMessage('ready');
        }\`;
      const url = new URL('data:text/javascript,' + encodeURIComponent(
        source.replace("'@routability/netlink-socket'", JSON.stringify(import.meta.resolve('@routability/netlink-socket')))));
      for (let round = 0; round < 3; round += 1) {
        const worker = new Worker(url);
        await new Promise((resolve, reject) => { worker.once('message', resolve); worker.once('error', reject); });
        await worker.terminate();
      }
      console.log('terminated');`;
    expect(await run(program)).toMatchObject({ code: 0, out: 'terminated' });
  });
}

test('an error of the kernel for want of a capability says which', async () => {
  const program = `
    const socket = NetlinkSocket.open();
    try { await socket.request({ name: 'dellink', body: { index: 1 } }); }
    catch (error) { console.log(error.code, error.message); }`;
  const nobody = ['setpriv', '--reuid=65534', '--clear-groups'];
  const { out } = await run(program, process.getuid?.() === 0 ? nobody : []);
  expect(out).toMatch(/^EPERM .*CAP_NET_ADMIN/);
});

test('importing does nothing, and without a native binary opening says for which platform', async () => {
  const program = `
    import { Module } from 'node:module';
    const resolve = Module._resolveFilename;
    Module._resolveFilename = function (name, ...rest) {
      if (name === 'ffi-rs') throw new Error('not installed');
      return resolve.call(this, name, ...rest);
    };
    try { NetlinkSocket.open(); } catch (error) { console.log(error.code, error.message); }`;
  const { out } = await run(program);
  expect(out).toContain('ERR_FFI_UNAVAILABLE');
  expect(out).toContain(`${process.platform}-${process.arch}`);
});

kernelTest(
  'a process that was stopped during a storm knows everything again afterwards',
  async () => {
    await using ns = new Namespace();
    const program = `
    import { subscribe } from ${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)};
    let found = 0;
    for await (const batch of subscribe({ receiveBuffer: 8192, scopes: [{ object: 'route', family: 2 }] })) {
      for (const item of batch) {
        if (item.kind === 'begin') found = 0;
        if (item.kind === 'message' && item.message.name === 'newroute') found += 1;
        if (item.kind === 'ready' || item.kind === 'resynced') console.log(item.kind, found);
      }
    }`;
    const child = ns.spawn(process.execPath, ['--input-type=module', '-e', program]);
    if (child.stdout === null) throw new Error('no output');
    const [ready] = await once(child.stdout, 'data');
    expect(String(ready)).toMatch(/^ready/);
    child.kill('SIGSTOP');
    ns.batch(Array.from({ length: 2000 }, (_, n) => `route add 10.0.${n >> 8}.${n & 255} dev lo`));
    const told = once(child.stdout, 'data');
    child.kill('SIGCONT');
    const [resynced] = await told;
    expect(String(resynced)).toBe(`resynced ${ns.json('-4 route show table all').length}\n`);
  },
);

const bun = spawnSync('bun', ['--version']).status === 0;
const inBun = bun ? kernelTest : (name: string) => test.skip(`${name} (skipped: no bun)`, () => {});

inBun('Bun, whose loop is silent about netlink descriptors, is served by the poller', async () => {
  await using ns = new Namespace();
  const dist = (file: string) => JSON.stringify(new URL(`../dist/${file}`, import.meta.url).href);
  const program = `
    import { NetlinkSocket, subscribe } from ${dist('index.js')};
    import { findTransport } from ${dist('transport/probe.js')};
    console.log(await findTransport());
    const socket = NetlinkSocket.open();
    const LO = 1;
    const route = (n) => ({ name: 'newroute', header: { flags: 0x600 },
      body: { family: 2, dstLen: 32, tableByte: 254, protocol: 3, scope: 253, type: 1, dst: '10.0.' + (n >> 8) + '.' + (n & 255), oif: LO } });
    const subscription = subscribe({ receiveBuffer: 8192, scopes: [{ object: 'route', family: 2 }] });
    const feed = subscription[Symbol.asyncIterator]();
    const known = new Set();
    const seen = new Set();
    const until = async (enough) => {
      while (!enough()) {
        for (const item of (await feed.next()).value) {
          seen.add(item.kind);
          if (item.kind === 'begin') known.clear();
          if (item.kind === 'message') known.add([item.message.body.table, item.message.body.dst].join());
        }
      }
    };
    await until(() => seen.has('ready'));
    const before = known.size;
    await socket.request({ name: 'newlink', header: { flags: 0x600 }, body: { ifname: 'br0', linkinfo: { kind: 'bridge' } } });
    await socket.request(route(0));
    await until(() => known.size > before);
    console.log('event');
    const results = await socket.requestAll(Array.from({ length: 2000 }, (_, n) => route(n)));
    console.log(results.filter(({ ok }) => ok).length);
    await until(() => seen.has('resynced') && known.size === before + 2000);
    console.log((await socket.list({ name: 'getroute', body: { family: 2 } })).length - before);
    console.log(socket.listSync({ name: 'getlink', body: {} }).length);
    socket[Symbol.dispose]();
    subscription.unref();`;
  const child = ns.spawn('bun', ['-e', program]);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  expect({ code, err, out }).toEqual({ code: 0, err: '', out: 'poll\nevent\n1999\n2000\n2\n' });
});

function openDescriptors(): number {
  return readdirSync('/proc/self/fd').length;
}

test('two thousand sockets and subscriptions, opened and closed, leave no descriptor', async () => {
  const cycle = async (transport: 'adopt' | 'poll') => {
    const subscription = subscribe({ transport, scopes: [{ object: 'rule' }] });
    await using socket = NetlinkSocket.open();
    await socket.request({ name: 'getlink', body: { index: 1 } });
    await subscription[Symbol.asyncDispose]();
  };
  await cycle('adopt');
  await cycle('poll');
  const before = openDescriptors();
  for (let round = 0; round < 1000; round += 1) await cycle(round % 10 === 0 ? 'poll' : 'adopt');
  expect(openDescriptors()).toBeLessThanOrEqual(before);
}, 60_000);

test('fifty subscriptions at once all become ready', async () => {
  const all = Array.from({ length: 50 }, (_, n) =>
    subscribe({ transport: n % 2 === 0 ? 'adopt' : 'poll' }),
  );
  const ready = await Promise.all(
    all.map(async (subscription) => {
      for await (const batch of subscription) {
        if (batch.some(({ kind }) => kind === 'ready')) return true;
      }
      return false;
    }),
  );
  expect(ready.every(Boolean)).toBe(true);
}, 30_000);
