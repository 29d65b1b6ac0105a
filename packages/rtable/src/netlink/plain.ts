/** Decoded values as plain data of our own: no attribute list, no view of somebody's buffer. */

const LEFT_OUT: ReadonlySet<string> = new Set(['attributes', 'tail', 'headerLength']);

/** A deep copy of what a decoded value says by its named properties. */
export function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return plainRecord(value);
}

/** `plain` for a value with properties; `except` are left out. */
export function plainRecord(
  value: object,
  except: ReadonlySet<string> = LEFT_OUT,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner !== undefined && !except.has(key) && !LEFT_OUT.has(key)) copy[key] = plain(inner);
  }
  return copy;
}
