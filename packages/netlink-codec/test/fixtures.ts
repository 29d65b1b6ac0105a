import { readFileSync } from 'node:fs';
import type { Family } from '@routability/netlink-codec';

/** A captured datagram. */
export interface Fixture {
  readonly label: string;
  readonly family: Family;
  readonly bytes: Uint8Array;
}

/** The captured datagrams of a file in `fixtures/`: lines of a label and hex, `#` begins a comment. */
export function readFixtures(name: string): Fixture[] {
  return readLines(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

/** The datagrams of such a text. */
export function readLines(text: string): Fixture[] {
  return text.split('\n').flatMap((line) => {
    const match = /^([^#\s]\S*) ([0-9a-f]+)$/.exec(line);
    if (match === null) return [];
    const [, label = '', hex = ''] = match;
    return [{ label, family: familyOf(label), bytes: fromHex(hex) }];
  });
}

function familyOf(label: string): Family {
  if (label.includes('.diag-')) return 'sock-diag';
  return label.includes('.genl-') ? 'generic' : 'route';
}

/** Bytes of hex digits. */
export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Hex digits of bytes. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
