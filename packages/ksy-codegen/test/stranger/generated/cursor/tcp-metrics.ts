// Generated from formats/tcp_metrics.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '@routability/netlink-codec/runtime';
import { tcpMetricsSchema } from '../schema/tcp-metrics.ts';
import type { TcpMetrics, TcpMetricsValues } from '../types/tcp-metrics.ts';

/** A {@link Cursor} over a `TcpMetrics`. */
export class TcpMetricsCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = true;

  /** What is asked or answered. */
  get cmd(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Version of the interface, 1. */
  get version(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Destination. */
  get addrIpv4(): Uint8Array | undefined {
    return this.$bytesOf(1);
  }

  /** Destination. */
  get addrIpv6(): Uint8Array | undefined {
    return this.$bytesOf(2);
  }

  /** Milliseconds since the last use. */
  get age(): bigint | undefined {
    const at = this.$find(3, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  get twTsval(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  get twTsStamp(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }

  /** Metrics. */
  get vals(): TcpMetricsValues | undefined {
    return (this.$decoded(tcpMetricsSchema) as TcpMetrics | undefined)?.vals;
  }

  get fopenMss(): number | undefined {
    const at = this.$find(7, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get fopenSynDrops(): number | undefined {
    const at = this.$find(8, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  get fopenSynDropTs(): bigint | undefined {
    const at = this.$find(9, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  get fopenCookie(): Uint8Array | undefined {
    return this.$bytesOf(10);
  }

  /** Source. */
  get saddrIpv4(): Uint8Array | undefined {
    return this.$bytesOf(11);
  }

  /** Source. */
  get saddrIpv6(): Uint8Array | undefined {
    return this.$bytesOf(12);
  }
}
