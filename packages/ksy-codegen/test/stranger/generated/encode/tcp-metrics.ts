// Generated from formats/tcp_metrics.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '@routability/netlink-codec/runtime';
import type { Writer } from '@routability/netlink-codec/runtime';
import type { TcpMetrics } from '../types/tcp-metrics.ts';

/** Writes a {@link TcpMetrics} that is regular; `false` for one that has to be written by the schema. */
export function writeTcpMetrics(writer: Writer, value: TcpMetrics): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.cmd, '');
  writer.u1(value.version, '');
  writer.u2(value.reserved ?? 0, '');
  if (value.addrIpv4 !== undefined) {
    const start = writer.open(1);
    writer.raw(value.addrIpv4, '', 'address');
    writer.close(start, '');
  }
  if (value.addrIpv6 !== undefined) {
    const start = writer.open(2);
    writer.raw(value.addrIpv6, '', 'address');
    writer.close(start, '');
  }
  if (value.age !== undefined) {
    writer.head(12, 3);
    writer.u8(value.age, '');
  }
  if (value.twTsval !== undefined) {
    writer.attribute4(4, value.twTsval);
  }
  if (value.twTsStamp !== undefined) {
    writer.head(8, 5);
    writer.s4(value.twTsStamp, '');
  }
  if (value.vals !== undefined) return false;
  if (value.fopenMss !== undefined) {
    writer.head(6, 7);
    writer.u2(value.fopenMss, '');
    writer.reserve(2);
  }
  if (value.fopenSynDrops !== undefined) {
    writer.head(6, 8);
    writer.u2(value.fopenSynDrops, '');
    writer.reserve(2);
  }
  if (value.fopenSynDropTs !== undefined) {
    writer.head(12, 9);
    writer.u8(value.fopenSynDropTs, '');
  }
  if (value.fopenCookie !== undefined) {
    const start = writer.open(10);
    writer.raw(value.fopenCookie, '');
    writer.close(start, '');
  }
  if (value.saddrIpv4 !== undefined) {
    const start = writer.open(11);
    writer.raw(value.saddrIpv4, '', 'address');
    writer.close(start, '');
  }
  if (value.saddrIpv6 !== undefined) {
    const start = writer.open(12);
    writer.raw(value.saddrIpv6, '', 'address');
    writer.close(start, '');
  }
  return true;
}
