import { NO_BYTES } from './attribute.ts';
import { decodeUtf8 } from './utf8.ts';

/** A defect in the input, and where it is. */
export interface Problem {
  /** Where it is in the message: `route.multipath[1].gateway`. */
  readonly path: string;
  /** Bytes from the start of the input. */
  readonly offset: number;
  readonly reason: string;
}

/** A problem whose path is still being built, from the innermost name outwards. */
export type OpenProblem = { -readonly [Key in keyof Problem]: Problem[Key] };

/** The input of one `decode` call, and what was found wrong with it so far. */
export interface Reader {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly little: boolean;
  /** Read by the schema alone and report what the kernel's strict checking would refuse. */
  readonly strict: boolean;
  /** Levels of nesting that are read; deeper sets stay raw. */
  readonly maxDepth: number;
  /** Neither `strict` nor `maxDepth` was asked for: the generated readers may be used. */
  readonly direct: boolean;
  readonly problems: OpenProblem[];
  /** Offset behind the value read last by the schema. */
  at: number;
}

/** Nesting that is read unless `maxDepth` says otherwise; the built-in formats nest about half as deep. */
export const DEFAULT_MAX_DEPTH = 16;

/** This machine's byte order is little-endian. */
export const HOST_IS_LITTLE: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** What says how bytes are to be read. */
export interface ReaderOptions {
  /** Byte order of the machine that made the bytes; this machine's by default. */
  readonly byteOrder?: 'little' | 'big' | undefined;
  /** Report also what the kernel's strict validation (`NL_VALIDATE_STRICT`) refuses. */
  readonly strict?: boolean | undefined;
  /** Levels of nested attributes that are decoded; deeper ones stay raw. */
  readonly maxDepth?: number | undefined;
}

/** A reader of `bytes`. */
export function createReader(bytes: Uint8Array, options: ReaderOptions): Reader {
  const { byteOrder, strict = false, maxDepth } = options;
  return {
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    little: byteOrder === undefined ? HOST_IS_LITTLE : byteOrder === 'little',
    strict,
    maxDepth: maxDepth ?? DEFAULT_MAX_DEPTH,
    direct: !strict && maxDepth === undefined,
    problems: [],
    at: 0,
  };
}

/** The bytes `start`…`end` as a view of the input: no copy is made. */
export function slice(reader: Reader, start: number, end: number): Uint8Array {
  if (start === end) return NO_BYTES;
  const { bytes } = reader;
  return new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start);
}

/** The text of `start`…`end` where a NUL byte ends it and is the last byte, else `undefined`. */
export function readText(reader: Reader, start: number, end: number): string | undefined {
  const nul = findNul(reader.bytes, start, end);
  return nul >= 0 && nul === end - 1 ? decodeUtf8(reader.bytes, start, nul) : undefined;
}

/** Offset of the first NUL byte in `start`…`end`, -1 where there is none. */
export function findNul(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at++) if (bytes[at] === 0) return at;
  return -1;
}

/** `AF_INET`: its addresses take 4 bytes of a slot that fits IPv6. */
const AF_INET = 2;

/** An address of a slot of 16 bytes: 4 bytes where the family is IPv4 and the others are zeros. */
export function readSlot(reader: Reader, start: number, end: number, family: unknown): Uint8Array {
  if (family !== AF_INET) return slice(reader, start, end);
  for (let at = start + 4; at < end; at++)
    if (reader.bytes[at] !== 0) return slice(reader, start, end);
  return slice(reader, start, start + 4);
}

/** Puts `name` in front of the paths of the problems from `mark` on; returns the next mark. */
export function locate(reader: Reader, mark: number, name: string): number {
  const { problems } = reader;
  for (let i = mark; i < problems.length; i++) {
    const problem = problems[i];
    if (problem === undefined) continue;
    const { path } = problem;
    problem.path = path === '' ? name : path.startsWith('[') ? name + path : `${name}.${path}`;
  }
  return problems.length;
}
