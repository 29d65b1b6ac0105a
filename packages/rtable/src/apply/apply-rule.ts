/** Rule events: the ordered list of a family. */
import type { RuleEvent } from '../event.ts';
import { prefixBytes, prefixText } from '../fact/address-input.ts';
import { originOf } from '../fact/origin.ts';
import { present } from '../fact/present.ts';
import { sameFact } from '../fact/same.ts';
import { familyOf, type NetworkState, type Rule } from '../state.ts';
import { withFamily } from './table.ts';

/** `FIB_RULE_UNRESOLVED`, `_IIF_DETACHED`, `_OIF_DETACHED`: they follow from other facts. */
const COMPUTED = 0x4 | 0x8 | 0x10;

/** The state after a rule event. */
export function applyRule(state: NetworkState, event: RuleEvent): NetworkState {
  const { rules } = familyOf(state, event.family);
  const rule = makeRule(state, event);
  const index = rules.findIndex((other) => sameFact(other, rule));
  if (event.action === 'del') {
    return index < 0
      ? state
      : withFamily(state, event.family, { rules: rules.toSpliced(index, 1) });
  }
  // A dump may list equal rules; an announcement that is seen twice adds none.
  if (index >= 0 && event.origin === 'event') return state;
  const after = rules.findIndex((other) => other.priority > rule.priority);
  const place = after < 0 ? rules.length : after;
  return withFamily(state, event.family, { rules: rules.toSpliced(place, 0, rule) });
}

function makeRule(state: NetworkState, event: RuleEvent): Rule {
  const { family, srcLen = 0, dstLen = 0 } = event;
  return present({
    family,
    priority: event.priority ?? 0,
    action: event.ruleAction ?? 1,
    table: event.table ?? 0,
    flags: (event.ruleFlags ?? 0) & ~COMPUTED,
    src:
      event.src === undefined
        ? undefined
        : prefixText(prefixBytes(event.src, srcLen, family), srcLen),
    srcLen,
    dst:
      event.dst === undefined
        ? undefined
        : prefixText(prefixBytes(event.dst, dstLen, family), dstLen),
    dstLen,
    tos: event.tos ?? 0,
    iif: event.iif,
    oif: event.oif,
    mark: event.mark,
    mask: event.mask ?? (event.mark === undefined ? undefined : 0xffffffff),
    target: event.target,
    uidRange: event.uidRange,
    ipProto: event.ipProto,
    sport: event.sport,
    dport: event.dport,
    suppressPrefixLength: event.suppressPrefixLength,
    suppressGroup: event.suppressGroup,
    l3mdev: event.l3mdev ?? false,
    tunnelId: event.tunnelId,
    realms: event.realms,
    protocol: event.protocol,
    dscp: event.dscp,
    dscpMask: event.dscpMask,
    flowLabel: event.flowLabel,
    flowLabelMask: event.flowLabelMask,
    sportMask: event.sportMask,
    dportMask: event.dportMask,
    ...originOf(state, event),
  });
}
