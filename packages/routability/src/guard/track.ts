import { type Connection, evaluate } from '@routability/liveness';
import { emptyState } from '@routability/rtable';
import { enlist, type GuardOptions } from './enlist.ts';
import type { Lease } from './lease.ts';
import type { Admit } from './source/source.ts';
import type { Subject } from './subject.ts';

/** A connection as data: a QUIC client's session unless `protocol` and `role` say otherwise. */
export type TrackedConnection = Partial<Connection> & Required<Pick<Connection, 'peer'>>;

/** A connection without a socket of Node's: its owner tells what it hears, and acts on what is told. */
export interface Tracked {
  /** Where `verdict`, `suspect`, `path-moved`, `migrate` and `dead` are told. */
  readonly lease: Lease;
  /** The peer was heard. */
  received(): void;
  /** Something that the peer must answer is on its way. */
  sent(): void;
  /** The connection goes on from another address, or to another: judged anew. */
  update(connection: TrackedConnection): void;
}

/**
 * Judges a connection that Node has no socket for, such as a session of a QUIC library or one of many peers of an unconnected
 * UDP socket. Nothing is closed: a QUIC session whose way is lost or another is told `migrate`, any other `dead`.
 *
 * @throws InvalidAddressError when an endpoint's address is none.
 */
export function track(connection: TrackedConnection, options: GuardOptions = {}): Tracked {
  const traffic = { heard: 0, outstanding: false };
  let admit: Admit = () => {};
  let end = () => {};
  const enter = (each: TrackedConnection) => {
    const full: Connection = { protocol: 'quic', role: 'client', mark: 0, tos: 0, ...each };
    // Throws for an address that is none, here where its owner can see it.
    evaluate(emptyState, full);
    const subject: Subject = {
      describe: () => full,
      close: () => end(),
      traffic: () => ({ ...traffic }),
      follow(ready, closed) {
        end = closed;
        queueMicrotask(ready);
        return { stop() {} };
      },
    };
    admit(subject);
  };
  const lease = enlist((take) => {
    admit = take;
    enter(connection);
    return { stop() {} };
  }, options);
  return {
    lease,
    received() {
      traffic.heard += 1;
      traffic.outstanding = false;
    },
    sent() {
      traffic.outstanding = true;
    },
    update(next) {
      end();
      traffic.outstanding = false;
      enter(next);
    },
  };
}
