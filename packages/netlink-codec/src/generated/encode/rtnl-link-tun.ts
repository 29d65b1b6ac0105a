// Generated from formats/rtnl_link_tun.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkTun } from '../types/rtnl-link-tun.ts';

/** Writes a {@link LinkTun} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkTun(writer: Writer, value: LinkTun): boolean {
  if (isIrregular(value)) return false;
  if (value.type !== undefined) {
    writer.head(5, 3);
    writer.u1(value.type, '');
    writer.reserve(3);
  }
  if (value.owner !== undefined) {
    writer.head(8, 1);
    writer.u4(value.owner, '');
  }
  if (value.group !== undefined) {
    writer.head(8, 2);
    writer.u4(value.group, '');
  }
  if (value.pi !== undefined) {
    writer.head(5, 4);
    writer.u1(value.pi, '');
    writer.reserve(3);
  }
  if (value.vnetHdr !== undefined) {
    writer.head(5, 5);
    writer.u1(value.vnetHdr, '');
    writer.reserve(3);
  }
  if (value.persist !== undefined) {
    writer.head(5, 6);
    writer.u1(value.persist, '');
    writer.reserve(3);
  }
  if (value.multiQueue !== undefined) {
    writer.head(5, 7);
    writer.u1(value.multiQueue, '');
    writer.reserve(3);
  }
  if (value.numQueues !== undefined) {
    writer.head(8, 8);
    writer.u4(value.numQueues, '');
  }
  if (value.numDisabledQueues !== undefined) {
    writer.head(8, 9);
    writer.u4(value.numDisabledQueues, '');
  }
  return true;
}
