// Generated from formats/nlmsgerr.ksy by "pnpm gen". Do not edit: edit the format.
import { Cursor } from '../../runtime/cursor.ts';

/** A {@link Cursor} over a `NetlinkPolicy`. */
export class NetlinkPolicyCursor extends Cursor {
  protected override readonly $size = 0;
  protected override readonly $isSet: boolean = true;

  /** Least value. */
  get minValueS(): bigint | undefined {
    const at = this.$find(2, 8);
    return at < 0 ? undefined : this.$view.getBigInt64(at, this.$little);
  }

  /** Greatest value. */
  get maxValueS(): bigint | undefined {
    const at = this.$find(3, 8);
    return at < 0 ? undefined : this.$view.getBigInt64(at, this.$little);
  }

  /** Least value. */
  get minValueU(): bigint | undefined {
    const at = this.$find(4, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Greatest value. */
  get maxValueU(): bigint | undefined {
    const at = this.$find(5, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Type of the attribute. */
  get type(): number | undefined {
    const at = this.$find(1, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bits that may be set. */
  get mask(): bigint | undefined {
    const at = this.$find(12, 8);
    return at < 0 ? undefined : this.$view.getBigUint64(at, this.$little);
  }

  /** Least length in bytes. */
  get minLength(): number | undefined {
    const at = this.$find(6, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Greatest length in bytes. */
  get maxLength(): number | undefined {
    const at = this.$find(7, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Number of the policy of the nested set. */
  get policyIdx(): number | undefined {
    const at = this.$find(8, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Greatest attribute number of the nested set. */
  get policyMaxtype(): number | undefined {
    const at = this.$find(9, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }

  /** Bits of a bit field that are valid. */
  get bitfield32Mask(): number | undefined {
    const at = this.$find(10, 4);
    return at < 0 ? undefined : this.$view.getUint32(at, this.$little);
  }
}
