import { decode } from '@routability/netlink-codec';
import { errorOf } from '../request/kernel-error.ts';
import { readDump, readWholeDump } from '../request/read-dump.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { slices } from '../transport/turn.ts';
import { Disturbance } from './disturbance.ts';
import { type DumpScope, dumpRequests } from './dump-request.ts';
import type { DumpCause } from './feed-item.ts';
import { inScope } from './in-scope.ts';
import type { Outlet } from './outlet.ts';

/** What a dump is made with. */
export interface Dumping {
  readonly requests: RequestSocket;
  readonly out: Outlet;
  readonly signal: AbortSignal;
  /** Who takes note of events while dumps are made. */
  readonly disturbances: Set<Disturbance>;
  /** Reads and passes on all events that wait in the kernel. */
  drain(): Promise<void>;
}

/** errno: no such table; no such kind of object in this kernel. */
const NOTHING_THERE: ReadonlySet<string> = new Set(['ENOENT', 'EOPNOTSUPP', 'EAFNOSUPPORT']);

/**
 * Dumps `scope` from `begin` to `end`, with the events that come meanwhile in between. Gives the tables within it whose
 * dump events have spoilt.
 *
 * @throws KernelError; UnansweredError; DumpInterruptedError; the reason of `signal`.
 */
export async function dumpScope(
  dumping: Dumping,
  scope: DumpScope,
  cause: DumpCause,
): Promise<DumpScope[]> {
  const { out, disturbances } = dumping;
  const disturbance = new Disturbance();
  disturbances.add(disturbance);
  out.gather({ kind: 'begin', scope, cause });
  try {
    for (const { bytes, small } of dumpRequests(scope)) {
      const last = await (small ? dumpHeldBack : dumpAsItComes)(dumping, bytes, scope);
      const error = errorOf(last, bytes, 'route');
      if (error !== undefined && !NOTHING_THERE.has(error.code)) throw error;
    }
  } finally {
    disturbances.delete(disturbance);
  }
  // Whatever was announced while the dump was made belongs before its end.
  await dumping.drain();
  out.gather({ kind: 'end', scope, cause });
  out.flush();
  return disturbance.scopes().filter((part) => covers(scope, part));
}

/** Passes a dump on when no change has interrupted it; gives its DONE message. */
async function dumpHeldBack(
  { requests, signal, out }: Dumping,
  request: Uint8Array,
  scope: DumpScope,
): Promise<Uint8Array> {
  const dump = await readWholeDump(requests, request, signal);
  const rest = slices();
  for (const part of dump.parts) {
    gatherDumped(out, part, scope);
    await rest();
  }
  return dump.last;
}

/** Passes a dump on part by part; gives its DONE message. */
async function dumpAsItComes(
  { requests, signal, out }: Dumping,
  request: Uint8Array,
  scope: DumpScope,
): Promise<Uint8Array> {
  const { last } = await readDump(requests, request, signal, (part) => {
    gatherDumped(out, part, scope);
    out.flush();
    return out.room();
  });
  return last;
}

function gatherDumped(out: Outlet, part: Uint8Array, scope: DumpScope): void {
  for (const message of decode(part)) {
    if (inScope(message, scope)) out.gather({ kind: 'message', origin: 'dump', message });
  }
}

function covers(whole: DumpScope, part: DumpScope): boolean {
  if (whole.object === 'all') return true;
  if (whole.object !== 'route' || part.object !== 'route') return false;
  if (whole.family !== part.family) return false;
  return whole.table === undefined || whole.table === part.table;
}
