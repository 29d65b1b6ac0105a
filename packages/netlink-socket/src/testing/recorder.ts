import { NLMSG_DONE, NLMSG_ERROR, visitFrames } from '../transport/frames.ts';
import { type Kernel, linux } from '../transport/kernel.ts';
import type { Reading } from '../transport/read.ts';
import type { RequestSocket } from '../transport/request-socket.ts';
import { addressMessages } from './address-messages.ts';
import { type Script, type ScriptStep, toHex } from './script.ts';

/** A kernel that keeps a record of all that is said to it and by it. */
export interface RecordingKernel extends Kernel {
  /** What happened so far, for `replayKernel`. */
  script(): Script;
}

interface Exchange {
  readonly protocol: number;
  readonly request: string;
  readonly answers: string[];
}

/** Wraps a kernel (by default this machine's) so that a live session can be replayed in a test. */
export function recordKernel(kernel: Kernel = linux): RecordingKernel {
  const steps: (ScriptStep | Exchange)[] = [];
  return {
    script: () => steps.map((step) => ('kind' in step ? step : { kind: 'request', ...step })),
    openRequestSocket(options) {
      const socket = kernel.openRequestSocket(options);
      return recorded(socket, options.protocol, (exchange) => steps.push(exchange));
    },
    openEventSocket(options, handlers) {
      const { protocol } = options;
      return kernel.openEventSocket(options, {
        datagram(bytes, nsid) {
          const event = { protocol, bytes: toHex(addressMessages(bytes, 0)) };
          steps.push({ kind: 'event', ...event, ...(nsid === undefined ? {} : { nsid }) });
          handlers.datagram(bytes, nsid);
        },
        overrun() {
          steps.push({ kind: 'overrun', protocol });
          handlers.overrun();
        },
        truncated() {
          steps.push({ kind: 'truncated', protocol });
          handlers.truncated();
        },
        failed: (error) => handlers.failed(error),
      });
    },
  };
}

function recorded(
  socket: RequestSocket,
  protocol: number,
  begin: (exchange: Exchange) => void,
): RequestSocket {
  const open = new Map<number, Exchange>();
  const sent = (messages: Uint8Array): Uint8Array => {
    visitFrames(messages, ({ start, end, sequence }) => {
      const request = toHex(addressMessages(messages.subarray(start, end), 0));
      const exchange: Exchange = { protocol, request, answers: [] };
      open.set(sequence, exchange);
      begin(exchange);
    });
    return messages;
  };
  const received = (reading: Reading): Reading => {
    if (reading.kind !== 'datagram') return reading;
    const { bytes } = reading;
    visitFrames(bytes, ({ start, end, sequence, type }) => {
      open.get(sequence)?.answers.push(toHex(addressMessages(bytes.subarray(start, end), 0)));
      if (type === NLMSG_DONE || type === NLMSG_ERROR) open.delete(sequence);
    });
    return reading;
  };
  return {
    send: (messages) => socket.send(sent(messages)),
    sendSlowly: (messages) => socket.sendSlowly(sent(messages)),
    read: () => received(socket.read()),
    readPatiently: async (...how) => received(await socket.readPatiently(...how)),
    close: () => socket.close(),
  };
}
