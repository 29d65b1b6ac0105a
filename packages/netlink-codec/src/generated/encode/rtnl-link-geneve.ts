// Generated from formats/rtnl_link_geneve.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { GenevePortRange, LinkGeneve } from '../types/rtnl-link-geneve.ts';

/** Writes a {@link GenevePortRange} that is regular; `false` for one that has to be written by the schema. */
export function writeGenevePortRange(writer: Writer, value: GenevePortRange): boolean {
  if (isIrregular(value)) return false;
  writer.u2(value.low, '', true);
  writer.u2(value.high, '', true);
  return true;
}

/** Writes a {@link LinkGeneve} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkGeneve(writer: Writer, value: LinkGeneve): boolean {
  if (isIrregular(value)) return false;
  if (value.id !== undefined) {
    writer.attribute4(1, value.id);
  }
  if (value.remote !== undefined) {
    const start = writer.open(2);
    writer.raw(value.remote, '', 'address');
    writer.close(start, '');
  }
  if (value.remote6 !== undefined) {
    const start = writer.open(7);
    writer.raw(value.remote6, '', 'address');
    writer.close(start, '');
  }
  if (value.ttl !== undefined) {
    writer.attribute1(3, value.ttl);
  }
  if (value.tos !== undefined) {
    writer.attribute1(4, value.tos);
  }
  if (value.df !== undefined) {
    writer.attribute1(13, value.df);
  }
  if (value.label !== undefined) {
    writer.head(8, 11);
    writer.u4(value.label, '', true);
  }
  if (value.port !== undefined) {
    writer.head(6, 5);
    writer.u2(value.port, '', true);
    writer.reserve(2);
  }
  if (value.collectMetadata === true) writer.head(4, 6);
  if (value.udpCsum !== undefined) {
    writer.attribute1(8, value.udpCsum);
  }
  if (value.udpZeroCsum6Tx !== undefined) {
    writer.attribute1(9, value.udpZeroCsum6Tx);
  }
  if (value.udpZeroCsum6Rx !== undefined) {
    writer.attribute1(10, value.udpZeroCsum6Rx);
  }
  if (value.ttlInherit !== undefined) {
    writer.attribute1(12, value.ttlInherit);
  }
  if (value.innerProtoInherit === true) writer.head(4, 14);
  if (value.portRange !== undefined) {
    const start = writer.open(15);
    if (!writeGenevePortRange(writer, value.portRange)) return false;
    writer.close(start, '');
  }
  if (value.groHint === true) writer.head(4, 16);
  if (value.local !== undefined) {
    const start = writer.open(17);
    writer.raw(value.local, '', 'address');
    writer.close(start, '');
  }
  if (value.local6 !== undefined) {
    const start = writer.open(18);
    writer.raw(value.local6, '', 'address');
    writer.close(start, '');
  }
  return true;
}
