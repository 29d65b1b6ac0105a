/** Address messages as events (`linux/if_addr.h`). */
import type { Address } from '@routability/netlink-codec';
import type { AddressEvent, IpFamily, ObjectEvent } from '../event.ts';

/** `undefined` for other families than IPv4 and IPv6, and for a message without an address. */
export function addressEvent(body: Address, base: ObjectEvent): AddressEvent | undefined {
  const { family, cacheinfo } = body;
  if (family !== 2 && family !== 10) return undefined;
  const width = family === 2 ? 4 : 16;
  const address = body.local ?? body.address;
  if (address?.length !== width) return undefined;
  const peer = body.local === undefined ? undefined : body.address;
  return {
    ...base,
    kind: 'address' as const,
    family: family as IpFamily,
    link: body.index,
    address,
    peer: peer?.length === width ? peer : undefined,
    prefixLength: body.prefixlen,
    addressFlags: body.flags ?? body.flagsByte,
    scope: body.scope,
    broadcast: body.broadcast?.length === width ? body.broadcast : undefined,
    anycast: body.anycast?.length === width ? body.anycast : undefined,
    label: body.label,
    priority: body.rtPriority,
    protocol: body.proto,
    validLifetime: cacheinfo?.valid,
    preferredLifetime: cacheinfo?.prefered,
  };
}
