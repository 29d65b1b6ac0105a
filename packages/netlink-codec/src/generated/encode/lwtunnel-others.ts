// Generated from formats/lwtunnel_others.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { BpfProgram, EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm, Ioam6Trace } from '../types/lwtunnel-others.ts';

/** Writes a {@link EncapIla} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapIla(writer: Writer, value: EncapIla): boolean {
  if (isIrregular(value)) return false;
  if (value.locator !== undefined) {
    writer.head(12, 1);
    writer.u8(value.locator, '', true);
  }
  if (value.csumMode !== undefined) {
    writer.attribute1(7, value.csumMode);
  }
  if (value.identType !== undefined) {
    writer.attribute1(8, value.identType);
  }
  if (value.hookType !== undefined) {
    writer.attribute1(9, value.hookType);
  }
  return true;
}

/** Writes a {@link BpfProgram} that is regular; `false` for one that has to be written by the schema. */
export function writeBpfProgram(writer: Writer, value: BpfProgram): boolean {
  if (isIrregular(value)) return false;
  if (value.fd !== undefined) {
    writer.attribute4(1, value.fd);
  }
  if (value.name !== undefined) {
    const start = writer.open(2);
    writer.text(value.name, '');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link EncapBpf} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapBpf(writer: Writer, value: EncapBpf): boolean {
  if (isIrregular(value)) return false;
  if (value.in !== undefined) {
    const start = writer.open(1);
    if (!writeBpfProgram(writer, value.in)) return false;
    writer.close(start, '');
  }
  if (value.out !== undefined) {
    const start = writer.open(2);
    if (!writeBpfProgram(writer, value.out)) return false;
    writer.close(start, '');
  }
  if (value.xmit !== undefined) {
    const start = writer.open(3);
    if (!writeBpfProgram(writer, value.xmit)) return false;
    writer.close(start, '');
  }
  if (value.xmitHeadroom !== undefined) {
    writer.attribute4(4, value.xmitHeadroom);
  }
  return true;
}

/** Writes a {@link EncapRpl} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapRpl(writer: Writer, value: EncapRpl): boolean {
  if (isIrregular(value)) return false;
  if (value.srh !== undefined) {
    const start = writer.open(1);
    writer.raw(value.srh, '');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link Ioam6Trace} that is regular; `false` for one that has to be written by the schema. */
export function writeIoam6Trace(writer: Writer, value: Ioam6Trace): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.namespaceId, '', true);
  writer.u1(value.nodelenFlags, '');
  writer.u1(value.remlen, '');
  writer.u4(value.type, '', true);
  writer.raw(value.data, '');
  return true;
}

/** Writes a {@link EncapIoam6} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapIoam6(writer: Writer, value: EncapIoam6): boolean {
  if (isIrregular(value)) return false;
  if (value.freqK !== undefined) {
    writer.attribute4(4, value.freqK);
  }
  if (value.freqN !== undefined) {
    writer.attribute4(5, value.freqN);
  }
  if (value.mode !== undefined) {
    writer.attribute1(1, value.mode);
  }
  if (value.dst !== undefined) {
    const start = writer.open(2);
    writer.raw(value.dst, '', 'address');
    writer.close(start, '');
  }
  if (value.src !== undefined) {
    const start = writer.open(6);
    writer.raw(value.src, '', 'address');
    writer.close(start, '');
  }
  if (value.trace !== undefined) {
    const start = writer.open(3);
    if (!writeIoam6Trace(writer, value.trace)) return false;
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link EncapXfrm} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapXfrm(writer: Writer, value: EncapXfrm): boolean {
  if (isIrregular(value)) return false;
  if (value.ifId !== undefined) {
    writer.attribute4(1, value.ifId);
  }
  if (value.link !== undefined) {
    writer.attribute4(2, value.link);
  }
  return true;
}
