// Generated from formats/lwtunnel_seg6.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NO_BYTES } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { seg6LocalActionNames, seg6ModeNames } from '../names/lwtunnel-seg6.ts';
import type { EncapSeg6, EncapSeg6Local, Seg6Encap, Seg6LocalBpf, Seg6LocalCounters, Seg6LocalFlavors, SegmentRoutingHeader } from '../types/lwtunnel-seg6.ts';

/** A {@link SegmentRoutingHeader} with every property in place. */
export class SegmentRoutingHeaderValue implements SegmentRoutingHeader {
  nexthdr: number = 0;
  hdrlen: number = 0;
  type: number = 0;
  segmentsLeft: number = 0;
  firstSegment: number = 0;
  flags: number = 0;
  tag: number = 0;
  segments: Uint8Array[] = [];
  tlvs: Uint8Array = NO_BYTES;
}

/** What is where in a {@link SegmentRoutingHeader}. */
export const segmentRoutingHeaderSchema: Group = {
  name: 'SegmentRoutingHeader',
  fields: [
    { name: 'nexthdr', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'hdrlen', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'type', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'segmentsLeft', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'firstSegment', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'flags', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'tag', shape: { kind: 'number', size: 2, big: true }, size: 2 },
    { name: 'segments', shape: { kind: 'array', item: { kind: 'bytes', form: 'address', size: 16 }, size: 16 }, size: 0, length: (scope) => (((scope('firstSegment') as number) + 1) * 0x10) },
    { name: 'tlvs', shape: { kind: 'bytes', form: 'hex' }, size: 0 },
  ],
  size: 8,
  create: () => new SegmentRoutingHeaderValue(),
};

/** A {@link Seg6Encap} with every property in place. */
export class Seg6EncapValue implements Seg6Encap {
  mode: number = 0;
  header: SegmentRoutingHeader = new SegmentRoutingHeaderValue();
}

/** What is where in a {@link Seg6Encap}. */
export const seg6EncapSchema: Group = {
  name: 'Seg6Encap',
  fields: [
    { name: 'mode', shape: { kind: 'number', size: 4, signed: true, names: seg6ModeNames }, size: 4 },
    { name: 'header', shape: { kind: 'group', group: segmentRoutingHeaderSchema }, size: 0 },
  ],
  size: 4,
  create: () => new Seg6EncapValue(),
};

/** A {@link EncapSeg6} with every property in place. */
export class EncapSeg6Value extends AttributeHolder implements EncapSeg6 {
  srh: Seg6Encap | undefined = undefined;
  src: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return encapSeg6Schema;
  }
}

/** What is where in a {@link EncapSeg6}. */
export const encapSeg6Schema: Group = {
  name: 'EncapSeg6',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'srh', field: 'srh', shape: { kind: 'group', group: seg6EncapSchema } },
      { type: 2, name: 'src', field: 'src', shape: { kind: 'bytes', form: 'address' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapSeg6Value(),
};

/** A {@link Seg6LocalBpf} with every property in place. */
export class Seg6LocalBpfValue extends AttributeHolder implements Seg6LocalBpf {
  prog: number | undefined = undefined;
  name: string | undefined = undefined;

  override get $schema(): Group {
    return seg6LocalBpfSchema;
  }
}

/** What is where in a {@link Seg6LocalBpf}. */
export const seg6LocalBpfSchema: Group = {
  name: 'Seg6LocalBpf',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'prog', field: 'prog', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'name', field: 'name', shape: { kind: 'text' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new Seg6LocalBpfValue(),
};

/** A {@link Seg6LocalCounters} with every property in place. */
export class Seg6LocalCountersValue extends AttributeHolder implements Seg6LocalCounters {
  packets: bigint | undefined = undefined;
  bytes: bigint | undefined = undefined;
  errors: bigint | undefined = undefined;

  override get $schema(): Group {
    return seg6LocalCountersSchema;
  }
}

/** What is where in a {@link Seg6LocalCounters}. */
export const seg6LocalCountersSchema: Group = {
  name: 'Seg6LocalCounters',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 2, name: 'packets', field: 'packets', shape: { kind: 'bigint', size: 8 } },
      { type: 3, name: 'bytes', field: 'bytes', shape: { kind: 'bigint', size: 8 } },
      { type: 4, name: 'errors', field: 'errors', shape: { kind: 'bigint', size: 8 } },
      { type: 0, name: 'unspec' },
      { type: 1, name: 'pad' },
    ],
  ),
  create: () => new Seg6LocalCountersValue(),
};

/** A {@link Seg6LocalFlavors} with every property in place. */
export class Seg6LocalFlavorsValue extends AttributeHolder implements Seg6LocalFlavors {
  operation: number | undefined = undefined;
  lcblockBits: number | undefined = undefined;
  lcnodeFnBits: number | undefined = undefined;

  override get $schema(): Group {
    return seg6LocalFlavorsSchema;
  }
}

/** What is where in a {@link Seg6LocalFlavors}. */
export const seg6LocalFlavorsSchema: Group = {
  name: 'Seg6LocalFlavors',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'operation', field: 'operation', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'lcblockBits', field: 'lcblockBits', shape: { kind: 'number', size: 1 } },
      { type: 3, name: 'lcnodeFnBits', field: 'lcnodeFnBits', shape: { kind: 'number', size: 1 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new Seg6LocalFlavorsValue(),
};

/** A {@link EncapSeg6Local} with every property in place. */
export class EncapSeg6LocalValue extends AttributeHolder implements EncapSeg6Local {
  action: number | undefined = undefined;
  srh: SegmentRoutingHeader | undefined = undefined;
  table: number | undefined = undefined;
  vrftable: number | undefined = undefined;
  nh4: Uint8Array | undefined = undefined;
  nh6: Uint8Array | undefined = undefined;
  iif: number | undefined = undefined;
  oif: number | undefined = undefined;
  bpf: Seg6LocalBpf | undefined = undefined;
  counters: Seg6LocalCounters | undefined = undefined;
  flavors: Seg6LocalFlavors | undefined = undefined;

  override get $schema(): Group {
    return encapSeg6LocalSchema;
  }
}

/** What is where in a {@link EncapSeg6Local}. */
export const encapSeg6LocalSchema: Group = {
  name: 'EncapSeg6Local',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'action', field: 'action', shape: { kind: 'number', size: 4, names: seg6LocalActionNames } },
      { type: 2, name: 'srh', field: 'srh', shape: { kind: 'group', group: segmentRoutingHeaderSchema } },
      { type: 3, name: 'table', field: 'table', shape: { kind: 'number', size: 4 } },
      { type: 9, name: 'vrftable', field: 'vrftable', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'nh4', field: 'nh4', shape: { kind: 'bytes', form: 'address' } },
      { type: 5, name: 'nh6', field: 'nh6', shape: { kind: 'bytes', form: 'address' } },
      { type: 6, name: 'iif', field: 'iif', shape: { kind: 'number', size: 4 } },
      { type: 7, name: 'oif', field: 'oif', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'bpf', field: 'bpf', shape: { kind: 'group', group: seg6LocalBpfSchema } },
      { type: 10, name: 'counters', field: 'counters', shape: { kind: 'group', group: seg6LocalCountersSchema } },
      { type: 11, name: 'flavors', field: 'flavors', shape: { kind: 'group', group: seg6LocalFlavorsSchema } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapSeg6LocalValue(),
};
