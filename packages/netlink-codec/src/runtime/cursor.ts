import { TYPE_MASK } from './attribute.ts';
import { readGroup } from './read-group.ts';
import { type Reader, slice } from './reader.ts';
import type { Group } from './schema.ts';

/** Attribute numbers below this have a slot each; no built-in set has higher ones. */
const SLOTS = 128;

/**
 * A view of a struct or an attribute set that is moved from one to the next. It finds the attributes once, in one pass,
 * and reads values when they are asked for. Of duplicates the last one counts, as for `decode`.
 */
export abstract class Cursor {
  /** Bytes of the fixed part. */
  protected abstract readonly $size: number;
  /** There are attributes behind the fixed part. */
  protected abstract readonly $isSet: boolean;
  protected $reader: Reader | undefined;
  protected $view: DataView = EMPTY;
  protected $little = true;
  protected $start = 0;
  protected $end = 0;
  /** By number: offset of the header, plus a base that grows from pass to pass, so that older entries lie below it. */
  #slots: Float64Array = NO_SLOTS;
  #base = 0;

  /**
   * Moves to `start`…`end`. Returns whether that is well-formed: the fixed part is there, and the attributes fill the
   * rest. Where it is not, what was found so far can be read, but `decode` says more.
   */
  reset(reader: Reader, start: number, end: number): boolean {
    const { view, little } = reader;
    this.$reader = reader;
    this.$view = view;
    this.$little = little;
    this.$start = start;
    this.$end = end;
    let at = start + this.$size;
    if (at > end) return this.#nothing();
    if (!this.$isSet) return true;
    const base = this.#nextBase();
    const slots = this.#slots;
    while (end - at >= 4) {
      const length = view.getUint16(at, little);
      if (length < 4 || length > end - at) return false;
      const type = view.getUint16(at + 2, little) & TYPE_MASK;
      if (type < SLOTS) slots[type] = base + at;
      at += (length + 3) & ~3;
    }
    return at >= end;
  }

  /** The base of the next pass; beyond what a double holds exactly everything begins anew. */
  #nextBase(): number {
    if (this.#slots === NO_SLOTS) this.#slots = new Float64Array(SLOTS).fill(-1);
    this.#base += STEP;
    if (this.#base >= Number.MAX_SAFE_INTEGER - STEP) {
      this.#slots.fill(-1);
      this.#base = 0;
    }
    return this.#base;
  }

  /** There is not even the fixed part: all fields read as zero. */
  #nothing(): false {
    this.$view = EMPTY;
    this.$start = 0;
    this.$end = 0;
    this.#nextBase();
    return false;
  }

  /** Offset of the payload of an attribute in the input, by number; -1 where it is not there. */
  offsetOf(type: number): number {
    const at = (this.#slots[type] ?? -1) - this.#base;
    return at < 0 ? -1 : at + 4;
  }

  /** Bytes of the payload of an attribute, by number; -1 where it is not there. */
  lengthOf(type: number): number {
    const at = this.offsetOf(type);
    return at < 0 ? -1 : this.$view.getUint16(at - 4, this.$little) - 4;
  }

  /** Offset of a payload that has at least `size` bytes; -1 where there is none. */
  protected $find(type: number, size: number): number {
    const at = this.offsetOf(type);
    return at >= 0 && this.$view.getUint16(at - 4, this.$little) >= size + 4 ? at : -1;
  }

  /** The payload of an attribute as a view of the input. */
  protected $bytesOf(type: number, size = 0): Uint8Array | undefined {
    const at = this.$find(type, size);
    const { $reader: reader } = this;
    return at < 0 || reader === undefined
      ? undefined
      : slice(reader, at, at + (size || this.lengthOf(type)));
  }

  /** Everything that is here, decoded by `group`. */
  protected $decoded(group: Group): unknown {
    return this.$reader && readGroup(this.$reader, this.$start, this.$end, group);
  }

  /** Moves a cursor to the payload of an attribute. */
  protected $enter<C extends Cursor>(type: number, cursor: C): C | undefined {
    const at = this.offsetOf(type);
    if (at < 0 || this.$reader === undefined) return undefined;
    return cursor.reset(this.$reader, at, at + this.lengthOf(type)) ? cursor : undefined;
  }
}

const NO_SLOTS = new Float64Array(0);

/** More than any offset in a message buffer. */
const STEP = 2 ** 32;

/** What is read while there is nothing: zeros. */
const EMPTY = new DataView(new ArrayBuffer(256));
