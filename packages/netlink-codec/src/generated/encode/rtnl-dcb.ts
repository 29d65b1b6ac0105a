// Generated from formats/rtnl_dcb.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { DataCenterBridging } from '../types/rtnl-dcb.ts';

/** Writes a {@link DataCenterBridging} that is regular; `false` for one that has to be written by the schema. */
export function writeDataCenterBridging(writer: Writer, value: DataCenterBridging): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.cmd, '');
  writer.u2(value.reserved ?? 0, '');
  if (value.ifname !== undefined) {
    const start = writer.open(1);
    writer.text(value.ifname, '');
    writer.close(start, '');
  }
  if (value.state !== undefined) {
    writer.attribute1(2, value.state);
  }
  if (value.pfcState !== undefined) {
    writer.attribute1(3, value.pfcState);
  }
  if (value.pfcCfg !== undefined) {
    const start = writer.open(4);
    writer.raw(value.pfcCfg, '');
    writer.close(start, '');
  }
  if (value.numTc !== undefined) {
    const start = writer.open(5);
    writer.raw(value.numTc, '');
    writer.close(start, '');
  }
  if (value.pgCfg !== undefined) {
    const start = writer.open(6);
    writer.raw(value.pgCfg, '');
    writer.close(start, '');
  }
  if (value.setAll !== undefined) {
    writer.attribute1(7, value.setAll);
  }
  if (value.permHwaddr !== undefined) {
    const start = writer.open(8);
    writer.raw(value.permHwaddr, '', 'hardware');
    writer.close(start, '');
  }
  if (value.cap !== undefined) {
    const start = writer.open(9);
    writer.raw(value.cap, '');
    writer.close(start, '');
  }
  if (value.numtcs !== undefined) {
    const start = writer.open(10);
    writer.raw(value.numtcs, '');
    writer.close(start, '');
  }
  if (value.bcn !== undefined) {
    const start = writer.open(11);
    writer.raw(value.bcn, '');
    writer.close(start, '');
  }
  if (value.app !== undefined) {
    const start = writer.open(12);
    writer.raw(value.app, '');
    writer.close(start, '');
  }
  if (value.ieee !== undefined) {
    const start = writer.open(13);
    writer.raw(value.ieee, '');
    writer.close(start, '');
  }
  if (value.dcbx !== undefined) {
    writer.attribute1(14, value.dcbx);
  }
  if (value.featcfg !== undefined) {
    const start = writer.open(15);
    writer.raw(value.featcfg, '');
    writer.close(start, '');
  }
  if (value.cee !== undefined) {
    const start = writer.open(16);
    writer.raw(value.cee, '');
    writer.close(start, '');
  }
  return true;
}
