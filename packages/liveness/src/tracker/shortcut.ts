/**
 * Tells, without a lookup, that a connection is as well as it was. When the default route changes,
 * a million peers may match it, and most of them are of few kinds: alike but for the peer's address.
 *
 * What is remembered holds for one state. It is of use where no rule but those that a namespace is
 * born with decides, and where the peer itself does not matter: it is behind a gateway, and in no
 * entry of the local table. Then connections that are alike and have their longest match in the same
 * routes of the main table have the same verdict.
 */
import {
  entriesOf,
  familyOf,
  type IpFamily,
  intGet,
  longestMatch,
  type NetworkState,
  type RouteSet,
  type RouteTable,
  type Rule,
} from '@routability/rtable';
import { isLinkLocal, isLoopback } from '../endpoint.ts';
import type { Finding } from '../finding.ts';

const MAIN = 254;
const LOCAL = 255;
/** The tables of the rules that a namespace is born with, in their order. */
const BORN: Readonly<Record<IpFamily, readonly number[]>> = {
  2: [LOCAL, MAIN, 253],
  10: [LOCAL, MAIN],
};
/** Fields of a rule that select nothing. */
const NEUTRAL = new Set([
  'provenance',
  'generation',
  'family',
  'priority',
  'action',
  'table',
  'protocol',
]);
/** More kinds than fit are not remembered apart. */
const KINDS = 2 ** 26;

interface Tables {
  readonly local: RouteTable | undefined;
  readonly main: RouteTable;
}

/** What was found for one state. */
export class Shortcut {
  readonly #tables: Readonly<Record<4 | 16, Tables | undefined>>;
  /** By routes of the main table: kinds of connections that are well on the same path as before. */
  readonly #well = new Map<RouteSet, Set<number>>();
  /** The latest kind that was found well: most are like the one before. */
  #routes: RouteSet | undefined;
  #near = -1;
  #path = -1;

  constructor(state: NetworkState) {
    this.#tables = { 4: tablesOf(state, 2), 16: tablesOf(state, 10) };
  }

  /** Whether a connection of this kind (near side and path, as numbers) is well. */
  isWell(peer: Uint8Array, near: number, path: number): boolean {
    const routes = this.#routesTo(peer);
    if (routes === undefined) return false;
    if (routes === this.#routes && near === this.#near && path === this.#path) return true;
    if (this.#well.get(routes)?.has(near * KINDS + path) !== true) return false;
    this.#routes = routes;
    this.#near = near;
    this.#path = path;
    return true;
  }

  /** The routes by which a peer is reached, where they alone decide. */
  #routesTo(peer: Uint8Array): RouteSet | undefined {
    const tables = this.#tables[peer.length === 4 ? 4 : 16];
    if (tables === undefined || isSpecial(peer)) return undefined;
    const { local, main } = tables;
    if (local !== undefined && longestMatch(local, peer) !== undefined) return undefined;
    return longestMatch(main, peer);
  }

  /** Remembers a finding, if it holds for every connection of the kind. */
  learn(peer: Uint8Array, near: number, path: number, finding: Finding): void {
    if (finding.kind !== 'ok' || finding.reason !== 'REACHABLE') return;
    const routes = this.#routesTo(peer);
    if (routes === undefined || finding.proof.of !== 'answer') return;
    const { answer } = finding.proof;
    if (answer.kind !== 'path' || answer.result.kind !== 'route' || path >= KINDS) return;
    const { entry, table } = answer.result;
    if (table !== MAIN || entry === undefined || !entriesOf(routes).includes(entry)) return;
    if (answer.legs.some(({ gateway }) => gateway === undefined)) return;
    const known = this.#well.get(routes);
    if (known === undefined) this.#well.set(routes, new Set([near * KINDS + path]));
    else known.add(near * KINDS + path);
  }
}

function tablesOf(state: NetworkState, family: IpFamily): Tables | undefined {
  const { rules, tables } = familyOf(state, family);
  const born = BORN[family];
  const main = intGet(tables, MAIN);
  const plain =
    rules.length === born.length &&
    rules.every((rule, at) => rule.table === born[at] && isBare(rule));
  return plain && main !== undefined ? { local: intGet(tables, LOCAL), main } : undefined;
}

function isBare(rule: Rule): boolean {
  if (rule.action !== 1) return false;
  return Object.entries(rule).every(([name, value]) => {
    const unset = name.startsWith('suppress') && (value === -1 || value === 0xffffffff);
    return unset || NEUTRAL.has(name) || !value;
  });
}

/** Peers that are treated apart, whatever the routes say. */
function isSpecial(peer: Uint8Array): boolean {
  const first = peer[0] ?? 0;
  if (isLoopback(peer) || isLinkLocal(peer)) return true;
  return peer.length === 4 ? first === 0 || first >= 224 : first === 0 || first === 0xff;
}
