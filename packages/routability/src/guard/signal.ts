import { isIP } from 'node:net';
import type { Connection, Dead } from '@routability/liveness';
import { enlist, type GuardOptions } from './enlist.ts';
import { type Guardable, guard } from './guard.ts';
import { PathLostError } from './path-lost-error.ts';
import type { Subject } from './subject.ts';

/**
 * A signal that aborts, with a `PathLostError` as its reason, when the connection of `target` is dead. The
 * connection itself is left to its owner.
 */
export function signalFor(target: Guardable, options: GuardOptions = {}): AbortSignal {
  const controller = new AbortController();
  const lease = guard(target, { ...options, dryRun: true });
  lease.once('dead', (verdict) => {
    controller.abort(new PathLostError(verdict));
    lease.release();
  });
  return controller.signal;
}

/**
 * A signal that aborts when no packet can reach `address` any more: for work that has no socket yet, such as
 * a queue of requests to one host. It judges the way there alone, without a local address.
 *
 * @throws TypeError when `address` is no IP address.
 */
export function pathSignal(address: string, options: GuardOptions = {}): AbortSignal {
  if (isIP(address.replace(/%.*/, '')) === 0) {
    throw new TypeError(`pathSignal: '${address}' is no IP address; resolve the name first`);
  }
  const controller = new AbortController();
  const connection: Connection = {
    protocol: 'tcp',
    role: 'client',
    peer: { address, port: 0 },
    mark: 0,
    tos: 0,
  };
  const subject: Subject = {
    describe: () => connection,
    close: (verdict: Dead) => controller.abort(new PathLostError(verdict)),
    traffic: () => undefined,
    follow(ready) {
      queueMicrotask(ready);
      return { stop() {} };
    },
  };
  const lease = enlist((admit) => {
    admit(subject);
    return { stop() {} };
  }, options);
  controller.signal.addEventListener('abort', () => lease.release(), { once: true });
  return controller.signal;
}
