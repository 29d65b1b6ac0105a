// Generated from formats/inet_diag_request.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { inetDiagExtensionsNames, inetDiagStatesNames } from '../names/inet-diag-request.ts';
import { addressFamilyNames, ipProtocolNames } from '../names/netlink-values.ts';
import type { InetDiagRequest } from '../types/inet-diag-request.ts';
import type { InetDiagSockid } from '../types/inet-diag.ts';
import { InetDiagSockidValue, inetDiagSockidSchema } from './inet-diag.ts';

/** A {@link InetDiagRequest} with every property in place. */
export class InetDiagRequestValue extends AttributeHolder implements InetDiagRequest {
  family: number = 0;
  protocol: number = 0;
  extensions: number = 0;
  reserved: number | undefined = 0;
  states: number = 0;
  id: InetDiagSockid = new InetDiagSockidValue();
  bytecode: Uint8Array | undefined = undefined;
  skBpfStorages: Uint8Array | undefined = undefined;
  protocolAttribute: number | undefined = undefined;

  override get $schema(): Group {
    return inetDiagRequestSchema;
  }
}

/** What is where in a {@link InetDiagRequest}. */
export const inetDiagRequestSchema: Group = {
  name: 'InetDiagRequest',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'protocol', shape: { kind: 'number', size: 1, names: ipProtocolNames }, size: 1 },
    { name: 'extensions', shape: { kind: 'number', size: 1, flags: inetDiagExtensionsNames }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 1 }, size: 1, reserved: true },
    { name: 'states', shape: { kind: 'number', size: 4, flags: inetDiagStatesNames }, size: 4 },
    { name: 'id', shape: { kind: 'group', group: inetDiagSockidSchema, args: { family: 'family' } }, size: 48 },
  ],
  size: 56,
  attributes: attributeTable(
    [
      { type: 1, name: 'bytecode', field: 'bytecode', shape: { kind: 'bytes', form: 'hex' } },
      { type: 2, name: 'skBpfStorages', field: 'skBpfStorages', shape: { kind: 'bytes', form: 'hex' }, flags: NESTED },
      { type: 3, name: 'protocol', field: 'protocolAttribute', shape: { kind: 'number', size: 4, names: ipProtocolNames } },
      { type: 0, name: 'none' },
    ],
  ),
  create: () => new InetDiagRequestValue(),
};
