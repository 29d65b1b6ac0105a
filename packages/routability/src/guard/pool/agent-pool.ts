import type { Agent } from 'node:http';
import type { Socket } from 'node:net';
import { forgetOnClose } from '../tcp-subject.ts';

/**
 * Takes a socket out of an `http.Agent`: an idle one is closed, a busy one when its request is over. `agentRemove` is
 * Node's own event for it (documentation of `http`, "Class: http.Agent").
 */
export function drainFromAgent(socket: Socket, agent: Agent): void {
  const idle = Object.values(agent.freeSockets).some((sockets) => sockets?.includes(socket));
  socket.emit('agentRemove');
  const close = () => {
    forgetOnClose(socket);
    socket.destroy();
  };
  if (idle) close();
  else socket.once('free', close);
}
