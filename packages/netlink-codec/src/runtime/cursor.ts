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
  /**
   * By number: where the header is, counted from the first attribute, plus a base. The base grows from pass to pass, so
   * that entries of earlier passes lie below it and nothing needs to be cleared.
   */
  #slots: Int32Array = NO_SLOTS;
  #base = 0;
  /** The base of the next pass. */
  #next = MOST;
  /** An entry minus this is an offset in the input. */
  #origin = 0;

  /**
   * Moves to `start`…`end`. Returns whether that is well-formed: the fixed part is there, and the attributes fill the
   * rest. Where it is not, what was found so far can be read, but `decode` says more.
   */
  reset(reader: Reader, start: number, end: number): boolean {
    const { view, little } = reader;
    const first = start + this.$size;
    const size = end - first;
    if (size < 0 || size >= MOST) return this.#nothing();
    if (reader !== this.$reader) {
      this.$reader = reader;
      this.$view = view;
      this.$little = little;
    }
    this.$start = start;
    this.$end = end;
    if (!this.$isSet) return true;
    if (this.#next > MOST - size) this.#restart();
    const base = this.#next;
    this.#base = base;
    this.#next = base + size;
    this.#origin = base - first;
    return index(view, little, first, end, this.#slots, base - first);
  }

  /** Forgets all entries; the first base is 1, above the zeros of the new slots. */
  #restart(): void {
    this.#slots = new Int32Array(SLOTS);
    this.#next = 1;
  }

  /** There is not even the fixed part (or more than fits a message): all fields read as zero. */
  #nothing(): false {
    this.$reader = undefined;
    this.$view = EMPTY;
    this.$start = 0;
    this.$end = 0;
    this.#base = this.#next;
    return false;
  }

  /** Offset of the payload of an attribute in the input, by number; -1 where it is not there. */
  offsetOf(type: number): number {
    const entry = this.#slots[type];
    return entry === undefined || entry < this.#base ? -1 : entry - this.#origin + 4;
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

/** Notes in `slots` where each attribute of `at`…`end` is, plus `origin`; returns whether they fill it. */
function index(
  view: DataView,
  little: boolean,
  at: number,
  end: number,
  slots: Int32Array,
  origin: number,
): boolean {
  while (end - at >= 4) {
    const length = view.getUint16(at, little);
    if (length < 4 || length > end - at) return false;
    const type = view.getUint16(at + 2, little) & TYPE_MASK;
    if (type < SLOTS) slots[type] = origin + at;
    at += (length + 3) & ~3;
  }
  return at >= end;
}

const NO_SLOTS = new Int32Array(0);

/** What an entry can be at most, and so the bytes of one pass; netlink messages are far smaller. */
const MOST = 2 ** 30;

/** What is read while there is nothing: zeros. */
const EMPTY = new DataView(new ArrayBuffer(256));
