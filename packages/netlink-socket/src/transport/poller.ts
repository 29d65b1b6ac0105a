import { readSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { EFD_CLOEXEC, EFD_NONBLOCK, POLLIN } from '../libc/constants.ts';
import { close, eventfd, pollInPool } from '../libc/libc.ts';
import { codeOf } from '../libc/system-error.ts';
import { HOST_IS_LITTLE } from './frames.ts';

/** A descriptor that the poller looks after. */
export interface Watched {
  ref(): void;
  unref(): void;
  /** Resolves when nothing looks at the descriptor any more, so that it may be closed. */
  release(): Promise<void>;
}

/** Who is told. */
export interface Watcher {
  readable(): void;
  /** The poll itself failed: nothing more will be told. */
  failed(error: unknown): void;
}

interface Entry {
  readonly fd: number;
  readonly watcher: Watcher;
  /** Looks now and then while the entry does not keep the process alive; undefined while it does. */
  timer: NodeJS.Timeout | undefined;
}

/** `sizeof(struct pollfd)`: fd, events (16 bits), revents (16 bits). */
const POLLFD = 8;
/** How often (ms) an unreferenced descriptor is looked at: a waiting `poll` would keep the process alive. */
const GLANCE = 20;
/** A worker that is terminated runs no hook that would wake a waiting `poll`: it waits no longer than this (ms). */
const PATIENCE = isMainThread ? -1 : 250;

const ONE = new Uint8Array(new BigUint64Array([1n]).buffer);

/**
 * One `poll` on one thread of the pool for all descriptors of this thread: for runtimes whose loop does not serve netlink
 * descriptors. An eventfd wakes it when there are more or fewer of them, and at the end of the process, which would
 * otherwise wait for ever.
 */
class Poller {
  readonly #entries = new Set<Entry>();
  #bell = -1;
  #isWaiting = false;
  /** The poll under way, with what is told after it. */
  #round: Promise<unknown> = Promise.resolve();

  watch(fd: number, watcher: Watcher): Watched {
    const entry: Entry = { fd, watcher, timer: undefined };
    if (this.#entries.size === 0) this.#open();
    this.#entries.add(entry);
    this.#start();
    return {
      ref: () => {
        clearInterval(entry.timer);
        entry.timer = undefined;
        this.#start();
      },
      unref: () => {
        entry.timer ??= setInterval(() => watcher.readable(), GLANCE).unref();
        this.#ring();
      },
      release: async () => {
        if (!this.#entries.delete(entry)) return;
        clearInterval(entry.timer);
        this.#ring();
        await this.#round;
        if (this.#entries.size === 0) this.#close();
      },
    };
  }

  #open(): void {
    if (this.#bell !== -1) return;
    this.#bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    process.on('exit', this.#ring);
  }

  #close(): void {
    if (this.#bell === -1) return;
    process.off('exit', this.#ring);
    close(this.#bell);
    this.#bell = -1;
  }

  readonly #ring = (): void => {
    if (this.#isWaiting) writeSync(this.#bell, ONE);
  };

  #start(): void {
    if (this.#isWaiting) this.#ring();
    else if (this.#attended().length > 0) void this.#wait();
  }

  #attended(): Entry[] {
    return [...this.#entries].filter((entry) => entry.timer === undefined);
  }

  async #wait(): Promise<void> {
    this.#isWaiting = true;
    for (;;) {
      const entries = this.#attended();
      if (entries.length === 0) break;
      const round = this.#waitOnce(entries);
      this.#round = round;
      if (!(await round)) break;
    }
    this.#isWaiting = false;
  }

  /** False when polling is of no use any more. */
  async #waitOnce(entries: readonly Entry[]): Promise<boolean> {
    const table = this.#table(entries);
    try {
      await pollInPool(table, entries.length + 1, PATIENCE);
    } catch (error) {
      if (codeOf(error) === 'EINTR') return true;
      for (const { watcher } of entries) watcher.failed(error);
      return false;
    }
    if (wasReady(table, entries.length)) readSync(this.#bell, new Uint8Array(8));
    for (const [at, entry] of entries.entries()) {
      if (wasReady(table, at) && this.#entries.has(entry)) entry.watcher.readable();
    }
    return true;
  }

  #table(entries: readonly Entry[]): Uint8Array {
    const fds = [...entries.map(({ fd }) => fd), this.#bell];
    const table = new Uint8Array(Math.max(128, fds.length * POLLFD));
    const view = new DataView(table.buffer);
    fds.forEach((fd, at) => {
      view.setInt32(at * POLLFD, fd, HOST_IS_LITTLE);
      view.setInt16(at * POLLFD + 4, POLLIN, HOST_IS_LITTLE);
    });
    return table;
  }
}

function wasReady(table: Uint8Array, at: number): boolean {
  return new DataView(table.buffer).getInt16(at * POLLFD + 6, HOST_IS_LITTLE) !== 0;
}

let shared: Poller | undefined;

/** Has `watcher` told whenever `fd` can be read, until it is released. It keeps the process alive until `unref`. */
export function watchReadable(fd: number, watcher: Watcher): Watched {
  shared ??= new Poller();
  return shared.watch(fd, watcher);
}
