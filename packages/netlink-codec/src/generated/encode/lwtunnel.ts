// Generated from formats/lwtunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { EncapErspanOption, EncapGeneveOption, EncapIp, EncapIp6, EncapMpls, EncapOptions, EncapVxlanOption } from '../types/lwtunnel.ts';

/** Writes a {@link EncapMpls} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapMpls(writer: Writer, value: EncapMpls): boolean {
  if (isIrregular(value)) return false;
  if (value.dst !== undefined) {
    const start = writer.open(1);
    writer.raw(value.dst, '');
    writer.close(start, '');
  }
  if (value.ttl !== undefined) {
    writer.attribute1(2, value.ttl);
  }
  return true;
}

/** Writes a {@link EncapGeneveOption} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapGeneveOption(writer: Writer, value: EncapGeneveOption): boolean {
  if (isIrregular(value)) return false;
  if (value.class !== undefined) {
    writer.head(6, 1);
    writer.u2(value.class, '', true);
    writer.reserve(2);
  }
  if (value.type !== undefined) {
    writer.attribute1(2, value.type);
  }
  if (value.data !== undefined) {
    const start = writer.open(3);
    writer.raw(value.data, '');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link EncapVxlanOption} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapVxlanOption(writer: Writer, value: EncapVxlanOption): boolean {
  if (isIrregular(value)) return false;
  if (value.gbp !== undefined) {
    writer.attribute4(1, value.gbp);
  }
  return true;
}

/** Writes a {@link EncapErspanOption} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapErspanOption(writer: Writer, value: EncapErspanOption): boolean {
  if (isIrregular(value)) return false;
  if (value.ver !== undefined) {
    writer.attribute1(1, value.ver);
  }
  if (value.index !== undefined) {
    writer.head(8, 2);
    writer.u4(value.index, '', true);
  }
  if (value.dir !== undefined) {
    writer.attribute1(3, value.dir);
  }
  if (value.hwid !== undefined) {
    writer.attribute1(4, value.hwid);
  }
  return true;
}

/** Writes a {@link EncapOptions} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapOptions(writer: Writer, value: EncapOptions): boolean {
  if (isIrregular(value)) return false;
  for (const one of value.geneve ?? []) {
    const start = writer.open(0x8001);
    if (!writeEncapGeneveOption(writer, one)) return false;
    writer.close(start, '');
  }
  if (value.vxlan !== undefined) {
    const start = writer.open(0x8002);
    if (!writeEncapVxlanOption(writer, value.vxlan)) return false;
    writer.close(start, '');
  }
  if (value.erspan !== undefined) {
    const start = writer.open(0x8003);
    if (!writeEncapErspanOption(writer, value.erspan)) return false;
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link EncapIp} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapIp(writer: Writer, value: EncapIp): boolean {
  if (isIrregular(value)) return false;
  if (value.id !== undefined) {
    writer.head(12, 1);
    writer.u8(value.id, '', true);
  }
  if (value.dst !== undefined) {
    const start = writer.open(2);
    writer.raw(value.dst, '', 'address');
    writer.close(start, '');
  }
  if (value.src !== undefined) {
    const start = writer.open(3);
    writer.raw(value.src, '', 'address');
    writer.close(start, '');
  }
  if (value.tos !== undefined) {
    writer.attribute1(5, value.tos);
  }
  if (value.ttl !== undefined) {
    writer.attribute1(4, value.ttl);
  }
  if (value.flags !== undefined) {
    writer.head(6, 6);
    writer.u2(value.flags, '', true);
    writer.reserve(2);
  }
  if (value.opts !== undefined) {
    const start = writer.open(0x8008);
    if (!writeEncapOptions(writer, value.opts)) return false;
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link EncapIp6} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapIp6(writer: Writer, value: EncapIp6): boolean {
  if (isIrregular(value)) return false;
  if (value.id !== undefined) {
    writer.head(12, 1);
    writer.u8(value.id, '', true);
  }
  if (value.dst !== undefined) {
    const start = writer.open(2);
    writer.raw(value.dst, '', 'address');
    writer.close(start, '');
  }
  if (value.src !== undefined) {
    const start = writer.open(3);
    writer.raw(value.src, '', 'address');
    writer.close(start, '');
  }
  if (value.tc !== undefined) {
    writer.attribute1(5, value.tc);
  }
  if (value.hoplimit !== undefined) {
    writer.attribute1(4, value.hoplimit);
  }
  if (value.flags !== undefined) {
    writer.head(6, 6);
    writer.u2(value.flags, '', true);
    writer.reserve(2);
  }
  if (value.opts !== undefined) {
    const start = writer.open(0x8008);
    if (!writeEncapOptions(writer, value.opts)) return false;
    writer.close(start, '');
  }
  return true;
}
