// Generated from formats/rtnl_prefix.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { Prefix, PrefixCacheinfo } from '../types/rtnl-prefix.ts';

/** Writes a {@link PrefixCacheinfo} that is regular; `false` for one that has to be written by the schema. */
export function writePrefixCacheinfo(writer: Writer, value: PrefixCacheinfo): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.preferredTime, '');
  writer.u4(value.validTime, '');
  return true;
}

/** Writes a {@link Prefix} that is regular; `false` for one that has to be written by the schema. */
export function writePrefix(writer: Writer, value: Prefix): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u2(value.reserved2 ?? 0, '');
  writer.s4(value.ifindex, '');
  writer.u1(value.type, '');
  writer.u1(value.len, '');
  writer.u1(value.flags, '');
  writer.u1(value.reserved3 ?? 0, '');
  if (value.address !== undefined) {
    const start = writer.open(1);
    writer.raw(value.address, '', 'address');
    writer.close(start, '');
  }
  if (value.cacheinfo !== undefined) {
    const start = writer.open(2);
    if (!writePrefixCacheinfo(writer, value.cacheinfo)) return false;
    writer.close(start, '');
  }
  return true;
}
