// Generated from formats/rtnl_link_tun.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkTun } from '../types/rtnl-link-tun.ts';

/** Writes a {@link LinkTun} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkTun(writer: Writer, value: LinkTun): boolean {
  if (isIrregular(value)) return false;
  if (value.type !== undefined) {
    writer.attribute1(3, value.type);
  }
  if (value.owner !== undefined) {
    writer.attribute4(1, value.owner);
  }
  if (value.group !== undefined) {
    writer.attribute4(2, value.group);
  }
  if (value.pi !== undefined) {
    writer.attribute1(4, value.pi);
  }
  if (value.vnetHdr !== undefined) {
    writer.attribute1(5, value.vnetHdr);
  }
  if (value.persist !== undefined) {
    writer.attribute1(6, value.persist);
  }
  if (value.multiQueue !== undefined) {
    writer.attribute1(7, value.multiQueue);
  }
  if (value.numQueues !== undefined) {
    writer.attribute4(8, value.numQueues);
  }
  if (value.numDisabledQueues !== undefined) {
    writer.attribute4(9, value.numDisabledQueues);
  }
  return true;
}
