// Generated from formats/lwtunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import type { EncapErspanOption, EncapGeneveOption, EncapIp, EncapIp6, EncapMpls, EncapOptions, EncapVxlanOption } from '../types/lwtunnel.ts';

/** A {@link EncapMpls} with every property in place. */
export class EncapMplsValue extends AttributeHolder implements EncapMpls {
  dst: Uint8Array | undefined = undefined;
  ttl: number | undefined = undefined;

  override get $schema(): Group {
    return encapMplsSchema;
  }
}

/** What is where in a {@link EncapMpls}. */
export const encapMplsSchema: Group = {
  name: 'EncapMpls',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'dst', field: 'dst', shape: { kind: 'bytes', form: 'hex' } },
      { type: 2, name: 'ttl', field: 'ttl', shape: { kind: 'number', size: 1 } },
    ],
  ),
  create: () => new EncapMplsValue(),
};

/** A {@link EncapGeneveOption} with every property in place. */
export class EncapGeneveOptionValue extends AttributeHolder implements EncapGeneveOption {
  class: number | undefined = undefined;
  type: number | undefined = undefined;
  data: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return encapGeneveOptionSchema;
  }
}

/** What is where in a {@link EncapGeneveOption}. */
export const encapGeneveOptionSchema: Group = {
  name: 'EncapGeneveOption',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'class', field: 'class', shape: { kind: 'number', size: 2, big: true } },
      { type: 2, name: 'type', field: 'type', shape: { kind: 'number', size: 1 } },
      { type: 3, name: 'data', field: 'data', shape: { kind: 'bytes', form: 'hex' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapGeneveOptionValue(),
};

/** A {@link EncapVxlanOption} with every property in place. */
export class EncapVxlanOptionValue extends AttributeHolder implements EncapVxlanOption {
  gbp: number | undefined = undefined;

  override get $schema(): Group {
    return encapVxlanOptionSchema;
  }
}

/** What is where in a {@link EncapVxlanOption}. */
export const encapVxlanOptionSchema: Group = {
  name: 'EncapVxlanOption',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'gbp', field: 'gbp', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapVxlanOptionValue(),
};

/** A {@link EncapErspanOption} with every property in place. */
export class EncapErspanOptionValue extends AttributeHolder implements EncapErspanOption {
  ver: number | undefined = undefined;
  index: number | undefined = undefined;
  dir: number | undefined = undefined;
  hwid: number | undefined = undefined;

  override get $schema(): Group {
    return encapErspanOptionSchema;
  }
}

/** What is where in a {@link EncapErspanOption}. */
export const encapErspanOptionSchema: Group = {
  name: 'EncapErspanOption',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'ver', field: 'ver', shape: { kind: 'number', size: 1 } },
      { type: 2, name: 'index', field: 'index', shape: { kind: 'number', size: 4, big: true } },
      { type: 3, name: 'dir', field: 'dir', shape: { kind: 'number', size: 1 } },
      { type: 4, name: 'hwid', field: 'hwid', shape: { kind: 'number', size: 1 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapErspanOptionValue(),
};

/** A {@link EncapOptions} with every property in place. */
export class EncapOptionsValue extends AttributeHolder implements EncapOptions {
  geneve: EncapGeneveOption[] | undefined = undefined;
  vxlan: EncapVxlanOption | undefined = undefined;
  erspan: EncapErspanOption | undefined = undefined;

  override get $schema(): Group {
    return encapOptionsSchema;
  }
}

/** What is where in a {@link EncapOptions}. */
export const encapOptionsSchema: Group = {
  name: 'EncapOptions',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'geneve', field: 'geneve', shape: { kind: 'group', group: encapGeneveOptionSchema }, flags: NESTED, multi: true },
      { type: 2, name: 'vxlan', field: 'vxlan', shape: { kind: 'group', group: encapVxlanOptionSchema }, flags: NESTED },
      { type: 3, name: 'erspan', field: 'erspan', shape: { kind: 'group', group: encapErspanOptionSchema }, flags: NESTED },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new EncapOptionsValue(),
};

/** A {@link EncapIp} with every property in place. */
export class EncapIpValue extends AttributeHolder implements EncapIp {
  id: bigint | undefined = undefined;
  dst: Uint8Array | undefined = undefined;
  src: Uint8Array | undefined = undefined;
  tos: number | undefined = undefined;
  ttl: number | undefined = undefined;
  flags: number | undefined = undefined;
  opts: EncapOptions | undefined = undefined;

  override get $schema(): Group {
    return encapIpSchema;
  }
}

/** What is where in a {@link EncapIp}. */
export const encapIpSchema: Group = {
  name: 'EncapIp',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'id', field: 'id', shape: { kind: 'bigint', size: 8, big: true } },
      { type: 2, name: 'dst', field: 'dst', shape: { kind: 'bytes', form: 'address' } },
      { type: 3, name: 'src', field: 'src', shape: { kind: 'bytes', form: 'address' } },
      { type: 5, name: 'tos', field: 'tos', shape: { kind: 'number', size: 1 } },
      { type: 4, name: 'ttl', field: 'ttl', shape: { kind: 'number', size: 1 } },
      { type: 6, name: 'flags', field: 'flags', shape: { kind: 'number', size: 2, big: true } },
      { type: 8, name: 'opts', field: 'opts', shape: { kind: 'group', group: encapOptionsSchema }, flags: NESTED },
      { type: 7, name: 'pad' },
    ],
  ),
  create: () => new EncapIpValue(),
};

/** A {@link EncapIp6} with every property in place. */
export class EncapIp6Value extends AttributeHolder implements EncapIp6 {
  id: bigint | undefined = undefined;
  dst: Uint8Array | undefined = undefined;
  src: Uint8Array | undefined = undefined;
  tc: number | undefined = undefined;
  hoplimit: number | undefined = undefined;
  flags: number | undefined = undefined;
  opts: EncapOptions | undefined = undefined;

  override get $schema(): Group {
    return encapIp6Schema;
  }
}

/** What is where in a {@link EncapIp6}. */
export const encapIp6Schema: Group = {
  name: 'EncapIp6',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'id', field: 'id', shape: { kind: 'bigint', size: 8, big: true } },
      { type: 2, name: 'dst', field: 'dst', shape: { kind: 'bytes', form: 'address' } },
      { type: 3, name: 'src', field: 'src', shape: { kind: 'bytes', form: 'address' } },
      { type: 5, name: 'tc', field: 'tc', shape: { kind: 'number', size: 1 } },
      { type: 4, name: 'hoplimit', field: 'hoplimit', shape: { kind: 'number', size: 1 } },
      { type: 6, name: 'flags', field: 'flags', shape: { kind: 'number', size: 2, big: true } },
      { type: 8, name: 'opts', field: 'opts', shape: { kind: 'group', group: encapOptionsSchema }, flags: NESTED },
      { type: 7, name: 'pad' },
    ],
  ),
  create: () => new EncapIp6Value(),
};
