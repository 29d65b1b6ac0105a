// `npm start [-- WORDS…]`: installs, builds, then runs the command `routability WORDS…` in this process.
import { prepare } from './prepare.mjs';

try {
  prepare();
} catch (error) {
  process.stderr.write(`routability: ${error.message}\n`);
  process.exit(1);
}
const { main } = await import('../packages/routability/dist/cli.js');
await main(process.argv.slice(2));
