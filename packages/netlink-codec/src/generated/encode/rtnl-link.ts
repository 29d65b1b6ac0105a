// Generated from formats/rtnl_link.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkAfBridge, LinkAfInet6, LinkAfSpec } from '../types/rtnl-link-af.ts';
import type { LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { Link, LinkMap, LinkProperties, LinkProtoDownReason, LinkStats, LinkStats64, LinkXdp } from '../types/rtnl-link.ts';
import { writeLinkAfBridge, writeLinkAfInet6, writeLinkAfSpec } from './rtnl-link-af.ts';
import { writeLinkBridgePort } from './rtnl-link-bridge.ts';
import { writeLinkinfo } from './rtnl-linkinfo.ts';

/** Writes a {@link LinkProtoDownReason} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkProtoDownReason(writer: Writer, value: LinkProtoDownReason): boolean {
  if (isIrregular(value)) return false;
  if (value.mask !== undefined) {
    writer.attribute4(1, value.mask);
  }
  if (value.value !== undefined) {
    writer.attribute4(2, value.value);
  }
  return true;
}

/** Writes a {@link LinkStats64} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkStats64(writer: Writer, value: LinkStats64): boolean {
  if (isIrregular(value)) return false;
  let whole = true;
  writer.u8(value.rxPackets, '');
  writer.u8(value.txPackets, '');
  writer.u8(value.rxBytes, '');
  writer.u8(value.txBytes, '');
  writer.u8(value.rxErrors, '');
  writer.u8(value.txErrors, '');
  writer.u8(value.rxDropped, '');
  writer.u8(value.txDropped, '');
  writer.u8(value.multicast, '');
  writer.u8(value.collisions, '');
  writer.u8(value.rxLengthErrors, '');
  writer.u8(value.rxOverErrors, '');
  writer.u8(value.rxCrcErrors, '');
  writer.u8(value.rxFrameErrors, '');
  writer.u8(value.rxFifoErrors, '');
  writer.u8(value.rxMissedErrors, '');
  writer.u8(value.txAbortedErrors, '');
  writer.u8(value.txCarrierErrors, '');
  writer.u8(value.txFifoErrors, '');
  writer.u8(value.txHeartbeatErrors, '');
  writer.u8(value.txWindowErrors, '');
  writer.u8(value.rxCompressed, '');
  writer.u8(value.txCompressed, '');
  if (value.rxNohandler === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.rxNohandler, '');
  if (value.rxOtherhostDropped === undefined) whole = false;
  else if (!whole) return false;
  else writer.u8(value.rxOtherhostDropped, '');
  return true;
}

/** Writes a {@link LinkStats} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkStats(writer: Writer, value: LinkStats): boolean {
  if (isIrregular(value)) return false;
  let whole = true;
  writer.u4(value.rxPackets, '');
  writer.u4(value.txPackets, '');
  writer.u4(value.rxBytes, '');
  writer.u4(value.txBytes, '');
  writer.u4(value.rxErrors, '');
  writer.u4(value.txErrors, '');
  writer.u4(value.rxDropped, '');
  writer.u4(value.txDropped, '');
  writer.u4(value.multicast, '');
  writer.u4(value.collisions, '');
  writer.u4(value.rxLengthErrors, '');
  writer.u4(value.rxOverErrors, '');
  writer.u4(value.rxCrcErrors, '');
  writer.u4(value.rxFrameErrors, '');
  writer.u4(value.rxFifoErrors, '');
  writer.u4(value.rxMissedErrors, '');
  writer.u4(value.txAbortedErrors, '');
  writer.u4(value.txCarrierErrors, '');
  writer.u4(value.txFifoErrors, '');
  writer.u4(value.txHeartbeatErrors, '');
  writer.u4(value.txWindowErrors, '');
  writer.u4(value.rxCompressed, '');
  writer.u4(value.txCompressed, '');
  if (value.rxNohandler === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.rxNohandler, '');
  return true;
}

/** Writes a {@link LinkXdp} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkXdp(writer: Writer, value: LinkXdp): boolean {
  if (isIrregular(value)) return false;
  if (value.fd !== undefined) {
    writer.head(8, 1);
    writer.s4(value.fd, '');
  }
  if (value.attached !== undefined) {
    writer.attribute1(2, value.attached);
  }
  if (value.flags !== undefined) {
    writer.attribute4(3, value.flags);
  }
  if (value.progId !== undefined) {
    writer.attribute4(4, value.progId);
  }
  if (value.drvProgId !== undefined) {
    writer.attribute4(5, value.drvProgId);
  }
  if (value.skbProgId !== undefined) {
    writer.attribute4(6, value.skbProgId);
  }
  if (value.hwProgId !== undefined) {
    writer.attribute4(7, value.hwProgId);
  }
  if (value.expectedFd !== undefined) {
    writer.head(8, 8);
    writer.s4(value.expectedFd, '');
  }
  return true;
}

/** Writes a {@link LinkMap} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkMap(writer: Writer, value: LinkMap): boolean {
  if (isIrregular(value)) return false;
  let whole = true;
  writer.u8(value.memStart, '');
  writer.u8(value.memEnd, '');
  writer.u8(value.baseAddr, '');
  writer.u2(value.irq, '');
  writer.u1(value.dma, '');
  writer.u1(value.port, '');
  if (value.reserved === undefined) whole = false;
  else if (!whole) return false;
  else writer.u4(value.reserved, '');
  return true;
}

/** Writes a {@link LinkProperties} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkProperties(writer: Writer, value: LinkProperties): boolean {
  if (isIrregular(value)) return false;
  for (const one of value.altIfname ?? []) {
    const start = writer.open(53);
    writer.text(one, '');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link Link} that is regular; `false` for one that has to be written by the schema. */
export function writeLink(writer: Writer, value: Link): boolean {
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
  if (value.ifname !== undefined) {
    const start = writer.open(3);
    writer.text(value.ifname, '');
    writer.close(start, '');
  }
  if (value.txqlen !== undefined) {
    writer.attribute4(13, value.txqlen);
  }
  if (value.operstate !== undefined) {
    writer.attribute1(16, value.operstate);
  }
  if (value.linkmode !== undefined) {
    writer.attribute1(17, value.linkmode);
  }
  if (value.netnsImmutable !== undefined) {
    writer.attribute1(67, value.netnsImmutable);
  }
  if (value.mtu !== undefined) {
    writer.attribute4(4, value.mtu);
  }
  if (value.minMtu !== undefined) {
    writer.attribute4(50, value.minMtu);
  }
  if (value.maxMtu !== undefined) {
    writer.attribute4(51, value.maxMtu);
  }
  if (value.group !== undefined) {
    writer.attribute4(27, value.group);
  }
  if (value.promiscuity !== undefined) {
    writer.attribute4(30, value.promiscuity);
  }
  if (value.allmulti !== undefined) {
    writer.attribute4(61, value.allmulti);
  }
  if (value.numTxQueues !== undefined) {
    writer.attribute4(31, value.numTxQueues);
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
  if (value.tsoMaxSize !== undefined) {
    writer.attribute4(59, value.tsoMaxSize);
  }
  if (value.tsoMaxSegs !== undefined) {
    writer.attribute4(60, value.tsoMaxSegs);
  }
  if (value.maxPacingOffloadHorizon !== undefined) {
    const start = writer.open(66);
    writer.variable(value.maxPacingOffloadHorizon, '');
    writer.close(start, '');
  }
  if (value.numRxQueues !== undefined) {
    writer.attribute4(32, value.numRxQueues);
  }
  if (value.master !== undefined) {
    writer.attribute4(10, value.master);
  }
  if (value.carrier !== undefined) {
    writer.attribute1(33, value.carrier);
  }
  if (value.ifalias !== undefined) {
    const start = writer.open(20);
    writer.text(value.ifalias, '');
    writer.close(start, '');
  }
  if (value.carrierChanges !== undefined) {
    writer.attribute4(35, value.carrierChanges);
  }
  if (value.carrierUpCount !== undefined) {
    writer.attribute4(47, value.carrierUpCount);
  }
  if (value.carrierDownCount !== undefined) {
    writer.attribute4(48, value.carrierDownCount);
  }
  if (value.headroom !== undefined) {
    writer.head(6, 68);
    writer.u2(value.headroom, '');
    writer.reserve(2);
  }
  if (value.tailroom !== undefined) {
    writer.head(6, 69);
    writer.u2(value.tailroom, '');
    writer.reserve(2);
  }
  if (value.protoDown !== undefined) {
    writer.attribute1(39, value.protoDown);
  }
  if (value.protoDownReason !== undefined) {
    const start = writer.open(0x8037);
    if (!writeLinkProtoDownReason(writer, value.protoDownReason)) return false;
    writer.close(start, '');
  }
  if (value.event !== undefined) {
    writer.attribute4(44, value.event);
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
  if (value.physPortId !== undefined) {
    const start = writer.open(34);
    writer.raw(value.physPortId, '');
    writer.close(start, '');
  }
  if (value.physPortName !== undefined) {
    const start = writer.open(38);
    writer.text(value.physPortName, '');
    writer.close(start, '');
  }
  if (value.physSwitchId !== undefined) {
    const start = writer.open(36);
    writer.raw(value.physSwitchId, '');
    writer.close(start, '');
  }
  if (value.stats64 !== undefined) {
    const start = writer.open(23);
    if (!writeLinkStats64(writer, value.stats64)) return false;
    writer.close(start, '');
  }
  if (value.stats !== undefined) {
    const start = writer.open(7);
    if (!writeLinkStats(writer, value.stats)) return false;
    writer.close(start, '');
  }
  if (value.numVf !== undefined) {
    writer.attribute4(21, value.numVf);
  }
  if (value.vfinfoList !== undefined) {
    const start = writer.open(22);
    writer.raw(value.vfinfoList, '');
    writer.close(start, '');
  }
  if (value.vfPorts !== undefined) {
    const start = writer.open(24);
    writer.raw(value.vfPorts, '');
    writer.close(start, '');
  }
  if (value.portSelf !== undefined) {
    const start = writer.open(25);
    writer.raw(value.portSelf, '');
    writer.close(start, '');
  }
  if (value.xdp !== undefined) {
    const start = writer.open(43);
    if (!writeLinkXdp(writer, value.xdp)) return false;
    writer.close(start, '');
  }
  if (value.linkinfo !== undefined) {
    const start = writer.open(18);
    if (!writeLinkinfo(writer, value.linkinfo)) return false;
    writer.close(start, '');
  }
  if (value.newNetnsid !== undefined) {
    writer.head(8, 45);
    writer.s4(value.newNetnsid, '');
  }
  if (value.newIfindex !== undefined) {
    writer.head(8, 49);
    writer.s4(value.newIfindex, '');
  }
  if (value.linkNetnsid !== undefined) {
    writer.head(8, 37);
    writer.s4(value.linkNetnsid, '');
  }
  if (value.link !== undefined) {
    writer.attribute4(5, value.link);
  }
  if (value.qdisc !== undefined) {
    const start = writer.open(6);
    writer.text(value.qdisc, '');
    writer.close(start, '');
  }
  for (const one of value.altIfname ?? []) {
    const start = writer.open(53);
    writer.text(one, '');
    writer.close(start, '');
  }
  if (value.parentDevBusName !== undefined) {
    const start = writer.open(57);
    writer.text(value.parentDevBusName, '');
    writer.close(start, '');
  }
  if (value.protinfo !== undefined) {
    const start = writer.open(12);
    if (value.protinfo instanceof Uint8Array) writer.raw(value.protinfo, '');
    else {
      switch (value.family) {
        case 7:
          if (!writeLinkBridgePort(writer, value.protinfo as LinkBridgePort)) return false;
          break;
        case 10:
          if (!writeLinkAfInet6(writer, value.protinfo as LinkAfInet6)) return false;
          break;
        default:
          return false;
      }
    }
    writer.close(start, '');
  }
  if (value.afSpec !== undefined) {
    const start = writer.open(26);
    if (value.afSpec instanceof Uint8Array) writer.raw(value.afSpec, '');
    else {
      switch (value.family) {
        case 0:
          if (!writeLinkAfSpec(writer, value.afSpec as LinkAfSpec)) return false;
          break;
        case 2:
          if (!writeLinkAfSpec(writer, value.afSpec as LinkAfSpec)) return false;
          break;
        case 7:
          if (!writeLinkAfBridge(writer, value.afSpec as LinkAfBridge)) return false;
          break;
        case 10:
          if (!writeLinkAfSpec(writer, value.afSpec as LinkAfSpec)) return false;
          break;
        default:
          return false;
      }
    }
    writer.close(start, '');
  }
  if (value.map !== undefined) {
    const start = writer.open(14);
    if (!writeLinkMap(writer, value.map)) return false;
    writer.close(start, '');
  }
  if (value.propList !== undefined) {
    const start = writer.open(0x8034);
    if (!writeLinkProperties(writer, value.propList)) return false;
    writer.close(start, '');
  }
  if (value.permAddress !== undefined) {
    const start = writer.open(54);
    writer.raw(value.permAddress, '', 'hardware');
    writer.close(start, '');
  }
  if (value.parentDevName !== undefined) {
    const start = writer.open(56);
    writer.text(value.parentDevName, '');
    writer.close(start, '');
  }
  if (value.devlinkPort !== undefined) {
    const start = writer.open(0x803e);
    writer.raw(value.devlinkPort, '');
    writer.close(start, '');
  }
  if (value.dpllPin !== undefined) {
    const start = writer.open(0x8041);
    writer.raw(value.dpllPin, '');
    writer.close(start, '');
  }
  if (value.netNsPid !== undefined) {
    writer.attribute4(19, value.netNsPid);
  }
  if (value.netNsFd !== undefined) {
    writer.attribute4(28, value.netNsFd);
  }
  if (value.extMask !== undefined) {
    writer.attribute4(29, value.extMask);
  }
  return true;
}
