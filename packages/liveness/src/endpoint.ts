import { parseAddress } from '@routability/netlink-codec/address';

/** An address that is none, given as an endpoint's. */
export class InvalidAddressError extends RangeError {
  override readonly name = 'InvalidAddressError';
  readonly code = 'ERR_INVALID_ADDRESS';
  /** What was given. */
  readonly address: string;

  constructor(address: string) {
    super(`"${address}" is not an IPv4 or IPv6 address (as text, with or without a %zone)`);
    this.address = address;
  }
}

/** An endpoint's address in binary. */
export interface ParsedAddress {
  /** Network byte order: 4 bytes, also for an IPv4-mapped IPv6 address, or 16. */
  readonly bytes: Uint8Array;
  /** What followed `%`: an ifindex, or a link's name. */
  readonly zone?: number | string;
}

/**
 * The address of an endpoint. IPv4-mapped ones are IPv4: that is what the kernel routes by.
 *
 * @throws InvalidAddressError
 */
export function parseEndpointAddress(text: string): ParsedAddress {
  const at = text.indexOf('%');
  const bytes = parseAddress(at < 0 ? text : text.slice(0, at));
  if (bytes === undefined) throw new InvalidAddressError(text);
  const plain = isMapped(bytes) ? bytes.slice(12) : bytes;
  if (at < 0) return { bytes: plain };
  const zone = text.slice(at + 1);
  return { bytes: plain, zone: /^\d+$/.test(zone) ? Number(zone) : zone };
}

/** Whether all bytes are zero: the address of a socket that has none yet. */
export function isUnspecified(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** 127.0.0.0/8 or ::1. */
export function isLoopback(bytes: Uint8Array): boolean {
  if (bytes.length === 4) return bytes[0] === 127;
  return bytes[15] === 1 && bytes.subarray(0, 15).every((byte) => byte === 0);
}

/** fe80::/10; an IPv4 link-local address needs no zone and is not meant. */
export function isLinkLocal(bytes: Uint8Array): boolean {
  return bytes.length === 16 && bytes[0] === 0xfe && ((bytes[1] ?? 0) & 0xc0) === 0x80;
}

function isMapped(bytes: Uint8Array): boolean {
  return (
    bytes.length === 16 &&
    bytes[10] === 0xff &&
    bytes[11] === 0xff &&
    bytes.subarray(0, 10).every((byte) => byte === 0)
  );
}
