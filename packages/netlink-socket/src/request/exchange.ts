import { decode, type Family, type MessageOf } from '@routability/netlink-codec';
import { NLMSG_DONE, NLMSG_ERROR, resultOf, visitFrames } from '../transport/frames.ts';
import type { Reading } from '../transport/read.ts';
import { errorOf, type KernelError } from './kernel-error.ts';
import type { PreparedRequest } from './prepared-request.ts';
import { UnansweredError } from './unanswered-error.ts';

/** What one request of a batch came to. */
export type RequestResult<F extends Family = 'route'> =
  | { readonly ok: true; readonly answers: readonly MessageOf<F>[] }
  | { readonly ok: false; readonly error: KernelError };

/** A request of the exchange, and what came of it so far. */
interface Slot<F extends Family> {
  readonly request: PreparedRequest;
  readonly answers: MessageOf<F>[];
  error: KernelError | undefined;
  settled: boolean;
}

/** The answers to requests that were sent together, gathered until each is settled. */
export class Exchange<F extends Family> {
  readonly #family: F;
  readonly #slots: readonly Slot<F>[];
  #unsettled: number;
  /** The slot that was answered last: answers come in the order of the requests. */
  #at = 0;

  constructor(requests: readonly PreparedRequest[], family: F) {
    this.#family = family;
    this.#slots = requests.map((request) => ({
      request,
      answers: [],
      error: undefined,
      settled: false,
    }));
    this.#unsettled = requests.length;
  }

  /** Takes a reading; true when every request is answered. @throws UnansweredError. */
  take(reading: Reading): boolean {
    if (reading.kind === 'empty') throw new UnansweredError('timeout');
    if (reading.kind !== 'datagram') throw new UnansweredError('overrun');
    const { bytes } = reading;
    visitFrames(bytes, ({ sequence, type, start, end }) => {
      const index = this.#find(sequence);
      const slot = this.#slots[index];
      // Late answers to requests that were given up are passed over.
      if (slot === undefined) return;
      this.#at = index;
      const message = bytes.subarray(start, end);
      if (type !== NLMSG_ERROR && type !== NLMSG_DONE) {
        slot.answers.push(...decode(message, { family: this.#family }));
        return;
      }
      if (resultOf(message) < 0) slot.error = errorOf(message, slot.request.bytes, this.#family);
      this.#settle(slot);
      // The kernel serves requests in order, and says nothing of those that succeed in the midst of a batch.
      for (let before = index - 1; before >= 0; before -= 1) {
        const earlier = this.#slots[before];
        if (earlier !== undefined && !earlier.request.isDump) this.#settle(earlier);
      }
    });
    return this.#unsettled === 0;
  }

  #find(sequence: number): number {
    const { length } = this.#slots;
    for (let step = 0; step < length; step += 1) {
      const index = (this.#at + step) % length;
      if (this.#slots[index]?.request.sequence === sequence) return index;
    }
    return -1;
  }

  #settle(slot: Slot<F>): void {
    if (slot.settled) return;
    slot.settled = true;
    this.#unsettled -= 1;
  }

  /** The results, in the order of the requests. */
  results(): RequestResult<F>[] {
    return this.#slots.map(({ answers, error }) =>
      error === undefined ? { ok: true, answers } : { ok: false, error },
    );
  }

  /** The answers to the only request. @throws KernelError. */
  answers(): readonly MessageOf<F>[] {
    const [slot] = this.#slots;
    if (slot === undefined || !slot.settled) throw new UnansweredError('timeout');
    if (slot.error !== undefined) throw slot.error;
    return slot.answers;
  }
}
