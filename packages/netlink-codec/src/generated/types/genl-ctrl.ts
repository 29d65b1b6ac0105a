// Generated from formats/genl_ctrl.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';
import type { NetlinkPolicy } from './nlmsgerr.ts';

/** An operation of a family (CTRL_ATTR_OP_*). */
export interface GenlOperation extends AttributeSet {
  /**
   * Command.
   *
   * `CTRL_ATTR_OP_ID`, u32
   */
  id?: number | undefined;
  /**
   * What it can do, and who may use it.
   *
   * `CTRL_ATTR_OP_FLAGS`, u32, see `GenlOperationFlags`
   */
  flags?: number | undefined;
}

/** Operations of a family, numbered from 1 on. */
export interface GenlOperations extends AttributeSet {
  /** In the order of their numbers, which count from 1 on. */
  entries?: GenlOperation[] | undefined;
}

/** A multicast group of a family (CTRL_ATTR_MCAST_GRP_*). */
export interface GenlMulticastGroup extends AttributeSet {
  /**
   * Number of the group.
   *
   * `CTRL_ATTR_MCAST_GRP_ID`, u32
   */
  id?: number | undefined;
  /**
   * Name of the group.
   *
   * `CTRL_ATTR_MCAST_GRP_NAME`
   */
  name?: string | undefined;
}

/** Multicast groups of a family, numbered from 1 on. */
export interface GenlMulticastGroups extends AttributeSet {
  /** In the order of their numbers, which count from 1 on. */
  entries?: GenlMulticastGroup[] | undefined;
}

/** Policies of an operation (CTRL_ATTR_POLICY_*). */
export interface GenlOperationPolicy extends AttributeSet {
  /**
   * Number of the policy of a request.
   *
   * `CTRL_ATTR_POLICY_DO`, u32
   */
  do?: number | undefined;
  /**
   * Number of the policy of a dump.
   *
   * `CTRL_ATTR_POLICY_DUMP`, u32
   */
  dump?: number | undefined;
}

/** By command: which policies are used. */
export interface GenlOperationPolicies extends AttributeSet {
  /** In the order of their numbers, which count from 0 on. */
  entries?: GenlOperationPolicy[] | undefined;
}

/** By number of an attribute: what it has to be like. */
export interface GenlAttributePolicies extends AttributeSet {
  /** In the order of their numbers, which count from 0 on. */
  entries?: NetlinkPolicy[] | undefined;
}

/** By number of a policy: its attributes. */
export interface GenlPolicies extends AttributeSet {
  /** In the order of their numbers, which count from 0 on. */
  entries?: GenlAttributePolicies[] | undefined;
}

/**
 * Body of the messages of the controller of generic netlink (GENL_ID_CTRL),
 * which tells the numbers of families by their names.
 */
export interface GenlCtrl extends AttributeSet {
  /**
   * What is asked or answered.
   *
   * `cmd`, u8, see `GenlCtrlCommand`
   */
  cmd: number;
  /**
   * Version of the interface, 2.
   *
   * `version`, u8
   */
  version: number;
  /**
   * Reserved.
   *
   * `reserved`, u16
   */
  reserved?: number | undefined;
  /**
   * Name of the family.
   *
   * `CTRL_ATTR_FAMILY_NAME`
   */
  familyName?: string | undefined;
  /**
   * Number of the family: its message type.
   *
   * `CTRL_ATTR_FAMILY_ID`, u16
   */
  familyId?: number | undefined;
  /**
   * Version of the family.
   *
   * `CTRL_ATTR_VERSION`, u32
   */
  familyVersion?: number | undefined;
  /**
   * Bytes of the header of the family.
   *
   * `CTRL_ATTR_HDRSIZE`, u32
   */
  hdrsize?: number | undefined;
  /**
   * Greatest attribute number.
   *
   * `CTRL_ATTR_MAXATTR`, u32
   */
  maxattr?: number | undefined;
  /**
   * Operations.
   *
   * `CTRL_ATTR_OPS`
   */
  ops?: GenlOperations | undefined;
  /**
   * Multicast groups.
   *
   * `CTRL_ATTR_MCAST_GROUPS`
   */
  mcastGroups?: GenlMulticastGroups | undefined;
  /**
   * Policies of operations, by operation.
   *
   * `CTRL_ATTR_OP_POLICY`
   */
  opPolicy?: GenlOperationPolicies | undefined;
  /**
   * Policies of attributes, by policy and attribute.
   *
   * `CTRL_ATTR_POLICY`
   */
  policy?: GenlPolicies | undefined;
  /**
   * An operation.
   *
   * `CTRL_ATTR_OP`, u32
   */
  op?: number | undefined;
}
