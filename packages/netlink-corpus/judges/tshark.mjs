// Judge: Wireshark's dissectors, by tshark reading a capture that grows by a record a seed. It refuses what they mark as
// malformed. The second argument is the protocol.
import { spawn } from 'node:child_process';
import { answer, seeds } from './framing.mjs';

const protocol = process.argv[3] === 'sock-diag' ? 4 : 0;

/** Fields of the dissectors, and the facts that they are. */
const FIELDS = {
  'netlink-route.ifi_family': 'family',
  'netlink-route.ifi_type': 'kind',
  'netlink-route.ifi_index': 'index',
  'netlink-route.ifi_flags': 'flags',
  'netlink-route.ifla_ifname': 'ifname',
  'netlink-route.ifla_mtu': 'mtu',
  'netlink-route.ifla_operstate': 'operstate',
  'netlink-route.ifa_family': 'family',
  'netlink-route.ifa_prefixlen': 'prefixlen',
  'netlink-route.ifa_flags': 'flagsByte',
  'netlink-route.ifa_scope': 'scope',
  'netlink-route.ifa_index': 'index',
  'netlink-route.ifa_label': 'label',
  'netlink-route.rt_family': 'family',
  'netlink-route.rt_dst_len': 'dstLen',
  'netlink-route.rt_src_len': 'srcLen',
  'netlink-route.rt_tos': 'tos',
  'netlink-route.rt_protocol': 'protocol',
  'netlink-route.rt_scope': 'scope',
  'netlink-route.rt_type': 'kind',
  'netlink-route.rt_flags': 'flags',
  'netlink-route.rta_oif': 'oif',
  'netlink-route.rta_iif': 'iif',
  'netlink-route.nd_family': 'family',
  'netlink-route.nd_index': 'ifindex',
  'netlink-route.nd_state': 'state',
  'netlink-route.nd_flags': 'flagsByte',
  'netlink-route.nd_type': 'kind',
  'netlink-sock_diag.family': 'family',
  'netlink-sock_diag.state': 'state',
  'netlink-sock_diag.inet_sport': 'sport',
  'netlink-sock_diag.inet_dport': 'dport',
  'netlink-sock_diag.inet_src_ip4': 'src',
  'netlink-sock_diag.inet_dest_ip4': 'dst',
  'netlink-sock_diag.inet_src_ip6': 'src',
  'netlink-sock_diag.inet_dest_ip6': 'dst',
  'netlink-sock_diag.unix_peer_inode': 'peer',
};
const TEXT = /^(ifname|label|src|dst)$/;
const names = Object.keys(FIELDS);
const asked = ['frame.number', '_ws.malformed', 'netlink.hdr_type', ...names].flatMap((name) => [
  '-e',
  name,
]);
const words = [
  '-n',
  '-l',
  '-r',
  '-',
  '-T',
  'fields',
  '-E',
  'occurrence=a',
  '-E',
  'aggregator=\x1f',
  ...asked,
];
// Behind cat, as it reads from a pipe and Node gives it a socket.
const child = spawn('sh', ['-c', 'cat | exec tshark "$@"', 'sh', ...words], {
  stdio: ['pipe', 'pipe', 'ignore'],
});

const head = Buffer.alloc(24);
head.writeUInt32LE(0xa1b2c3d4, 0);
head.writeUInt16LE(2, 4);
head.writeUInt16LE(4, 6);
head.writeUInt32LE(0x40000, 16);
head.writeUInt32LE(253, 20);
child.stdin.write(head);
child.stdin.on('error', () => undefined);

let frames = 0;
function write(bytes) {
  const record = Buffer.alloc(32);
  record.writeUInt32LE(frames++, 0);
  record.writeUInt32LE(16 + bytes.length, 8);
  record.writeUInt32LE(16 + bytes.length, 12);
  // PACKET_KERNEL where it is a request, else PACKET_USER.
  record.writeUInt16BE(bytes.length > 6 && bytes[6] & 1 ? 7 : 6, 16);
  record.writeUInt16BE(824, 18);
  record.writeUInt16BE(protocol, 30);
  child.stdin.write(Buffer.concat([record, bytes]));
}

const lines = new Map();
let wanted;
let rest = '';
child.stdout.on('data', (part) => {
  rest += part.toString('latin1');
  const complete = rest.split('\n');
  rest = complete.pop() ?? '';
  for (const line of complete) lines.set(Number(line.split('\t')[0]), line);
  wanted?.();
});
child.on('close', () => process.exit(3));

/** The line of a frame. */
async function lineOf(frame) {
  while (!lines.has(frame)) {
    await new Promise((resolve) => {
      wanted = resolve;
    });
  }
  const line = lines.get(frame);
  lines.delete(frame);
  return line;
}

// It looks at the beginning of a file before it says anything about it.
const NOOP = Uint8Array.of(16, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
for (let count = 0; count < 64; count++) write(NOOP);

function judge(line) {
  const [, malformed, types, ...values] = line.split('\t');
  if (malformed !== '') return answer('reject', undefined, 'malformed');
  const facts = {};
  for (const [index, value] of values.entries()) {
    if (value === '' || value === undefined) continue;
    const name = FIELDS[names[index]];
    facts[name] = TEXT.test(name) ? value : Number(value);
  }
  if (Object.keys(facts).length === 0) return answer('na');
  const one =
    !types.includes('\x1f') && Object.values(facts).every((value) => !Number.isNaN(value));
  return answer('accept', one ? facts : undefined);
}

for await (const bytes of seeds()) {
  write(bytes);
  judge(await lineOf(frames));
}
child.kill('SIGKILL');
process.exit(0);
