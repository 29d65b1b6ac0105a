/** The registered connections, about 70 bytes each beside the connection itself. */

import type { Connection } from '../connection.ts';
import { emptyPeer, type NearSide, type Subject } from '../subject.ts';
import type { Path } from '../verdict.ts';
import { Interned } from './interned.ts';
import { PeerIndex } from './peer-index.ts';
import { grown, SlotLists } from './slot-lists.ts';

const NONE = -1;
/** Ids are a slot plus a serial number of its use, so that an id is not used twice in a long while. */
const SLOTS = 2 ** 24;

/** A connection's slot: a small integer, used again after `remove`. */
export type Slot = number;

/** Peers of one address width, and the slots of each. */
export interface Peers {
  readonly index: PeerIndex;
  readonly slots: SlotLists;
}

/** What is kept of each connection, and the indexes that lead to it. */
export class Registry {
  readonly peers4: Peers = { index: new PeerIndex(4), slots: new SlotLists() };
  readonly peers6: Peers = { index: new PeerIndex(16), slots: new SlotLists() };
  readonly nears: Interned<NearSide> = new Interned<NearSide>();
  readonly paths: Interned<Path> = new Interned<Path>();
  /** Slots by kind of near side, and by present path. */
  readonly byNear: SlotLists = new SlotLists();
  readonly byPath: SlotLists = new SlotLists();

  readonly #connections: (Connection | undefined)[] = [];
  readonly #free: Slot[] = [];
  #serial = new Uint16Array(0);
  #near = new Int32Array(0);
  /** The peer's number in its index; −1 where there is no peer. */
  #peer = new Int32Array(0);
  #width = new Uint8Array(0);
  #baseline = new Int32Array(0);
  #present = new Int32Array(0);
  #size = 0;
  readonly #peer4 = new Uint8Array(4);
  readonly #peer16 = new Uint8Array(16);

  /** Number of connections. */
  get size(): number {
    return this.#size;
  }

  /** One above the highest slot in use. */
  get end(): Slot {
    return this.#connections.length;
  }

  /** Enters a connection. */
  add(connection: Connection, near: NearSide, peer: Uint8Array): Slot {
    const slot = this.#free.pop() ?? this.#connections.length;
    if (slot >= SLOTS) throw new RangeError(`more than ${SLOTS} connections are registered`);
    this.#serial = grown(this.#serial, slot);
    this.#near = grown(this.#near, slot);
    this.#peer = grown(this.#peer, slot);
    this.#width = grown(this.#width, slot);
    this.#baseline = grown(this.#baseline, slot);
    this.#present = grown(this.#present, slot);
    this.#size += 1;
    this.#baseline[slot] = NONE;
    this.#present[slot] = NONE;
    this.#enter(slot, connection, near, peer);
    return slot;
  }

  /** Puts another connection in the place of a slot's. */
  replace(slot: Slot, connection: Connection, near: NearSide, peer: Uint8Array): void {
    this.#leave(slot);
    this.#enter(slot, connection, near, peer);
  }

  remove(slot: Slot): void {
    this.setBaseline(slot, undefined);
    this.setPresent(slot, undefined);
    this.#leave(slot);
    this.#connections[slot] = undefined;
    this.#serial[slot] = (this.#serial[slot] ?? 0) + 1;
    this.#free.push(slot);
    this.#size -= 1;
  }

  idOf(slot: Slot): number {
    return (this.#serial[slot] ?? 0) * SLOTS + slot;
  }

  /** The slot of an id, or −1 when its connection is gone. */
  slotOf(id: number): Slot {
    const slot = id % SLOTS;
    return this.#connections[slot] !== undefined && this.idOf(slot) === id ? slot : NONE;
  }

  connection(slot: Slot): Connection | undefined {
    return this.#connections[slot];
  }

  /** The connection as `judge` takes it; its peer is overwritten by the next call. */
  subject(slot: Slot): Subject | undefined {
    const connection = this.#connections[slot];
    const near = this.nears.get(this.#near[slot] ?? NONE);
    if (connection === undefined || near === undefined) return undefined;
    return { connection, near, peer: this.peerOf(slot) ?? emptyPeer };
  }

  /** The bytes of the connection's peer, overwritten by the next call; undefined where there is none. */
  peerOf(slot: Slot): Uint8Array | undefined {
    const peer = this.#peer[slot] ?? NONE;
    if (peer === NONE) return undefined;
    if (this.#width[slot] === 4) {
      this.peers4.index.read4(peer, this.#peer4);
      return this.#peer4;
    }
    this.peers6.index.read(peer, this.#peer16);
    return this.#peer16;
  }

  /** The number of the connection's kind of near side. */
  near(slot: Slot): number {
    return this.#near[slot] ?? NONE;
  }

  /** The number of the path that is both baseline and present, −1 when they differ or there is none. */
  steadyPath(slot: Slot): number {
    const path = this.#present[slot] ?? NONE;
    return path === this.#baseline[slot] ? path : NONE;
  }

  baseline(slot: Slot): Path | undefined {
    return this.paths.get(this.#baseline[slot] ?? NONE);
  }

  setBaseline(slot: Slot, path: Path | undefined): void {
    const before = this.#baseline[slot] ?? NONE;
    if (isSamePath(this.paths.get(before), path)) return;
    this.#baseline[slot] = path === undefined ? NONE : this.paths.hold(keyOfPath(path), path);
    this.paths.release(before);
  }

  present(slot: Slot): Path | undefined {
    return this.paths.get(this.#present[slot] ?? NONE);
  }

  setPresent(slot: Slot, path: Path | undefined): void {
    const before = this.#present[slot] ?? NONE;
    if (isSamePath(this.paths.get(before), path)) return;
    if (before !== NONE) this.byPath.remove(before, slot);
    const id = path === undefined ? NONE : this.paths.hold(keyOfPath(path), path);
    this.#present[slot] = id;
    if (id !== NONE) this.byPath.add(id, slot);
    this.paths.release(before);
  }

  #enter(slot: Slot, connection: Connection, near: NearSide, peer: Uint8Array): void {
    this.#connections[slot] = connection;
    const id = this.nears.hold(keyOfKind(connection, near), near);
    this.#near[slot] = id;
    this.byNear.add(id, slot);
    this.#width[slot] = peer.length;
    if (peer.length === 0) {
      this.#peer[slot] = NONE;
      return;
    }
    const peers = this.#peersOf(slot);
    const number = peers.index.add(peer);
    this.#peer[slot] = number;
    peers.slots.add(number, slot);
  }

  #leave(slot: Slot): void {
    const near = this.#near[slot] ?? NONE;
    this.byNear.remove(near, slot);
    this.nears.release(near);
    const peer = this.#peer[slot] ?? NONE;
    if (peer === NONE) return;
    const { index, slots } = this.#peersOf(slot);
    slots.remove(peer, slot);
    if (slots.size(peer) === 0) index.remove(peer);
  }

  #peersOf(slot: Slot): Peers {
    return this.#width[slot] === 4 ? this.peers4 : this.peers6;
  }
}

/** Connections of one kind are judged alike but for the peer and the ports. */
function keyOfKind(connection: Connection, { address, tie }: NearSide): string {
  const { protocol, role, mark = '', uid = '', tos = '', freebind = '' } = connection;
  const at = tie === undefined ? '' : `${tie.by} ${tie.link ?? ''} ${tie.given}`;
  return `${address?.text ?? ''}|${at}|${protocol} ${role} ${mark} ${uid} ${tos} ${freebind}`;
}

function keyOfPath(path: Path): string {
  const { kind, assumed, leg, linkName, legs = [], ownLegs = [] } = path;
  const all = [leg, ...legs, { link: NONE }, ...ownLegs];
  const ways = all.map(({ link, gateway }) => `${link} ${gateway ?? ''}`);
  return `${kind} ${assumed ?? ''} ${linkName ?? ''} ${ways.join()}`;
}

/** Whether two paths are the same without a look at their legs: `false` where there are several. */
function isSamePath(a: Path | undefined, b: Path | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.legs !== undefined || b.legs !== undefined) {
    return false;
  }
  return (
    a.leg.link === b.leg.link &&
    a.leg.gateway === b.leg.gateway &&
    a.kind === b.kind &&
    a.assumed === b.assumed &&
    a.linkName === b.linkName
  );
}
