import { HOST_IS_LITTLE, visitFrames } from '../transport/frames.ts';

/** A copy of a datagram whose messages have this sequence number and port 0. */
export function addressMessages(datagram: Uint8Array, sequence: number): Uint8Array {
  const copy = new Uint8Array(datagram);
  const view = new DataView(copy.buffer);
  visitFrames(copy, ({ start }) => {
    view.setUint32(start + 8, sequence, HOST_IS_LITTLE);
    view.setUint32(start + 12, 0, HOST_IS_LITTLE);
  });
  return copy;
}
