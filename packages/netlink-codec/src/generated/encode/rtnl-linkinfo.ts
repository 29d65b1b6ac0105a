// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkBridge, LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { LinkMacvlan } from '../types/rtnl-link-macvlan.ts';
import type { LinkVxlan } from '../types/rtnl-link-vxlan.ts';
import type { Linkinfo } from '../types/rtnl-linkinfo.ts';
import { writeLinkBridge, writeLinkBridgePort } from './rtnl-link-bridge.ts';
import { writeLinkMacvlan } from './rtnl-link-macvlan.ts';
import { writeLinkVxlan } from './rtnl-link-vxlan.ts';

/** Writes a {@link Linkinfo} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkinfo(writer: Writer, value: Linkinfo): boolean {
  if (isIrregular(value)) return false;
  if (value.kind !== undefined) {
    const start = writer.open(1);
    writer.text(value.kind, '');
    writer.close(start, '');
  }
  if (value.xstats !== undefined) {
    const start = writer.open(3);
    writer.raw(value.xstats, '');
    writer.close(start, '');
  }
  if (value.data !== undefined) {
    const start = writer.open(2);
    if (value.data instanceof Uint8Array) writer.raw(value.data, '');
    else {
      switch (value.kind) {
        case 'bridge':
          if (!writeLinkBridge(writer, value.data as LinkBridge)) return false;
          break;
        case 'macvlan':
          if (!writeLinkMacvlan(writer, value.data as LinkMacvlan)) return false;
          break;
        case 'macvtap':
          if (!writeLinkMacvlan(writer, value.data as LinkMacvlan)) return false;
          break;
        case 'vxlan':
          if (!writeLinkVxlan(writer, value.data as LinkVxlan)) return false;
          break;
        default:
          return false;
      }
    }
    writer.close(start, '');
  }
  if (value.slaveKind !== undefined) {
    const start = writer.open(4);
    writer.text(value.slaveKind, '');
    writer.close(start, '');
  }
  if (value.slaveData !== undefined) {
    const start = writer.open(5);
    if (value.slaveData instanceof Uint8Array) writer.raw(value.slaveData, '');
    else {
      switch (value.slaveKind) {
        case 'bridge':
          if (!writeLinkBridgePort(writer, value.slaveData as LinkBridgePort)) return false;
          break;
        default:
          return false;
      }
    }
    writer.close(start, '');
  }
  return true;
}
