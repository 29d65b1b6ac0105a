import type { Path, Role, Verdict } from '@routability/liveness';
import type { ListedConnection } from './list-connections.ts';

/** A connection as the command prints it. */
export interface ConnectionRow {
  readonly protocol: 'tcp' | 'udp';
  /** In `ss`'s spelling. */
  readonly state: string;
  readonly local: { readonly address: string; readonly port: number };
  readonly peer: { readonly address: string; readonly port: number };
  readonly ifindex: number;
  readonly uid: number;
  readonly mark?: number;
  readonly inode: number;
  /** Hex. */
  readonly cookie: string;
  readonly role: Role;
  readonly verdict: Verdict['kind'];
  readonly reason: string;
  /** How packets leave now; null when there is no way. */
  readonly path: Path | null;
}

/** The row of a connection with its present verdict. */
export function connectionRow(listed: ListedConnection, verdict: Verdict): ConnectionRow {
  const { socket, connection, cookie } = listed;
  return {
    protocol: socket.protocol,
    state: socket.state,
    local: socket.local,
    peer: socket.peer,
    ifindex: socket.ifindex,
    uid: socket.uid,
    ...(socket.mark === undefined ? {} : { mark: socket.mark }),
    inode: socket.inode,
    cookie,
    role: connection.role,
    verdict: verdict.kind,
    reason: verdict.reason,
    path: verdict.path ?? null,
  };
}
