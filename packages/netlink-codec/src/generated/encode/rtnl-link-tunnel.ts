// Generated from formats/rtnl_link_tunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkGre, LinkIptun } from '../types/rtnl-link-tunnel.ts';

/** Writes a {@link LinkGre} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkGre(writer: Writer, value: LinkGre): boolean {
  if (isIrregular(value)) return false;
  if (value.link !== undefined) {
    writer.attribute4(1, value.link);
  }
  if (value.iflags !== undefined) {
    writer.head(6, 2);
    writer.u2(value.iflags, '', true);
    writer.reserve(2);
  }
  if (value.oflags !== undefined) {
    writer.head(6, 3);
    writer.u2(value.oflags, '', true);
    writer.reserve(2);
  }
  if (value.ikey !== undefined) {
    writer.head(8, 4);
    writer.u4(value.ikey, '', true);
  }
  if (value.okey !== undefined) {
    writer.head(8, 5);
    writer.u4(value.okey, '', true);
  }
  if (value.local !== undefined) {
    const start = writer.open(6);
    writer.raw(value.local, '', 'address');
    writer.close(start, '');
  }
  if (value.remote !== undefined) {
    const start = writer.open(7);
    writer.raw(value.remote, '', 'address');
    writer.close(start, '');
  }
  if (value.ttl !== undefined) {
    writer.attribute1(8, value.ttl);
  }
  if (value.tos !== undefined) {
    writer.attribute1(9, value.tos);
  }
  if (value.encapLimit !== undefined) {
    writer.attribute1(11, value.encapLimit);
  }
  if (value.flowinfo !== undefined) {
    writer.head(8, 12);
    writer.u4(value.flowinfo, '', true);
  }
  if (value.pmtudisc !== undefined) {
    writer.attribute1(10, value.pmtudisc);
  }
  if (value.fwmark !== undefined) {
    writer.attribute4(20, value.fwmark);
  }
  if (value.flags !== undefined) {
    writer.attribute4(13, value.flags);
  }
  if (value.encapType !== undefined) {
    writer.head(6, 14);
    writer.u2(value.encapType, '');
    writer.reserve(2);
  }
  if (value.encapSport !== undefined) {
    writer.head(6, 16);
    writer.u2(value.encapSport, '', true);
    writer.reserve(2);
  }
  if (value.encapDport !== undefined) {
    writer.head(6, 17);
    writer.u2(value.encapDport, '', true);
    writer.reserve(2);
  }
  if (value.encapFlags !== undefined) {
    writer.head(6, 15);
    writer.u2(value.encapFlags, '');
    writer.reserve(2);
  }
  if (value.ignoreDf !== undefined) {
    writer.attribute1(19, value.ignoreDf);
  }
  if (value.collectMetadata === true) writer.head(4, 18);
  if (value.erspanVer !== undefined) {
    writer.attribute1(22, value.erspanVer);
  }
  if (value.erspanIndex !== undefined) {
    writer.attribute4(21, value.erspanIndex);
  }
  if (value.erspanDir !== undefined) {
    writer.attribute1(23, value.erspanDir);
  }
  if (value.erspanHwid !== undefined) {
    writer.head(6, 24);
    writer.u2(value.erspanHwid, '');
    writer.reserve(2);
  }
  return true;
}

/** Writes a {@link LinkIptun} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkIptun(writer: Writer, value: LinkIptun): boolean {
  if (isIrregular(value)) return false;
  if (value.link !== undefined) {
    writer.attribute4(1, value.link);
  }
  if (value.local !== undefined) {
    const start = writer.open(2);
    writer.raw(value.local, '', 'address');
    writer.close(start, '');
  }
  if (value.remote !== undefined) {
    const start = writer.open(3);
    writer.raw(value.remote, '', 'address');
    writer.close(start, '');
  }
  if (value.ttl !== undefined) {
    writer.attribute1(4, value.ttl);
  }
  if (value.tos !== undefined) {
    writer.attribute1(5, value.tos);
  }
  if (value.encapLimit !== undefined) {
    writer.attribute1(6, value.encapLimit);
  }
  if (value.flowinfo !== undefined) {
    writer.head(8, 7);
    writer.u4(value.flowinfo, '', true);
  }
  if (value.pmtudisc !== undefined) {
    writer.attribute1(10, value.pmtudisc);
  }
  if (value.proto !== undefined) {
    writer.attribute1(9, value.proto);
  }
  if (value.flags !== undefined) {
    writer.attribute4(8, value.flags);
  }
  if (value.fwmark !== undefined) {
    writer.attribute4(20, value.fwmark);
  }
  if (value.n6rdPrefix !== undefined) {
    const start = writer.open(11);
    writer.raw(value.n6rdPrefix, '', 'address');
    writer.close(start, '');
  }
  if (value.n6rdRelayPrefix !== undefined) {
    writer.head(8, 12);
    writer.u4(value.n6rdRelayPrefix, '', true);
  }
  if (value.n6rdPrefixlen !== undefined) {
    writer.head(6, 13);
    writer.u2(value.n6rdPrefixlen, '');
    writer.reserve(2);
  }
  if (value.n6rdRelayPrefixlen !== undefined) {
    writer.head(6, 14);
    writer.u2(value.n6rdRelayPrefixlen, '');
    writer.reserve(2);
  }
  if (value.encapType !== undefined) {
    writer.head(6, 15);
    writer.u2(value.encapType, '');
    writer.reserve(2);
  }
  if (value.encapSport !== undefined) {
    writer.head(6, 17);
    writer.u2(value.encapSport, '', true);
    writer.reserve(2);
  }
  if (value.encapDport !== undefined) {
    writer.head(6, 18);
    writer.u2(value.encapDport, '', true);
    writer.reserve(2);
  }
  if (value.encapFlags !== undefined) {
    writer.head(6, 16);
    writer.u2(value.encapFlags, '');
    writer.reserve(2);
  }
  if (value.collectMetadata === true) writer.head(4, 19);
  return true;
}
