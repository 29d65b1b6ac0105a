import type { Address, Link, Neighbour } from '@routability/rtable';
import type { Answer } from './answer.ts';
import type {
  ChangeReason,
  DeadReason,
  ExemptReason,
  OkReason,
  StandingReason,
  UnknownReason,
} from './reason.ts';
import type { Path } from './verdict.ts';

/** The entry of the state behind a finding; `evidenceOf` makes it printable. */
export type Proof =
  | { readonly of: 'answer'; readonly answer: Answer }
  | { readonly of: 'link'; readonly link: Link }
  | { readonly of: 'address'; readonly address: Address }
  | { readonly of: 'neighbour'; readonly neighbour: Neighbour }
  | {
      readonly of: 'absence';
      readonly object: 'route' | 'link' | 'address' | 'gateway';
      readonly key: string;
    }
  | { readonly of: 'sync' }
  | { readonly of: 'connection' };

/** A verdict in the making. */
export type Finding = { readonly proof: Proof; readonly path?: Path } & (
  | { readonly kind: 'ok'; readonly reason: OkReason }
  | { readonly kind: 'suspect'; readonly nature: 'standing'; readonly reason: StandingReason }
  | { readonly kind: 'suspect'; readonly nature: 'change'; readonly reason: ChangeReason }
  | { readonly kind: 'dead'; readonly reason: DeadReason }
  | { readonly kind: 'unknown'; readonly reason: UnknownReason }
  | { readonly kind: 'exempt'; readonly reason: ExemptReason }
);
