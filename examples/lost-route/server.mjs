// Answers each line with the same line. Connections whose way back to the client is gone are closed at once.
import { createServer } from 'node:net';
import { guard } from 'routability';

const [port = '7000'] = process.argv.slice(2);

const server = createServer((socket) => {
  const peer = `${socket.remoteAddress}:${socket.remotePort}`;
  console.log(`${peer} connected`);
  socket.on('error', (error) => console.log(`${peer} ${error.code}: ${error.message}`));
  socket.on('close', () => console.log(`${peer} closed`));
  socket.pipe(socket);
});

guard(server);
server.listen(Number(port), () => console.log(`listening on port ${port}`));
