// Generated from formats/tcp_metrics.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '@routability/netlink-codec/runtime';
import { type Group, attributeTable } from '@routability/netlink-codec/runtime';
import { tcpMetricsCommandNames } from '../names/tcp-metrics.ts';
import type { TcpMetrics, TcpMetricsValues } from '../types/tcp-metrics.ts';

/** A {@link TcpMetricsValues} with every property in place. */
export class TcpMetricsValuesValue extends AttributeHolder implements TcpMetricsValues {
  entries: number[] | undefined = undefined;

  override get $schema(): Group {
    return tcpMetricsValuesSchema;
  }
}

/** What is where in a {@link TcpMetricsValues}. */
export const tcpMetricsValuesSchema: Group = {
  name: 'TcpMetricsValues',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'entry', field: 'entries', shape: { kind: 'number', size: 4 }, multi: true, each: true },
    ],
  ),
  create: () => new TcpMetricsValuesValue(),
};

/** A {@link TcpMetrics} with every property in place. */
export class TcpMetricsValue extends AttributeHolder implements TcpMetrics {
  cmd: number = 0;
  version: number = 0;
  reserved: number | undefined = 0;
  addrIpv4: Uint8Array | undefined = undefined;
  addrIpv6: Uint8Array | undefined = undefined;
  age: bigint | undefined = undefined;
  twTsval: number | undefined = undefined;
  twTsStamp: number | undefined = undefined;
  vals: TcpMetricsValues | undefined = undefined;
  fopenMss: number | undefined = undefined;
  fopenSynDrops: number | undefined = undefined;
  fopenSynDropTs: bigint | undefined = undefined;
  fopenCookie: Uint8Array | undefined = undefined;
  saddrIpv4: Uint8Array | undefined = undefined;
  saddrIpv6: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return tcpMetricsSchema;
  }
}

/** What is where in a {@link TcpMetrics}. */
export const tcpMetricsSchema: Group = {
  name: 'TcpMetrics',
  fields: [
    { name: 'cmd', shape: { kind: 'number', size: 1, names: tcpMetricsCommandNames }, size: 1 },
    { name: 'version', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
  ],
  size: 4,
  attributes: attributeTable(
    [
      { type: 1, name: 'addrIpv4', field: 'addrIpv4', shape: { kind: 'bytes', form: 'address' } },
      { type: 2, name: 'addrIpv6', field: 'addrIpv6', shape: { kind: 'bytes', form: 'address' } },
      { type: 3, name: 'age', field: 'age', shape: { kind: 'bigint', size: 8 } },
      { type: 4, name: 'twTsval', field: 'twTsval', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'twTsStamp', field: 'twTsStamp', shape: { kind: 'number', size: 4, signed: true } },
      { type: 6, name: 'vals', field: 'vals', shape: { kind: 'group', group: tcpMetricsValuesSchema } },
      { type: 7, name: 'fopenMss', field: 'fopenMss', shape: { kind: 'number', size: 2 } },
      { type: 8, name: 'fopenSynDrops', field: 'fopenSynDrops', shape: { kind: 'number', size: 2 } },
      { type: 9, name: 'fopenSynDropTs', field: 'fopenSynDropTs', shape: { kind: 'bigint', size: 8 } },
      { type: 10, name: 'fopenCookie', field: 'fopenCookie', shape: { kind: 'bytes', form: 'hex' } },
      { type: 11, name: 'saddrIpv4', field: 'saddrIpv4', shape: { kind: 'bytes', form: 'address' } },
      { type: 12, name: 'saddrIpv6', field: 'saddrIpv6', shape: { kind: 'bytes', form: 'address' } },
      { type: 0, name: 'unspec' },
      { type: 13, name: 'pad' },
    ],
  ),
  create: () => new TcpMetricsValue(),
};
