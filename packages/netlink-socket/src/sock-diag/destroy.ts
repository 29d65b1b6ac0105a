import { parseAddress } from '@routability/netlink-codec/address';
import { NetlinkSocket } from '../request/netlink-socket.ts';
import type { InetSocket } from './sockets.ts';

/** `linux/sock_diag.h SOCK_DESTROY`. */
const SOCK_DESTROY = 21;
const PROTOCOL = { tcp: 6, udp: 17 } as const;

/**
 * Closes a socket of any process (`ss -K`): its owner sees ECONNABORTED. The cookie is sent along, so
 * that a new socket with the same addresses is never hit.
 *
 * @throws KernelError: `EPERM` without CAP_NET_ADMIN, `ENOENT` when it is gone, `EOPNOTSUPP` on a
 * kernel without CONFIG_INET_DIAG_DESTROY.
 */
export async function destroySocket(
  target: InetSocket,
  options: { readonly netns?: string; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const { netns, signal } = options;
  await using socket = NetlinkSocket.open({
    protocol: 'sock-diag',
    ...(netns === undefined ? {} : { netns }),
  });
  await socket.request(
    {
      name: 'sockdestroy',
      header: { type: SOCK_DESTROY },
      body: {
        family: target.family,
        protocol: PROTOCOL[target.protocol],
        extensions: 0,
        states: 0xffffffff,
        id: {
          sport: target.local.port,
          dport: target.peer.port,
          src: field(target.local.address),
          dst: field(target.peer.address),
          interface: target.ifindex,
          cookie: target.cookie,
        },
      },
    },
    signal === undefined ? {} : { signal },
  );
}

/** `idiag_src` and `idiag_dst` have room for 16 bytes; IPv4 takes the first four. */
function field(text: string): Uint8Array {
  const bytes = new Uint8Array(16);
  bytes.set(parseAddress(text) ?? []);
  return bytes;
}
