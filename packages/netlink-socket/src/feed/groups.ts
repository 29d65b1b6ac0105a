import type { DumpScope } from './dump-request.ts';

/** `linux/rtnetlink.h RTNLGRP_*`: the groups that tell of changes to an object. */
const GROUPS = {
  link: [1],
  address: [5, 9],
  rule: [8, 19],
  nexthop: [32],
  neighbour: [3],
  netconf: [24, 25],
  route: { 2: [7], 10: [11] },
} as const;

/** The multicast groups that tell of everything in `scopes`. All belong on one socket, to keep their order. */
export function groupsOf(scopes: readonly DumpScope[]): number[] {
  return [...new Set(scopes.flatMap(groupsOfScope))];
}

function groupsOfScope(scope: DumpScope): readonly number[] {
  switch (scope.object) {
    case 'all':
      return [
        ...GROUPS.link,
        ...GROUPS.address,
        ...GROUPS.rule,
        ...GROUPS.nexthop,
        ...GROUPS.neighbour,
        ...GROUPS.netconf,
        ...GROUPS.route[2],
        ...GROUPS.route[10],
      ];
    case 'route':
      return GROUPS.route[scope.family];
    default:
      return GROUPS[scope.object];
  }
}
