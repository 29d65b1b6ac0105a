import { fileURLToPath } from 'node:url';
import type { Site } from '../../../test/site.ts';
import { Lines } from './lines.ts';

const PROGRAM = fileURLToPath(new URL('programs/endpoints.mjs', import.meta.url));

/** Starts both ends and waits until they are connected. */
export async function connect(
  site: Site,
  host: string,
  options: object = {},
  /** Words before the client's command, such as `setpriv`. */
  as: readonly string[] = [],
): Promise<{ client: Lines; server: Lines }> {
  const env = { GUARD_OPTIONS: JSON.stringify(options) };
  const server = new Lines(site.server.spawn(process.execPath, [PROGRAM, 'listen', '7000'], env));
  await server.find({ event: 'listening' });
  const [command = '', ...words] = [...as, process.execPath, PROGRAM, 'connect', host, '7000'];
  const client = new Lines(site.client.spawn(command, words, env));
  await client.find({ event: 'connected' });
  await client.find({ name: 'guarded', event: 'verdict', kind: 'ok' });
  return { client, server };
}
