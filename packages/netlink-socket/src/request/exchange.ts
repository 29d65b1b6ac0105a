import { decode, type Family, type MessageOf } from '@routability/netlink-codec';
import { NLMSG_DONE, NLMSG_ERROR, visitFrames } from '../transport/frames.ts';
import type { Reading } from '../transport/read.ts';
import { errorOf, type KernelError } from './kernel-error.ts';
import { UnansweredError } from './unanswered-error.ts';

/** What one request of a batch came to. */
export type RequestResult<F extends Family = 'route'> =
  | { readonly ok: true; readonly answers: readonly MessageOf<F>[] }
  | { readonly ok: false; readonly error: KernelError };

/** A request that was sent, with its sequence number. */
export interface SentRequest {
  readonly bytes: Uint8Array;
  readonly sequence: number;
}

/** The answers to requests that were sent together, gathered until each is acknowledged. */
export class Exchange<F extends Family> {
  readonly #family: F;
  readonly #requests: readonly SentRequest[];
  readonly #waiting: Map<number, { request: SentRequest; answers: MessageOf<F>[] }>;
  readonly #results = new Map<number, RequestResult<F>>();

  constructor(requests: readonly SentRequest[], family: F) {
    this.#family = family;
    this.#requests = requests;
    this.#waiting = new Map(
      requests.map((request) => [request.sequence, { request, answers: [] }]),
    );
  }

  /** Takes a reading; true when every request is answered. @throws UnansweredError. */
  take(reading: Reading): boolean {
    if (reading.kind === 'empty') throw new UnansweredError('timeout');
    if (reading.kind !== 'datagram') throw new UnansweredError('overrun');
    const { bytes } = reading;
    visitFrames(bytes, ({ sequence, type, start, end }) => {
      // Late answers to requests that were given up are passed over.
      const waiting = this.#waiting.get(sequence);
      if (waiting === undefined) return;
      const message = bytes.subarray(start, end);
      if (type !== NLMSG_ERROR && type !== NLMSG_DONE) {
        waiting.answers.push(...decode(message, { family: this.#family }));
        return;
      }
      const error = errorOf(message, waiting.request.bytes, this.#family);
      const { answers } = waiting;
      this.#results.set(sequence, error ? { ok: false, error } : { ok: true, answers });
      this.#waiting.delete(sequence);
    });
    return this.#waiting.size === 0;
  }

  /** The results, in the order of the requests. */
  results(): RequestResult<F>[] {
    return this.#requests.flatMap(({ sequence }) => this.#results.get(sequence) ?? []);
  }

  /** The answers to the only request. @throws KernelError. */
  answers(): readonly MessageOf<F>[] {
    const [result] = this.results();
    if (result === undefined) throw new UnansweredError('timeout');
    if (!result.ok) throw result.error;
    return result.answers;
  }
}
