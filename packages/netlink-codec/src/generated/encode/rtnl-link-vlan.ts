// Generated from formats/rtnl_link_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { LinkVlan, VlanFlags, VlanQos, VlanQosMapping } from '../types/rtnl-link-vlan.ts';

/** Writes a {@link VlanFlags} that is regular; `false` for one that has to be written by the schema. */
export function writeVlanFlags(writer: Writer, value: VlanFlags): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.flags, '');
  writer.u4(value.mask, '');
  return true;
}

/** Writes a {@link VlanQosMapping} that is regular; `false` for one that has to be written by the schema. */
export function writeVlanQosMapping(writer: Writer, value: VlanQosMapping): boolean {
  if (isIrregular(value)) return false;
  writer.u4(value.from, '');
  writer.u4(value.to, '');
  return true;
}

/** Writes a {@link VlanQos} that is regular; `false` for one that has to be written by the schema. */
export function writeVlanQos(writer: Writer, value: VlanQos): boolean {
  if (isIrregular(value)) return false;
  for (const one of value.mapping ?? []) {
    const start = writer.open(1);
    if (!writeVlanQosMapping(writer, one)) return false;
    writer.close(start, '');
  }
  return true;
}

/** Writes a {@link LinkVlan} that is regular; `false` for one that has to be written by the schema. */
export function writeLinkVlan(writer: Writer, value: LinkVlan): boolean {
  if (isIrregular(value)) return false;
  if (value.protocol !== undefined) {
    writer.head(6, 5);
    writer.u2(value.protocol, '', true);
    writer.reserve(2);
  }
  if (value.id !== undefined) {
    writer.head(6, 1);
    writer.u2(value.id, '');
    writer.reserve(2);
  }
  if (value.flags !== undefined) {
    const start = writer.open(2);
    if (!writeVlanFlags(writer, value.flags)) return false;
    writer.close(start, '');
  }
  if (value.ingressQos !== undefined) {
    const start = writer.open(4);
    if (!writeVlanQos(writer, value.ingressQos)) return false;
    writer.close(start, '');
  }
  if (value.egressQos !== undefined) {
    const start = writer.open(3);
    if (!writeVlanQos(writer, value.egressQos)) return false;
    writer.close(start, '');
  }
  return true;
}
