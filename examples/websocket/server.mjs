// A WebSocket server that says the time, and lets go of clients that it cannot reach any more.
import { guard } from 'routability';
import { WebSocketServer } from 'ws';

const [port = '7000'] = process.argv.slice(2);

const server = new WebSocketServer({ port: Number(port) });
guard(server);
server.on('listening', () => console.log(`listening on port ${port}`));
server.on('connection', (webSocket, { socket }) => {
  console.log(`${socket.remoteAddress} connected`);
  webSocket.on('error', (error) => console.log(`${socket.remoteAddress} ${error.code}`));
  const timer = setInterval(() => webSocket.send(new Date().toISOString()), 100);
  webSocket.on('close', () => clearInterval(timer));
});
