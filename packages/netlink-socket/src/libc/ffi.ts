import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { systemError } from './system-error.ts';

/** An `int`: `DataType.I32` of ffi-rs. */
type Int = 1;
/** A 64-bit integer: `DataType.I64`. */
type Long = 8;
/** A pointer to bytes: `DataType.U8Array`. */
type Bytes = 10;
type ParameterType = Int | Long | Bytes;
type Parameter = number | Uint8Array;

const INT: Int = 1;
const LONG: Long = 8;
const BYTES: Bytes = 10;

/** Every function that is called, with its parameters. */
interface Signatures {
  readonly socket: readonly [Int, Int, Int];
  readonly bind: readonly [Int, Bytes, Int];
  readonly connect: readonly [Int, Bytes, Int];
  readonly getsockname: readonly [Int, Bytes, Bytes];
  readonly getsockopt: readonly [Int, Int, Int, Bytes, Bytes];
  readonly setsockopt: readonly [Int, Int, Int, Bytes, Int];
  readonly dup3: readonly [Int, Int, Int];
  readonly close: readonly [Int];
  readonly setns: readonly [Int, Int];
  readonly recvmsg: readonly [Int, Bytes, Int];
  readonly poll: readonly [Bytes, Long, Int];
  readonly eventfd: readonly [Int, Int];
}

/** What ffi-rs is told: a wrong type code, or a value of another kind, would end the process. */
const SIGNATURES: Signatures = {
  socket: [INT, INT, INT],
  bind: [INT, BYTES, INT],
  connect: [INT, BYTES, INT],
  getsockname: [INT, BYTES, BYTES],
  getsockopt: [INT, INT, INT, BYTES, BYTES],
  setsockopt: [INT, INT, INT, BYTES, INT],
  dup3: [INT, INT, INT],
  close: [INT],
  setns: [INT, INT],
  recvmsg: [INT, BYTES, INT],
  poll: [BYTES, LONG, INT],
  eventfd: [INT, INT],
};

type ValuesOf<Types extends readonly ParameterType[]> = {
  [Index in keyof Types]: Types[Index] extends Bytes ? Uint8Array : number;
};

interface Call {
  readonly library: string;
  readonly funcName: string;
  readonly retType: number;
  readonly paramsType: readonly number[];
  readonly paramsValue: readonly Parameter[];
}

interface Outcome {
  readonly value: number;
  /** Meaningless when `value` is not negative. */
  readonly errnoCode: number;
}

/** The part of ffi-rs that is used: everything else of it may end the process. */
interface Ffi {
  open(library: { library: string; path: string }): void;
  load(call: Call & { errno: true }): Outcome;
  load(call: Call & { errno: true; runInNewThread: true }): Promise<Outcome>;
  load(call: Call): number;
}

/** Keys are global to the process, so this one is unlikely to be another package's. */
const LIBRARY = '@routability/netlink-socket:libc';

/** The native binding could not be loaded: there is none for this platform, or it was not installed. */
export class FfiUnavailableError extends Error {
  override readonly name = 'FfiUnavailableError';
  readonly code = 'ERR_FFI_UNAVAILABLE';

  constructor(cause: unknown) {
    super(
      `netlink sockets need the native package of ffi-rs, and none works on ${platformName()}: install with optional dependencies, on linux-x64 or linux-arm64`,
      { cause },
    );
  }
}

/** Such as `linux-riscv64 (not glibc)`. */
function platformName(): string {
  const report = process.report?.getReport();
  const header = typeof report === 'object' && 'header' in report ? report.header : undefined;
  const isGlibc = typeof header === 'object' && header !== null && 'glibcVersionRuntime' in header;
  return `${process.platform}-${process.arch}${isGlibc ? '' : ' (not glibc)'}`;
}

let ffi: Ffi | undefined;

function loadFfi(): Ffi {
  if (ffi !== undefined) return ffi;
  try {
    const loaded: Ffi = createRequire(import.meta.url)('ffi-rs');
    loaded.open({ library: LIBRARY, path: '' });
    if (!isMainThread) pin(loaded);
    resolveSymbols(loaded);
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
 * Has ffi-rs look every function up once, by calls that can only fail: its table of symbols has no lock, so the
 * first use should not be left to two threads at a time.
 */
function resolveSymbols(loaded: Ffi): void {
  for (const [funcName, paramsType] of Object.entries(SIGNATURES)) {
    // A poll of nothing for -1 milliseconds would be for ever.
    const int = funcName === 'poll' ? 0 : -1;
    const value = (type: ParameterType) =>
      type === BYTES ? new Uint8Array(128) : type === INT ? int : 0;
    loaded.load({
      library: LIBRARY,
      funcName,
      retType: INT,
      paramsType,
      paramsValue: paramsType.map(value),
    });
  }
}

function call(name: keyof Signatures, paramsValue: readonly Parameter[]): Call {
  return {
    library: LIBRARY,
    funcName: name,
    retType: INT,
    paramsType: SIGNATURES[name],
    paramsValue,
  };
}

/**
 * A libc function that returns an int and sets `errno`. The returned function throws a system error
 * (`code`, `errno`, `syscall`) for a negative result. Bytes are passed in place: the call may write there.
 *
 * @throws FfiUnavailableError (the returned function) where ffi-rs has no binary.
 */
export function libcFunction<N extends keyof Signatures>(
  name: N,
): (...values: ValuesOf<Signatures[N]>) => number {
  return (...values) => {
    const { value, errnoCode } = loadFfi().load({ ...call(name, values), errno: true });
    if (value < 0) throw systemError(name, errnoCode);
    return value;
  };
}

/** The same on a thread of the pool. The caller keeps hold of the bytes until the promise is settled. */
export function libcFunctionInPool<N extends keyof Signatures>(
  name: N,
): (...values: ValuesOf<Signatures[N]>) => Promise<number> {
  return async (...values) => {
    const outcome = loadFfi().load({ ...call(name, values), errno: true, runInNewThread: true });
    const { value, errnoCode } = await outcome;
    if (value < 0) throw systemError(name, errnoCode);
    return value;
  };
}

/** Where the memory of `bytes` is, as long as somebody holds `bytes`. They must not be tiny: those may be moved. */
export function addressOf(bytes: Uint8Array): number {
  return loadFfi().load({
    library: LIBRARY,
    funcName: 'memcpy',
    retType: LONG,
    paramsType: [BYTES, BYTES, LONG],
    paramsValue: [bytes, bytes, 0],
  });
}
