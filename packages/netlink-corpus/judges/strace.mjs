// Judge: strace decodes what a program sends. It never says that something is wrong, but it tells what it finds: header,
// fixed part and attributes are compared. Arguments: the sender made of send.c, and the protocol.
import { spawn } from 'node:child_process';
import { addressText, macText } from '../dist/value/address-text.js';
import { answer, seeds } from './framing.mjs';
import { parseStrace } from './strace-text.mjs';

const [, , sender, protocol] = process.argv;
const NUMBER = protocol === 'sock-diag' ? '4' : '0';
const OUTPUT = 4 << 20;

/** Names of facts by the names of strace's fields, and by the numbers of attributes. */
const OBJECTS = {
  link: [
    { ifi_family: 'family', ifi_type: 'kind', ifi_index: 'index', ifi_flags: 'flags' },
    { 3: 'ifname', 4: 'mtu', 10: 'master', 16: 'operstate', 1: 'lladdr' },
  ],
  address: [
    {
      ifa_family: 'family',
      ifa_prefixlen: 'prefixlen',
      ifa_flags: 'flagsByte',
      ifa_scope: 'scope',
      ifa_index: 'index',
    },
    { 1: 'address', 2: 'local', 4: 'broadcast', 3: 'label', 8: 'ifaFlags' },
  ],
  route: [
    {
      rtm_family: 'family',
      rtm_dst_len: 'dstLen',
      rtm_src_len: 'srcLen',
      rtm_tos: 'tos',
      rtm_protocol: 'protocol',
      rtm_scope: 'scope',
      rtm_type: 'kind',
      rtm_flags: 'flags',
    },
    {
      1: 'dst',
      2: 'src',
      5: 'gateway',
      4: 'oif',
      3: 'iif',
      6: 'metric',
      7: 'prefsrc',
      15: 'table',
      30: 'nhId',
      20: 'pref',
      9: 'nexthops',
    },
  ],
  neighbour: [
    {
      ndm_family: 'family',
      ndm_ifindex: 'ifindex',
      ndm_state: 'state',
      ndm_flags: 'flagsByte',
      ndm_type: 'kind',
    },
    { 1: 'dst', 2: 'lladdr', 9: 'master', 5: 'vlan', 4: 'probes' },
  ],
  rule: [
    {
      family: 'family',
      dst_len: 'dstLen',
      src_len: 'srcLen',
      tos: 'tos',
      action: 'action',
      flags: 'flags',
    },
    {
      1: 'dst',
      2: 'src',
      3: 'iifname',
      17: 'oifname',
      6: 'priority',
      10: 'fwmark',
      16: 'fwmask',
      15: 'table',
      4: 'goto',
    },
  ],
  netconf: [{ ncm_family: 'family' }, { 1: 'ifindex', 2: 'forwarding', 3: 'rpFilter' }],
  nexthop: [
    { nh_family: 'family', nh_scope: 'scope', nh_protocol: 'protocol', nh_flags: 'flags' },
    { 1: 'id', 5: 'oif', 6: 'gateway' },
  ],
  inet: [
    {
      idiag_family: 'family',
      idiag_state: 'state',
      idiag_timer: 'timer',
      idiag_retrans: 'retrans',
      idiag_expires: 'expires',
      idiag_rqueue: 'rqueue',
      idiag_wqueue: 'wqueue',
      idiag_uid: 'uid',
      idiag_inode: 'inode',
      sdiag_family: 'family',
      sdiag_protocol: 'protocol',
      idiag_ext: 'extensions',
      idiag_states: 'states',
      udiag_family: 'family',
      udiag_type: 'kind',
      udiag_state: 'state',
      udiag_ino: 'inode',
      udiag_states: 'states',
      udiag_show: 'show',
    },
    {},
  ],
};
const INET = { 4: 'cong', 5: 'tos', 6: 'tclass', 8: 'shutdown', 15: 'mark', 10: 'protocol' };
const UNIX = { 2: 'peer', 6: 'shutdown', 7: 'uid' };
const ROUTE_OBJECTS = {
  16: 'link',
  20: 'address',
  24: 'route',
  28: 'neighbour',
  32: 'rule',
  80: 'netconf',
  104: 'nexthop',
};

const isAttribute = (one) => one?.nla_len !== undefined;

/** Attributes; strace puts no list around a single one. */
function attributesOf(node) {
  if (isAttribute(node)) return [[node, undefined]];
  if (!Array.isArray(node)) return [];
  if (isAttribute(node[0]) && node.length === 2 && !isAttribute(node[1])) return [node];
  return node.flatMap(attributesOf);
}

function fact(name, value) {
  if (value instanceof Uint8Array) {
    if (/^(ifname|label|iifname|oifname|cong)$/.test(name)) return new TextDecoder().decode(value);
    if (name === 'lladdr') return macText(value);
    return /^(dst|src|gateway|prefsrc|address|local|broadcast)$/.test(name)
      ? addressText(value)
      : undefined;
  }
  return name === 'nexthops' ? hops(value) : typeof value === 'number' ? value : undefined;
}

function hops(value) {
  if (!Array.isArray(value)) return undefined;
  const list = value[0]?.rtnh_len !== undefined ? [value] : value;
  return list.map((one) => {
    const [hop, inside] = Array.isArray(one) ? one : [one];
    const gateway = attributesOf(inside).findLast(([{ nla_type: type }]) => (type & 0x3fff) === 5);
    const text = gateway?.[1] instanceof Uint8Array ? addressText(gateway[1]) : undefined;
    return {
      oif: hop?.rtnh_ifindex,
      weight: hop?.rtnh_hops + 1,
      flags: hop?.rtnh_flags,
      ...(text && { gateway: text }),
    };
  });
}

/** What strace found in a seed of one message. */
function factsIn(line) {
  const list = parseStrace(line.slice(line.indexOf(', ') + 2));
  const [header, fixed, inside] = Array.isArray(list) ? list : [list];
  if (header?.nlmsg_type === undefined) return undefined;
  const type = header.nlmsg_type;
  const about =
    protocol === 'sock-diag'
      ? type >= 20 && type <= 21
        ? 'inet'
        : undefined
      : ROUTE_OBJECTS[type & ~3];
  const [fields, attributes] = OBJECTS[about] ?? [{}, {}];
  const facts = {};
  if (fixed === undefined || fixed instanceof Uint8Array) return facts;
  for (const [theirs, ours] of Object.entries(fields)) {
    if (typeof fixed[theirs] === 'number') facts[ours] = fixed[theirs];
  }
  const sockets =
    fixed.udiag_type !== undefined ? UNIX : fixed.idiag_state !== undefined ? INET : {};
  const names = about === 'inet' ? sockets : attributes;
  if (about === 'inet' && fixed.id !== undefined)
    Object.assign(facts, identity(fixed.id, facts.family));
  for (const [{ nla_type: word }, value] of attributesOf(inside)) {
    const name = names[word & 0x3fff];
    const said = name === undefined ? undefined : fact(name, value);
    if (said !== undefined) facts[name] = said;
  }
  return facts;
}

function identity(id, family) {
  const port = (bytes) => (bytes instanceof Uint8Array ? bytes[0] * 256 + bytes[1] : undefined);
  const size = family === 2 ? 4 : 16;
  const address = (bytes) =>
    bytes instanceof Uint8Array ? addressText(bytes.subarray(0, size)) : undefined;
  const facts = {
    sport: port(id.idiag_sport),
    dport: port(id.idiag_dport),
    src: address(id.idiag_src),
    dst: address(id.idiag_dst),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

let child;
const waiting = [];
let text = '';

function start() {
  const words = [
    '-v',
    '-s',
    '65536',
    '-X',
    'raw',
    '-e',
    'trace=sendto',
    '-e',
    'signal=none',
    sender,
    NUMBER,
  ];
  child = spawn('strace', words, { stdio: ['pipe', 'ignore', 'pipe'] });
  const mine = child;
  child.stdin.on('error', () => undefined);
  child.stderr.on('data', (part) => {
    if (mine !== child) return;
    text += part.toString('latin1');
    if (text.length > OUTPUT) end({ verdict: 'flood' });
    else if (/\) += -?\d+.*\n$/.test(text.slice(-300))) end({ verdict: 'tells', line: text });
  });
  child.on('close', (code, signal) => {
    if (mine === child) end({ verdict: 'crash', error: `strace ended with ${signal ?? code}` });
  });
}

function end(result) {
  if (result.verdict !== 'tells') {
    const old = child;
    child = undefined;
    old?.kill('SIGKILL');
  }
  text = '';
  waiting.shift()?.(result);
}

for await (const bytes of seeds()) {
  if (child === undefined) start();
  const result = await new Promise((resolve) => {
    const timer = setTimeout(() => end({ verdict: 'hang' }), 4000);
    waiting.push((one) => {
      clearTimeout(timer);
      resolve(one);
    });
    const head = Buffer.alloc(4);
    head.writeUInt32LE(bytes.length);
    child.stdin.write(Buffer.concat([head, bytes]));
  });
  const facts = result.line === undefined ? undefined : factsIn(result.line);
  answer(result.verdict, facts, result.error);
}
child?.kill('SIGKILL');
process.exit(0);
