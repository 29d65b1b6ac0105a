import type { Connection, Endpoint } from './connection.ts';
import type { Reason } from './reason.ts';
import type { Evidence, Leg, Path, Verdict } from './verdict.ts';

/** The verdict as one English sentence: who, what, why, and the entry of the table behind it. */
export function explain(verdict: Verdict): string {
  const { connection, reason } = verdict;
  const subject = describeConnection(connection);
  const because = BECAUSE[reason](connection);
  const proof = describeEvidence(verdict.evidence);
  const moved = describeMove(verdict);
  return `${subject} is ${verdict.kind}: ${because}${proof === '' ? '' : ` (${proof})`}${moved}.`;
}

type Sentence = (connection: Connection) => string;

const peer: Sentence = (connection) => connection.peer?.address ?? 'the peer';
const local: Sentence = (connection) => connection.local?.address ?? 'the local address';
const device: Sentence = (connection) => {
  if (connection.device !== undefined) return `the link ${connection.device} it is bound to`;
  const zone = connection.zone ?? connection.local?.address.split('%')[1];
  return zone === undefined ? "its zone's link" : `its zone's link ${zone}`;
};

const BECAUSE: Readonly<Record<Reason, Sentence>> = {
  REACHABLE: (c) => `a usable route leads to ${peer(c)}`,
  LOOPBACK: (c) => `${peer(c)} is a loopback address and the loopback link is up`,
  LOCAL: (c) => `${peer(c)} is an address of this machine`,
  PATH_MOVED: (c) => `${peer(c)} is reached another way and ${local(c)} is valid there`,
  NET_ROUTE: (c) => `a network route matches ${peer(c)}`,
  CARRIER_LOST: (c) => `the link towards ${peer(c)} has no carrier`,
  NEIGH_FAILED: () => 'the next hop does not answer',
  TENTATIVE: (c) => `${local(c)} is still being checked for duplicates`,
  GATEWAY_CHANGED: (c) => `another gateway leads to ${peer(c)}`,
  EGRESS_MISMATCH: (c) => `${peer(c)} is reached through a link that does not have ${local(c)}`,
  WOKE: () => 'the machine slept and nothing was heard since',
  SOURCE_GONE: (c) => `${local(c)} is not assigned to this machine any more`,
  NO_ROUTE: (c) => `no route leads to ${peer(c)}`,
  NO_ROUTE_VIA_LINK: (c) => `no route leads to ${peer(c)} through ${device(c)}`,
  LINK_GONE: (c) => `${device(c)} does not exist any more`,
  LINK_DOWN: (c) => `${device(c)} is down`,
  BLACKHOLE: (c) => `packets to ${peer(c)} are discarded`,
  UNREACHABLE: (c) => `${peer(c)} is declared unreachable`,
  PROHIBITED: (c) => `packets to ${peer(c)} are prohibited`,
  NEXTHOP_DEAD: (c) => `no next hop towards ${peer(c)} is usable from ${local(c)}`,
  LOOPBACK_DOWN: () => 'the loopback link is down or its address is gone',
  PEER_BECAME_LOCAL: (c) => `${peer(c)} has become an address of this machine`,
  GATEWAY_GONE: (c) => `the best default gateway has gone and no network route matches ${peer(c)}`,
  NOT_SYNCED: () => 'the first dump of the routing state is not complete',
  STALE: () => 'events were lost and a new dump is under way',
  UNDECLARED_SELECTOR: () => 'a policy rule asks for something that is not known of the socket',
  UNVERIFIED: () => 'it seems lost, by a part of the table that is about to be asked for again',
  LOOKUP_UNKNOWN: () => 'the table cannot tell',
  UNIX: () => 'unix sockets do not depend on routes',
  LISTENING: () => 'a listening socket has no peer',
  NOT_CONNECTED: () => 'it has no peer',
};

function describeConnection(connection: Connection): string {
  const { protocol, local: from, peer: to } = connection;
  if (to === undefined) return from === undefined ? protocol : `${protocol} ${endpoint(from)}`;
  return from === undefined
    ? `${protocol} to ${endpoint(to)}`
    : `${protocol} ${endpoint(from)} to ${endpoint(to)}`;
}

function endpoint({ address, port }: Endpoint): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

function describeEvidence(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'route': {
      const type = evidence.type === 'unicast' ? '' : `${evidence.type} `;
      const via = evidence.gateway === undefined ? '' : ` via ${evidence.gateway}`;
      const dev = evidence.dev === undefined ? '' : ` dev ${evidence.dev}`;
      return `route ${type}${evidence.dst}${via}${dev} in table ${evidence.table}, metric ${evidence.metric}`;
    }
    case 'rule':
      return `rule ${evidence.priority}: ${evidence.action}`;
    case 'link': {
      const carrier = evidence.carrier ? '' : ', no carrier';
      return `link ${evidence.name} is ${evidence.up ? 'up' : 'down'}${carrier}`;
    }
    case 'address':
      return `${evidence.address} on ${evidence.dev} is ${evidence.state}`;
    case 'neighbour':
      return `neighbour ${evidence.address} on ${evidence.dev} is ${evidence.state}`;
    case 'absence':
      return `no ${evidence.object} ${evidence.key}`;
    case 'sync':
      return `table ${evidence.sync}`;
    case 'selectors':
      return `undeclared: ${evidence.needs.join(', ')}`;
    case 'connection':
      return '';
  }
}

function describeMove({ baseline, path }: Verdict): string {
  if (baseline === undefined || path === undefined) return '';
  const before = describePath(baseline.path);
  const after = describePath(path);
  return before === after ? '' : `; before: ${before}, now: ${after}`;
}

function describePath(path: Path): string {
  return path.kind === 'local' ? 'local' : describeLeg(path.leg, path.linkName);
}

function describeLeg(leg: Leg, name: string | undefined): string {
  const dev = `dev ${name ?? leg.link}`;
  return leg.gateway === undefined ? dev : `via ${leg.gateway} ${dev}`;
}
