// A captive portal for trying it out: redirects everything to its sign-in page until that page is visited.
import { createServer } from 'node:http';

const [port = '8080'] = process.argv.slice(2);

let signedIn = false;
createServer((request, response) => {
  if (request.url === '/sign-in') signedIn = true;
  if (signedIn) response.writeHead(204).end();
  else response.writeHead(302, { location: '/sign-in' }).end();
}).listen(Number(port), () => console.log(`listening on port ${port}`));
