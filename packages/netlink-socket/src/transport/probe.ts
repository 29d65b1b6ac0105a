import { writeSync } from 'node:fs';
import { close } from '../libc/libc.ts';
import { openDescriptor } from '../libc/netlink-descriptor.ts';
import { adopt } from './adopt.ts';
import { NLM_F_ACK, NLM_F_REQUEST, NLMSG_NOOP, writeHeader } from './frames.ts';

/** How a socket is heard: by Node's loop under the guise of a datagram socket, or by a poll on a thread of the pool. */
export type Transport = 'adopt' | 'poll';

/** How long (ms) the loop may take to tell of an acknowledgement that is already there. */
const PATIENCE = 1000;
const NETLINK_ROUTE = 0;

let found: Transport | undefined;
let finding: Promise<Transport> | undefined;

/** The transport that works in this process, once that is known. */
export function knownTransport(): Transport | undefined {
  return found;
}

/**
 * Finds out, once, whether this runtime's loop serves adopted netlink descriptors: an acknowledgement that the kernel
 * has already given must come as a `message`. (Bun binds and then is silent, Deno refuses to bind.)
 */
export function findTransport(): Promise<Transport> {
  finding ??= probe().then((transport) => {
    found = transport;
    return transport;
  });
  return finding;
}

async function probe(): Promise<Transport> {
  const netlink = openDescriptor({ protocol: NETLINK_ROUTE });
  let adopted: ReturnType<typeof adopt>;
  try {
    adopted = adopt(netlink);
  } catch {
    return 'poll';
  } finally {
    close(netlink);
  }
  const { fd, adopter } = adopted;
  try {
    const request = new Uint8Array(16);
    writeHeader(request, { type: NLMSG_NOOP, flags: NLM_F_REQUEST | NLM_F_ACK, sequence: 1 });
    return await new Promise<Transport>((resolve) => {
      adopter.once('message', () => resolve('adopt'));
      adopter.once('error', () => resolve('poll'));
      // After a long stall timers run before the loop looks at its sockets: it gets one more look.
      const late = setTimeout(() => setTimeout(() => setImmediate(resolve, 'poll'), 0), PATIENCE);
      adopter.once('close', () => clearTimeout(late));
      writeSync(fd, request);
    });
  } finally {
    adopter.close();
  }
}
