// Generated from formats/nlmsgerr.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { netlinkPolicyTypeNames } from '../names/nlmsgerr.ts';
import type { ErrorBody, NetlinkPolicy } from '../types/nlmsgerr.ts';
import type { MessageHeader } from '../types/nlmsghdr.ts';
import { MessageHeaderValue, messageHeaderSchema } from './nlmsghdr.ts';

/** A {@link NetlinkPolicy} with every property in place. */
export class NetlinkPolicyValue extends AttributeHolder implements NetlinkPolicy {
  minValueS: bigint | undefined = undefined;
  maxValueS: bigint | undefined = undefined;
  minValueU: bigint | undefined = undefined;
  maxValueU: bigint | undefined = undefined;
  type: number | undefined = undefined;
  mask: bigint | undefined = undefined;
  minLength: number | undefined = undefined;
  maxLength: number | undefined = undefined;
  policyIdx: number | undefined = undefined;
  policyMaxtype: number | undefined = undefined;
  bitfield32Mask: number | undefined = undefined;

  override get $schema(): Group {
    return netlinkPolicySchema;
  }
}

/** What is where in a {@link NetlinkPolicy}. */
export const netlinkPolicySchema: Group = {
  name: 'NetlinkPolicy',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 2, name: 'minValueS', field: 'minValueS', shape: { kind: 'bigint', size: 8, signed: true } },
      { type: 3, name: 'maxValueS', field: 'maxValueS', shape: { kind: 'bigint', size: 8, signed: true } },
      { type: 4, name: 'minValueU', field: 'minValueU', shape: { kind: 'bigint', size: 8 } },
      { type: 5, name: 'maxValueU', field: 'maxValueU', shape: { kind: 'bigint', size: 8 } },
      { type: 1, name: 'type', field: 'type', shape: { kind: 'number', size: 4, names: netlinkPolicyTypeNames } },
      { type: 12, name: 'mask', field: 'mask', shape: { kind: 'bigint', size: 8 } },
      { type: 6, name: 'minLength', field: 'minLength', shape: { kind: 'number', size: 4 } },
      { type: 7, name: 'maxLength', field: 'maxLength', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'policyIdx', field: 'policyIdx', shape: { kind: 'number', size: 4 } },
      { type: 9, name: 'policyMaxtype', field: 'policyMaxtype', shape: { kind: 'number', size: 4 } },
      { type: 10, name: 'bitfield32Mask', field: 'bitfield32Mask', shape: { kind: 'number', size: 4 } },
      { type: 11, name: 'pad' },
    ],
  ),
  create: () => new NetlinkPolicyValue(),
};

/** A {@link ErrorBody} with every property in place. */
export class ErrorBodyValue extends AttributeHolder implements ErrorBody {
  error: number = 0;
  request: MessageHeader = new MessageHeaderValue();
  payload: Uint8Array | undefined = undefined;
  alignment: Uint8Array | undefined = undefined;
  msg: string | undefined = undefined;
  offs: number | undefined = undefined;
  cookie: Uint8Array | undefined = undefined;
  missType: number | undefined = undefined;
  missNest: number | undefined = undefined;
  policy: NetlinkPolicy | undefined = undefined;

  override get $schema(): Group {
    return errorBodySchema;
  }
}

/** What is where in a {@link ErrorBody}. */
export const errorBodySchema: Group = {
  name: 'ErrorBody',
  fields: [
    { name: 'error', shape: { kind: 'number', size: 4, signed: true }, size: 4 },
    { name: 'request', shape: { kind: 'group', group: messageHeaderSchema }, size: 16 },
    { name: 'payload', shape: { kind: 'bytes', form: 'hex' }, size: 0, when: (scope, rest) => ((((scope('flags') as number) & 0x100) === 0) && !(rest === 0)), length: (scope) => ((scope('request') as { length: number }).length - 0x10) },
    { name: 'alignment', shape: { kind: 'bytes', form: 'hex' }, size: 0, align: true },
  ],
  size: 20,
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
  create: () => new ErrorBodyValue(),
};
