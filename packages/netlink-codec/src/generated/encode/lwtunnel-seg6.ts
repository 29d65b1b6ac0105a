// Generated from formats/lwtunnel_seg6.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { EncapSeg6, EncapSeg6Local, Seg6Encap, Seg6LocalBpf, Seg6LocalCounters, Seg6LocalFlavors } from '../types/lwtunnel-seg6.ts';

/** Writes a {@link Seg6Encap} that is regular; `false` for one that has to be written by the schema. */
export function writeSeg6Encap(writer: Writer, value: Seg6Encap): boolean {
  if (isIrregular(value)) return false;
  writer.s4(value.mode, '');
  if (value.header !== undefined) return false;
  return true;
}

/** Writes a {@link EncapSeg6} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapSeg6(writer: Writer, value: EncapSeg6): boolean {
  if (isIrregular(value)) return false;
  if (value.srh !== undefined) {
    const start = writer.open(1);
    if (!writeSeg6Encap(writer, value.srh)) return false;
    writer.close(start, '');
  }
  if (value.src !== undefined) {
    const start = writer.open(2);
    writer.raw(value.src, '', 'address');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link Seg6LocalBpf} that is regular; `false` for one that has to be written by the schema. */
export function writeSeg6LocalBpf(writer: Writer, value: Seg6LocalBpf): boolean {
  if (isIrregular(value)) return false;
  if (value.prog !== undefined) {
    writer.attribute4(1, value.prog);
  }
  if (value.name !== undefined) {
    const start = writer.open(2);
    writer.text(value.name, '');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link Seg6LocalCounters} that is regular; `false` for one that has to be written by the schema. */
export function writeSeg6LocalCounters(writer: Writer, value: Seg6LocalCounters): boolean {
  if (isIrregular(value)) return false;
  if (value.packets !== undefined) {
    writer.head(12, 2);
    writer.u8(value.packets, '');
  }
  if (value.bytes !== undefined) {
    writer.head(12, 3);
    writer.u8(value.bytes, '');
  }
  if (value.errors !== undefined) {
    writer.head(12, 4);
    writer.u8(value.errors, '');
  }
  return true;
}

/** Writes a {@link Seg6LocalFlavors} that is regular; `false` for one that has to be written by the schema. */
export function writeSeg6LocalFlavors(writer: Writer, value: Seg6LocalFlavors): boolean {
  if (isIrregular(value)) return false;
  if (value.operation !== undefined) {
    writer.attribute4(1, value.operation);
  }
  if (value.lcblockBits !== undefined) {
    writer.attribute1(2, value.lcblockBits);
  }
  if (value.lcnodeFnBits !== undefined) {
    writer.attribute1(3, value.lcnodeFnBits);
  }
  return true;
}

/** Writes a {@link EncapSeg6Local} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapSeg6Local(writer: Writer, value: EncapSeg6Local): boolean {
  if (isIrregular(value)) return false;
  if (value.action !== undefined) {
    writer.attribute4(1, value.action);
  }
  if (value.srh !== undefined) return false;
  if (value.table !== undefined) {
    writer.attribute4(3, value.table);
  }
  if (value.vrftable !== undefined) {
    writer.attribute4(9, value.vrftable);
  }
  if (value.nh4 !== undefined) {
    const start = writer.open(4);
    writer.raw(value.nh4, '', 'address');
    writer.close(start, '');
  }
  if (value.nh6 !== undefined) {
    const start = writer.open(5);
    writer.raw(value.nh6, '', 'address');
    writer.close(start, '');
  }
  if (value.iif !== undefined) {
    writer.attribute4(6, value.iif);
  }
  if (value.oif !== undefined) {
    writer.attribute4(7, value.oif);
  }
  if (value.bpf !== undefined) {
    const start = writer.open(8);
    if (!writeSeg6LocalBpf(writer, value.bpf)) return false;
    writer.close(start, '');
  }
  if (value.counters !== undefined) {
    const start = writer.open(10);
    if (!writeSeg6LocalCounters(writer, value.counters)) return false;
    writer.close(start, '');
  }
  if (value.flavors !== undefined) {
    const start = writer.open(11);
    if (!writeSeg6LocalFlavors(writer, value.flavors)) return false;
    writer.close(start, '');
  }
  return true;
}
