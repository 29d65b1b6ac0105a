import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { systemError } from './system-error.ts';

/** A parameter's type, by its number in ffi-rs (`DataType.I32`, `DataType.U8Array`). */
export const I32 = 1;
export const BYTES = 10;
type ParameterType = typeof I32 | typeof BYTES;
type Parameter = number | Uint8Array;

/** The part of ffi-rs that is used: everything else of it may end the process. */
interface Ffi {
  open(library: { library: string; path: string }): void;
  load(call: {
    library: string;
    funcName: string;
    retType: number;
    paramsType: readonly number[];
    paramsValue: readonly Parameter[];
    errno: true;
  }): { value: number; errnoCode: number };
}

/** Keys are global to the process, so this one is unlikely to be another package's. */
const LIBRARY = '@routability/netlink-socket:libc';

/** The native binding could not be loaded: there is none for this platform, or it was not installed. */
export class FfiUnavailableError extends Error {
  override readonly name = 'FfiUnavailableError';
  readonly code = 'ERR_FFI_UNAVAILABLE';

  constructor(cause: unknown) {
    const report = process.report?.getReport();
    const header = typeof report === 'object' && 'header' in report ? report.header : undefined;
    const isGlibc =
      typeof header === 'object' && header !== null && 'glibcVersionRuntime' in header;
    const platform = `${process.platform}-${process.arch}${isGlibc ? '' : ' (not glibc)'}`;
    super(
      `netlink sockets need the native package of ffi-rs, and none works on ${platform}: install with optional dependencies, on linux-x64 or linux-arm64`,
      { cause },
    );
  }
}

let ffi: Ffi | undefined;

function loadFfi(): Ffi {
  if (ffi !== undefined) return ffi;
  try {
    const loaded: Ffi = createRequire(import.meta.url)('ffi-rs');
    loaded.open({ library: LIBRARY, path: '' });
    if (!isMainThread) pin(loaded);
    ffi = loaded;
    return loaded;
  } catch (error) {
    throw new FfiUnavailableError(error);
  }
}

/** A worker that ends would unload the addon while its thread-local destructors are still to run. */
function pin(loaded: Ffi): void {
  const map = /(\/.*ffi-rs\.[^/]*\.node)$/m.exec(readFileSync('/proc/self/maps', 'utf8'));
  if (map?.[1] !== undefined) loaded.open({ library: `${LIBRARY}:pin`, path: map[1] });
}

/**
 * A libc function that returns an int and sets `errno`. The returned function throws a system error
 * (`code`, `errno`, `syscall`) for a negative result. Bytes are passed in place: the call may write there.
 *
 * @throws FfiUnavailableError (the returned function) where ffi-rs has no binary.
 */
export function libcFunction<const Types extends readonly ParameterType[]>(
  name: string,
  ...types: Types
): (
  ...values: { [Index in keyof Types]: Types[Index] extends typeof I32 ? number : Uint8Array }
) => number {
  return (...values) => {
    const { value, errnoCode } = loadFfi().load({
      library: LIBRARY,
      funcName: name,
      retType: I32,
      paramsType: types,
      paramsValue: values as readonly Parameter[],
      errno: true,
    });
    if (value < 0) throw systemError(name, errnoCode);
    return value;
  };
}
