// Prints `N passed, N failed, N skipped` from the results that jest wrote as JSON; exits 1 where a test failed or none ran.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const dir = join(root, '.cache', 'test');
const total = { passed: 0, failed: 0, skipped: 0 };
for (const file of readdirSync(dir)) {
  const result = JSON.parse(readFileSync(join(dir, file), 'utf8'));
  total.passed += result.numPassedTests;
  // A file that could not be loaded has no tests to count, yet it has failed.
  total.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  total.skipped += result.numPendingTests + result.numTodoTests;
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
