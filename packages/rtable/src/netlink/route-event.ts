/** Route messages as events (`linux/rtnetlink.h struct rtmsg`). */
import type { Route } from '@routability/netlink-codec';
import type { Encap, IpFamily, LegInput, Metrics, ObjectEvent, RouteEvent } from '../event.ts';
import { plain, plainRecord } from './plain.ts';

/** `undefined` for a family without routes in the state, or addresses that are not of the family. */
export function routeEvent(body: Route, base: ObjectEvent): RouteEvent | undefined {
  const { family, dst, src, prefsrc } = body;
  if (family !== 2 && family !== 10) return undefined;
  const width = family === 2 ? 4 : 16;
  if (!fits(dst, width) || !fits(src, width) || !fits(prefsrc, width)) return undefined;
  if (body.dstLen > width * 8 || body.srcLen > width * 8) return undefined;
  const { nhId, metrics, cacheinfo } = body;
  return {
    ...base,
    kind: 'route' as const,
    family: family as IpFamily,
    table: body.table ?? body.tableByte,
    dst,
    dstLen: body.dstLen,
    src,
    srcLen: family === 2 ? 0 : body.srcLen,
    tos: body.tos,
    priority: body.priority ?? 0,
    type: body.type,
    protocol: body.protocol,
    scope: body.scope,
    routeFlags: body.flags,
    prefsrc,
    metrics: metrics === undefined ? undefined : metricsOf(metrics),
    nexthop: nhId,
    legs: legsOf(body),
    multipath: body.multipath !== undefined,
    pref: body.pref,
    expires: cacheinfo === undefined ? undefined : Math.max(0, Math.trunc(cacheinfo.expires / 100)),
    error: cacheinfo === undefined ? undefined : cacheinfo.error | 0,
  };
}

function fits(address: Uint8Array | undefined, width: number): boolean {
  return address === undefined || address.length === width;
}

function metricsOf(metrics: object): Metrics | undefined {
  const all = plainRecord(metrics) as Record<string, number | string>;
  return Object.keys(all).length === 0 ? undefined : all;
}

function legsOf(body: Route): readonly LegInput[] {
  if (body.multipath !== undefined) {
    return body.multipath.map((leg) => ({
      link: leg.ifindex,
      gateway: gatewayOf(leg),
      weight: leg.hops + 1,
      flags: leg.flags,
      realms: leg.flow,
      encap: encapOf(leg),
    }));
  }
  const gateway = gatewayOf(body);
  if (body.oif === undefined && gateway === undefined) return [];
  return [{ link: body.oif ?? 0, gateway, realms: body.flow, encap: encapOf(body) }];
}

interface Way {
  readonly gateway?: Uint8Array | undefined;
  readonly via?: { readonly address: Uint8Array } | undefined;
}

function gatewayOf({ gateway, via }: Way): Uint8Array | undefined {
  const address = gateway ?? via?.address;
  if (address === undefined || (address.length !== 4 && address.length !== 16)) return undefined;
  return address;
}

/** The encapsulation of a leg, route or nexthop. */
export function encapOf(way: {
  readonly encap?: unknown;
  readonly encapType?: number | undefined;
}): Encap | undefined {
  const { encap, encapType } = way;
  if (encap === undefined || encapType === undefined) return undefined;
  return { type: encapType, value: plain(encap) };
}
