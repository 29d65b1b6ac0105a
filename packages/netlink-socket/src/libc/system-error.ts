import { getSystemErrorMap } from 'node:util';

/** An error of a system call as Node spells them: `code` `'EPERM'`, `errno` -1, `syscall` `'bind'`. */
export interface SystemError extends Error {
  readonly code: string;
  readonly errno: number;
  readonly syscall: string;
}

/** The error that call `syscall` failed with; `errno` is positive as in C. */
export function systemError(syscall: string, errno: number): SystemError {
  const [code, text] = errnoName(errno);
  const error = new Error(`${syscall}: ${code}: ${text}`);
  return Object.assign(error, { code, errno: -errno, syscall });
}

/** Name and text of a positive errno, such as `['EPERM', 'operation not permitted']`. */
export function errnoName(errno: number): [code: string, text: string] {
  return (
    KERNEL_NAMES.get(errno) ?? getSystemErrorMap().get(-errno) ?? [`E${errno}`, 'unknown error']
  );
}

/** Errors that libuv does not list, or calls by another name (`asm-generic/errno.h`). */
const KERNEL_NAMES: ReadonlyMap<number, [string, string]> = new Map([
  [19, ['ENODEV', 'no such device']],
  [33, ['EDOM', 'argument out of domain']],
  [61, ['ENODATA', 'no data available']],
  [93, ['EPROTONOSUPPORT', 'protocol not supported']],
  [95, ['EOPNOTSUPP', 'operation not supported']],
  [96, ['EPFNOSUPPORT', 'protocol family not supported']],
  [524, ['ENOTSUPP', 'operation is not supported']],
]);

/** The `code` of an error, such as `EAGAIN`. It may come from another realm (`node:vm`), where it is no `instanceof Error`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
