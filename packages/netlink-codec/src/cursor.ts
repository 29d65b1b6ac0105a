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
  readonly #view: DataView;
  readonly #little: boolean;
  readonly #size: number;
  #at = 0;
  #length = 0;
  #next = 0;

  constructor(bytes: Uint8Array, options: ReaderOptions = {}) {
    const reader = createReader(bytes, options);
    this.#reader = reader;
    this.#view = reader.view;
    this.#little = reader.little;
    this.#size = bytes.length;
  }

  /** Moves to the next message; returns whether there is one. */
  next(): boolean {
    const at = this.#next;
    const rest = this.#size - at;
    if (rest < 16) return false;
    const length = this.#view.getUint32(at, this.#little);
    if (length < 16 || length > rest) return false;
    this.#at = at;
    this.#length = length;
    this.#next = at + length + (-length & 3);
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
    return this.#view.getUint16(this.#at + 4, this.#little);
  }

  /** `nlmsg_flags`. */
  get flags(): number {
    return this.#view.getUint16(this.#at + 6, this.#little);
  }

  /** `nlmsg_seq`. */
  get sequence(): number {
    return this.#view.getUint32(this.#at + 8, this.#little);
  }

  /** `nlmsg_pid`. */
  get port(): number {
    return this.#view.getUint32(this.#at + 12, this.#little);
  }
}
