// Generated from formats/rtnl_link_macvlan.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { linkMacvlanSchema, macvlanAddressesSchema } from '../schema/rtnl-link-macvlan.ts';
import type { LinkMacvlan, MacvlanAddresses } from '../types/rtnl-link-macvlan.ts';

/** A {@link Cursor} over a `MacvlanAddresses`. */
export class MacvlanAddressesCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** A link-layer address. */
  get macaddr(): Uint8Array[] | undefined {
    return (this.$decoded(macvlanAddressesSchema) as MacvlanAddresses | undefined)?.macaddr;
  }
}

/** A {@link Cursor} over a `LinkMacvlan`. */
export class LinkMacvlanCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Who the interfaces on the same lower one can talk to. */
  get mode(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Flags. */
  get flags(): number | undefined {
    const at = this.$find(2, 2);
    return at < 0 ? undefined : this.$view.getUint16(at, this.$little);
  }

  /** In a request: what to do with `macaddr` (MACVLAN_MACADDR_*). */
  get macaddrMode(): number | undefined {
    const at = this.$find(3, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** A link-layer address. */
  get macaddr(): Uint8Array[] | undefined {
    return (this.$decoded(linkMacvlanSchema) as LinkMacvlan | undefined)?.macaddr;
  }

  /** Number of link-layer addresses. */
  get macaddrCount(): number | undefined {
    const at = this.$find(6, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  #macaddrData: MacvlanAddressesCursor | undefined;
  /** Link-layer addresses of the mode source. */
  get macaddrData(): MacvlanAddressesCursor | undefined {
    this.#macaddrData ??= new MacvlanAddressesCursor();
    return this.$enter(5, this.#macaddrData);
  }

  /** Broadcast packets to queue. */
  get bcQueueLen(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Length of that queue as it is. */
  get bcQueueLenUsed(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Number of receivers above which broadcast is queued. */
  get bcCutoff(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getInt32(at, this.$little);
  }
}
