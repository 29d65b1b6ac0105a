// Answers / at once and /slow after a second.
import { createServer } from 'node:http';

const [port = '7002'] = process.argv.slice(2);

createServer((request, response) => {
  setTimeout(() => response.end('hello'), request.url === '/slow' ? 1000 : 0);
}).listen(Number(port), () => console.log(`listening on port ${port}`));
