/** Rule messages as events (`linux/fib_rules.h`). */
import type { Rule } from '@routability/netlink-codec';
import type { IpFamily, ObjectEvent, Range, RuleEvent } from '../event.ts';

/** `undefined` for families other than IPv4 and IPv6. */
export function ruleEvent(body: Rule, base: ObjectEvent): RuleEvent | undefined {
  const { family } = body;
  if (family !== 2 && family !== 10) return undefined;
  const width = family === 2 ? 4 : 16;
  if ((body.src?.length ?? width) !== width || (body.dst?.length ?? width) !== width) {
    return undefined;
  }
  if (body.srcLen > width * 8 || body.dstLen > width * 8) return undefined;
  const unset = 0xffffffff;
  return {
    ...base,
    kind: 'rule' as const,
    family: family as IpFamily,
    priority: body.priority ?? 0,
    ruleAction: body.action,
    table: body.table ?? body.tableByte,
    ruleFlags: body.flags,
    src: body.src,
    srcLen: body.srcLen,
    dst: body.dst,
    dstLen: body.dstLen,
    tos: body.tos,
    iif: body.iifname,
    oif: body.oifname,
    mark: body.fwmark,
    mask: body.fwmask,
    target: body.goto,
    uidRange: rangeOf(body.uidRange),
    ipProto: body.ipProto,
    sport: rangeOf(body.sportRange),
    dport: rangeOf(body.dportRange),
    suppressPrefixLength:
      body.suppressPrefixlen === undefined || body.suppressPrefixlen >>> 0 === unset
        ? undefined
        : body.suppressPrefixlen,
    suppressGroup:
      body.suppressIfgroup === undefined || body.suppressIfgroup >>> 0 === unset
        ? undefined
        : body.suppressIfgroup,
    l3mdev: body.l3mdev === undefined ? undefined : body.l3mdev !== 0,
    tunnelId: body.tunId,
    realms: body.flow === 0 ? undefined : body.flow,
    protocol: body.protocol,
    dscp: body.dscp,
    dscpMask: body.dscpMask,
    flowLabel: body.flowlabel,
    flowLabelMask: body.flowlabelMask,
    sportMask: body.sportMask,
    dportMask: body.dportMask,
  };
}

function rangeOf(range: Range | undefined): Range | undefined {
  return range === undefined ? undefined : { start: range.start, end: range.end };
}
