/** Ranges of IPv4 addresses that the kernel treats apart. */

/** 0.0.0.0. */
export function isAny(address: Uint8Array): boolean {
  return address.every((byte) => byte === 0);
}

/** 127.0.0.0/8. */
export function isLoopback(address: Uint8Array): boolean {
  return address[0] === 127;
}

/** 224.0.0.0/4. */
export function isMulticast(address: Uint8Array): boolean {
  return ((address[0] ?? 0) & 0xf0) === 0xe0;
}

/** 224.0.0.0/24. */
export function isLocalMulticast(address: Uint8Array): boolean {
  return address[0] === 224 && address[1] === 0 && address[2] === 0;
}

/** 255.255.255.255. */
export function isBroadcast(address: Uint8Array): boolean {
  return address.every((byte) => byte === 255);
}
