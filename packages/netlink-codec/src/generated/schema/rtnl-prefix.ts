// Generated from formats/rtnl_prefix.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import { prefixFlagsNames } from '../names/rtnl-prefix.ts';
import type { Prefix, PrefixCacheinfo } from '../types/rtnl-prefix.ts';

/** A {@link PrefixCacheinfo} with every property in place. */
export class PrefixCacheinfoValue implements PrefixCacheinfo {
  preferredTime: number = 0;
  validTime: number = 0;
}

/** What is where in a {@link PrefixCacheinfo}. */
export const prefixCacheinfoSchema: Group = {
  name: 'PrefixCacheinfo',
  fields: [
    { name: 'preferredTime', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'validTime', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 8,
  create: () => new PrefixCacheinfoValue(),
};

/** A {@link Prefix} with every property in place. */
export class PrefixValue extends AttributeHolder implements Prefix {
  family: number = 0;
  reserved1: number | undefined = 0;
  reserved2: number | undefined = 0;
  ifindex: number = 0;
  type: number = 0;
  len: number = 0;
  flags: number = 0;
  reserved3: number | undefined = 0;
  address: Uint8Array | undefined = undefined;
  cacheinfo: PrefixCacheinfo | undefined = undefined;

  override get $schema(): Group {
    return prefixSchema;
  }
}

/** What is where in a {@link Prefix}. */
export const prefixSchema: Group = {
  name: 'Prefix',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'reserved1', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'reserved2', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
    { name: 'ifindex', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
    { name: 'type', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'len', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'flags', shape: { kind: 'number', size: 1, flags: prefixFlagsNames }, size: 1 },
    { name: 'reserved3', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
  ],
  size: 12,
  attributes: attributeTable(
    [
      { type: 1, name: 'address', field: 'address', shape: { kind: 'bytes', form: 'address' } },
      { type: 2, name: 'cacheinfo', field: 'cacheinfo', shape: { kind: 'group', group: prefixCacheinfoSchema } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new PrefixValue(),
};
