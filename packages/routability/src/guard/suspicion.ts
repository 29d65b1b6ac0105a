import type { Connection, Suspect } from '@routability/liveness';
import type { Held, Subject } from './subject.ts';

/** A connection that may be lost or may be well: what `onSuspect` is told, and can do about it. */
export interface Suspicion {
  /** Why; `nature` tells whether time (`standing`) or an answer (`change`) decides. */
  readonly verdict: Suspect;
  readonly connection: Connection;
  /** The socket, session or WebSocket as its user knows it; undefined where there is none (`track`, `pathSignal`). */
  readonly target: Held | undefined;
  /**
   * Asks for a sign of life: a WebSocket ping, an HTTP/2 PING. Undefined where the protocol has none. It
   * is fulfilled when the peer answers, and rejected when it cannot any more.
   */
  readonly ping: (() => Promise<void>) | undefined;
  /**
   * Takes the connection out of its pool (`http.Agent`, undici): it gets no new request, and is closed as soon as it
   * has none. Does nothing where there is no pool.
   */
  drain(): void;
}

/**
 * What is done about a suspect. A promise that it returns is a question to the peer: fulfilled, the connection is well;
 * while it is pending, the connection's time runs (`suspectGrace`). Rejected, it says nothing.
 */
export type OnSuspect = (suspicion: Suspicion) => unknown;

/**
 * What is done unless the user says otherwise: a ping where there is one, and no new work for a connection that was left behind
 * by its way. Where carrier or router are away, a new connection would fare no better.
 */
export const drainAndPing: OnSuspect = (suspicion) => {
  if (suspicion.verdict.nature === 'change') suspicion.drain();
  return suspicion.ping?.();
};

/** The suspicion about a subject. */
export function suspicionOf(subject: Subject, verdict: Suspect): Suspicion {
  return {
    verdict,
    connection: verdict.connection,
    target: subject.held,
    ping: subject.ping,
    drain: () => subject.drain?.(),
  };
}
