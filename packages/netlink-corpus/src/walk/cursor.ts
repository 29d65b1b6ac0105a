import type { IntegerKind } from '../grammar/kinds.ts';
import type { ProblemCode } from '../value/value.ts';
import type { Problem } from '../value/write.ts';
import type { Mark } from './walk.ts';

/** Bytes that are being gone through, and what was found so far. */
export interface Cursor {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly little: boolean;
  readonly marks: Mark[];
  readonly lenient: Problem[];
  readonly strict: Problem[];
  readonly notice: (code: ProblemCode, offset: number, path: string) => void;
  readonly mark: (start: number, end: number, depth: number, path: string, text: string) => void;
  /** Bytes as hex digits. */
  readonly hex: (start: number, end: number) => string;
}

/** A cursor over bytes. */
export function cursor(bytes: Uint8Array, little: boolean): Cursor {
  const marks: Mark[] = [];
  const lenient: Problem[] = [];
  return {
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    little,
    marks,
    lenient,
    strict: [],
    notice: (code, offset, path) => {
      lenient.push({ code, offset, path });
    },
    mark: (start, end, depth, path, text) => {
      if (end > start) marks.push({ start, end, depth, path, text });
    },
    hex: (start, end) => Buffer.from(bytes.subarray(start, end)).toString('hex'),
  };
}

/** The integer at an offset. */
export function integerAt(
  { view, little }: Cursor,
  at: number,
  { size, signed, big }: IntegerKind,
): number | bigint {
  const order = little && !big;
  if (size === 8) return signed ? view.getBigInt64(at, order) : view.getBigUint64(at, order);
  if (size === 4) return signed ? view.getInt32(at, order) : view.getUint32(at, order);
  if (size === 2) return signed ? view.getInt16(at, order) : view.getUint16(at, order);
  return signed ? view.getInt8(at) : view.getUint8(at);
}
