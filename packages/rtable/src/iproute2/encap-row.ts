/** Encapsulations as `ip route` prints them (`ip/iproute_lwtunnel.c`). */
import { formatAddress } from '@routability/netlink-codec/address';
import type { Encap } from '../event.ts';
import { addressWord, encapWord, type Row, row } from './words.ts';

const SEG6_MODES = ['inline', 'encap', 'l2encap', 'encap.red', 'l2encap.red'];

/** The keys that an encapsulation adds to its route or leg. */
export function encapRow(encap: Encap | undefined): Row {
  if (encap === undefined) return {};
  const { type, value } = encap;
  const encapKind = encapWord(type);
  if (value instanceof Uint8Array) return { encap: encapKind };
  const fields = (value ?? {}) as Record<string, unknown>;
  const shared = {
    encap: encapKind,
    id: numeric(fields['id']),
    src: text(fields['src']),
    dst: text(fields['dst']),
  };
  if (type === 2) return row({ ...shared, ttl: fields['ttl'], tos: fields['tos'] });
  if (type === 4) return row({ ...shared, hoplimit: fields['hoplimit'], tc: fields['tc'] });
  if (type === 5) return { encap: encapKind, ...seg6Row(fields) };
  if (type === 1) return row({ encap: encapKind, dst: labels(fields['dst']), ttl: fields['ttl'] });
  return { encap: encapKind };
}

/** An id of 0 is not printed. */
function numeric(value: unknown): number | undefined {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && number !== 0 ? number : undefined;
}

function text(value: unknown): string | undefined {
  return value instanceof Uint8Array && (value.length === 4 || value.length === 16)
    ? addressWord(formatAddress(value))
    : undefined;
}

/** An MPLS label stack (RFC 3032): labels in the high 20 bits, until the bottom-of-stack bit. */
function labels(value: unknown): string | undefined {
  if (!(value instanceof Uint8Array)) return undefined;
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  const words: number[] = [];
  for (let at = 0; at + 4 <= value.length; at += 4) words.push(view.getUint32(at) >>> 12);
  return words.join('/');
}

/** Mode and segments of a segment routing header (RFC 8754), which lists the last segment first. */
function seg6Row(fields: Record<string, unknown>): Row {
  const { mode, header } = (fields['srh'] ?? {}) as Record<string, unknown>;
  const { segments } = (header ?? {}) as Record<string, unknown>;
  return row({
    mode: typeof mode === 'number' ? SEG6_MODES[mode] : undefined,
    segs: Array.isArray(segments) ? segments.map(text).reverse() : undefined,
  });
}
