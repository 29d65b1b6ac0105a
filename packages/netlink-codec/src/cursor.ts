import type { Cursor } from './runtime/cursor.ts';
import { createReader, type Reader, type ReaderOptions } from './runtime/reader.ts';

export * from './generated/cursor/index.ts';
export { Cursor } from './runtime/cursor.ts';

/**
 * Goes over the messages of a datagram without making objects:
 *
 *     const messages = new MessageCursor(bytes);
 *     const route = new RouteCursor();
 *     while (messages.next()) {
 *       if (messages.type === 24 && messages.read(route) && route.table === 254) use(route.oif);
 *     }
 *
 * The first message whose length is a lie ends the walk; `decode` reads such input to its end.
 */
export class MessageCursor {
  readonly #reader: Reader;
  #at = -1;
  #length = 0;

  constructor(bytes: Uint8Array, options: ReaderOptions = {}) {
    this.#reader = createReader(bytes, options);
  }

  /** Moves to the next message; returns whether there is one. */
  next(): boolean {
    const { view, little } = this.#reader;
    const at = this.#at < 0 ? 0 : this.#at + ((this.#length + 3) & ~3);
    const rest = view.byteLength - at;
    if (rest < 16) return false;
    const length = view.getUint32(at, little);
    if (length < 16 || length > rest) return false;
    this.#at = at;
    this.#length = length;
    return true;
  }

  /** Moves a cursor to the body; returns whether that is well-formed. */
  read(cursor: Cursor): boolean {
    return cursor.reset(this.#reader, this.#at + 16, this.#at + this.#length);
  }

  /** `nlmsg_len`: bytes of header and body. */
  get length(): number {
    return this.#length;
  }

  /** `nlmsg_type`. */
  get type(): number {
    return this.#reader.view.getUint16(this.#at + 4, this.#reader.little);
  }

  /** `nlmsg_flags`. */
  get flags(): number {
    return this.#reader.view.getUint16(this.#at + 6, this.#reader.little);
  }

  /** `nlmsg_seq`. */
  get sequence(): number {
    return this.#reader.view.getUint32(this.#at + 8, this.#reader.little);
  }

  /** `nlmsg_pid`. */
  get port(): number {
    return this.#reader.view.getUint32(this.#at + 12, this.#reader.little);
  }
}
