import type { Verdict } from '@routability/liveness';
import type { ListedConnection } from '../connections/list-connections.ts';
import type { Paint, Tone } from './paint.ts';

const TONES: Readonly<Record<Verdict['kind'], Tone>> = {
  ok: 'good',
  suspect: 'doubt',
  dead: 'bad',
  unknown: 'doubt',
  exempt: 'faint',
};

/** The colour of a verdict. */
export function toneOf(verdict: Verdict): Tone {
  return TONES[verdict.kind];
}

/** `ok        tcp 192.0.2.10:5123 > 198.51.100.7:443  via 192.0.2.1 dev eth0`: the way out, or why there is none. */
export function connectionLine(listed: ListedConnection, verdict: Verdict, paint: Paint): string {
  const { protocol, role } = listed.connection;
  const { local, peer } = listed.socket;
  const arrow = role === 'accepted' ? '<' : '>';
  const kind = paint(toneOf(verdict), verdict.kind.padEnd(9));
  const ends = `${protocol} ${endpoint(local)} ${arrow} ${endpoint(peer)}`;
  return `${kind} ${ends}  ${paint('faint', wayOf(verdict))}`;
}

function endpoint({ address, port }: { readonly address: string; readonly port: number }): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

function wayOf({ kind, reason, path }: Verdict): string {
  if (kind !== 'ok' || path === undefined) return reason;
  if (path.kind === 'local') return 'local';
  const { gateway, link } = path.leg;
  const device = `dev ${path.linkName ?? link}`;
  return gateway === undefined ? device : `via ${gateway} ${device}`;
}
