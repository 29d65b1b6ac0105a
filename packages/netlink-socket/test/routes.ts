import type { NetlinkMessage } from '@routability/netlink-codec';
import { formatAddress } from '@routability/netlink-codec/address';
import type { DumpScope, FeedItem } from '@routability/netlink-socket';
import type { Namespace } from '../../../test/kernel.ts';

/** Identity and gateway of a route, as text. */
export function routeText(message: NetlinkMessage): string | undefined {
  if (message.name !== 'newroute' && message.name !== 'delroute') return undefined;
  const { family, table, dst, dstLen, priority, oif, type } = message.body;
  const prefix = dst === undefined ? 'default' : formatAddress(dst);
  return [family, table, prefix, dstLen, priority ?? 0, oif, type].join(' ');
}

/** What a consumer that believes the feed knows about routes. No route here shares its key with another. */
export class RouteFold {
  routes = new Set<string>();
  /** Nothing is known to be missing. */
  synced = false;
  #dump: { scope: DumpScope; routes: Set<string>; journal: NetlinkMessage[] } | undefined;

  take(item: FeedItem): void {
    switch (item.kind) {
      case 'begin':
        this.#dump = { scope: item.scope, routes: new Set(), journal: [] };
        break;
      case 'end':
        this.#replace();
        break;
      case 'message':
        if (item.origin === 'dump') add(this.#dump?.routes, item.message);
        else {
          this.#dump?.journal.push(item.message);
          apply(this.routes, item.message);
        }
        break;
      default:
        this.synced = item.kind !== 'stale';
    }
  }

  has(part: string): boolean {
    return [...this.routes].some((route) => route.includes(part));
  }

  #replace(): void {
    if (this.#dump === undefined) throw new Error('the end of a dump that did not begin');
    const { scope, routes, journal } = this.#dump;
    this.#dump = undefined;
    const kept = [...this.routes].filter((route) => !covers(scope, route));
    this.routes = new Set([...kept, ...routes]);
    for (const message of journal) apply(this.routes, message);
  }
}

function covers(scope: DumpScope, route: string): boolean {
  if (scope.object === 'all') return true;
  if (scope.object !== 'route') return false;
  return route.startsWith(`${scope.family} ${scope.table === undefined ? '' : `${scope.table} `}`);
}

function add(routes: Set<string> | undefined, message: NetlinkMessage): void {
  const text = routeText(message);
  if (text !== undefined) routes?.add(text);
}

function apply(routes: Set<string>, message: NetlinkMessage): void {
  const text = routeText(message);
  if (text === undefined) return;
  if (message.name === 'newroute') routes.add(text);
  else routes.delete(text);
}

/** What `ip -N -j route` prints of a route, as far as it makes its text. */
interface ShownRoute {
  readonly dst: string;
  readonly table: string;
  readonly type: string;
  readonly dev?: string;
  readonly metric?: number;
}

/** The routes that the kernel has, as `ip` shows them: the texts of `routeText`. */
export function kernelRoutes(ns: Namespace): string[] {
  const links = ns.json('link show') as { ifindex: number; ifname: string }[];
  const indices = new Map(links.map(({ ifindex, ifname }) => [ifname, ifindex]));
  return [2, 10]
    .flatMap((family) => {
      const shown = ns.json(`-N ${family === 2 ? '-4' : '-6'} route show table all`);
      return (shown as ShownRoute[]).map(({ dst, table, type, dev = '', metric = 0 }) => {
        const [prefix, length = family === 2 ? 32 : 128] = dst.split('/');
        const dstLen = prefix === 'default' ? 0 : length;
        return [family, table, prefix, dstLen, metric, indices.get(dev), type].join(' ');
      });
    })
    .sort();
}
