// Generated from formats/tcp_metrics.ksy by "pnpm gen". Do not edit: edit the format.
import { isPadded, keepOrder, readOther } from '@routability/netlink-codec/runtime';
import { type Reader, slice } from '@routability/netlink-codec/runtime';
import { TcpMetricsValue, tcpMetricsValuesSchema } from '../schema/tcp-metrics.ts';
import type { TcpMetricsValues } from '../types/tcp-metrics.ts';

/** Reads a {@link TcpMetrics} that is regular. */
export function readTcpMetrics(reader: Reader, start: number, end: number): TcpMetricsValue | undefined {
  if (end - start < 4) return undefined;
  const { view, little } = reader;
  const value = new TcpMetricsValue();
  value.cmd = view.getUint8(start);
  value.version = view.getUint8(start + 1);
  value.reserved = view.getUint16(start + 2, little);
  let at = start + 4;
  let last = -1;
  let ordered = true;
  while (at < end) {
    if (end - at < 4) return undefined;
    const length = view.getUint16(at, little);
    const stop = at + length;
    if (length < 4 || stop > end) return undefined;
    switch (view.getUint16(at + 2, little)) {
      case 1:
        if (last >= 0) ordered = false;
        last = 0;
        value.addrIpv4 = slice(reader, at + 4, stop);
        break;
      case 2:
        if (last >= 1) ordered = false;
        last = 1;
        value.addrIpv6 = slice(reader, at + 4, stop);
        break;
      case 3:
        if (last >= 2) ordered = false;
        last = 2;
        if (length !== 12) return undefined;
        value.age = view.getBigUint64(at + 4, little);
        break;
      case 4:
        if (last >= 3) ordered = false;
        last = 3;
        if (length !== 8) return undefined;
        value.twTsval = view.getUint32(at + 4, little);
        break;
      case 5:
        if (last >= 4) ordered = false;
        last = 4;
        if (length !== 8) return undefined;
        value.twTsStamp = view.getInt32(at + 4, little);
        break;
      case 6: {
        if (last >= 5) ordered = false;
        last = 5;
        const valsValue = (readOther(reader, at + 4, stop, tcpMetricsValuesSchema) as TcpMetricsValues | undefined);
        if (valsValue === undefined) return undefined;
        value.vals = valsValue;
        break;
      }
      case 7:
        if (last >= 6) ordered = false;
        last = 6;
        if (length !== 6) return undefined;
        value.fopenMss = view.getUint16(at + 4, little);
        break;
      case 8:
        if (last >= 7) ordered = false;
        last = 7;
        if (length !== 6) return undefined;
        value.fopenSynDrops = view.getUint16(at + 4, little);
        break;
      case 9:
        if (last >= 8) ordered = false;
        last = 8;
        if (length !== 12) return undefined;
        value.fopenSynDropTs = view.getBigUint64(at + 4, little);
        break;
      case 10:
        if (last >= 9) ordered = false;
        last = 9;
        value.fopenCookie = slice(reader, at + 4, stop);
        break;
      case 11:
        if (last >= 10) ordered = false;
        last = 10;
        value.saddrIpv4 = slice(reader, at + 4, stop);
        break;
      case 12:
        if (last >= 11) ordered = false;
        last = 11;
        value.saddrIpv6 = slice(reader, at + 4, stop);
        break;
      default:
        return undefined;
    }
    if ((length & 3) === 0) at = stop;
    else if (isPadded(reader, stop, length, end)) at = stop + (-length & 3);
    else return undefined;
  }
  return ordered || keepOrder(reader, start + 4, end, value) ? value : undefined;
}
