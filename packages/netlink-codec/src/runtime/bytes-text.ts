import { formatAddress, parseAddress } from '../address.ts';
import type { BytesForm } from './schema.ts';

/** Lower-case hexadecimal digits of bytes. */
export function formatHex(bytes: Uint8Array, separator = ''): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(separator);
}

/** Bytes of hexadecimal digits; `undefined` where the text is not that. */
export function parseHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return undefined;
  return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  );
}

/** The text of bytes: an IP address per RFC 5952, a link-layer address as `aa:bb:…`, else hexadecimal digits. */
export function formatBytes(bytes: Uint8Array, form: BytesForm): string {
  if (form === 'address' && (bytes.length === 4 || bytes.length === 16))
    return formatAddress(bytes);
  return formatHex(bytes, form === 'hardware' ? ':' : '');
}

/** The bytes of a text of that form, or of hexadecimal digits; `undefined` where it is neither. */
export function parseBytes(text: string, form: BytesForm): Uint8Array | undefined {
  if (form === 'address' && /[.:]/.test(text)) return parseAddress(text);
  return parseHex(form === 'hardware' ? text.replaceAll(':', '') : text);
}
