import type { ClientHttp2Session, ServerHttp2Session } from 'node:http2';
import type { Connection, Role } from '@routability/liveness';
import type { Subject } from './subject.ts';
import { tcpSubject } from './tcp-subject.ts';

/** A connected HTTP/2 session as a subject: its streams end with the error, too. */
export function http2Subject(
  session: ClientHttp2Session | ServerHttp2Session,
  role: Role,
  known: Partial<Connection>,
): Subject {
  const tcp = tcpSubject(session.socket, {
    role,
    known,
    destroy: (error) => session.destroy(error),
  });
  return {
    held: session,
    ping: () => ping(session),
    describe: tcp.describe,
    close(verdict) {
      // A session that is over refuses every access to its socket.
      if (!session.destroyed) tcp.close(verdict);
    },
    isForeign: () => !session.destroyed && tcp.isForeign?.() === true,
    traffic: () => (session.destroyed ? undefined : tcp.traffic()),
    follow(ready, closed) {
      queueMicrotask(ready);
      session.once('close', closed);
      return { stop: () => void session.off('close', closed) };
    },
  };
}

/** An HTTP/2 PING frame (RFC 9113 §6.7). */
function ping(session: ClientHttp2Session | ServerHttp2Session): Promise<void> {
  return new Promise((resolve, reject) => {
    if (session.destroyed) {
      reject(new Error('the session is over'));
      return;
    }
    const answered = (error: Error | null) => (error === null ? resolve() : reject(error));
    // Too many pings are on their way already: their answers will do.
    if (!session.ping(answered)) reject(new Error('no further ping is allowed'));
  });
}
