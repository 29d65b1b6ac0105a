import type { Address } from '@routability/netlink-codec';
import { routeScopeNames } from '@routability/netlink-codec/names';
import type { NetlinkSocket } from '../request/netlink-socket.ts';
import {
  AF_INET,
  addressOf,
  indexOf,
  NLM_F_CREATE,
  NLM_F_EXCL,
  NLM_F_REPLACE,
  numberOfWord,
  prefixOf,
} from './words.ts';

/** An address of a device, in the words of `ip address`. */
export interface AddressWords {
  /** `192.0.2.1/24`. */
  readonly address: string;
  readonly dev: string | number;
  /** The other end of a point-to-point link. */
  readonly peer?: string;
  readonly broadcast?: string;
  readonly label?: string;
  readonly scope?: string | number;
  readonly metric?: number;
  /** No duplicate address detection (IPv6). */
  readonly nodad?: boolean;
  /** No route for the prefix. */
  readonly noprefixroute?: boolean;
  /** Seconds; left out: for ever. */
  readonly validLifetime?: number;
  readonly preferredLifetime?: number;
}

/** `linux/if_addr.h IFA_F_*`. */
const IFA_F_NODAD = 0x02;
const IFA_F_NOPREFIXROUTE = 0x200;
const FOR_EVER = 0xffffffff;

/** `ip address add`. */
export async function add(socket: NetlinkSocket, words: AddressWords): Promise<void> {
  const body = await bodyOf(socket, words);
  await socket.request({ name: 'newaddr', header: { flags: NLM_F_CREATE | NLM_F_EXCL }, body });
}

/** `ip address replace`: adds it, or changes what is said of it. */
export async function replace(socket: NetlinkSocket, words: AddressWords): Promise<void> {
  const body = await bodyOf(socket, words);
  await socket.request({ name: 'newaddr', header: { flags: NLM_F_CREATE | NLM_F_REPLACE }, body });
}

/** `ip address del`. */
export async function del(
  socket: NetlinkSocket,
  words: Pick<AddressWords, 'address' | 'dev' | 'peer'>,
): Promise<void> {
  await socket.request({ name: 'deladdr', body: await bodyOf(socket, words) });
}

/** `ip address show`: of all devices and families, unless one device is said. */
export async function list(
  socket: NetlinkSocket,
  filter: { readonly dev?: string | number; readonly signal?: AbortSignal } = {},
): Promise<Address[]> {
  const { dev, signal } = filter;
  const index = dev === undefined ? 0 : await indexOf(socket, dev);
  const body = { family: 0, index };
  const messages = await socket.list({ name: 'getaddr', body }, signal ? { signal } : {});
  const all = messages.flatMap((message) => (message.name === 'newaddr' ? [message.body] : []));
  // Kernels without strict checking do not filter.
  return index === 0 ? all : all.filter((address) => address.index === index);
}

async function bodyOf(socket: NetlinkSocket, words: AddressWords) {
  const { address, length, family } = prefixOf('address', words.address);
  const flags = (words.nodad ? IFA_F_NODAD : 0) | (words.noprefixroute ? IFA_F_NOPREFIXROUTE : 0);
  const { validLifetime, preferredLifetime } = words;
  const peer = words.peer === undefined ? undefined : addressOf('peer', words.peer);
  return {
    family,
    prefixlen: length,
    flagsByte: flags & 0xff,
    scope: words.scope === undefined ? 0 : numberOfWord('scope', routeScopeNames, words.scope),
    index: await indexOf(socket, words.dev),
    local: address,
    address: peer ?? (family === AF_INET ? address : undefined),
    broadcast: words.broadcast === undefined ? undefined : addressOf('broadcast', words.broadcast),
    label: words.label,
    flags: flags === 0 ? undefined : flags,
    rtPriority: words.metric,
    cacheinfo:
      validLifetime === undefined && preferredLifetime === undefined
        ? undefined
        : {
            prefered: preferredLifetime ?? validLifetime ?? FOR_EVER,
            valid: validLifetime ?? FOR_EVER,
            cstamp: 0,
            tstamp: 0,
          },
  };
}
