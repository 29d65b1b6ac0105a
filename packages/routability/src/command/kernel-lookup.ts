import { formatAddress, parseAddress } from '@routability/netlink-codec/address';
import { routeTableNames, routeTypeNames } from '@routability/netlink-codec/names';
import { KernelError, NetlinkSocket } from '@routability/netlink-socket';
import {
  fromNetlink,
  intValues,
  type LookupJson,
  type LookupQuery,
  type LookupResult,
  type NetworkState,
} from '@routability/rtable';

/** `linux/rtnetlink.h RTM_F_LOOKUP_TABLE`: answer with the table that decided. */
const RTM_F_LOOKUP_TABLE = 0x1000;
const AF_INET = 2;
const AF_INET6 = 10;

/** The kernel's own route lookup (`RTM_GETROUTE`), as a second opinion. */
export class KernelLookup implements Disposable {
  readonly #socket: NetlinkSocket;

  constructor(options: { readonly netns?: string }) {
    this.#socket = NetlinkSocket.open(options);
  }

  /**
   * The kernel's answer to `query` in the shape of ours, and whether it agrees. Of several equal paths the
   * kernel picks one by a secret hash: any of ours will do.
   */
  async compare(
    state: NetworkState,
    query: LookupQuery,
    ours: LookupResult,
  ): Promise<{ readonly kernel: LookupJson; readonly agrees: boolean }> {
    const kernel = await this.#ask(state, query);
    return { kernel, agrees: agree(state, ours, kernel) };
  }

  async #ask(state: NetworkState, query: LookupQuery): Promise<LookupJson> {
    const dst = bytesOf(query.dst);
    const src = query.src === undefined ? undefined : bytesOf(query.src);
    const name = String(query.dst);
    try {
      const [answer] = await this.#socket.request({
        name: 'getroute',
        body: {
          family: dst.length === 4 ? AF_INET : AF_INET6,
          dstLen: dst.length * 8,
          ...(src === undefined ? {} : { src, srcLen: src.length * 8 }),
          tos: query.tos ?? 0,
          // Strict checking refuses the flag for IPv6, where the table is told anyway.
          flags: dst.length === 4 ? RTM_F_LOOKUP_TABLE : 0,
          dst,
          ...deviceOf(state, query, 'oif'),
          ...deviceOf(state, query, 'iif'),
          ...picked(query, 'mark'),
          ...picked(query, 'uid'),
          ...portsOf(query),
        },
      });
      const event = answer && fromNetlink(answer, 'event');
      if (event?.kind !== 'route') return { dst: name, error: 'EPROTO' };
      const leg = event.legs?.[0];
      const dev = intValues(state.links).find((link) => link.index === leg?.link)?.name;
      return {
        ...(event.type === 1 ? {} : { type: routeTypeNames[event.type ?? 0] ?? event.type }),
        dst: name,
        ...(leg?.gateway === undefined ? {} : { gateway: textOf(leg.gateway) }),
        dev: dev ?? `if${leg?.link}`,
        table: routeTableNames[event.table ?? 0] ?? String(event.table),
        ...(event.prefsrc === undefined ? {} : { prefsrc: textOf(event.prefsrc) }),
      };
    } catch (error) {
      if (!(error instanceof KernelError)) throw error;
      return { dst: name, error: error.code };
    }
  }

  [Symbol.dispose](): void {
    this.#socket[Symbol.dispose]();
  }
}

function agree(state: NetworkState, ours: LookupResult, kernel: LookupJson): boolean {
  if (ours.kind === 'unknown') return false;
  if (ours.kind === 'error') return ours.code === kernel['error'];
  return ours.paths.some((path) => {
    const dev = intValues(state.links).find((link) => link.index === path.link)?.name;
    const sameWay = dev === kernel['dev'] && path.gateway === kernel['gateway'];
    const type = ours.type === 1 ? undefined : (routeTypeNames[ours.type] ?? ours.type);
    return sameWay && type === kernel['type'];
  });
}

function bytesOf(address: string | Uint8Array): Uint8Array {
  return typeof address === 'string' ? (parseAddress(address) ?? new Uint8Array(4)) : address;
}

function textOf(address: string | Uint8Array): string {
  return typeof address === 'string' ? address : formatAddress(address);
}

function deviceOf(state: NetworkState, query: LookupQuery, key: 'oif' | 'iif'): object {
  const device = query[key];
  if (device === undefined) return {};
  if (typeof device === 'number') return { [key]: device };
  const link = intValues(state.links).find((candidate) => candidate.name === device);
  // An index that no link has makes the kernel say so itself.
  return { [key]: link?.index ?? 0x7fffffff };
}

function picked(query: LookupQuery, key: 'mark' | 'uid'): object {
  return query[key] === undefined ? {} : { [key]: query[key] };
}

/** The kernel takes ports only with a protocol. */
function portsOf({ ipproto, sport, dport }: LookupQuery): object {
  return {
    ...(ipproto ? { ipProto: ipproto } : {}),
    ...(sport ? { sport } : {}),
    ...(dport ? { dport } : {}),
  };
}
