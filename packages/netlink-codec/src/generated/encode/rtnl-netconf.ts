// Generated from formats/rtnl_netconf.ksy by "pnpm gen". Do not edit: edit the format.
import { isIrregular } from '../../runtime/write-group.ts';
import type { Writer } from '../../runtime/writer.ts';
import type { Netconf } from '../types/rtnl-netconf.ts';

/** Writes a {@link Netconf} that is regular; `false` for one that has to be written by the schema. */
export function writeNetconf(writer: Writer, value: Netconf): boolean {
  if (isIrregular(value)) return false;
  writer.u1(value.family, '');
  writer.u1(value.reserved1 ?? 0, '');
  writer.u2(value.reserved2 ?? 0, '');
  if (value.ifindex !== undefined) {
    writer.head(8, 1);
    writer.s4(value.ifindex, '');
  }
  if (value.forwarding !== undefined) {
    writer.head(8, 2);
    writer.s4(value.forwarding, '');
  }
  if (value.rpFilter !== undefined) {
    writer.head(8, 3);
    writer.s4(value.rpFilter, '');
  }
  if (value.mcForwarding !== undefined) {
    writer.head(8, 4);
    writer.s4(value.mcForwarding, '');
  }
  if (value.bcForwarding !== undefined) {
    writer.head(8, 8);
    writer.s4(value.bcForwarding, '');
  }
  if (value.proxyNeigh !== undefined) {
    writer.head(8, 5);
    writer.s4(value.proxyNeigh, '');
  }
  if (value.ignoreRoutesWithLinkdown !== undefined) {
    writer.head(8, 6);
    writer.s4(value.ignoreRoutesWithLinkdown, '');
  }
  if (value.input !== undefined) {
    writer.head(8, 7);
    writer.s4(value.input, '');
  }
  if (value.forceForwarding !== undefined) {
    writer.head(8, 9);
    writer.s4(value.forceForwarding, '');
  }
  return true;
}
