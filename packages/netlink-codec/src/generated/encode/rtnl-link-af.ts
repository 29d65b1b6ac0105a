// Generated from formats/rtnl_link_af.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { BridgeVlanInfo, BridgeVlanTunnelInfo, LinkAfBridge, LinkAfInet, LinkAfInet6, LinkAfSpec, LinkInet6Cacheinfo } from '../types/rtnl-link-af.ts';

/** Writes a {@link LinkInet6Cacheinfo} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkInet6Cacheinfo(writer: Writer, value: LinkInet6Cacheinfo): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.maxReasmLen, '');
  writer.u4(value.tstamp, '');
  writer.u4(value.reachableTime, '');
  writer.u4(value.retransTime, '');
  return true;
}

/** Writes a {@link LinkAfInet6} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkAfInet6(writer: Writer, value: LinkAfInet6): boolean {
  if (isIrregular(value)) return false;
  if (value.flags !== undefined) {
    writer.attribute4(1, value.flags);
  }
  if (value.cacheinfo !== undefined) {
    const start = writer.open(5);
    if (!writeLinkInet6Cacheinfo(writer, value.cacheinfo)) return false;
    writer.close(start, '');
  }
  if (value.conf !== undefined) {
    const start = writer.open(2);
    for (const item of value.conf) writer.s4(item, '');
    writer.close(start, '');
  }
  if (value.stats !== undefined) {
    const start = writer.open(3);
    for (const item of value.stats) writer.u8(item, '');
    writer.close(start, '');
  }
  if (value.icmp6stats !== undefined) {
    const start = writer.open(6);
    for (const item of value.icmp6stats) writer.u8(item, '');
    writer.close(start, '');
  }
  if (value.token !== undefined) {
    const start = writer.open(7);
    writer.raw(value.token, '', 'address');
    writer.close(start, '');
  }
  if (value.addrGenMode !== undefined) {
    writer.attribute1(8, value.addrGenMode);
  }
  if (value.raMtu !== undefined) {
    writer.attribute4(9, value.raMtu);
  }
  return true;
}

/** Writes a {@link LinkAfInet} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkAfInet(writer: Writer, value: LinkAfInet): boolean {
  if (isIrregular(value)) return false;
  if (value.conf !== undefined) {
    const start = writer.open(1);
    for (const item of value.conf) writer.u4(item, '');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link LinkAfSpec} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkAfSpec(writer: Writer, value: LinkAfSpec): boolean {
  if (isIrregular(value)) return false;
  if (value.inet !== undefined) {
    const start = writer.open(2);
    if (!writeLinkAfInet(writer, value.inet)) return false;
    writer.close(start, '');
  }
  if (value.inet6 !== undefined) {
    const start = writer.open(10);
    if (!writeLinkAfInet6(writer, value.inet6)) return false;
    writer.close(start, '');
  }
  if (value.mctp !== undefined) {
    const start = writer.open(45);
    writer.raw(value.mctp, '');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link BridgeVlanInfo} that is regular; `false` for one that has to be written by the schema. */
export function writeBridgeVlanInfo(writer: Writer, value: BridgeVlanInfo): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.flags, '');
  writer.u2(value.vid, '');
  return true;
}

/** Writes a {@link BridgeVlanTunnelInfo} that is regular; `false` for one that has to be written by the schema. */
export function writeBridgeVlanTunnelInfo(writer: Writer, value: BridgeVlanTunnelInfo): boolean {
  if (isIrregular(value)) return false;
  if (value.id !== undefined) {
    writer.attribute4(1, value.id);
  }
  if (value.vid !== undefined) {
    writer.head(6, 2);
    writer.u2(value.vid, '');
    writer.reserve(2);
  }
  if (value.flags !== undefined) {
    writer.head(6, 3);
    writer.u2(value.flags, '');
    writer.reserve(2);
  }
  return true;
}

/** Writes a {@link LinkAfBridge} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkAfBridge(writer: Writer, value: LinkAfBridge): boolean {
  if (isIrregular(value)) return false;
  if (value.flags !== undefined) {
    writer.head(6, 0);
    writer.u2(value.flags, '');
    writer.reserve(2);
  }
  if (value.mode !== undefined) {
    writer.head(6, 1);
    writer.u2(value.mode, '');
    writer.reserve(2);
  }
  for (const one of value.vlanInfo ?? []) {
    const start = writer.open(2);
    if (!writeBridgeVlanInfo(writer, one)) return false;
    writer.close(start, '');
  }
  for (const one of value.vlanTunnelInfo ?? []) {
    const start = writer.open(3);
    if (!writeBridgeVlanTunnelInfo(writer, one)) return false;
    writer.close(start, '');
  }
  if (value.mrp !== undefined) {
    const start = writer.open(4);
    writer.raw(value.mrp, '');
    writer.close(start, '');
  }
  if (value.cfm !== undefined) {
    const start = writer.open(5);
    writer.raw(value.cfm, '');
    writer.close(start, '');
  }
  if (value.mst !== undefined) {
    const start = writer.open(6);
    writer.raw(value.mst, '');
    writer.close(start, '');
  }
  return true;
}
