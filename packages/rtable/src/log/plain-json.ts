/** Values with bytes and 64-bit integers as JSON and back. */

/** What JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Bytes become `{"$bytes": hex}`, 64-bit integers `{"$bigint": decimal}`; what is `undefined` goes. */
export function toJson(value: unknown): Json {
  if (value instanceof Uint8Array) {
    return { $bytes: Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('') };
  }
  if (typeof value === 'bigint') return { $bigint: String(value) };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null) {
    const copy: Record<string, Json> = {};
    for (const [key, inner] of Object.entries(value))
      if (inner !== undefined) copy[key] = toJson(inner);
    return copy;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return null;
}

/** The value that `toJson` was given. */
export function fromJson(json: Json): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json)) return json.map(fromJson);
  const fields = json as { readonly [key: string]: Json };
  const { $bytes, $bigint } = fields;
  if (typeof $bytes === 'string') {
    return Uint8Array.from($bytes.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  }
  if (typeof $bigint === 'string') return BigInt($bigint);
  return Object.fromEntries(Object.entries(fields).map(([key, inner]) => [key, fromJson(inner)]));
}
