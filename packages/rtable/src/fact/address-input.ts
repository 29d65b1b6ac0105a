/** Addresses of events, as text or bytes, brought into one form. */
import { formatAddress, parseAddress } from '@routability/netlink-codec/address';
import { InvalidEventError } from '../error.ts';
import type { AddressInput, IpFamily } from '../event.ts';

/**
 * The bytes of an address in network order.
 *
 * @throws InvalidEventError where the text is no address, or the bytes are not 4 or 16.
 */
export function addressBytes(address: AddressInput): Uint8Array {
  const bytes = typeof address === 'string' ? parseAddress(address) : address;
  if (bytes === undefined || (bytes.length !== 4 && bytes.length !== 16)) {
    throw new InvalidEventError(`${JSON.stringify(address)} is no IP address`);
  }
  return bytes;
}

/** The canonical text of an address (RFC 5952). Throws as `addressBytes` does. */
export function addressText(address: AddressInput): string {
  return formatAddress(addressBytes(address));
}

/** `addressText`, or `undefined` for none. */
export function optionalText(address: AddressInput | undefined): string | undefined {
  return address === undefined ? undefined : addressText(address);
}

const ANY4 = new Uint8Array(4);
const ANY16 = new Uint8Array(16);

/** Bytes of an address of a family: 4 or 16. */
export function widthOf(family: IpFamily): 4 | 16 {
  return family === 2 ? 4 : 16;
}

/**
 * The bytes of a prefix's address, all zero for the default one.
 *
 * @throws InvalidEventError where the address is not of the family or the length does not fit.
 */
export function prefixBytes(
  address: AddressInput | undefined,
  length: number,
  family: IpFamily,
): Uint8Array {
  const width = widthOf(family);
  const bytes = address === undefined ? (family === 2 ? ANY4 : ANY16) : addressBytes(address);
  if (bytes.length !== width || !(length >= 0 && length <= width * 8)) {
    throw new InvalidEventError(
      `/${length} of ${formatAddress(bytes)} is no prefix of family ${family}`,
    );
  }
  return bytes;
}

/** Canonical text of the first `length` bits of an address. */
export function prefixText(address: Uint8Array, length: number): string {
  const masked = address.slice();
  for (let at = length >> 3; at < masked.length; at++) {
    masked[at] = at === length >> 3 ? (masked[at] as number) & (0xff00 >> (length & 7)) : 0;
  }
  return formatAddress(masked);
}
