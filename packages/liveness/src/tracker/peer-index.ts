/**
 * The peers of many connections, in the order of their addresses: a crit-bit tree in typed arrays,
 * about 17 bytes a peer beside its address. It answers which peers a prefix covers.
 */
import { grown } from './slot-lists.ts';

const NONE = -1;

/** What `PeerIndex.walk` calls for each peer; `true` ends the walk. */
export type VisitPeer = (peer: number) => boolean;

/**
 * A set of addresses of one width. Each address in it is a small integer, a *peer*, that stays its
 * own until removed.
 */
export class PeerIndex {
  readonly width: 4 | 16;
  #size = 0;
  /** Addresses by peer. */
  #keys = new Uint8Array(0);
  /** An inner node, or `~peer`. */
  #root = 0;
  /** By inner node: the bit that decides, and where 0 and 1 lead. */
  #bit = new Uint8Array(0);
  #zero = new Int32Array(0);
  #one = new Int32Array(0);
  /** Chains of free peers and inner nodes, through `#nextPeer` and `#zero`. */
  #freePeer = NONE;
  #freeNode = NONE;
  #nextPeer = new Int32Array(0);
  #peers = 0;
  #nodes = 0;

  constructor(width: 4 | 16) {
    this.width = width;
  }

  /** One above the highest peer in use. */
  get end(): number {
    return this.#peers;
  }

  /** Number of peers. */
  get size(): number {
    return this.#size;
  }

  /** The peer of this address, entered if it was not there. */
  add(address: Uint8Array): number {
    if (this.#size === 0) {
      const only = this.#newPeer(address);
      this.#root = ~only;
      return only;
    }
    const near = this.#nearest(address);
    const bit = this.#difference(near, address);
    if (bit === NONE) return near;
    const peer = this.#newPeer(address);
    const node = this.#newNode();
    let parent = NONE;
    let child = this.#root;
    while (child >= 0 && (this.#bit[child] as number) < bit) {
      parent = child;
      child = this.#follow(child, address);
    }
    const ahead = bitOf(address, bit) === 1;
    this.#bit[node] = bit;
    this.#zero[node] = ahead ? child : ~peer;
    this.#one[node] = ahead ? ~peer : child;
    this.#replace(parent, child, node);
    return peer;
  }

  /** The peer of this address, or −1. */
  find(address: Uint8Array): number {
    if (this.#size === 0) return NONE;
    const near = this.#nearest(address);
    return this.#difference(near, address) === NONE ? near : NONE;
  }

  /** Takes a peer out. */
  remove(peer: number): void {
    const address = this.#key(peer);
    let above = NONE;
    let parent = NONE;
    let child = this.#root;
    while (child >= 0) {
      above = parent;
      parent = child;
      child = this.#follow(child, address);
    }
    if (parent !== NONE) {
      const zero = this.#zero[parent] as number;
      this.#replace(above, parent, zero === child ? (this.#one[parent] as number) : zero);
      this.#zero[parent] = this.#freeNode;
      this.#freeNode = parent;
    }
    this.#nextPeer[peer] = this.#freePeer;
    this.#freePeer = peer;
    this.#size -= 1;
  }

  /** `read` of an address of 4 bytes. */
  read4(peer: number, target: Uint8Array): void {
    const from = peer << 2;
    target[0] = this.#keys[from] as number;
    target[1] = this.#keys[from + 1] as number;
    target[2] = this.#keys[from + 2] as number;
    target[3] = this.#keys[from + 3] as number;
  }

  /** Copies a peer's address into `target` (of `width` bytes). */
  read(peer: number, target: Uint8Array): void {
    const from = peer * this.width;
    for (let index = 0; index < this.width; index++) {
      target[index] = this.#keys[from + index] as number;
    }
  }

  /**
   * Visits the peers that `prefix`/`length` covers, in ascending order, from the address `from` on
   * if one is given. The tree must not change meanwhile.
   */
  walk(prefix: Uint8Array, length: number, from: Uint8Array | undefined, visit: VisitPeer): void {
    if (this.#size === 0) return;
    let node = this.#root;
    while (node >= 0 && (this.#bit[node] as number) < length) node = this.#follow(node, prefix);
    const difference = this.#difference(this.#leftmost(node), prefix);
    if (difference !== NONE && difference < length) return;
    if (from === undefined) this.#all(node, visit);
    else this.#since(node, from, visit);
  }

  /** Visits everything below `node`; tells whether the visitor ended it. */
  #all(node: number, visit: VisitPeer): boolean {
    if (node < 0) return visit(~node);
    return (
      this.#all(this.#zero[node] as number, visit) || this.#all(this.#one[node] as number, visit)
    );
  }

  /** … only addresses not below `from`. */
  #since(node: number, from: Uint8Array, visit: VisitPeer): boolean {
    const first = this.#leftmost(node);
    const bit = this.#difference(first, from);
    const shared = node < 0 ? 8 * this.width : (this.#bit[node] as number);
    if (bit !== NONE && bit < shared) {
      return bitOf(from, bit) === 1 ? false : this.#all(node, visit);
    }
    if (node < 0) return visit(~node);
    const one = this.#one[node] as number;
    if (bitOf(from, shared) === 1) return this.#since(one, from, visit);
    return this.#since(this.#zero[node] as number, from, visit) || this.#all(one, visit);
  }

  #leftmost(start: number): number {
    let node = start;
    while (node >= 0) node = this.#zero[node] as number;
    return ~node;
  }

  #nearest(address: Uint8Array): number {
    let node = this.#root;
    while (node >= 0) node = this.#follow(node, address);
    return ~node;
  }

  #follow(node: number, address: Uint8Array): number {
    const side = bitOf(address, this.#bit[node] as number) === 1 ? this.#one : this.#zero;
    return side[node] as number;
  }

  /** The first bit in which the peer's address and `address` differ, or −1. */
  #difference(peer: number, address: Uint8Array): number {
    const from = peer * this.width;
    for (let index = 0; index < this.width; index++) {
      const difference = (this.#keys[from + index] as number) ^ (address[index] as number);
      if (difference !== 0) return 8 * index + Math.clz32(difference) - 24;
    }
    return NONE;
  }

  #replace(parent: number, old: number, node: number): void {
    if (parent === NONE) this.#root = node;
    else if (this.#zero[parent] === old) this.#zero[parent] = node;
    else this.#one[parent] = node;
  }

  #key(peer: number): Uint8Array {
    return this.#keys.subarray(peer * this.width, (peer + 1) * this.width);
  }

  #newPeer(address: Uint8Array): number {
    let peer = this.#freePeer;
    if (peer === NONE) peer = this.#peers++;
    else this.#freePeer = this.#nextPeer[peer] as number;
    this.#nextPeer = grown(this.#nextPeer, peer);
    this.#keys = grown(this.#keys, (peer + 1) * this.width - 1);
    this.#keys.set(address, peer * this.width);
    this.#size += 1;
    return peer;
  }

  #newNode(): number {
    let node = this.#freeNode;
    if (node === NONE) node = this.#nodes++;
    else this.#freeNode = this.#zero[node] as number;
    this.#bit = grown(this.#bit, node);
    this.#zero = grown(this.#zero, node);
    this.#one = grown(this.#one, node);
    return node;
  }
}

function bitOf(bytes: Uint8Array, bit: number): number {
  return ((bytes[bit >> 3] as number) >> (7 - (bit & 7))) & 1;
}
