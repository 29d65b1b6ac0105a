// Generated from formats/nlmsgdone.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import type { DoneBody } from '../types/nlmsgdone.ts';
import type { NetlinkPolicy } from '../types/nlmsgerr.ts';
import { netlinkPolicySchema } from './nlmsgerr.ts';

/** A {@link DoneBody} with every property in place. */
export class DoneBodyValue extends AttributeHolder implements DoneBody {
  error: number | undefined = undefined;
  msg: string | undefined = undefined;
  offs: number | undefined = undefined;
  cookie: Uint8Array | undefined = undefined;
  missType: number | undefined = undefined;
  missNest: number | undefined = undefined;
  policy: NetlinkPolicy | undefined = undefined;

  override get $schema(): Group {
    return doneBodySchema;
  }
}

/** What is where in a {@link DoneBody}. */
export const doneBodySchema: Group = {
  name: 'DoneBody',
  fields: [
    { name: 'error', shape: { kind: 'number', size: 4, signed: true }, size: 4, optional: true },
  ],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'msg', field: 'msg', shape: { kind: 'text' } },
      { type: 2, name: 'offs', field: 'offs', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'cookie', field: 'cookie', shape: { kind: 'bytes', form: 'hex' } },
      { type: 5, name: 'missType', field: 'missType', shape: { kind: 'number', size: 4 } },
      { type: 6, name: 'missNest', field: 'missNest', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'policy', field: 'policy', shape: { kind: 'group', group: netlinkPolicySchema }, flags: NESTED },
      { type: 0, name: 'unused' },
    ],
    (scope) => (((scope('flags') as number) & 0x200) !== 0),
  ),
  create: () => new DoneBodyValue(),
};
