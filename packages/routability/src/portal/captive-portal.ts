import { EventEmitter } from 'node:events';
import { performance } from 'node:perf_hooks';
import {
  initialPortal,
  type PortalEffect,
  type PortalInput,
  type PortalOptions,
  type PortalOutcome,
  type PortalState,
  portalDeadline,
  portalResultName,
  portalTransition,
} from '@routability/liveness';
import type { Bus, BusMessage } from '../network/bus.ts';
import type { Probe } from './probe.ts';

/** How a captive portal is looked for. Times as in `PortalOptions`. */
export interface CaptivePortalOptions extends PortalOptions {
  /** All of them must find the internet for `ok`; one that meets a portal decides `captive`. */
  readonly probes: readonly Probe[];
}

/** Outcome of one attempt, probe by probe. */
export interface ProbeReport {
  readonly probe: string;
  readonly outcome: PortalOutcome;
}

/** What `CaptivePortal` tells. */
export interface CaptivePortalEvents {
  /** The status changed: also to `unknown` when a new sequence starts. */
  status: [state: PortalState];
  /** An attempt ended. */
  probes: [reports: readonly ProbeReport[], generation: number];
}

/**
 * Looks for a captive portal each time `{"trigger":"cpdcheck"}` is on the bus, from whomever it
 * comes, and puts `{"type":"cpd","result":…}` there. Starts nothing by itself: the first sequence is
 * asked for by `check()` or a trigger. Does not keep the process alive.
 */
export class CaptivePortal extends EventEmitter<CaptivePortalEvents> implements Disposable {
  readonly #bus: Bus;
  readonly #options: CaptivePortalOptions;
  #state: PortalState = initialPortal;
  #timer: NodeJS.Timeout | undefined;
  #running: AbortController | undefined;

  constructor(bus: Bus, options: CaptivePortalOptions) {
    super();
    this.#bus = bus;
    this.#options = options;
    bus.on('message', this.#hear);
  }

  /** The present status, with the portal's page while it is `captive`. */
  get state(): PortalState {
    return this.#state;
  }

  /** Starts a new sequence, as a trigger on the bus does. */
  check(): void {
    this.#input({ kind: 'trigger', now: performance.now() });
  }

  /** Ends a running sequence and listens no more. */
  [Symbol.dispose](): void {
    this.#bus.off('message', this.#hear);
    this.#running?.abort();
    clearTimeout(this.#timer);
  }

  readonly #hear = (message: BusMessage): void => {
    if ('trigger' in message && message.trigger === 'cpdcheck') this.check();
  };

  #input(input: PortalInput): void {
    const previous = this.#state;
    const { state, effects } = portalTransition(previous, input, this.#options);
    this.#state = state;
    if (state.status !== previous.status || state.generation !== previous.generation) {
      this.emit('status', state);
    }
    for (const effect of effects) this.#do(effect);
    this.#schedule();
  }

  #do(effect: PortalEffect): void {
    switch (effect.kind) {
      case 'abort':
        this.#running?.abort();
        break;
      case 'probe':
        void this.#probe(effect.generation);
        break;
      case 'result':
        this.#bus.publish({ type: 'cpd', result: portalResultName(effect.status) });
        break;
    }
  }

  async #probe(generation: number): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    const reports = await Promise.all(
      this.#options.probes.map(async (probe) => ({
        probe: probe.name,
        outcome: await probe.run(running.signal),
      })),
    );
    if (running.signal.aborted) return;
    this.emit('probes', reports, generation);
    const outcomes = reports.map((report) => report.outcome);
    this.#input({ kind: 'outcomes', generation, outcomes, now: performance.now() });
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const deadline = portalDeadline(this.#state);
    if (deadline === undefined) return;
    const wait = Math.max(0, Math.ceil(deadline - performance.now()));
    this.#timer = setTimeout(() => this.#input({ kind: 'tick', now: performance.now() }), wait);
    this.#timer.unref();
  }
}
