import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { decode, encode } from '@routability/netlink-codec';
import { formatAddress } from '@routability/netlink-codec/address';
import { nameOf, routeProtocolNames } from '@routability/netlink-codec/names';
import { readFixtures, toHex } from './fixtures.ts';

test('the example of the README runs', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const label = 'event.v4-add-gw.NEWROUTE';
  const printed: unknown[][] = [];
  const scope = {
    decode,
    encode,
    formatAddress,
    nameOf,
    routeProtocolNames,
    datagram: readFixtures('linux-6.18.nl').find((one) => one.label === label)?.bytes,
    print: (...words: unknown[]) => printed.push(words),
  };
  const body = `${example.replace(/^import .*$/gm, '')}\nreturn request;`;
  const request: unknown = new Function(...Object.keys(scope), body)(...Object.values(scope));
  expect(printed).toEqual([['20.0.0.0', 24, ['10.0.0.2'], 'boot']]);
  expect(toHex(request as Uint8Array)).toContain('08000100c0000201');
});
