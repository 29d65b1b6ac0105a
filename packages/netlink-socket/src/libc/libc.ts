/** The calls of libc that Node has no way to: all the FFI there is. */
import { BYTES, I32, libcFunction } from './ffi.ts';

/** `socket(2)`: a new descriptor. */
export const socket: (domain: number, type: number, protocol: number) => number = libcFunction(
  'socket',
  I32,
  I32,
  I32,
);

const bindCall = libcFunction('bind', I32, BYTES, I32);
const connectCall = libcFunction('connect', I32, BYTES, I32);
const nameCall = libcFunction('getsockname', I32, BYTES, BYTES);
const setOptionCall = libcFunction('setsockopt', I32, I32, I32, BYTES, I32);
const getOptionCall = libcFunction('getsockopt', I32, I32, I32, BYTES, BYTES);

/** `dup3(2)`: makes descriptor `to` another name of `from`. */
export const dup3: (from: number, to: number, flags: number) => number = libcFunction(
  'dup3',
  I32,
  I32,
  I32,
);

/** `close(2)`. Descriptors made here are closed here: in a worker `fs.closeSync` warns about them. */
export const close: (fd: number) => number = libcFunction('close', I32);

/** `setns(2)`: moves the calling thread. */
export const setns: (fd: number, kind: number) => number = libcFunction('setns', I32, I32);

/** `bind(2)` to a raw socket address. */
export function bind(fd: number, address: Uint8Array): void {
  bindCall(fd, address, address.length);
}

/** `connect(2)` to a raw socket address. */
export function connect(fd: number, address: Uint8Array): void {
  connectCall(fd, address, address.length);
}

/** `getsockname(2)`: the raw socket address, at most `size` bytes. */
export function getsockname(fd: number, size: number): Uint8Array {
  const address = new Uint8Array(size);
  nameCall(fd, address, new Uint8Array(new Int32Array([size]).buffer));
  return address;
}

/** `setsockopt(2)` with one int (host byte order) or raw bytes. */
export function setsockopt(
  fd: number,
  level: number,
  option: number,
  value: number | Uint8Array,
): void {
  const bytes = typeof value === 'number' ? new Uint8Array(new Int32Array([value]).buffer) : value;
  setOptionCall(fd, level, option, bytes, bytes.length);
}

/** `getsockopt(2)`: the option's bytes, as many as the kernel gave, at most `size`. */
export function getsockopt(fd: number, level: number, option: number, size: number): Uint8Array {
  const value = new Uint8Array(size);
  const length = new Int32Array([size]);
  getOptionCall(fd, level, option, value, new Uint8Array(length.buffer));
  return value.subarray(0, length[0]);
}
