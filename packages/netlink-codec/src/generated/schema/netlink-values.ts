// Generated from formats/netlink_values.ksy by "pnpm gen". Do not edit: edit the format.
import type { Group } from '../../runtime/schema.ts';
import type { Bitfield32 } from '../types/netlink-values.ts';

/** A {@link Bitfield32} with every property in place. */
export class Bitfield32Value implements Bitfield32 {
  value: number = 0;
  selector: number = 0;
}

/** What is where in a {@link Bitfield32}. */
export const bitfield32Schema: Group = {
  name: 'Bitfield32',
  fields: [
    { name: 'value', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'selector', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 8,
  create: () => new Bitfield32Value(),
};
