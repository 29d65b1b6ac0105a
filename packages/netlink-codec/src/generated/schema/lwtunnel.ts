// Generated from formats/lwtunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import type { EncapIp, EncapIp6, EncapMpls } from '../types/lwtunnel.ts';

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

/** A {@link EncapIp} with every property in place. */
export class EncapIpValue extends AttributeHolder implements EncapIp {
  id: bigint | undefined = undefined;
  dst: Uint8Array | undefined = undefined;
  src: Uint8Array | undefined = undefined;
  tos: number | undefined = undefined;
  ttl: number | undefined = undefined;
  flags: number | undefined = undefined;
  opts: Uint8Array | undefined = undefined;

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
      { type: 8, name: 'opts', field: 'opts', shape: { kind: 'bytes', form: 'hex' }, flags: NESTED },
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
  opts: Uint8Array | undefined = undefined;

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
      { type: 8, name: 'opts', field: 'opts', shape: { kind: 'bytes', form: 'hex' }, flags: NESTED },
      { type: 7, name: 'pad' },
    ],
  ),
  create: () => new EncapIp6Value(),
};
