// Generated from formats/rtnl_addr.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { addressFamilyNames } from '../names/netlink-values.ts';
import { addressFlagsNames, addressProtocolNames } from '../names/rtnl-addr.ts';
import { routeScopeNames } from '../names/rtnl-values.ts';
import type { Address, AddressCacheinfo } from '../types/rtnl-addr.ts';

/** A {@link AddressCacheinfo} with every property in place. */
export class AddressCacheinfoValue implements AddressCacheinfo {
  prefered: number = 0;
  valid: number = 0;
  cstamp: number = 0;
  tstamp: number = 0;
}

/** What is where in a {@link AddressCacheinfo}. */
export const addressCacheinfoSchema: Group = {
  name: 'AddressCacheinfo',
  fields: [
    { name: 'prefered', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'valid', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'cstamp', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'tstamp', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 16,
  create: () => new AddressCacheinfoValue(),
};

/** A {@link Address} with every property in place. */
export class AddressValue extends AttributeHolder implements Address {
  family: number = 0;
  prefixlen: number = 0;
  flagsByte: number = 0;
  scope: number = 0;
  index: number = 0;
  targetNetnsid: number | undefined = undefined;
  address: Uint8Array | undefined = undefined;
  local: Uint8Array | undefined = undefined;
  broadcast: Uint8Array | undefined = undefined;
  multicast: Uint8Array | undefined = undefined;
  anycast: Uint8Array | undefined = undefined;
  label: string | undefined = undefined;
  proto: number | undefined = undefined;
  flags: number | undefined = undefined;
  rtPriority: number | undefined = undefined;
  cacheinfo: AddressCacheinfo | undefined = undefined;

  override get $schema(): Group {
    return addressSchema;
  }
}

/** What is where in a {@link Address}. */
export const addressSchema: Group = {
  name: 'Address',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'prefixlen', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'flagsByte', shape: { kind: 'number', size: 1, flags: addressFlagsNames }, size: 1 },
    { name: 'scope', shape: { kind: 'number', size: 1, names: routeScopeNames }, size: 1 },
    { name: 'index', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 8,
  short: [1, 4],
  attributes: attributeTable(
    [
      { type: 10, name: 'targetNetnsid', field: 'targetNetnsid', shape: { kind: 'number', size: 4, signed: true } },
      { type: 1, name: 'address', field: 'address', shape: { kind: 'bytes', form: 'address' } },
      { type: 2, name: 'local', field: 'local', shape: { kind: 'bytes', form: 'address' } },
      { type: 4, name: 'broadcast', field: 'broadcast', shape: { kind: 'bytes', form: 'address' } },
      { type: 7, name: 'multicast', field: 'multicast', shape: { kind: 'bytes', form: 'address' } },
      { type: 5, name: 'anycast', field: 'anycast', shape: { kind: 'bytes', form: 'address' } },
      { type: 3, name: 'label', field: 'label', shape: { kind: 'text' } },
      { type: 11, name: 'proto', field: 'proto', shape: { kind: 'number', size: 1, names: addressProtocolNames } },
      { type: 8, name: 'flags', field: 'flags', shape: { kind: 'number', size: 4, flags: addressFlagsNames } },
      { type: 9, name: 'rtPriority', field: 'rtPriority', shape: { kind: 'number', size: 4 } },
      { type: 6, name: 'cacheinfo', field: 'cacheinfo', shape: { kind: 'group', group: addressCacheinfoSchema } },
    ],
  ),
  create: () => new AddressValue(),
};
