/** What has to be judged again: kept small however much that is, worked off a slice at a time. */
import type { Peers, Registry, Slot } from './registry.ts';
import { grown, type SlotLists } from './slot-lists.ts';

/** A prefix whose peers have to be judged. */
interface Region {
  readonly peers: Peers;
  readonly prefix: Uint8Array;
  readonly length: number;
  /** Where to go on, in the order of addresses; absent before the first slice. */
  from?: Uint8Array;
  /** … in the order of memory, where all peers are meant. */
  next?: number;
  /** Once more from the beginning after this time: asked for while under way. */
  again?: boolean;
}

const NONE = -1;

/** What it costs to look into a region, beside the judgements. */
const REGION = 0.1;

/** Judges a slot; tells the cost, 1 for a whole judgement. */
export type Judge = (slot: Slot) => number;

/** Lists longer than this are not copied: everything is judged instead. */
const LONG_LIST = 20_000;

/** Work that is left. */
export class Agenda {
  readonly #registry: Registry;
  readonly #regions = new Map<string, Region>();
  /** Single slots, each at most once. */
  #queue: Slot[] = [];
  #queued = new Uint8Array(0);
  /** A walk over everything: its next slot, and how many are left. */
  #sweep = 0;
  #sweepLeft = 0;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Whether nothing is left. */
  get isEmpty(): boolean {
    return this.#queue.length === 0 && this.#regions.size === 0 && this.#sweepLeft === 0;
  }

  /** Estimate of the connections left. */
  get size(): number {
    return this.#sweepLeft + this.#queue.length + this.#regions.size;
  }

  /** Everything. A walk under way goes round once more from where it is, so that nobody starves. */
  addAll(): void {
    this.#sweepLeft = this.#registry.end;
    this.#regions.clear();
    for (const slot of this.#queue) this.#queued[slot] = 0;
    this.#queue = [];
  }

  addSlot(slot: Slot): void {
    this.#queued = grown(this.#queued, slot);
    if (this.#queued[slot] === 1) return;
    this.#queued[slot] = 1;
    this.#queue.push(slot);
  }

  addList(lists: SlotLists, list: number): void {
    if (lists.size(list) > LONG_LIST) {
      this.addAll();
      return;
    }
    for (let slot = lists.first(list); slot >= 0; slot = lists.next(slot)) this.addSlot(slot);
  }

  addRegion(peers: Peers, prefix: Uint8Array, length: number): void {
    if (peers.index.size === 0) return;
    const key = `${prefix.join()}/${length}`;
    const known = this.#regions.get(key);
    if (known?.from !== undefined || known?.next !== undefined) known.again = true;
    else this.#regions.set(key, { peers, prefix, length });
  }

  /** Hands slots to `judge`, which tells what each cost, until `budget` is spent. */
  work(budget: number, judge: Judge): void {
    let left = budget;
    while (left > 0 && this.#queue.length > 0) {
      const slot = this.#queue.pop() ?? 0;
      this.#queued[slot] = 0;
      left -= judge(slot);
    }
    for (const [key, region] of this.#regions) {
      if (left <= 0) break;
      left = this.#workRegion(key, region, left - REGION, judge);
    }
    while (left > 0 && this.#sweepLeft > 0) {
      if (this.#sweep >= this.#registry.end) this.#sweep = 0;
      this.#sweepLeft -= 1;
      left -= judge(this.#sweep++);
    }
  }

  /** Everybody: faster in the order of memory, whatever is added or removed meanwhile. */
  #workAll(key: string, region: Region, budget: number, judge: Judge): number {
    const { index, slots } = region.peers;
    let left = budget;
    let peer = region.next ?? 0;
    for (; peer < index.end; peer++) {
      if (left <= 0 && peer !== region.next) {
        region.next = peer;
        return 0;
      }
      left -= this.#workPeer(slots, peer, judge);
    }
    this.#endRegion(key, region);
    return left;
  }

  #workPeer(slots: SlotLists, peer: number, judge: Judge): number {
    if (slots.size(peer) > LONG_LIST) {
      this.addList(slots, peer);
      return 0;
    }
    let cost = 0;
    for (let slot = slots.first(peer); slot >= 0; slot = slots.next(slot)) cost += judge(slot);
    return cost;
  }

  #endRegion(key: string, region: Region): void {
    this.#regions.delete(key);
    if (region.again === true) this.addRegion(region.peers, region.prefix, region.length);
  }

  #workRegion(key: string, region: Region, budget: number, judge: Judge): number {
    if (region.length === 0) return this.#workAll(key, region, budget, judge);
    const { index, slots } = region.peers;
    let left = budget;
    let some = false;
    let stopped = NONE;
    index.walk(region.prefix, region.length, region.from, (peer) => {
      // One at least, or a small budget would never come to an end.
      if (left <= 0 && some) {
        stopped = peer;
        return true;
      }
      some = true;
      left -= this.#workPeer(slots, peer, judge);
      return false;
    });
    if (stopped === NONE) {
      this.#endRegion(key, region);
      return left;
    }
    region.from = new Uint8Array(index.width);
    index.read(stopped, region.from);
    return 0;
  }
}
