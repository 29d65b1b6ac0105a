// Generated from formats/rtnl_link_macvlan.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkMacvlan, MacvlanAddresses } from '../types/rtnl-link-macvlan.ts';

/** Writes a {@link MacvlanAddresses} that is regular; `false` for one that has to be written by the schema. */
export function writeMacvlanAddresses(writer: Writer, value: MacvlanAddresses): boolean {
  if (isIrregular(value)) return false;
  for (const one of value.macaddr ?? []) {
    const start = writer.open(4);
    writer.raw(one, '', 'hardware');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link LinkMacvlan} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkMacvlan(writer: Writer, value: LinkMacvlan): boolean {
  if (isIrregular(value)) return false;
  if (value.mode !== undefined) {
    writer.attribute4(1, value.mode);
  }
  if (value.flags !== undefined) {
    writer.head(6, 2);
    writer.u2(value.flags, '');
    writer.reserve(2);
  }
  if (value.macaddrMode !== undefined) {
    writer.attribute4(3, value.macaddrMode);
  }
  for (const one of value.macaddr ?? []) {
    const start = writer.open(4);
    writer.raw(one, '', 'hardware');
    writer.close(start, '');
  }
  if (value.macaddrCount !== undefined) {
    writer.attribute4(6, value.macaddrCount);
  }
  if (value.macaddrData !== undefined) {
    const start = writer.open(5);
    if (!writeMacvlanAddresses(writer, value.macaddrData)) return false;
    writer.close(start, '');
  }
  if (value.bcQueueLen !== undefined) {
    writer.attribute4(7, value.bcQueueLen);
  }
  if (value.bcQueueLenUsed !== undefined) {
    writer.attribute4(8, value.bcQueueLenUsed);
  }
  if (value.bcCutoff !== undefined) {
    writer.head(8, 9);
    writer.s4(value.bcCutoff, '');
  }
  return true;
}
