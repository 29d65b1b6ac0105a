import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { kernelTest, Namespace } from '../../../test/kernel.ts';

const program = (name: string) => fileURLToPath(new URL(`../${name}.mjs`, import.meta.url));

kernelTest('only the guarded connection notices that the route is gone, and says why', async () => {
  await using client = new Namespace();
  await using server = new Namespace();
  client.connect('eth0', server, 'eth0');
  client.ip('addr add 10.0.1.1/24 dev eth0');
  server.ip('addr add 10.0.1.2/24 dev eth0');
  server.ip('addr add 10.0.2.1/32 dev lo');
  client.ip('route add default via 10.0.1.2');

  const listening = new Output(server.spawn(process.execPath, [program('server'), '7000']));
  await listening.shows('listening on port 7000');
  const shown = new Output(client.spawn(process.execPath, [program('client'), '10.0.2.1', '7000']));
  await shown.shows('guarded  ok (REACHABLE)');
  await shown.shows('plain    connected');

  client.ip('route del default');
  await shown.shows('guarded  closed');
  const text = shown.lines.join('\n');
  expect(text).toContain('guarded  dead (NO_ROUTE)');
  expect(text).toMatch(/guarded {2}ERR_PATH_LOST: tcp 10\.0\.1\.1:\d+ to 10\.0\.2\.1:7000 is dead/);
  expect(text).not.toContain('plain    closed');
});

class Output {
  readonly lines: string[] = [];

  constructor(child: ReturnType<Namespace['spawn']>) {
    if (child.stdout === null) throw new Error('the child has no pipe');
    createInterface({ input: child.stdout }).on('line', (line) => this.lines.push(line));
  }

  async shows(line: string): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      if (this.lines.includes(line)) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`never printed: ${line}\n${this.lines.join('\n')}`);
  }
}
