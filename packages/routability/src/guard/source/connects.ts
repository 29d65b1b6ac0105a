import { Socket } from 'node:net';

type Visit = (socket: Socket) => void;

const connect = 'connect';

/** Those who want to know; while there are any, `Socket.prototype.connect` is shadowed. */
const visitors = new Set<Visit>();
let restore: (() => void) | undefined;

/**
 * Calls `visit` with every socket of this process that starts to connect. Node announces only what `net.connect`
 * opens; `new Socket().connect()`, as database clients do, `tls.connect` and HTTP/2 over TLS have in common only the
 * method `connect` that all of them pass: it is shadowed until nobody wants to know any more.
 */
export function followConnects(visit: Visit): { stop(): void } {
  visitors.add(visit);
  restore ??= shadow();
  return {
    stop() {
      visitors.delete(visit);
      if (visitors.size > 0) return;
      restore?.();
      restore = undefined;
    },
  };
}

function shadow(): () => void {
  const own = Object.getOwnPropertyDescriptor(Socket.prototype, connect);
  const original: unknown = own?.value;
  if (own === undefined || typeof original !== 'function') return () => {};
  const value = function (this: Socket, ...words: unknown[]): unknown {
    for (const each of visitors) each(this);
    return Reflect.apply(original, this, words);
  };
  Object.defineProperty(Socket.prototype, connect, { ...own, value });
  return () => {
    // Somebody who shadowed it later still calls this one, which then does nothing more.
    if (Reflect.get(Socket.prototype, connect) !== value) return;
    Object.defineProperty(Socket.prototype, connect, own);
  };
}
