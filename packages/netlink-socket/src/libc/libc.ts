/** The calls of libc that Node has no way to: all the FFI there is. */
import { libcFunction, libcFunctionInPool } from './ffi.ts';

/** `socket(2)`: a new descriptor. */
export const socket: (domain: number, type: number, protocol: number) => number =
  libcFunction('socket');

const bindCall = libcFunction('bind');
const connectCall = libcFunction('connect');
const nameCall = libcFunction('getsockname');
const setOptionCall = libcFunction('setsockopt');
const getOptionCall = libcFunction('getsockopt');

/** `dup3(2)`: makes descriptor `to` another name of `from`. */
export const dup3: (from: number, to: number, flags: number) => number = libcFunction('dup3');

/** `close(2)`. Descriptors made here are closed here: in a worker `fs.closeSync` warns about them. */
export const close: (fd: number) => number = libcFunction('close');

/** `setns(2)`: moves the calling thread. */
export const setns: (fd: number, kind: number) => number = libcFunction('setns');

/** `eventfd(2)`: a new descriptor. */
export const eventfd: (initial: number, flags: number) => number = libcFunction('eventfd');

/** `recvmsg(2)`: bytes received; `header` is a `struct msghdr`. */
export const recvmsg: (fd: number, header: Uint8Array, flags: number) => number =
  libcFunction('recvmsg');

/** `poll(2)` that does not wait: how many of the `count` entries of `struct pollfd` are ready. */
export const poll: (entries: Uint8Array, count: number, timeout: number) => number =
  libcFunction('poll');

/** `poll(2)` on a thread of the pool. It keeps the process alive while it waits. */
export const pollInPool: (entries: Uint8Array, count: number, timeout: number) => Promise<number> =
  libcFunctionInPool('poll');

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
