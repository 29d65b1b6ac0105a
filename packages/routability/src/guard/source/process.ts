import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { EventEmitter } from 'node:events';
import { Agent } from 'node:http';
import { Socket } from 'node:net';
import type { Role } from '@routability/liveness';
import { drainFromAgent } from '../pool/agent-pool.ts';
import { UndiciPool } from '../pool/undici-pool.ts';
import { tcpSubject } from '../tcp-subject.ts';
import { socketOf, UNDICI } from './channels.ts';
import { followConnects } from './connects.ts';
import type { Known } from './sockets.ts';
import { optedOut, type Source } from './source.ts';

/**
 * Every TCP connection that this process opens or accepts from now on: each client of Node passes `Socket.connect`,
 * each server announces what it accepts on a diagnostics channel.
 */
export function fromProcess(known: Known): Source {
  return (admit) => {
    const seen = new WeakSet<Socket>();
    const agents = new WeakMap<Socket, Agent>();
    const undici = new WeakSet<Socket>();
    const pool = new UndiciPool();
    const enter = (socket: Socket | undefined, role: Role) => {
      if (socket === undefined || seen.has(socket) || optedOut(socket)) return;
      seen.add(socket);
      const drain = () => {
        const agent = agents.get(socket);
        if (agent !== undefined) drainFromAgent(socket, agent);
        else if (undici.has(socket)) pool.drain(socket);
      };
      admit(tcpSubject(socket, { role, known, drain }));
    };
    const accepted = (message: unknown) => enter(socketOf(message), 'accepted');
    // Which sockets are pooled, and where, only their requests tell.
    const requested = (message: unknown) => {
      const { request } = message as { request: EventEmitter };
      const agent: unknown = Reflect.get(request, 'agent');
      if (!(agent instanceof Agent)) return;
      const learn = (socket: unknown) => {
        if (socket instanceof Socket) agents.set(socket, agent);
      };
      learn(Reflect.get(request, 'socket'));
      request.once('socket', learn);
    };
    const pooled = (message: unknown) => {
      const socket = socketOf(message);
      if (socket !== undefined) undici.add(socket);
    };
    const connects = followConnects((socket) => enter(socket, 'client'));
    subscribe('net.server.socket', accepted);
    subscribe('http.client.request.start', requested);
    subscribe(UNDICI, pooled);
    return {
      stop() {
        connects.stop();
        unsubscribe('net.server.socket', accepted);
        unsubscribe('http.client.request.start', requested);
        unsubscribe(UNDICI, pooled);
        pool[Symbol.dispose]();
      },
    };
  };
}
