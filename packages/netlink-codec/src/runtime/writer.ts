import { parseBytes } from './bytes-text.ts';
import type { BytesForm } from './schema.ts';
import { encodeUtf8 } from './utf8.ts';

/** A value that has no place on the wire. */
export class EncodeError extends Error {
  override readonly name = 'EncodeError';
  readonly code = 'ERR_NETLINK_ENCODE';
  /** What was being written: `route.dst`. */
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`cannot encode ${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** A value as a person writes it by hand: every property optional, bytes also as text. */
export type Draft<T> = T extends Uint8Array
  ? Uint8Array | string
  : T extends string | number | bigint | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Draft<Item>[]
      : { readonly [Key in keyof T]?: Draft<T[Key]> | undefined };

/** Bytes being written, growing as they need to. */
export class Writer {
  bytes: Uint8Array;
  view: DataView;
  at = 0;
  readonly little: boolean;
  /** How many bytes there is room for. */
  private room: number;

  /** `expected` is how many bytes will probably be written: growing copies. */
  constructor(little: boolean, expected = 512) {
    this.bytes = new Uint8Array(expected);
    this.view = new DataView(this.bytes.buffer);
    this.little = little;
    this.room = expected;
  }

  /** What was written; the writer is not to be used any more. */
  result(): Uint8Array {
    return this.at === this.bytes.length ? this.bytes : this.bytes.slice(0, this.at);
  }

  /** Makes room for `count` bytes, all zero, and steps over them; returns where they start. */
  reserve(count: number): number {
    const start = this.at;
    const end = start + count;
    if (end > this.room) this.grow(end);
    this.at = end;
    return start;
  }

  /** Apart from `reserve`, which stays small enough to be inlined. */
  private grow(end: number): void {
    const grown = new Uint8Array(2 * end);
    grown.set(this.bytes.subarray(0, this.at));
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
    this.room = grown.length;
  }

  u1(value: number, path: string): void {
    if (value !== (value & 0xff)) throw outOfRange(path, value, 0, 0xff);
    const at = this.reserve(1);
    this.view.setUint8(at, value);
  }

  s1(value: number, path: string): void {
    if (value !== (value << 24) >> 24) throw outOfRange(path, value, -0x80, 0x7f);
    const at = this.reserve(1);
    this.view.setInt8(at, value);
  }

  u2(value: number, path: string, big = false): void {
    if (value !== (value & 0xffff)) throw outOfRange(path, value, 0, 0xffff);
    const at = this.reserve(2);
    this.view.setUint16(at, value, !big && this.little);
  }

  s2(value: number, path: string, big = false): void {
    if (value !== (value << 16) >> 16) throw outOfRange(path, value, -0x8000, 0x7fff);
    const at = this.reserve(2);
    this.view.setInt16(at, value, !big && this.little);
  }

  u4(value: number, path: string, big = false): void {
    if (value !== value >>> 0) throw outOfRange(path, value, 0, 0xffffffff);
    const at = this.reserve(4);
    this.view.setUint32(at, value, !big && this.little);
  }

  s4(value: number, path: string, big = false): void {
    if (value !== (value | 0)) throw outOfRange(path, value, -0x80000000, 0x7fffffff);
    const at = this.reserve(4);
    this.view.setInt32(at, value, !big && this.little);
  }

  u8(value: bigint, path: string, big = false): void {
    if (BigInt.asUintN(64, value) !== value) throw outOfRange(path, value, 0, '2^64 - 1');
    const at = this.reserve(8);
    this.view.setBigUint64(at, value, !big && this.little);
  }

  s8(value: bigint, path: string, big = false): void {
    if (BigInt.asIntN(64, value) !== value) throw outOfRange(path, value, '-2^63', '2^63 - 1');
    const at = this.reserve(8);
    this.view.setBigInt64(at, value, !big && this.little);
  }

  /** 4 bytes for a `number`, 8 for a `bigint`. */
  variable(value: number | bigint, path: string): void {
    if (typeof value === 'bigint') this.u8(value, path);
    else this.u4(value, path);
  }

  /** Bytes, also given as text of their form; with `size` filled up with zeros. */
  raw(value: Uint8Array | string, path: string, form: BytesForm = 'hex', size?: number): void {
    const bytes = typeof value === 'string' ? parseBytes(value, form) : value;
    if (bytes === undefined) throw new EncodeError(path, `"${value}" is no ${NAMES[form]}`);
    const room = size ?? bytes.length;
    if (bytes.length > room) {
      throw new EncodeError(path, `${bytes.length} bytes do not fit into ${room}`);
    }
    const start = this.reserve(room);
    const { bytes: target } = this;
    // A loop beats `set` for the few bytes of an address.
    if (bytes.length > 16) target.set(bytes, start);
    else for (let i = 0; i < bytes.length; i++) target[start + i] = bytes[i] ?? 0;
  }

  /** UTF-8 and, unless told otherwise, a NUL byte. */
  text(value: string, path: string, terminated = true): void {
    if (typeof value !== 'string') throw new EncodeError(path, 'must be a string');
    const { length } = value;
    const start = this.reserve(length + (terminated ? 1 : 0));
    const { bytes: target } = this;
    for (let i = 0; i < length; i++) {
      const code = value.charCodeAt(i);
      if (code === 0) throw new EncodeError(path, 'a string cannot contain a NUL byte');
      if (code > 0x7f) {
        this.rewind(start);
        this.wideText(value, path, terminated);
        return;
      }
      target[start + i] = code;
    }
  }

  /** Text that is not ASCII alone. */
  private wideText(value: string, path: string, terminated: boolean): void {
    const bytes = encodeUtf8(value);
    if (bytes.includes(0)) throw new EncodeError(path, 'a string cannot contain a NUL byte');
    const start = this.reserve(bytes.length + (terminated ? 1 : 0));
    this.bytes.set(bytes, start);
  }

  /** Writes the header of an attribute whose length is known. */
  head(length: number, word: number): void {
    const start = this.reserve(4);
    this.view.setUint16(start, length, this.little);
    this.view.setUint16(start + 2, word, this.little);
  }

  /** A whole attribute of one unsigned byte. */
  attribute1(word: number, value: number): void {
    if (value !== (value & 0xff)) throw outOfRange('', value, 0, 0xff);
    const start = this.reserve(8);
    const { view, little } = this;
    view.setUint16(start, 5, little);
    view.setUint16(start + 2, word, little);
    view.setUint8(start + 4, value);
  }

  /** A whole attribute of a `u32`. */
  attribute4(word: number, value: number): void {
    if (value !== value >>> 0) throw outOfRange('', value, 0, 0xffffffff);
    const start = this.reserve(8);
    const { view, little } = this;
    view.setUint16(start, 8, little);
    view.setUint16(start + 2, word, little);
    view.setUint32(start + 4, value, little);
  }

  /** Takes back what was written from `start` on. */
  rewind(start: number): void {
    this.bytes.fill(0, start, this.at);
    this.at = start;
  }

  /** Begins an attribute (`word`: number and flag bits); returns what `close` needs. */
  open(word: number): number {
    const start = this.reserve(4);
    this.view.setUint16(start + 2, word, this.little);
    return start;
  }

  /** Ends what starts with a 16-bit length of its own: fills that in and pads to 4 bytes. */
  close(start: number, path: string): void {
    const length = this.at - start;
    if (length > 0xffff) {
      throw new EncodeError(path, `${length} bytes are more than an attribute can hold (65535)`);
    }
    this.view.setUint16(start, length, this.little);
    this.reserve(-length & 3);
  }
}

const NAMES: Readonly<Record<BytesForm, string>> = {
  hex: 'hexadecimal text',
  address: 'IP address',
  hardware: 'link-layer address',
};

function outOfRange(
  path: string,
  value: unknown,
  low: number | string,
  high: number | string,
): EncodeError {
  return new EncodeError(path, `${value} is not an integer between ${low} and ${high}`);
}
