import { formatAddress, parseAddress } from '../address.ts';
import type { BytesForm } from './schema.ts';

const DIGITS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte.toString(16).padStart(2, '0'),
);

/** Lower-case hexadecimal digits of bytes. */
export function formatHex(bytes: Uint8Array, separator = ''): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    text += (i > 0 ? separator : '') + (DIGITS[bytes[i] ?? 0] ?? '');
  }
  return text;
}

/** Bytes of hexadecimal digits; `undefined` where the text is not that. */
export function parseHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const high = digitOf(text.charCodeAt(2 * i));
    const low = digitOf(text.charCodeAt(2 * i + 1));
    if (high < 0 || low < 0) return undefined;
    bytes[i] = 16 * high + low;
  }
  return bytes;
}

/** The value of a hexadecimal digit by its character code; -1 for any other character. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
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
