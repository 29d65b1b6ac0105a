/** Attributes of drivers that have no format of their own (`struct nlattr`, little endian). */

/** The payloads of a run of attributes by number; the last one where a number comes again. */
export function rawAttributes(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const found = new Map<number, Uint8Array>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 4 <= bytes.length) {
    const length = view.getUint16(at, true);
    if (length < 4 || at + length > bytes.length) break;
    found.set(view.getUint16(at + 2, true) & 0x3fff, bytes.subarray(at + 4, at + length));
    at += (length + 3) & ~3;
  }
  return found;
}

/** An unsigned integer of 1, 2 or 4 bytes; `undefined` where there is none. */
export function rawNumber(payload: Uint8Array | undefined): number | undefined {
  if (payload === undefined) return undefined;
  let value = 0;
  for (let at = payload.length - 1; at >= 0; at--) value = value * 256 + (payload[at] ?? 0);
  return value;
}
