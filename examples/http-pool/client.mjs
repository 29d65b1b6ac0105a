// Asks a server for /slow over a pool of kept connections, and asks again when the way was lost meanwhile.
import { guard } from 'routability';
import { Agent, request } from 'undici';

const [url = 'http://127.0.0.1:7002'] = process.argv.slice(2);

const pool = new Agent({ connections: 4 });
guard(pool);

async function get(path) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { statusCode, body } = await request(new URL(path, url), { dispatcher: pool });
      return { statusCode, text: await body.text(), attempt };
    } catch (error) {
      if (error.code !== 'ERR_PATH_LOST' || attempt === 5) throw error;
      console.log(`attempt ${attempt}: ${error.message}`);
    }
  }
}

console.log('first:', (await get('/')).text);
const start = performance.now();
const { text, attempt } = await get('/slow');
console.log(`second: ${text} (attempt ${attempt}, ${Math.round(performance.now() - start)} ms)`);
await pool.close();
