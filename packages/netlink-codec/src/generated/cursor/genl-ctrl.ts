// Generated from formats/genl_ctrl.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { genlCtrlSchema, genlMulticastGroupSchema } from '../schema/genl-ctrl.ts';
import type { GenlCtrl, GenlMulticastGroup, GenlMulticastGroups, GenlOperationPolicies, GenlOperations, GenlPolicies } from '../types/genl-ctrl.ts';

/** A {@link Cursor} over a `GenlOperation`. */
export class GenlOperationCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Command. */
  get id(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** What it can do, and who may use it. */
  get flags(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

/** A {@link Cursor} over a `GenlMulticastGroup`. */
export class GenlMulticastGroupCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Number of the group. */
  get id(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Name of the group. */
  get name(): string | undefined {
    return (this.$decoded(genlMulticastGroupSchema) as GenlMulticastGroup | undefined)?.name;
  }
}

/** A {@link Cursor} over a `GenlOperationPolicy`. */
export class GenlOperationPolicyCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Number of the policy of a request. */
  get do(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Number of the policy of a dump. */
  get dump(): number | undefined {
    const at = this.$find(2, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}

/** A {@link Cursor} over a `GenlCtrl`. */
export class GenlCtrlCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = true;

  /** What is asked or answered. */
  get cmd(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Version of the interface, 2. */
  get version(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Name of the family. */
  get familyName(): string | undefined {
    return (this.$decoded(genlCtrlSchema) as GenlCtrl | undefined)?.familyName;
  }

  /** Number of the family: its message type. */
  get familyId(): number | undefined {
    const at = this.$find(1, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** Version of the family. */
  get familyVersion(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bytes of the header of the family. */
  get hdrsize(): number | undefined {
    const at = this.$find(4, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Greatest attribute number. */
  get maxattr(): number | undefined {
    const at = this.$find(5, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Operations. */
  get ops(): GenlOperations | undefined {
    return (this.$decoded(genlCtrlSchema) as GenlCtrl | undefined)?.ops;
  }

  /** Multicast groups. */
  get mcastGroups(): GenlMulticastGroups | undefined {
    return (this.$decoded(genlCtrlSchema) as GenlCtrl | undefined)?.mcastGroups;
  }

  /** Policies of operations, by operation. */
  get opPolicy(): GenlOperationPolicies | undefined {
    return (this.$decoded(genlCtrlSchema) as GenlCtrl | undefined)?.opPolicy;
  }

  /** Policies of attributes, by policy and attribute. */
  get policy(): GenlPolicies | undefined {
    return (this.$decoded(genlCtrlSchema) as GenlCtrl | undefined)?.policy;
  }

  /** An operation. */
  get op(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}
