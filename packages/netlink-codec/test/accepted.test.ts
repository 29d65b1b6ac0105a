import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { type Attribute, decode, encode, type NetlinkMessage } from '@routability/netlink-codec';
import { kernelTest, Namespace } from '../../../test/kernel.ts';
import { fromHex, toHex } from './fixtures.ts';
import { type Wish, wishes } from './oracle/accepted.ts';

// What the encoder makes of drafts is taken by the kernel, under its strict checks, and comes back the same in a dump.

const exchange = fileURLToPath(new URL('oracle/exchange.py', import.meta.url));

/** The messages that answer each request. */
function ask(namespace: Namespace, requests: readonly Uint8Array[]): NetlinkMessage[][] {
  const { stdout, stderr } = spawnSync(
    'ip',
    ['netns', 'exec', namespace.name, 'python3', exchange],
    { input: requests.map(toHex).join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const lines = stdout.trim().split('\n');
  if (lines.length !== requests.length) throw new Error(`exchange: ${stderr}`);
  return lines.map((line) => line.split(' ').flatMap((hex) => decode(fromHex(hex))));
}

interface Set {
  readonly attributes: readonly Attribute[];
}

/** Where the dumped value is not what was sent: paths of its parts. */
function differences(sent: unknown, got: unknown, except: readonly string[], path = ''): string[] {
  if (sent instanceof Uint8Array || typeof sent !== 'object' || sent === null) {
    return String(sent) === String(got) ? [] : [`${path}: sent ${sent}, dumped ${got}`];
  }
  if (Array.isArray(sent)) {
    const list = Array.isArray(got) ? got : [];
    if (list.length !== sent.length) return [`${path}: ${sent.length} sent, ${list.length} dumped`];
    return sent.flatMap((one, index) => differences(one, list[index], except, `${path}[${index}]`));
  }
  const attributes = new Map(
    (sent as Partial<Set>).attributes?.map((one) => [one.name, one.value]) ?? [],
  );
  return Object.entries(sent).flatMap(([key, value]) => {
    // What a request leaves at zero in a fixed header is for the kernel to fill in.
    const unset = value === undefined || (value === 0 && !attributes.has(key));
    if (unset || key === 'attributes' || except.includes(key)) return [];
    const its = (got as Readonly<Record<string, unknown>> | undefined)?.[key];
    // Flags of which the kernel sets more, and those that say which are meant.
    if (key === 'change' || (key === 'flags' && includes(its, value))) return [];
    return differences(value, its, except, path === '' ? key : `${path}.${key}`);
  });
}

function includes(all: unknown, some: unknown): boolean {
  return typeof all === 'number' && typeof some === 'number' && (all & some) === some;
}

function refusal(messages: readonly NetlinkMessage[]): string | undefined {
  const [error] = messages.filter((one) => one.name === 'error');
  return error?.body.error === 0 ? undefined : `refused: ${error?.body.error} ${error?.body.msg}`;
}

function judge(
  wish: Wish,
  answer: readonly NetlinkMessage[],
  dump: readonly NetlinkMessage[],
): string[] {
  const refused = refusal(answer);
  if (refused !== undefined) return [refused];
  const [sent] = decode(encode(wish.request));
  const found = dump.filter((one) => one.name?.startsWith('new'));
  const all = found.map((one) => differences(sent?.body, one.body, wish.except ?? []));
  return all.toSorted((a, b) => a.length - b.length)[0] ?? ['nothing is dumped'];
}

kernelTest(
  'requests built by the encoder are accepted by the kernel and dumped back equal',
  async () => {
    await using namespace = new Namespace();
    const answers = ask(
      namespace,
      wishes.map((wish) => encode(wish.request)),
    );
    const dumps = ask(
      namespace,
      wishes.map((wish) => encode(wish.dump)),
    );
    const wrong = wishes.flatMap((wish, index) => {
      const faults = judge(wish, answers[index] ?? [], dumps[index] ?? []);
      return faults.map((fault) => `${index} ${wish.request.name} ${fault}`);
    });
    expect(wrong).toEqual([]);
  },
  60_000,
);

kernelTest(
  'what is a byte in dumps and a flag in requests is asked for by its list entry',
  async () => {
    await using namespace = new Namespace();
    const ttlInherit = { name: 'ttlInherit', type: 28, raw: new Uint8Array(0) };
    const data = { id: 42, port: 4789, attributes: [ttlInherit] };
    const body = { index: 7, ifname: 'vx0', linkinfo: { kind: 'vxlan', data } };
    const made = encode({ name: 'newlink', header: { flags: 0x605, sequence: 1 }, body });
    const get = encode({ name: 'getlink', header: { flags: 5, sequence: 2 }, body: { index: 7 } });
    const [answer = [], got = []] = ask(namespace, [made, get]);
    expect(refusal(answer)).toBeUndefined();
    const link = got.find((one) => one.name === 'newlink');
    expect(link?.body.linkinfo?.data).toMatchObject({ id: 42, ttlInherit: 1 });
  },
);
