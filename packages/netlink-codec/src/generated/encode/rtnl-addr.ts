// Generated from formats/rtnl_addr.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { Address, AddressCacheinfo } from '../types/rtnl-addr.ts';

/** Writes a {@link AddressCacheinfo} that is regular; `false` for one that has to be written by the schema. */
export function writeAddressCacheinfo(writer: Writer, value: AddressCacheinfo): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.prefered, '');
  writer.u4(value.valid, '');
  writer.u4(value.cstamp, '');
  writer.u4(value.tstamp, '');
  return true;
}

/** Writes a {@link Address} that is regular; `false` for one that has to be written by the schema. */
export function writeAddress(writer: Writer, value: Address): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.prefixlen, '');
  writer.u1(value.flagsByte, '');
  writer.u1(value.scope, '');
  writer.u4(value.index, '');
  if (value.targetNetnsid !== undefined) {
    writer.head(8, 10);
    writer.s4(value.targetNetnsid, '');
  }
  if (value.address !== undefined) {
    const start = writer.open(1);
    writer.raw(value.address, '', 'address');
    writer.close(start, '');
  }
  if (value.local !== undefined) {
    const start = writer.open(2);
    writer.raw(value.local, '', 'address');
    writer.close(start, '');
  }
  if (value.broadcast !== undefined) {
    const start = writer.open(4);
    writer.raw(value.broadcast, '', 'address');
    writer.close(start, '');
  }
  if (value.multicast !== undefined) {
    const start = writer.open(7);
    writer.raw(value.multicast, '', 'address');
    writer.close(start, '');
  }
  if (value.anycast !== undefined) {
    const start = writer.open(5);
    writer.raw(value.anycast, '', 'address');
    writer.close(start, '');
  }
  if (value.label !== undefined) {
    const start = writer.open(3);
    writer.text(value.label, '');
    writer.close(start, '');
  }
  if (value.proto !== undefined) {
    writer.attribute1(11, value.proto);
  }
  if (value.flags !== undefined) {
    writer.attribute4(8, value.flags);
  }
  if (value.rtPriority !== undefined) {
    writer.attribute4(9, value.rtPriority);
  }
  if (value.cacheinfo !== undefined) {
    const start = writer.open(6);
    if (!writeAddressCacheinfo(writer, value.cacheinfo)) return false;
    writer.close(start, '');
  }
  return true;
}
