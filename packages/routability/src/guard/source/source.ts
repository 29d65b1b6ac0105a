import type { Subject } from '../subject.ts';

/** Takes a connection under guard. */
export type Admit = (subject: Subject) => void;

/** Something connections come from: one socket, a server, a pool, the process. `stop` ends the supply only. */
export type Source = (admit: Admit) => { stop(): void };

/** A property of a socket: set it to `true` before the socket connects, and no guard takes it. */
export const unguarded: unique symbol = Symbol.for('routability.unguarded');

/** Whether the owner of `socket` opted out. */
export function optedOut(socket: object): boolean {
  return unguarded in socket && socket[unguarded] === true;
}
