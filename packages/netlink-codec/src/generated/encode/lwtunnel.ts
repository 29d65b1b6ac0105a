// Generated from formats/lwtunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';

/** Writes a {@link EncapMpls} that is regular; `false` for one that has to be written by the schema. */
export function writeEncapMpls(writer: Writer, value: EncapMpls): boolean {
  if (isIrregular(value)) return false;
  if (value.dst !== undefined) {
    const start = writer.open(1);
    writer.raw(value.dst, '');
    writer.close(start, '');
  }
  if (value.ttl !== undefined) {
    writer.head(5, 2);
    writer.u1(value.ttl, '');
    writer.reserve(3);
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
    writer.head(5, 5);
    writer.u1(value.tos, '');
    writer.reserve(3);
  }
  if (value.ttl !== undefined) {
    writer.head(5, 4);
    writer.u1(value.ttl, '');
    writer.reserve(3);
  }
  if (value.flags !== undefined) {
    writer.head(6, 6);
    writer.u2(value.flags, '', true);
    writer.reserve(2);
  }
  if (value.opts !== undefined) {
    const start = writer.open(0x8008);
    writer.raw(value.opts, '');
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
    writer.head(5, 5);
    writer.u1(value.tc, '');
    writer.reserve(3);
  }
  if (value.hoplimit !== undefined) {
    writer.head(5, 4);
    writer.u1(value.hoplimit, '');
    writer.reserve(3);
  }
  if (value.flags !== undefined) {
    writer.head(6, 6);
    writer.u2(value.flags, '', true);
    writer.reserve(2);
  }
  if (value.opts !== undefined) {
    const start = writer.open(0x8008);
    writer.raw(value.opts, '');
    writer.close(start, '');
  }
  return true;
}
