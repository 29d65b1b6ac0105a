// Generated from formats/lwtunnel_others.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NO_BYTES } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { ilaChecksumModeNames, ilaHookTypeNames, ilaIdentifierTypeNames, ioam6ModeNames } from '../names/lwtunnel-others.ts';
import type { BpfProgram, EncapBpf, EncapIla, EncapIoam6, EncapRpl, EncapXfrm, Ioam6Trace } from '../types/lwtunnel-others.ts';

/** A {@link EncapIla} with every property in place. */
export class EncapIlaValue extends AttributeHolder implements EncapIla {
  locator: bigint | undefined = undefined;
  csumMode: number | undefined = undefined;
  identType: number | undefined = undefined;
  hookType: number | undefined = undefined;

  override get $schema(): Group {
    return encapIlaSchema;
  }
}

/** What is where in a {@link EncapIla}. */
export const encapIlaSchema: Group = {
  name: 'EncapIla',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'locator', field: 'locator', shape: { kind: 'bigint', size: 8, big: true } },
      { type: 7, name: 'csumMode', field: 'csumMode', shape: { kind: 'number', size: 1, names: ilaChecksumModeNames } },
      { type: 8, name: 'identType', field: 'identType', shape: { kind: 'number', size: 1, names: ilaIdentifierTypeNames } },
      { type: 9, name: 'hookType', field: 'hookType', shape: { kind: 'number', size: 1, names: ilaHookTypeNames } },
      { type: 0, name: 'unspec' },
      { type: 2, name: 'identifier' },
      { type: 3, name: 'locatorMatch' },
      { type: 4, name: 'ifindex' },
      { type: 5, name: 'dir' },
      { type: 6, name: 'pad' },
    ],
  ),
  create: () => new EncapIlaValue(),
};

/** A {@link BpfProgram} with every property in place. */
export class BpfProgramValue extends AttributeHolder implements BpfProgram {
  fd: number | undefined = undefined;
  name: string | undefined = undefined;

  override get $schema(): Group {
    return bpfProgramSchema;
  }
}

/** What is where in a {@link BpfProgram}. */
export const bpfProgramSchema: Group = {
  name: 'BpfProgram',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'fd', field: 'fd', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'name', field: 'name', shape: { kind: 'text' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new BpfProgramValue(),
};

/** A {@link EncapBpf} with every property in place. */
export class EncapBpfValue extends AttributeHolder implements EncapBpf {
  in: BpfProgram | undefined = undefined;
  out: BpfProgram | undefined = undefined;
  xmit: BpfProgram | undefined = undefined;
  xmitHeadroom: number | undefined = undefined;

  override get $schema(): Group {
    return encapBpfSchema;
  }
}

/** What is where in a {@link EncapBpf}. */
export const encapBpfSchema: Group = {
  name: 'EncapBpf',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'in', field: 'in', shape: { kind: 'group', group: bpfProgramSchema } },
      { type: 2, name: 'out', field: 'out', shape: { kind: 'group', group: bpfProgramSchema } },
      { type: 3, name: 'xmit', field: 'xmit', shape: { kind: 'group', group: bpfProgramSchema } },
      { type: 4, name: 'xmitHeadroom', field: 'xmitHeadroom', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapBpfValue(),
};

/** A {@link EncapRpl} with every property in place. */
export class EncapRplValue extends AttributeHolder implements EncapRpl {
  srh: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return encapRplSchema;
  }
}

/** What is where in a {@link EncapRpl}. */
export const encapRplSchema: Group = {
  name: 'EncapRpl',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'srh', field: 'srh', shape: { kind: 'bytes', form: 'hex' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapRplValue(),
};

/** A {@link Ioam6Trace} with every property in place. */
export class Ioam6TraceValue implements Ioam6Trace {
  namespaceId: number = 0;
  nodelenFlags: number = 0;
  remlen: number = 0;
  type: number = 0;
  data: Uint8Array = NO_BYTES;
}

/** What is where in a {@link Ioam6Trace}. */
export const ioam6TraceSchema: Group = {
  name: 'Ioam6Trace',
  fields: [
    { name: 'namespaceId', shape: { kind: 'number', size: 2, big: true }, size: 2 },
    { name: 'nodelenFlags', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'remlen', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'type', shape: { kind: 'number', size: 4, big: true }, size: 4 },
    { name: 'data', shape: { kind: 'bytes', form: 'hex' }, size: 0 },
  ],
  size: 8,
  create: () => new Ioam6TraceValue(),
};

/** A {@link EncapIoam6} with every property in place. */
export class EncapIoam6Value extends AttributeHolder implements EncapIoam6 {
  freqK: number | undefined = undefined;
  freqN: number | undefined = undefined;
  mode: number | undefined = undefined;
  dst: Uint8Array | undefined = undefined;
  src: Uint8Array | undefined = undefined;
  trace: Ioam6Trace | undefined = undefined;

  override get $schema(): Group {
    return encapIoam6Schema;
  }
}

/** What is where in a {@link EncapIoam6}. */
export const encapIoam6Schema: Group = {
  name: 'EncapIoam6',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 4, name: 'freqK', field: 'freqK', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'freqN', field: 'freqN', shape: { kind: 'number', size: 4 } },
      { type: 1, name: 'mode', field: 'mode', shape: { kind: 'number', size: 1, names: ioam6ModeNames } },
      { type: 2, name: 'dst', field: 'dst', shape: { kind: 'bytes', form: 'address' } },
      { type: 6, name: 'src', field: 'src', shape: { kind: 'bytes', form: 'address' } },
      { type: 3, name: 'trace', field: 'trace', shape: { kind: 'group', group: ioam6TraceSchema } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapIoam6Value(),
};

/** A {@link EncapXfrm} with every property in place. */
export class EncapXfrmValue extends AttributeHolder implements EncapXfrm {
  ifId: number | undefined = undefined;
  link: number | undefined = undefined;

  override get $schema(): Group {
    return encapXfrmSchema;
  }
}

/** What is where in a {@link EncapXfrm}. */
export const encapXfrmSchema: Group = {
  name: 'EncapXfrm',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'ifId', field: 'ifId', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'link', field: 'link', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapXfrmValue(),
};
