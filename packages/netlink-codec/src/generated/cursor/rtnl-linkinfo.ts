// Generated from formats/rtnl_linkinfo.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { linkinfoSchema } from '../schema/rtnl-linkinfo.ts';
import type { LinkBond, LinkBondSlave } from '../types/rtnl-link-bond.ts';
import type { LinkBridge, LinkBridgePort } from '../types/rtnl-link-bridge.ts';
import type { LinkGeneve } from '../types/rtnl-link-geneve.ts';
import type { LinkMacvlan } from '../types/rtnl-link-macvlan.ts';
import type { LinkTun } from '../types/rtnl-link-tun.ts';
import type { LinkGre, LinkIptun } from '../types/rtnl-link-tunnel.ts';
import type { LinkVeth } from '../types/rtnl-link-veth.ts';
import type { LinkVlan } from '../types/rtnl-link-vlan.ts';
import type { LinkVrf, LinkVrfPort } from '../types/rtnl-link-vrf.ts';
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
  get data(): LinkBond | LinkBridge | LinkGeneve | LinkGre | LinkIptun | LinkMacvlan | LinkTun | LinkVeth | LinkVlan | LinkVrf | LinkVxlan | Uint8Array | undefined {
    return (this.$decoded(linkinfoSchema) as Linkinfo | undefined)?.data;
  }

  /** Kind of its master. */
  get slaveKind(): string | undefined {
    return (this.$decoded(linkinfoSchema) as Linkinfo | undefined)?.slaveKind;
  }

  /** Settings of its role below that. */
  get slaveData(): LinkBondSlave | LinkBridgePort | LinkVrfPort | Uint8Array | undefined {
    return (this.$decoded(linkinfoSchema) as Linkinfo | undefined)?.slaveData;
  }
}
