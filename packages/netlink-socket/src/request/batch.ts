import { clearFlags, NLM_F_ACK } from '../transport/frames.ts';
import type { PreparedRequest } from './prepared-request.ts';

/** Acts in one send: the default receive buffer has room for as many refusals. */
const ACTS = 64;
/** Questions in one send: the same for answers, of which some (links with many virtual functions) take 16 KiB. */
const QUESTIONS = 8;
/** Bytes in one send, well below the least send buffer. */
const BYTES = 32 * 1024;

/** `requests` in runs that fit into one send, and whose answers fit into the receive buffer. */
export function batchesOf(requests: readonly PreparedRequest[]): PreparedRequest[][] {
  const batches: PreparedRequest[][] = [];
  let batch: PreparedRequest[] = [];
  let size = 0;
  let room = 0;
  for (const request of requests) {
    const share = 1 / (request.isAct ? ACTS : QUESTIONS);
    if (batch.length === 0 || size + request.bytes.length > BYTES || share > room + 1e-9) {
      batch = [];
      batches.push(batch);
      size = 0;
      room = 1;
    }
    batch.push(request);
    size += request.bytes.length;
    room -= share;
  }
  return batches;
}

/**
 * The bytes of one send. The kernel serves its messages in order and always answers those that fail; so only the last
 * one, and dumps, have to be acknowledged: that it is served says that those before it are.
 */
export function sendable(batch: readonly PreparedRequest[]): Uint8Array {
  const [only] = batch;
  if (batch.length === 1 && only !== undefined) return only.bytes;
  const all = new Uint8Array(batch.reduce((size, { bytes }) => size + padded(bytes.length), 0));
  let at = 0;
  for (const request of batch) {
    all.set(request.bytes, at);
    if (request !== batch.at(-1) && !request.isDump) clearFlags(all, at, NLM_F_ACK);
    at += padded(request.bytes.length);
  }
  return all;
}

/** `NLMSG_ALIGN`. */
function padded(length: number): number {
  return (length + 3) & ~3;
}
