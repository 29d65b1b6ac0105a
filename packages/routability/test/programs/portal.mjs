// `portal.mjs serve PORT FILE` answers as FILE says (a status, and maybe a Location); `portal.mjs watch URL` looks
// for a captive portal as the bus asks. Events are JSON lines on stdout; a line on stdin is published on the bus.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { CaptivePortal, httpProbe, watchNetwork } from '../../dist/index.js';

const [mode, ...words] = process.argv.slice(2);
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

if (mode === 'serve') {
  const [port, file] = words;
  const server = createServer((_request, response) => {
    const [status, location] = readFileSync(file, 'utf8').trim().split(' ');
    response.writeHead(Number(status), location === undefined ? {} : { location }).end();
  });
  server.listen(Number(port), () => say({ event: 'listening' }));
} else {
  const network = await watchNetwork();
  network.ref();
  network.bus.on('message', (message) => say({ event: 'bus', ...message }));
  const portal = new CaptivePortal(network.bus, {
    probes: [httpProbe({ url: words[0] })],
    settle: 50,
    budget: 1000,
    retry: false,
  });
  portal.on('status', ({ status, portal: page }) => say({ event: 'status', status, page }));
  createInterface({ input: process.stdin }).on('line', (line) =>
    network.bus.publish(JSON.parse(line)),
  );
  say({ event: 'watching' });
}
