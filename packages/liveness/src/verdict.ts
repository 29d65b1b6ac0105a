import type { Connection } from './connection.ts';
import type {
  ChangeReason,
  DeadReason,
  ExemptReason,
  OkReason,
  StandingReason,
  UnknownReason,
} from './reason.ts';

/** One way out: a link and, unless the peer is on it, a gateway. */
export interface Leg {
  /** ifindex; 0 when the leg names none. */
  readonly link: number;
  /** Canonical text (RFC 5952), of either family; absent when the peer is on the link. */
  readonly gateway?: string;
}

/** How packets leave now. */
export interface Path {
  /** `local`: the peer is this machine. */
  readonly kind: 'local' | 'unicast';
  /** Without any route: the kernel takes the peer of a socket bound to a device to be on its link (IPv4). */
  readonly assumed?: true;
  /** The leg taken; for a multipath route the first usable one. */
  readonly leg: Leg;
  /** Name of the link, when it is known. */
  readonly linkName?: string;
  /** All usable legs of a multipath route, `leg` among them; absent with one leg. */
  readonly legs?: readonly Leg[];
  /** The usable legs of a multipath route whose link holds the local address; absent with one leg. */
  readonly ownLegs?: readonly Leg[];
}

/** What was true when the connection was last known to be well. */
export interface Baseline {
  readonly path: Path;
  /** ifindex of the bound device or the zone, so that a renamed link stays the same. */
  readonly tiedTo?: number;
}

/** The entry of the table that decided, or its absence. Plain data, made for printing and JSON. */
export type Evidence =
  | {
      readonly kind: 'route';
      readonly table: number;
      /** `default`, or a prefix such as `10.0.0.0/8`. */
      readonly dst: string;
      /** iproute2's word: `unicast`, `local`, `blackhole`, … */
      readonly type: string;
      readonly metric: number;
      readonly dev?: string;
      readonly gateway?: string;
    }
  | { readonly kind: 'rule'; readonly priority: number; readonly action: string }
  | {
      readonly kind: 'link';
      readonly index: number;
      readonly name: string;
      readonly up: boolean;
      readonly carrier: boolean;
    }
  | {
      readonly kind: 'address';
      readonly address: string;
      readonly dev: string;
      readonly state: 'assigned' | 'tentative' | 'dadfailed';
    }
  | {
      readonly kind: 'neighbour';
      readonly address: string;
      readonly dev: string;
      readonly state: string;
    }
  /** Nothing in the table answers to `key`. */
  | {
      readonly kind: 'absence';
      readonly object: 'route' | 'link' | 'address' | 'gateway';
      readonly key: string;
    }
  | { readonly kind: 'sync'; readonly sync: string }
  | { readonly kind: 'selectors'; readonly needs: readonly string[] }
  | { readonly kind: 'connection' };

/** What every verdict carries. */
export interface Judgement {
  readonly connection: Connection;
  /** Generation of the state that was judged. */
  readonly generation: number;
  readonly evidence: Evidence;
  /** What the present was compared with; absent when nothing was known. */
  readonly baseline?: Baseline;
  /** The present way out; absent when there is none. */
  readonly path?: Path;
  /** ifindex of the bound device or the zone; absent when there is none. */
  readonly tiedTo?: number;
}

/** Packets from the local address leave by a usable path. */
export interface Ok extends Judgement {
  readonly kind: 'ok';
  readonly reason: OkReason;
}

/**
 * May come back (`standing`: dead when the evidence lasts), or changed without proof of death
 * (`change`: well on the first byte received; dead only when data or a ping stays unanswered).
 */
export type Suspect = Judgement & { readonly kind: 'suspect' } & (
    | { readonly nature: 'standing'; readonly reason: StandingReason }
    | { readonly nature: 'change'; readonly reason: ChangeReason }
  );

/** No packet from the local address can leave by a usable path. */
export interface Dead extends Judgement {
  readonly kind: 'dead';
  readonly reason: DeadReason;
}

/** The table cannot tell. Never act on it. */
export interface Unknown extends Judgement {
  readonly kind: 'unknown';
  readonly reason: UnknownReason;
}

/** Not subject to routes: no peer, a listener, a unix socket. */
export interface Exempt extends Judgement {
  readonly kind: 'exempt';
  readonly reason: ExemptReason;
}

/** The judgement of one connection. `explain` puts it into words. */
export type Verdict = Ok | Suspect | Dead | Unknown | Exempt;
