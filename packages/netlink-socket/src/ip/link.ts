import type { Link } from '@routability/netlink-codec';
import type { NetlinkSocket } from '../request/netlink-socket.ts';
import { hardwareAddressOf, indexOf, NLM_F_CREATE, NLM_F_EXCL } from './words.ts';

/** What can be set on a device, in the words of `ip link set`. */
export interface LinkWords {
  readonly up?: boolean;
  readonly name?: string;
  readonly mtu?: number;
  readonly txqlen?: number;
  /** Link-layer address. */
  readonly address?: string;
  /** Device that it becomes a port of; null to leave it. */
  readonly master?: string | number | null;
  readonly alias?: string;
}

/** A new device, in the words of `ip link add`. */
export interface NewLinkWords extends Omit<LinkWords, 'master'> {
  readonly name: string;
  /** `bridge`, `dummy`, `ifb`… what needs no more words. A `veth` is made by `addVeth`. */
  readonly type: string;
}

/** `linux/if.h IFF_UP`. */
const IFF_UP = 1;
/** `linux/if_link.h IFLA_INFO_DATA`, `linux/veth.h VETH_INFO_PEER`. */
const VETH_INFO_PEER = 1;

/** `ip link add NAME type TYPE`. */
export async function add(socket: NetlinkSocket, words: NewLinkWords): Promise<void> {
  const { type, ...rest } = words;
  await socket.request({
    name: 'newlink',
    header: { flags: NLM_F_CREATE | NLM_F_EXCL },
    body: { ...bodyOf(rest), linkinfo: { kind: type } },
  });
}

/** `ip link add NAME type veth peer name PEER`: a pair of devices, both ends here. */
export async function addVeth(socket: NetlinkSocket, name: string, peer: string): Promise<void> {
  // The data of a veth is one attribute: struct ifinfomsg and attributes of the peer.
  const label = new TextEncoder().encode(`${peer}\0`);
  const size = 4 + 16 + 4 + label.length;
  const data = new Uint8Array((size + 3) & ~3);
  const halves = new Uint16Array(data.buffer);
  halves[0] = size;
  halves[1] = VETH_INFO_PEER;
  halves[10] = 4 + label.length;
  halves[11] = IFLA_IFNAME;
  data.set(label, 24);
  await socket.request({
    name: 'newlink',
    header: { flags: NLM_F_CREATE | NLM_F_EXCL },
    body: { ifname: name, linkinfo: { kind: 'veth', data } },
  });
}

/** `linux/if_link.h IFLA_IFNAME`. */
const IFLA_IFNAME = 3;

/** `ip link set DEV …`. */
export async function set(
  socket: NetlinkSocket,
  dev: string | number,
  words: LinkWords,
): Promise<void> {
  const { master } = words;
  const index = await indexOf(socket, dev);
  await socket.request({
    name: 'newlink',
    body: {
      ...bodyOf(words),
      index,
      ...(master !== undefined && { master: master === null ? 0 : await indexOf(socket, master) }),
    },
  });
}

/** `ip link del DEV`. */
export async function del(socket: NetlinkSocket, dev: string | number): Promise<void> {
  await socket.request({ name: 'dellink', body: { index: await indexOf(socket, dev) } });
}

/** `ip link show`: all devices. */
export async function list(
  socket: NetlinkSocket,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Link[]> {
  const messages = await socket.list({ name: 'getlink', body: {} }, options);
  return messages.flatMap((message) => (message.name === 'newlink' ? [message.body] : []));
}

/** `ip link show DEV`. @throws KernelError `ENODEV`. */
export async function get(socket: NetlinkSocket, dev: string | number): Promise<Link> {
  const body = typeof dev === 'number' ? { index: dev } : { ifname: dev };
  const [answer] = await socket.request({ name: 'getlink', body });
  if (answer?.name !== 'newlink') throw new Error('the kernel acknowledged without an answer');
  return answer.body;
}

function bodyOf({ up, name, mtu, txqlen, address, alias }: LinkWords) {
  return {
    ...(up !== undefined && { flags: up ? IFF_UP : 0, change: IFF_UP }),
    ifname: name,
    mtu,
    txqlen,
    address: address === undefined ? undefined : hardwareAddressOf('address', address),
    ifalias: alias,
  };
}
