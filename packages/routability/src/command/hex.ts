/** Bytes from hex digits in either case; white space, `:` and a leading `0x` are skipped. Undefined if anything else is there. */
export function parseHex(text: string): Uint8Array | undefined {
  const digits = text.replace(/^\s*0x/i, '').replaceAll(/[\s:]/g, '');
  if (digits.length % 2 !== 0 || /[^0-9a-f]/i.test(digits)) return undefined;
  return new Uint8Array(Buffer.from(digits, 'hex'));
}

/** Lower-case hex digits of `bytes`. */
export function formatHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
