import { readFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test('the example of the README runs and prints what it says', async () => {
  const [code, output] = [...here('../README.md').matchAll(/```(?:ts|text)\n(.*?)```/gs)].map(
    ([, block]) => block,
  );
  expect(code).toBe(here('./readme-example.ts'));
  const log = jest.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await import('./readme-example.ts');
    expect(log.mock.calls.map((words) => `${words.join(' ')}\n`).join('')).toBe(output);
  } finally {
    log.mockRestore();
  }
});
