/** Netlink messages as events: the only door from the wire to the state. */
import type { Neighbour, Netconf, NetlinkMessage } from '@routability/netlink-codec';
import type { FactEvent, IpFamily, NeighbourEvent, NetconfEvent, ObjectEvent } from '../event.ts';
import { addressEvent } from './address-event.ts';
import { linkEvent } from './link-event.ts';
import { nexthopEvent } from './nexthop-event.ts';
import { routeEvent } from './route-event.ts';
import { ruleEvent } from './rule-event.ts';

/**
 * The event that a message tells of; `undefined` for a message that is about nothing in the state
 * (replies, other families, multicast routing, forwarding databases).
 *
 * @param origin `dump` for an answer to a dump request, `event` for an announcement.
 */
export function fromNetlink(
  message: NetlinkMessage,
  origin: 'dump' | 'event',
): FactEvent | undefined {
  switch (message.name) {
    case 'newroute':
    case 'delroute':
      return routeEvent(message.body, baseOf(message, origin));
    case 'newlink':
    case 'dellink':
      return linkEvent(message.body, baseOf(message, origin));
    case 'newaddr':
    case 'deladdr':
      return addressEvent(message.body, baseOf(message, origin));
    case 'newneigh':
    case 'delneigh':
      return neighbourEvent(message.body, baseOf(message, origin));
    case 'newrule':
    case 'delrule':
      return ruleEvent(message.body, baseOf(message, origin));
    case 'newnexthop':
    case 'delnexthop':
      return nexthopEvent(message.body, baseOf(message, origin));
    case 'newnetconf':
    case 'delnetconf':
      return netconfEvent(message.body, baseOf(message, origin));
    default:
      return undefined;
  }
}

interface Headed {
  readonly name: string | null;
  readonly header: { readonly flags: number; readonly sequence: number; readonly port: number };
}

function baseOf({ name, header }: Headed, origin: 'dump' | 'event'): ObjectEvent {
  return {
    action: name?.startsWith('del') === true ? 'del' : 'new',
    origin,
    flags: header.flags,
    sequence: header.sequence,
    port: header.port,
  };
}

function neighbourEvent(body: Neighbour, base: ObjectEvent): NeighbourEvent | undefined {
  const { family, dst } = body;
  if (family !== 2 && family !== 10) return undefined;
  if (dst?.length !== (family === 2 ? 4 : 16)) return undefined;
  return {
    ...base,
    kind: 'neighbour' as const,
    family: family as IpFamily,
    link: body.ifindex,
    address: dst,
    lladdr: body.lladdr === undefined ? undefined : Uint8Array.from(body.lladdr),
    state: body.state,
    neighbourFlags: body.flagsByte,
    extendedFlags: body.flagsExt,
    protocol: body.protocol,
    type: body.type,
  };
}

function netconfEvent(body: Netconf, base: ObjectEvent): NetconfEvent | undefined {
  const { family, ifindex, ignoreRoutesWithLinkdown } = body;
  if ((family !== 2 && family !== 10) || ifindex === undefined) return undefined;
  return {
    ...base,
    kind: 'netconf' as const,
    family: family as IpFamily,
    link: ifindex,
    forwarding: body.forwarding,
    rpFilter: body.rpFilter,
    mcForwarding: body.mcForwarding,
    proxyNeigh: body.proxyNeigh,
    ignoreRoutesWithLinkdown:
      ignoreRoutesWithLinkdown === undefined ? undefined : ignoreRoutesWithLinkdown !== 0,
    bcForwarding: body.bcForwarding,
  };
}
