/** Bytes being written, in the byte order of one machine. */
export class ByteSink {
  readonly little: boolean;
  #bytes = new Uint8Array(256);
  #at = 0;

  constructor(little: boolean) {
    this.little = little;
  }

  /** Bytes written so far. */
  get at(): number {
    return this.#at;
  }

  /** Appends the low `size` bytes of an integer, in network byte order where `big`. */
  integer(value: number | bigint, size: number, big = false): void {
    this.#room(size);
    this.#put(this.#at, value, size, big);
    this.#at += size;
  }

  /** Writes over `size` bytes at `at`. */
  patch(at: number, value: number, size: number): void {
    this.#put(at, value, size, false);
  }

  bytes(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** Appends zeros up to a multiple of 4 from `start`. */
  align(start: number): void {
    this.bytes(new Uint8Array((start - this.#at) & 3));
  }

  result(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }

  #put(at: number, value: number | bigint, size: number, big: boolean): void {
    let rest = BigInt.asUintN(size * 8, BigInt(value));
    for (let index = 0; index < size; index++) {
      this.#bytes[this.little && !big ? at + index : at + size - 1 - index] = Number(rest & 0xffn);
      rest >>= 8n;
    }
  }

  #room(size: number): void {
    if (this.#at + size <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + size));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
