/** IPv4 addresses: their text, and the ranges that the kernel treats apart. */

/** The text of four bytes. */
export function text4(bytes: Uint8Array): string {
  return `${bytes[0]}.${bytes[1]}.${bytes[2]}.${bytes[3]}`;
}

/** The 32-bit number (unsigned) of canonical text such as the state holds; -1 for anything else. */
export function number4(text: string): number {
  let value = 0;
  let octet = 0;
  let dots = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      value = value * 256 + octet;
      octet = 0;
      dots++;
    } else if (code >= ZERO && code < ZERO + 10) octet = octet * 10 + code - ZERO;
    else return -1;
  }
  return dots === 3 ? value * 256 + octet : -1;
}

const DOT = 46;
const ZERO = 48;

/** 0.0.0.0. */
export function isAny(address: Uint8Array): boolean {
  return address[0] === 0 && address[1] === 0 && address[2] === 0 && address[3] === 0;
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
  return address[0] === 255 && address[1] === 255 && address[2] === 255 && address[3] === 255;
}
