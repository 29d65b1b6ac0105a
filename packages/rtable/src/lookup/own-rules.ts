/** Whether a namespace has policy rules of its own. */
import type { Rule } from '../state.ts';

/**
 * Whether the rules differ from the three that a namespace is born with. What a dump cannot tell is
 * whether others existed before: then a more specific route in main no longer wins against one in local.
 */
export function hasOwnRules(rules: readonly Rule[]): boolean {
  const born = [
    [0, 255],
    [32766, 254],
    [32767, 253],
  ] as const;
  if (rules.length !== born.length) return true;
  return rules.some((rule, at) => {
    const [priority, table] = born[at] ?? [];
    return rule.priority !== priority || rule.table !== table || !isBare(rule);
  });
}

function isBare(rule: Rule): boolean {
  return (
    rule.action === 1 &&
    rule.flags === 0 &&
    rule.srcLen === 0 &&
    rule.dstLen === 0 &&
    rule.tos === 0 &&
    !rule.iif &&
    !rule.oif &&
    !rule.mask &&
    rule.uidRange === undefined &&
    !rule.ipProto &&
    rule.sport === undefined &&
    rule.dport === undefined &&
    rule.dscp === undefined &&
    !rule.l3mdev
  );
}
