/** A namespace whose events are folded into a state, and compared with what `ip -j -d` prints. */
import { type Subscription, subscribe } from '@routability/netlink-socket';
import {
  emptyState,
  fromFeed,
  type NetworkEvent,
  type NetworkState,
  type Row,
  toIproute2,
  transition,
} from '@routability/rtable';
import type { Namespace } from '../../../../test/kernel.ts';
import { differences } from './compare.ts';

/** Follows a namespace by its announcements alone: after the first dump nothing is dumped. */
export class Followed implements AsyncDisposable {
  state: NetworkState = emptyState;
  readonly events: NetworkEvent[] = [];
  readonly #namespace: Namespace;
  readonly #feed: Subscription;
  readonly #ended: Promise<void>;
  #ready: (() => void) | undefined;

  private constructor(namespace: Namespace, feed: Subscription, ready: () => void) {
    this.#namespace = namespace;
    this.#feed = feed;
    this.#ready = ready;
    this.#ended = this.#follow();
  }

  /** Follows from now on; resolves when the first dump is complete. */
  static async start(namespace: Namespace): Promise<Followed> {
    const { promise, resolve } = withResolvers();
    const followed = new Followed(namespace, subscribe({ netns: namespace.name }), resolve);
    await promise;
    return followed;
  }

  /**
   * What differs from `ip -j -d` once the announcements that are late (carrier: up to a second)
   * have come; an empty list when all is equal.
   */
  async differences(patience = 4000): Promise<readonly string[]> {
    const end = Date.now() + patience;
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      const found = differences(toIproute2(this.state), rowsOf(this.#namespace), this.state.unsure);
      if (found.length === 0 || Date.now() > end) return found;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#feed[Symbol.asyncDispose]();
    await this.#ended;
  }

  async #follow(): Promise<void> {
    for await (const batch of this.#feed) {
      const events = batch.flatMap((item) => fromFeed(item) ?? []);
      this.events.push(...events);
      this.state = transition(this.state, events).state;
      if (batch.some((item) => item.kind === 'ready')) this.#ready?.();
    }
  }
}

const LISTS: readonly (readonly [object: string, words: string, family?: string])[] = [
  ['links', 'link'],
  ['addresses', 'address'],
  ['routes', '-4 route show table all', 'inet'],
  ['routes', '-6 route show table all', 'inet6'],
  ['rules', '-4 rule', 'inet'],
  ['rules', '-6 rule', 'inet6'],
  ['nexthops', 'nexthop'],
  ['neighbours', 'neigh'],
];

/** What `ip -j -d` prints of a namespace. One shell asks for all of it. */
export function rowsOf(namespace: Namespace): Record<string, readonly Row[]> {
  const script = LISTS.map(([, words]) => `ip -j -d ${words}; echo @`).join('; ');
  const lists = namespace.exec('sh', '-c', script).split('@\n');
  const found: Record<string, Row[]> = {};
  for (const [at, [object, , family]] of LISTS.entries()) {
    const rows = JSON.parse(lists[at]?.trim() || '[]') as Row[];
    const named = rows.filter((row) => Object.keys(row).length > 0);
    const told = family === undefined ? named : named.map((row) => ({ ...row, family }));
    found[object] = [...(found[object] ?? []), ...told];
  }
  return found;
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
