// Generated from formats/rtnl_link_vlan.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { vlanQosSchema } from '../schema/rtnl-link-vlan.ts';
import type { VlanQos, VlanQosMapping } from '../types/rtnl-link-vlan.ts';

/** A {@link Cursor} over a `VlanFlags`. */
export class VlanFlagsCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  /** Flags that are set. */
  get flags(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Flags that are meant. */
  get mask(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }
}

/** A {@link Cursor} over a `VlanQosMapping`. */
export class VlanQosMappingCursor extends Cursor {
  protected override readonly $size = 8;
  protected override readonly $isSet: boolean = false;

  /** Priority that is mapped. */
  get from(): number {
    return this.$view.getUint32(this.$start, this.$little);
  }

  /** Priority that it becomes. */
  get to(): number {
    return this.$view.getUint32(this.$start + 4, this.$little);
  }
}

/** A {@link Cursor} over a `VlanQos`. */
export class VlanQosCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** One pair. */
  get mapping(): VlanQosMapping[] | undefined {
    return (this.$decoded(vlanQosSchema) as VlanQos | undefined)?.mapping;
  }
}

/** A {@link Cursor} over a `LinkVlan`. */
export class LinkVlanCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** EtherType, big-endian. */
  get protocol(): number | undefined {
    const at = this.$find(5, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, false);
  }

  /** VLAN identifier. */
  get id(): number | undefined {
    const at = this.$find(1, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  #flags: VlanFlagsCursor | undefined;
  get flags(): VlanFlagsCursor | undefined {
    this.#flags ??= new VlanFlagsCursor();
    return this.$enter(2, this.#flags);
  }

  #ingressQos: VlanQosCursor | undefined;
  /** VLAN priorities to priorities of packets. */
  get ingressQos(): VlanQosCursor | undefined {
    this.#ingressQos ??= new VlanQosCursor();
    return this.$enter(4, this.#ingressQos);
  }

  #egressQos: VlanQosCursor | undefined;
  /** Priorities of packets to VLAN priorities. */
  get egressQos(): VlanQosCursor | undefined {
    this.#egressQos ??= new VlanQosCursor();
    return this.$enter(3, this.#egressQos);
  }
}
