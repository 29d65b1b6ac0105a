/** Nexthop messages as events (`linux/nexthop.h`). */
import type { Nexthop } from '@routability/netlink-codec';
import type { NexthopEvent, ObjectEvent } from '../event.ts';
import { encapOf } from './route-event.ts';

/** `undefined` for a message without id. */
export function nexthopEvent(body: Nexthop, base: ObjectEvent): NexthopEvent | undefined {
  const { id, gateway, resGroup } = body;
  if (id === undefined) return undefined;
  return {
    ...base,
    kind: 'nexthop' as const,
    id,
    family: body.family,
    link: body.oif,
    gateway: gateway?.length === 4 || gateway?.length === 16 ? gateway : undefined,
    blackhole: body.blackhole === true,
    encap: encapOf(body),
    group: body.group?.map((member) => ({
      id: member.id,
      weight: member.weight + (member.weightHigh << 8) + 1,
    })),
    groupType: body.groupType,
    resilient:
      resGroup === undefined
        ? undefined
        : {
            buckets: resGroup.buckets,
            idleTimer: resGroup.idleTimer,
            unbalancedTimer: resGroup.unbalancedTimer,
            unbalancedTime:
              resGroup.unbalancedTime === undefined ? undefined : Number(resGroup.unbalancedTime),
          },
    scope: body.scope,
    protocol: body.protocol,
    nexthopFlags: body.flags,
    fdb: body.fdb === true,
  };
}
