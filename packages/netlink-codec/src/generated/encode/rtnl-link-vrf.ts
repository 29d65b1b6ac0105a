// Generated from formats/rtnl_link_vrf.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkVrf, LinkVrfPort } from '../types/rtnl-link-vrf.ts';

/** Writes a {@link LinkVrf} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkVrf(writer: Writer, value: LinkVrf): boolean {
  if (isIrregular(value)) return false;
  if (value.table !== undefined) {
    writer.attribute4(1, value.table);
  }
  return true;
}

/** Writes a {@link LinkVrfPort} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkVrfPort(writer: Writer, value: LinkVrfPort): boolean {
  if (isIrregular(value)) return false;
  if (value.table !== undefined) {
    writer.attribute4(1, value.table);
  }
  return true;
}
