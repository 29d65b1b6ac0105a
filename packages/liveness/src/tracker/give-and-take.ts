import type { Change } from '@routability/rtable';

/** `linux/rtnetlink.h RTN_BLACKHOLE`; the types above it refuse as well. */
const RTN_BLACKHOLE = 6;

/** Whether changes may have made something well and lost it again: it takes two, and one that is no mere loss. */
export function mayGiveAndTake(changes: readonly Change[]): boolean {
  return changes.length > 1 && changes.some((each) => each.action !== 'del' || isObstacle(each));
}

/** A rule or a refusing route: what its removal uncovers may be well. */
function isObstacle({ object, previous }: Change): boolean {
  return object === 'rule' || (object === 'route' && (previous?.type ?? 0) >= RTN_BLACKHOLE);
}
