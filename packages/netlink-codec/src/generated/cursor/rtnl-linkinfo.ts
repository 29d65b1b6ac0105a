// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { linkinfoSchema } from '../schema/rtnl-linkinfo.ts';
import type { LinkBridge, LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { LinkMacvlan } from '../types/rtnl-link-macvlan.ts';
import type { LinkVxlan } from '../types/rtnl-link-vxlan.ts';
import type { Linkinfo } from '../types/rtnl-linkinfo.ts';

/** A {@link Cursor} over a `Linkinfo`. */
export class LinkinfoCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Kind of the interface. */
  get kind(): string | undefined {
    return (this.$decoded(linkinfoSchema) as Linkinfo | undefined)?.kind;
  }

  /** Counters of the kind. */
  get xstats(): Uint8Array | undefined {
    return this.$bytesOf(3);
  }

  /** Settings of the kind. */
  get data(): LinkBridge | LinkMacvlan | LinkVxlan | Uint8Array | undefined {
    return (this.$decoded(linkinfoSchema) as Linkinfo | undefined)?.data;
  }

  /** Kind of its master. */
  get slaveKind(): string | undefined {
    return (this.$decoded(linkinfoSchema) as Linkinfo | undefined)?.slaveKind;
  }

  /** Settings of its role below that. */
  get slaveData(): LinkBridgePort | Uint8Array | undefined {
    return (this.$decoded(linkinfoSchema) as Linkinfo | undefined)?.slaveData;
  }
}
