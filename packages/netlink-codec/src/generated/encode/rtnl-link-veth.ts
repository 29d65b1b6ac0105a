// Generated from formats/rtnl_link_veth.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkVeth, VethPeer } from '../types/rtnl-link-veth.ts';

/** Writes a {@link VethPeer} that is regular; `false` for one that has to be written by the schema. */
export function writeVethPeer(writer: Writer, value: VethPeer): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved ?? 0, '');
  writer.u2(value.type, '');
  writer.s4(value.index, '');
  writer.u4(value.flags, '');
  writer.u4(value.change, '');
  if (value.targetNetnsid !== undefined) {
    writer.head(8, 46);
    writer.s4(value.targetNetnsid, '');
  }
  if (value.netNsPid !== undefined) {
    writer.attribute4(19, value.netNsPid);
  }
  if (value.netNsFd !== undefined) {
    writer.attribute4(28, value.netNsFd);
  }
  if (value.ifname !== undefined) {
    const start = writer.open(3);
    writer.text(value.ifname, '');
    writer.close(start, '');
  }
  if (value.address !== undefined) {
    const start = writer.open(1);
    writer.raw(value.address, '', 'hardware');
    writer.close(start, '');
  }
  if (value.broadcast !== undefined) {
    const start = writer.open(2);
    writer.raw(value.broadcast, '', 'hardware');
    writer.close(start, '');
  }
  if (value.txqlen !== undefined) {
    writer.attribute4(13, value.txqlen);
  }
  if (value.linkmode !== undefined) {
    writer.attribute1(17, value.linkmode);
  }
  if (value.mtu !== undefined) {
    writer.attribute4(4, value.mtu);
  }
  if (value.group !== undefined) {
    writer.attribute4(27, value.group);
  }
  if (value.numTxQueues !== undefined) {
    writer.attribute4(31, value.numTxQueues);
  }
  if (value.numRxQueues !== undefined) {
    writer.attribute4(32, value.numRxQueues);
  }
  if (value.gsoMaxSegs !== undefined) {
    writer.attribute4(40, value.gsoMaxSegs);
  }
  if (value.gsoMaxSize !== undefined) {
    writer.attribute4(41, value.gsoMaxSize);
  }
  if (value.groMaxSize !== undefined) {
    writer.attribute4(58, value.groMaxSize);
  }
  if (value.gsoIpv4MaxSize !== undefined) {
    writer.attribute4(63, value.gsoIpv4MaxSize);
  }
  if (value.groIpv4MaxSize !== undefined) {
    writer.attribute4(64, value.groIpv4MaxSize);
  }
  return true;
}

/** Writes a {@link LinkVeth} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkVeth(writer: Writer, value: LinkVeth): boolean {
  if (isIrregular(value)) return false;
  if (value.peer !== undefined) {
    const start = writer.open(1);
    if (!writeVethPeer(writer, value.peer)) return false;
    writer.close(start, '');
  }
  return true;
}
