import type { Change } from '@routability/rtable';
import type { Paint } from './paint.ts';
import {
  addressWords,
  linkWords,
  neighbourWords,
  nexthopWords,
  type Row,
  routeWords,
  ruleWords,
} from './words.ts';
import { wrap } from './wrap.ts';

const SIGNS = { add: '+', replace: '~', del: '-' } as const;
const TONES = { add: 'good', replace: 'doubt', del: 'bad' } as const;
const WORDS: Readonly<Record<string, (row: Row) => string>> = {
  link: linkWords,
  address: addressWords,
  route: routeWords,
  rule: ruleWords,
  nexthop: nexthopWords,
  neighbour: neighbourWords,
};

/** Columns of the sign and the object in front of what is said. */
const MARGIN = 12;

/** Where a line stands. */
export interface Layout {
  readonly width?: number;
  readonly indent?: number;
}

/**
 * A change for people: `- route     default via 192.0.2.1 dev eth0 (silent)`, in lines of at most `width`
 * columns, the later ones indented by `indent` more. Undefined for what people are not told: settings, and routes of the
 * table `local`, which follow from the addresses.
 */
export function changeLine(
  change: Change,
  row: Row,
  paint: Paint,
  { width = Number.POSITIVE_INFINITY, indent = 0 }: Layout = {},
): string | undefined {
  const words = WORDS[change.object]?.(row);
  if (words === undefined || row['table'] === 'local') return undefined;
  const sign = paint(TONES[change.action], SIGNS[change.action]);
  const silent = change.provenance === 'derived' ? ['(silent)'] : [];
  const text = wrap([...words.split(' '), ...silent], width - MARGIN, indent + MARGIN);
  return `${sign} ${change.object.padEnd(9)} ${text}`;
}
