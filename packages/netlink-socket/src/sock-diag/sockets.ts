import type { InetDiagMessage } from '@routability/netlink-codec';
import { formatAddress } from '@routability/netlink-codec/address';
import { NetlinkSocket } from '../request/netlink-socket.ts';

/** States of a TCP socket as `ss` spells them, by number (`linux/net/tcp_states.h`). UDP uses `ESTAB` and `UNCONN`. */
const STATES = [
  'UNKNOWN',
  'ESTAB',
  'SYN-SENT',
  'SYN-RECV',
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'TIME-WAIT',
  'UNCONN',
  'CLOSE-WAIT',
  'LAST-ACK',
  'LISTEN',
  'CLOSING',
  'NEW-SYN-RECV',
] as const;

/** A state of a TCP socket, in `ss`'s spelling. */
export type SocketState = (typeof STATES)[number];

/** A TCP or UDP socket of the network namespace, as sock_diag tells. */
export interface InetSocket {
  readonly protocol: 'tcp' | 'udp';
  readonly family: 2 | 10;
  readonly state: SocketState;
  /** Canonical text; IPv4-mapped IPv6 stays as it is. */
  readonly local: { readonly address: string; readonly port: number };
  /** Unspecified address and port 0 when there is no peer. */
  readonly peer: { readonly address: string; readonly port: number };
  /** Device that it is bound to; 0 for none. */
  readonly ifindex: number;
  readonly uid: number;
  /** `SO_MARK`; undefined when the kernel does not tell (that needs CAP_NET_ADMIN). */
  readonly mark?: number;
  readonly tos?: number;
  /** 0 when no process holds it any more. */
  readonly inode: number;
  /** Identifies the socket for as long as it lives: 8 bytes. */
  readonly cookie: Uint8Array;
}

/** Options of `listSockets`. */
export interface ListSocketsOptions {
  readonly netns?: string;
  readonly signal?: AbortSignal;
  /** Default TCP alone. */
  readonly protocols?: readonly ('tcp' | 'udp')[];
}

const PROTOCOL = { tcp: 6, udp: 17 } as const;
/** `linux/inet_diag.h INET_DIAG_TOS`, `INET_DIAG_TCLASS` as bits of `idiag_ext`. */
const EXTENSIONS = (1 << 4) | (1 << 5);
const ALL_STATES = 0xffffffff;

/**
 * The TCP (and UDP) sockets of the network namespace, whosoever they are. Needs no privilege.
 *
 * @throws DumpError when the kernel refuses; a system error.
 */
export async function listSockets(options: ListSocketsOptions = {}): Promise<InetSocket[]> {
  const { netns, signal, protocols = ['tcp'] } = options;
  await using socket = NetlinkSocket.open({
    protocol: 'sock-diag',
    ...(netns === undefined ? {} : { netns }),
  });
  const found: InetSocket[] = [];
  for (const protocol of protocols) {
    for (const family of [2, 10] as const) {
      const messages = await socket.list(
        {
          name: 'inetdiagreq',
          body: {
            family,
            protocol: PROTOCOL[protocol],
            extensions: EXTENSIONS,
            states: ALL_STATES,
            id: anySocket(),
          },
        },
        signal === undefined ? {} : { signal },
      );
      for (const message of messages) {
        if (message.name === 'inetdiagmsg') found.push(socketOf(message.body, protocol, family));
      }
    }
  }
  return found;
}

function anySocket() {
  return {
    sport: 0,
    dport: 0,
    src: new Uint8Array(16),
    dst: new Uint8Array(16),
    interface: 0,
    cookie: new Uint8Array(8).fill(0xff),
  };
}

function socketOf(body: InetDiagMessage, protocol: 'tcp' | 'udp', family: 2 | 10): InetSocket {
  const size = family === 2 ? 4 : 16;
  const { id, mark } = body;
  const tos = family === 2 ? body.tos : body.tclass;
  return {
    protocol,
    family,
    state: STATES[body.state] ?? 'UNKNOWN',
    local: { address: formatAddress(id.src.subarray(0, size)), port: id.sport },
    peer: { address: formatAddress(id.dst.subarray(0, size)), port: id.dport },
    ifindex: id.interface,
    uid: body.uid,
    ...(mark === undefined ? {} : { mark }),
    ...(tos === undefined ? {} : { tos }),
    inode: body.inode,
    cookie: id.cookie,
  };
}
