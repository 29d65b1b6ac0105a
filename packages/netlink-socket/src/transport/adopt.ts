import { createSocket, type Socket } from 'node:dgram';
import { AF_INET, O_CLOEXEC, SOCK_CLOEXEC, SOCK_DGRAM } from '../libc/constants.ts';
import { close, dup3, socket } from '../libc/libc.ts';

/** A netlink descriptor in the guise of a datagram socket. */
export interface Adopted {
  /** Another descriptor of the same netlink socket; `adopter` closes it. */
  readonly fd: number;
  /** Its `message` and `error` events are the netlink socket's; ENOBUFS is an `error` after which it goes on. */
  readonly adopter: Socket;
}

/**
 * Has Node's own loop receive from a netlink descriptor, without a thread or a timer. Node refuses to take a descriptor
 * that is no UDP socket, so it gets one; and before the loop looks at it, `dup3` makes it a name of the netlink
 * socket (libuv documents `uv_udp_open` as fit for that). The caller closes `netlink`.
 *
 * @throws a system error. Nothing is left open then, except for `netlink`.
 */
export function adopt(netlink: number): Adopted {
  const fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  const adopter = createSocket('udp4');
  try {
    // Binding to a descriptor is synchronous; `exclusive` keeps the primary process of a cluster out.
    adopter.bind({ fd, exclusive: true });
  } catch (error) {
    adopter.close();
    close(fd);
    throw error;
  }
  try {
    dup3(netlink, fd, O_CLOEXEC);
  } catch (error) {
    adopter.close();
    throw error;
  }
  return { fd, adopter };
}
