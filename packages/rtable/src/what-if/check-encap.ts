/** What the kernel asks of an encapsulation (`linux/net/ipv6/seg6_iptunnel.c seg6_build_state`). */
import type { Encap, IpFamily } from '../event.ts';
import { LWTUNNEL_SEG6, SEG6_INLINE } from './parse-encap.ts';
import { refuse, type Trial } from './trial.ts';

/** A segment routing header can be put into packets of IPv6 only; those of IPv4 are wrapped. */
export function checkEncap(trial: Trial, encap: Encap | undefined, family: IpFamily): void {
  if (encap?.type !== LWTUNNEL_SEG6 || family === 10) return;
  const { srh } = encap.value as { readonly srh?: { readonly mode?: number } };
  if (srh?.mode === SEG6_INLINE) {
    refuse(trial, 'EINVAL', 'packets of IPv4 have no room for a segment routing header');
  }
}
