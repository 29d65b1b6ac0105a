import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, jest, test } from '@jest/globals';
import type { NetworkEvent } from '@routability/rtable';
import { createElement } from 'react';
import { act, create, type ReactTestRenderer } from 'react-test-renderer';
import * as reactive from './readme/react.ts';
import * as signals from './readme/signals.ts';
import { createStore } from './readme/store.ts';

const PROGRAMS = ['events', 'dump', 'feed', 'store', 'react', 'signals'] as const;
const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const README = here('../README.md');

function link(index: number, name: string): NetworkEvent {
  return { kind: 'link', action: 'new', origin: 'event', flags: 0, index, name, linkFlags: 9 };
}

function route(dst: string): NetworkEvent {
  const legs = [{ link: 1 }];
  return { kind: 'route', action: 'new', origin: 'event', flags: 0x600, family: 2, dst, legs };
}

/** What a program of the README prints. */
async function printed(name: (typeof PROGRAMS)[number]): Promise<string[]> {
  const log = jest.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await import(`./readme/${name}.ts`);
    return log.mock.calls.map((words) => words.join(' '));
  } finally {
    log.mockRestore();
  }
}

test('the programs of the README are those that are tested', () => {
  const blocks = [...README.matchAll(/```ts\n(.*?)```/gs)].map(([, block]) => block);
  expect(blocks).toEqual(PROGRAMS.map((name) => here(`./readme/${name}.ts`)));
});

test('the programs of the README print what they say', async () => {
  expect(await printed('events')).toEqual([
    '5 2',
    '2',
    'route',
    'replace link announced',
    'del route derived',
    'del route derived',
    '2',
  ]);
  expect(await printed('dump')).toEqual(['synced true']);
  expect(await printed('feed')).toEqual(['2001:db8::/32 fe80::1']);
});

test('a store tells its listeners of changes only, and its old states stay valid', () => {
  const store = createStore();
  const told = jest.fn();
  const leave = store.subscribe(told);
  const before = store.get();
  store.dispatch(link(1, 'lo'));
  store.dispatch(link(1, 'lo'));
  expect(told).toHaveBeenCalledTimes(1);
  expect(before.links.size).toBe(0);
  leave();
  store.dispatch(link(2, 'eth0'));
  expect(told).toHaveBeenCalledTimes(1);
  expect(store.get().links.size).toBe(2);
});

test('a React component is drawn again when its part changes, and not for another part', async () => {
  const drawn = jest.fn(reactive.LinkNames);
  // The renderer without a page is for React Native alone nowadays, and says so elsewhere.
  const settings = { IS_REACT_ACT_ENVIRONMENT: true, IS_REACT_NATIVE_TEST_ENVIRONMENT: true };
  Object.assign(globalThis, settings);
  const trees: ReactTestRenderer[] = [];
  await act(() => void trees.push(create(createElement(drawn))));
  const tree = trees[0] as ReactTestRenderer;
  await act(() => reactive.store.dispatch(link(1, 'lo')));
  expect(tree.toJSON()).toBe('lo');
  const before = drawn.mock.calls.length;
  await act(() => reactive.store.dispatch(route('192.0.2.1')));
  expect(drawn).toHaveBeenCalledTimes(before);
  await act(() => reactive.store.dispatch(link(2, 'eth0')));
  expect(tree.toJSON()).toBe('lo eth0');
  await act(() => tree.unmount());
});

test('a computed signal runs again when its part changes, and not for another part', () => {
  expect(signals.count.value).toBe(0);
  signals.dispatch(route('192.0.2.1'));
  expect(signals.count.value).toBe(1);
  const listed = jest.spyOn(signals.state, 'peek');
  signals.dispatch(link(1, 'lo'));
  expect(signals.count.value).toBe(1);
  expect(listed).not.toHaveBeenCalled();
});

/** Bytes of a module for browsers with these exports and all that they need, minified and gzipped. */
function sizeOf(names: string): number {
  const esbuild = fileURLToPath(new URL('../node_modules/.bin/esbuild', import.meta.url));
  const words = ['--bundle', '--minify', '--format=esm', '--platform=browser', '--target=es2023'];
  const bundle = execFileSync(esbuild, [...words, '--conditions=@routability/source'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    input: `export { ${names} } from '@routability/rtable'`,
  });
  return gzipSync(bundle, { level: 9 }).length;
}

test('what a page loads is as small as the README says, and needs nothing of Node', () => {
  const rows = [...README.matchAll(/^\| `(.*?)` \| ([\d.]+) kB \|$/gm)];
  expect(rows).toHaveLength(4);
  for (const [row, names = '', said] of rows) {
    const kilobytes = sizeOf(names) / 1000;
    // The figure is an upper bound; one that is far above is out of date.
    expect([row, kilobytes <= Number(said), kilobytes > Number(said) - 1.5]).toEqual([
      row,
      true,
      true,
    ]);
  }
});
