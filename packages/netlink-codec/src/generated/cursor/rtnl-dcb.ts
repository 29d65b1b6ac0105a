// Generated from formats/rtnl_dcb.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';
import { dataCenterBridgingSchema } from '../schema/rtnl-dcb.ts';
import type { DataCenterBridging } from '../types/rtnl-dcb.ts';

/** A {@link Cursor} over a `DataCenterBridging`. */
export class DataCenterBridgingCursor extends Cursor {
  protected override readonly $size = 4;
  protected override readonly $isSet: boolean = true;

  /** Address family. */
  get family(): number {
    return this.$view.getUint8(this.$start);
  }

  /** Command. */
  get cmd(): number {
    return this.$view.getUint8(this.$start + 1);
  }

  get reserved(): number {
    return this.$view.getUint16(this.$start + 2, this.$little);
  }

  /** Name of the interface. */
  get ifname(): string | undefined {
    return (this.$decoded(dataCenterBridgingSchema) as DataCenterBridging | undefined)?.ifname;
  }

  get state(): number | undefined {
    const at = this.$find(2, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get pfcState(): number | undefined {
    const at = this.$find(3, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get pfcCfg(): Uint8Array | undefined {
    return this.$bytesOf(4);
  }

  get numTc(): Uint8Array | undefined {
    return this.$bytesOf(5);
  }

  get pgCfg(): Uint8Array | undefined {
    return this.$bytesOf(6);
  }

  get setAll(): number | undefined {
    const at = this.$find(7, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get permHwaddr(): Uint8Array | undefined {
    return this.$bytesOf(8);
  }

  get cap(): Uint8Array | undefined {
    return this.$bytesOf(9);
  }

  get numtcs(): Uint8Array | undefined {
    return this.$bytesOf(10);
  }

  get bcn(): Uint8Array | undefined {
    return this.$bytesOf(11);
  }

  get app(): Uint8Array | undefined {
    return this.$bytesOf(12);
  }

  get ieee(): Uint8Array | undefined {
    return this.$bytesOf(13);
  }

  get dcbx(): number | undefined {
    const at = this.$find(14, 1);
    return at < 0 ? undefined : this.$view.getUint8(at);
  }

  get featcfg(): Uint8Array | undefined {
    return this.$bytesOf(15);
  }

  get cee(): Uint8Array | undefined {
    return this.$bytesOf(16);
  }
}
