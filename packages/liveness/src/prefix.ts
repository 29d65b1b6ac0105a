/** Whether the first `length` bits of two addresses of one family are the same. */
export function covers(prefix: Uint8Array, length: number, address: Uint8Array): boolean {
  if (prefix.length !== address.length) return false;
  const whole = length >> 3;
  for (let index = 0; index < whole; index++) if (prefix[index] !== address[index]) return false;
  const rest = length & 7;
  return rest === 0 || ((prefix[whole] ?? 0) ^ (address[whole] ?? 0)) >> (8 - rest) === 0;
}
