/** Link messages as events (`linux/if_link.h`). */
import type { AttributeSet, Link } from '@routability/netlink-codec';
import type { LinkEvent, ObjectEvent } from '../event.ts';
import { plain, plainRecord } from './plain.ts';

/** What has a field of its own, counts by itself, or tells of the message and not of the link. */
const NOT_DETAILS: ReadonlySet<string> = new Set([
  'family',
  'reserved',
  'type',
  'index',
  'flags',
  'change',
  'ifname',
  'mtu',
  'operstate',
  'master',
  'stats',
  'stats64',
  'event',
  'extMask',
  'newNetnsid',
  'newIfindex',
  'carrierChanges',
  'carrierUpCount',
  'carrierDownCount',
  'afSpec',
  'map',
]);

/** A link message as an event. */
export function linkEvent(body: Link, base: ObjectEvent): LinkEvent {
  return {
    ...base,
    kind: 'link' as const,
    family: body.family,
    index: body.index,
    name: body.ifname,
    linkFlags: body.flags,
    type: body.type,
    mtu: body.mtu,
    operstate: body.operstate,
    master: body.master,
    driver: body.linkinfo?.kind ?? '',
    details: body.family === 0 ? detailsOf(body) : portOf(body),
    movedTo: movedTo(body),
  };
}

/** A namespace without an id here has a negative one. */
function movedTo({ index, newNetnsid, newIfindex }: Link): LinkEvent['movedTo'] {
  if (newNetnsid === undefined || newNetnsid < 0) return undefined;
  return { netnsid: newNetnsid, index: newIfindex ?? index };
}

/** What a bridge tells of its port, under the name that it has among the details of the link. */
function portOf({ protinfo }: Link): Readonly<Record<string, unknown>> | undefined {
  return protinfo === undefined || protinfo instanceof Uint8Array
    ? undefined
    : { slaveData: plain(protinfo) };
}

function detailsOf(body: Link): Readonly<Record<string, unknown>> {
  const details = plainRecord(body, NOT_DETAILS);
  const { afSpec } = body;
  const mode =
    afSpec === undefined || afSpec instanceof Uint8Array || !('inet6' in afSpec)
      ? undefined
      : afSpec.inet6?.addrGenMode;
  const altnames = everyValue(body.propList, 'altIfname');
  return {
    ...details,
    linkinfo: linkinfoOf(body.linkinfo, details['linkinfo']),
    propList: undefined,
    altnames: altnames.length === 0 ? undefined : altnames,
    addrGenMode: mode,
  };
}

/** All values of an attribute that may come several times. */
function everyValue(set: AttributeSet | undefined, name: string): readonly unknown[] {
  return (set?.attributes ?? []).flatMap((one) =>
    one.name === name && one.value !== undefined ? [plain(one.value)] : [],
  );
}

function linkinfoOf(linkinfo: Link['linkinfo'], details: unknown): unknown {
  const data = linkinfo?.data;
  if (data === undefined || data instanceof Uint8Array || !('macaddrData' in data)) return details;
  if (data.macaddrData === undefined) return details;
  const { data: known, ...rest } = details as { data: object };
  const macaddrs = everyValue(data.macaddrData, 'macaddr');
  return { ...rest, data: { ...known, macaddrs, macaddrData: undefined } };
}
