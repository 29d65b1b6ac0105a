// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '../../runtime/read-direct.ts';
import { type Reader, readText, slice } from '../../runtime/reader.ts';
import { linkBridgePortSchema, linkBridgeSchema } from '../schema/rtnl-link-bridge.ts';
import { linkMacvlanSchema } from '../schema/rtnl-link-macvlan.ts';
import { linkVxlanSchema } from '../schema/rtnl-link-vxlan.ts';
import { LinkinfoValue } from '../schema/rtnl-linkinfo.ts';
import type { LinkBridge, LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { LinkMacvlan } from '../types/rtnl-link-macvlan.ts';
import type { LinkVxlan } from '../types/rtnl-link-vxlan.ts';
import { readLinkBridge, readLinkBridgePort } from './rtnl-link-bridge.ts';
import { readLinkMacvlan } from './rtnl-link-macvlan.ts';
import { readLinkVxlan } from './rtnl-link-vxlan.ts';

/** Reads a {@link Linkinfo} that is regular. */
export function readLinkinfo(reader: Reader, start: number, end: number): LinkinfoValue | undefined {
  const { view, little } = reader;
  const value = new LinkinfoValue();
  let at = start;
  let last = -1;
  let ordered = true;
  let dataStart = -1;
  let dataEnd = -1;
  let slaveDataStart = -1;
  let slaveDataEnd = -1;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 1: {
        if (last >= 0) ordered = false;
        last = 0;
        const kindValue = readText(reader, at + 4, stop);
        if (kindValue === undefined) return undefined;
        value.kind = kindValue;
        break;
      }
      case 3:
        if (last >= 1) ordered = false;
        last = 1;
        value.xstats = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 2) ordered = false;
        last = 2;
        if (dataStart >= 0) return undefined;
        dataStart = at + 4;
        dataEnd = stop;
        break;
      case 4: {
        if (last >= 3) ordered = false;
        last = 3;
        const slaveKindValue = readText(reader, at + 4, stop);
        if (slaveKindValue === undefined) return undefined;
        value.slaveKind = slaveKindValue;
        break;
      }
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (slaveDataStart >= 0) return undefined;
        slaveDataStart = at + 4;
        slaveDataEnd = stop;
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  if (dataStart >= 0) {
    value.data = readDataOfLinkinfo(reader, dataStart, dataEnd, value.kind);
    if (value.data === undefined) return undefined;
  }
  if (slaveDataStart >= 0) {
    value.slaveData = readSlaveDataOfLinkinfo(reader, slaveDataStart, slaveDataEnd, value.slaveKind);
    if (value.slaveData === undefined) return undefined;
  }
  return ordered || keepOrder(reader, start, end, value) ? value : undefined;
}

function readDataOfLinkinfo(reader: Reader, start: number, end: number, kind: unknown): LinkBridge | LinkMacvlan | LinkVxlan | Uint8Array | undefined {
  switch (kind) {
    case 'bridge':
      return readLinkBridge(reader, start, end) ?? (readOther(reader, start, end, linkBridgeSchema) as LinkBridge | undefined);
    case 'macvlan':
      return readLinkMacvlan(reader, start, end) ?? (readOther(reader, start, end, linkMacvlanSchema) as LinkMacvlan | undefined);
    case 'macvtap':
      return readLinkMacvlan(reader, start, end) ?? (readOther(reader, start, end, linkMacvlanSchema) as LinkMacvlan | undefined);
    case 'vxlan':
      return readLinkVxlan(reader, start, end) ?? (readOther(reader, start, end, linkVxlanSchema) as LinkVxlan | undefined);
    default:
      return slice(reader, start, end);
  }
}

function readSlaveDataOfLinkinfo(reader: Reader, start: number, end: number, slaveKind: unknown): LinkBridgePort | Uint8Array | undefined {
  switch (slaveKind) {
    case 'bridge':
      return readLinkBridgePort(reader, start, end) ?? (readOther(reader, start, end, linkBridgePortSchema) as LinkBridgePort | undefined);
    default:
      return slice(reader, start, end);
  }
}
