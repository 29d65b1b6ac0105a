// Generated from formats/genl_ctrl.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { genlCtrlCommandNames, genlOperationFlagsNames } from '../names/genl-ctrl.ts';
import type { GenlAttributePolicies, GenlCtrl, GenlMulticastGroup, GenlMulticastGroups, GenlOperation, GenlOperationPolicies, GenlOperationPolicy, GenlOperations, GenlPolicies } from '../types/genl-ctrl.ts';
import type { NetlinkPolicy } from '../types/nlmsgerr.ts';
import { netlinkPolicySchema } from './nlmsgerr.ts';

/** A {@link GenlOperation} with every property in place. */
export class GenlOperationValue extends AttributeHolder implements GenlOperation {
  id: number | undefined = undefined;
  flags: number | undefined = undefined;

  override get $schema(): Group {
    return genlOperationSchema;
  }
}

/** What is where in a {@link GenlOperation}. */
export const genlOperationSchema: Group = {
  name: 'GenlOperation',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'id', field: 'id', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'flags', field: 'flags', shape: { kind: 'number', size: 4, flags: genlOperationFlagsNames } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new GenlOperationValue(),
};

/** A {@link GenlOperations} with every property in place. */
export class GenlOperationsValue extends AttributeHolder implements GenlOperations {
  entries: GenlOperation[] | undefined = undefined;

  override get $schema(): Group {
    return genlOperationsSchema;
  }
}

/** What is where in a {@link GenlOperations}. */
export const genlOperationsSchema: Group = {
  name: 'GenlOperations',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'entry', field: 'entries', shape: { kind: 'group', group: genlOperationSchema }, multi: true, each: true },
    ],
  ),
  create: () => new GenlOperationsValue(),
};

/** A {@link GenlMulticastGroup} with every property in place. */
export class GenlMulticastGroupValue extends AttributeHolder implements GenlMulticastGroup {
  id: number | undefined = undefined;
  name: string | undefined = undefined;

  override get $schema(): Group {
    return genlMulticastGroupSchema;
  }
}

/** What is where in a {@link GenlMulticastGroup}. */
export const genlMulticastGroupSchema: Group = {
  name: 'GenlMulticastGroup',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 2, name: 'id', field: 'id', shape: { kind: 'number', size: 4 } },
      { type: 1, name: 'name', field: 'name', shape: { kind: 'text' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new GenlMulticastGroupValue(),
};

/** A {@link GenlMulticastGroups} with every property in place. */
export class GenlMulticastGroupsValue extends AttributeHolder implements GenlMulticastGroups {
  entries: GenlMulticastGroup[] | undefined = undefined;

  override get $schema(): Group {
    return genlMulticastGroupsSchema;
  }
}

/** What is where in a {@link GenlMulticastGroups}. */
export const genlMulticastGroupsSchema: Group = {
  name: 'GenlMulticastGroups',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'entry', field: 'entries', shape: { kind: 'group', group: genlMulticastGroupSchema }, multi: true, each: true },
    ],
  ),
  create: () => new GenlMulticastGroupsValue(),
};

/** A {@link GenlOperationPolicy} with every property in place. */
export class GenlOperationPolicyValue extends AttributeHolder implements GenlOperationPolicy {
  do: number | undefined = undefined;
  dump: number | undefined = undefined;

  override get $schema(): Group {
    return genlOperationPolicySchema;
  }
}

/** What is where in a {@link GenlOperationPolicy}. */
export const genlOperationPolicySchema: Group = {
  name: 'GenlOperationPolicy',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'do', field: 'do', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'dump', field: 'dump', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new GenlOperationPolicyValue(),
};

/** A {@link GenlOperationPolicies} with every property in place. */
export class GenlOperationPoliciesValue extends AttributeHolder implements GenlOperationPolicies {
  entries: GenlOperationPolicy[] | undefined = undefined;

  override get $schema(): Group {
    return genlOperationPoliciesSchema;
  }
}

/** What is where in a {@link GenlOperationPolicies}. */
export const genlOperationPoliciesSchema: Group = {
  name: 'GenlOperationPolicies',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 0, name: 'entry', field: 'entries', shape: { kind: 'group', group: genlOperationPolicySchema }, multi: true, each: true },
    ],
  ),
  create: () => new GenlOperationPoliciesValue(),
};

/** A {@link GenlAttributePolicies} with every property in place. */
export class GenlAttributePoliciesValue extends AttributeHolder implements GenlAttributePolicies {
  entries: NetlinkPolicy[] | undefined = undefined;

  override get $schema(): Group {
    return genlAttributePoliciesSchema;
  }
}

/** What is where in a {@link GenlAttributePolicies}. */
export const genlAttributePoliciesSchema: Group = {
  name: 'GenlAttributePolicies',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 0, name: 'entry', field: 'entries', shape: { kind: 'group', group: netlinkPolicySchema }, multi: true, each: true },
    ],
  ),
  create: () => new GenlAttributePoliciesValue(),
};

/** A {@link GenlPolicies} with every property in place. */
export class GenlPoliciesValue extends AttributeHolder implements GenlPolicies {
  entries: GenlAttributePolicies[] | undefined = undefined;

  override get $schema(): Group {
    return genlPoliciesSchema;
  }
}

/** What is where in a {@link GenlPolicies}. */
export const genlPoliciesSchema: Group = {
  name: 'GenlPolicies',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 0, name: 'entry', field: 'entries', shape: { kind: 'group', group: genlAttributePoliciesSchema }, multi: true, each: true },
    ],
  ),
  create: () => new GenlPoliciesValue(),
};

/** A {@link GenlCtrl} with every property in place. */
export class GenlCtrlValue extends AttributeHolder implements GenlCtrl {
  cmd: number = 0;
  version: number = 0;
  reserved: number | undefined = 0;
  familyName: string | undefined = undefined;
  familyId: number | undefined = undefined;
  familyVersion: number | undefined = undefined;
  hdrsize: number | undefined = undefined;
  maxattr: number | undefined = undefined;
  ops: GenlOperations | undefined = undefined;
  mcastGroups: GenlMulticastGroups | undefined = undefined;
  opPolicy: GenlOperationPolicies | undefined = undefined;
  policy: GenlPolicies | undefined = undefined;
  op: number | undefined = undefined;

  override get $schema(): Group {
    return genlCtrlSchema;
  }
}

/** What is where in a {@link GenlCtrl}. */
export const genlCtrlSchema: Group = {
  name: 'GenlCtrl',
  fields: [
    { name: 'cmd', shape: { kind: 'number', size: 1, names: genlCtrlCommandNames }, size: 1 },
    { name: 'version', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'reserved', shape: { kind: 'number', size: 2 }, size: 2, reserved: true },
  ],
  size: 4,
  attributes: attributeTable(
    [
      { type: 2, name: 'familyName', field: 'familyName', shape: { kind: 'text' } },
      { type: 1, name: 'familyId', field: 'familyId', shape: { kind: 'number', size: 2 } },
      { type: 3, name: 'version', field: 'familyVersion', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'hdrsize', field: 'hdrsize', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'maxattr', field: 'maxattr', shape: { kind: 'number', size: 4 } },
      { type: 6, name: 'ops', field: 'ops', shape: { kind: 'group', group: genlOperationsSchema } },
      { type: 7, name: 'mcastGroups', field: 'mcastGroups', shape: { kind: 'group', group: genlMulticastGroupsSchema } },
      { type: 9, name: 'opPolicy', field: 'opPolicy', shape: { kind: 'group', group: genlOperationPoliciesSchema }, flags: NESTED },
      { type: 8, name: 'policy', field: 'policy', shape: { kind: 'group', group: genlPoliciesSchema }, flags: NESTED },
      { type: 10, name: 'op', field: 'op', shape: { kind: 'number', size: 4 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new GenlCtrlValue(),
};
