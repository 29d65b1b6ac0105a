import { UnansweredError } from '../request/unanswered-error.ts';
import { nextSequence, stamp, visitFrames } from '../transport/frames.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { barrierRequest } from './dump-request.ts';

/** Longest wait (ms) for the RTNL lock. */
const TIMEOUT = 30_000;

/**
 * Returns when every change whose event has been read is complete in the kernel.
 *
 * @throws UnansweredError; the reason of `signal`.
 */
export async function passBarrier(socket: RequestSocket, signal: AbortSignal): Promise<void> {
  const request = barrierRequest();
  const wanted = nextSequence();
  stamp(request, 0, wanted);
  await socket.sendSlowly(request);
  const deadline = performance.now() + TIMEOUT;
  for (let answered = false; !answered; ) {
    const reading = await socket.readPatiently(deadline, signal);
    if (reading.kind === 'empty') throw new UnansweredError('timeout');
    if (reading.kind !== 'datagram') throw new UnansweredError('overrun');
    visitFrames(reading.bytes, ({ sequence }) => {
      if (sequence === wanted) answered = true;
    });
  }
}
