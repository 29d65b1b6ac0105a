// Generated from formats/genl_ctrl.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { GenlCtrl, GenlMulticastGroup, GenlOperation, GenlOperationPolicy } from '../types/genl-ctrl.ts';

/** Writes a {@link GenlOperation} that is regular; `false` for one that has to be written by the schema. */
export function writeGenlOperation(writer: Writer, value: GenlOperation): boolean {
  if (isIrregular(value)) return false;
  if (value.id !== undefined) {
    writer.attribute4(1, value.id);
  }
  if (value.flags !== undefined) {
    writer.attribute4(2, value.flags);
  }
  return true;
}

/** Writes a {@link GenlMulticastGroup} that is regular; `false` for one that has to be written by the schema. */
export function writeGenlMulticastGroup(writer: Writer, value: GenlMulticastGroup): boolean {
  if (isIrregular(value)) return false;
  if (value.id !== undefined) {
    writer.attribute4(2, value.id);
  }
  if (value.name !== undefined) {
    const start = writer.open(1);
    writer.text(value.name, '');
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link GenlOperationPolicy} that is regular; `false` for one that has to be written by the schema. */
export function writeGenlOperationPolicy(writer: Writer, value: GenlOperationPolicy): boolean {
  if (isIrregular(value)) return false;
  if (value.do !== undefined) {
    writer.attribute4(1, value.do);
  }
  if (value.dump !== undefined) {
    writer.attribute4(2, value.dump);
  }
  return true;
}

/** Writes a {@link GenlCtrl} that is regular; `false` for one that has to be written by the schema. */
export function writeGenlCtrl(writer: Writer, value: GenlCtrl): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.cmd, '');
  writer.u1(value.version, '');
  writer.u2(value.reserved ?? 0, '');
  if (value.familyName !== undefined) {
    const start = writer.open(2);
    writer.text(value.familyName, '');
    writer.close(start, '');
  }
  if (value.familyId !== undefined) {
    writer.head(6, 1);
    writer.u2(value.familyId, '');
    writer.reserve(2);
  }
  if (value.familyVersion !== undefined) {
    writer.attribute4(3, value.familyVersion);
  }
  if (value.hdrsize !== undefined) {
    writer.attribute4(4, value.hdrsize);
  }
  if (value.maxattr !== undefined) {
    writer.attribute4(5, value.maxattr);
  }
  if (value.ops !== undefined) return false;
  if (value.mcastGroups !== undefined) return false;
  if (value.opPolicy !== undefined) return false;
  if (value.policy !== undefined) return false;
  if (value.op !== undefined) {
    writer.attribute4(10, value.op);
  }
  return true;
}
