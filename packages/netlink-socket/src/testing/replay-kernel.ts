import type { Kernel } from '../transport/kernel.ts';
import { fromHex, type Script, type ScriptStep, toHex } from './script.ts';
import { type Answer, SimulatedEvents, simulatedRequestSocket } from './simulated-sockets.ts';

/** A program asked what is not in the script, or not any more. */
export class OffScriptError extends Error {
  override readonly name = 'OffScriptError';
  readonly code = 'ERR_NETLINK_OFF_SCRIPT';
  /** The request, in hex. */
  readonly request: string;

  constructor(request: string) {
    super(`the script has no (further) answer to this request: ${request}`);
    this.request = request;
  }
}

/**
 * A kernel that does again what was recorded: each request gets the answers that it got then (the first not yet given, for
 * a request that was made several times), and what was announced after an answer is announced after it.
 *
 * @throws OffScriptError, to whoever asks something else.
 */
export function replayKernel(script: Script): Kernel {
  const events = new SimulatedEvents();
  const done = new Set<ScriptStep>();

  function announceFollowing(step: ScriptStep): void {
    for (const next of script.slice(script.indexOf(step) + 1)) {
      if (next.kind === 'request') return;
      const { protocol } = next;
      if (next.kind !== 'event') events.emit(protocol, { kind: next.kind });
      else events.emit(protocol, { kind: 'datagram', bytes: fromHex(next.bytes), nsid: next.nsid });
    }
  }

  const answer: Answer = (bytes, protocol) => {
    const request = toHex(bytes);
    for (const step of script) {
      if (step.kind !== 'request' || done.has(step)) continue;
      if (step.protocol !== protocol || step.request !== request) continue;
      done.add(step);
      announceFollowing(step);
      return step.answers.map(fromHex);
    }
    throw new OffScriptError(request);
  };
  return {
    openRequestSocket: ({ protocol }) => simulatedRequestSocket(protocol, answer),
    openEventSocket: (options, handlers) => events.open(options, handlers),
  };
}
