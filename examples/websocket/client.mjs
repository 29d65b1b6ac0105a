// The same client twice: one guarded, one plain. Each reconnects when its connection ends, and says how long it
// heard nothing.
import { guard } from 'routability';
import { WebSocket } from 'ws';

const [url = 'ws://127.0.0.1:7000'] = process.argv.slice(2);

function listen(name, options) {
  let lastHeard;
  const open = () => {
    const webSocket = new WebSocket(url);
    if (options.guarded) guard(webSocket);
    webSocket.on('message', () => {
      const silence = lastHeard === undefined ? undefined : performance.now() - lastHeard;
      if (silence === undefined) console.log(`${name}: connected`);
      else if (silence > 300) console.log(`${name}: silent for ${Math.round(silence)} ms`);
      lastHeard = performance.now();
    });
    webSocket.on('error', (error) => console.log(`${name}: ${error.reason ?? error.code}`));
    webSocket.on('close', () => setTimeout(open, 10));
  };
  open();
}

listen('guarded', { guarded: true });
listen('plain', { guarded: false });
