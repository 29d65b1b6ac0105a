/**
 * The message bus of libwebsockets' routing support, with exactly its keys.
 *
 * Source of truth: libwebsockets `lib/core-net/route.c` and `lib/system/smd` (System Message Distribution).
 */
import { EventEmitter } from 'node:events';

/** A route was added or replaced (`add`), or removed, announced or derived (`del`). */
export interface RouteMessage {
  readonly rt: 'add' | 'del';
}

/** Asks for a new captive-portal sequence: a route that involves a gateway changed. */
export interface CaptivePortalTrigger {
  readonly trigger: 'cpdcheck';
  readonly src: string;
}

/** What a captive-portal sequence found, in libwebsockets' spelling. */
export interface CaptivePortalResult {
  readonly type: 'cpd';
  readonly result: 'OK' | 'Captive' | 'No internet';
}

/** What travels on the bus. */
export type BusMessage = RouteMessage | CaptivePortalTrigger | CaptivePortalResult;

/**
 * A bus of small JSON messages. Anyone may publish: a `cpdcheck` starts a new captive-portal
 * sequence from whomever it comes.
 */
export class Bus extends EventEmitter<{ message: [BusMessage] }> {
  /** Hands `message` to every listener, at once and in the order of their registration. */
  publish(message: BusMessage): void {
    this.emit('message', message);
  }
}
