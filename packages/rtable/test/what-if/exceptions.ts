/** What cannot be foreseen, and why: left out of the comparison, key by key. */
import type { Iproute2, Row } from '@routability/rtable';

/** What `ip` prints of every object. */
export type Rows = Iproute2 & Readonly<Record<string, readonly Row[]>>;

interface Exception {
  readonly object: 'links' | 'neighbours';
  readonly key: string;
  /** Drivers of the links that it is about; all where absent. */
  readonly kinds?: readonly string[];
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    object: 'links',
    key: 'qdisc',
    kinds: ['ifb'],
    reason: 'the default queueing discipline of devices with a queue is a setting of the machine',
  },
  {
    object: 'links',
    key: 'promiscuity',
    reason: 'what a macvlan or bridge asks of the link below depends on its filters',
  },
  { object: 'links', key: 'allmulti', reason: 'as promiscuity' },
  {
    object: 'links',
    key: 'link_netnsid',
    reason: 'ids of other namespaces are given out when they are first asked for',
  },
];

/** The rows without what cannot be foreseen. Links are compared without what their driver counts (`info_data`, `info_slave_data`). */
export function foreseeable(rows: Iproute2): Rows {
  const entries = Object.entries(rows) as [string, readonly Row[]][];
  return Object.fromEntries(
    entries.map(([object, list]) => [object, list.map((row) => reduced(object, row))]),
  ) as unknown as Rows;
}

function reduced(object: string, row: Row): Row {
  if (object !== 'links') return row;
  const info = row['linkinfo'] as Row | undefined;
  const kind = String(info?.['info_kind'] ?? '');
  const left = Object.entries(row).filter(
    ([key]) =>
      !EXCEPTIONS.some(
        (one) => one.object === object && one.key === key && (one.kinds?.includes(kind) ?? true),
      ),
  );
  // A bridge's timers and the state of its ports are its own affair.
  return { ...Object.fromEntries(left), ...(kind === '' ? {} : { linkinfo: { info_kind: kind } }) };
}
