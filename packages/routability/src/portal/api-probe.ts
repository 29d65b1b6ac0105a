import type { PortalOutcome } from '@routability/liveness';
import { beginningOf, fetchOnce } from './http-probe.ts';
import { failure, type Probe } from './probe.ts';

/**
 * Asks the captive-portal API of the network (RFC 8908), whose URL DHCP option 114 or the
 * router advertisement gave (RFC 8910).
 */
export function apiProbe(options: { readonly url: string }): Probe {
  return {
    name: options.url,
    async run(signal) {
      try {
        const headers = { accept: 'application/captive+json' };
        const response = await fetchOnce(options.url, headers, signal);
        const status = response.statusCode ?? 0;
        const text = await beginningOf(response);
        if (status !== 200) return { kind: 'failed', reason: `status ${status}` };
        return readAnswer(text);
      } catch (error) {
        return failure(error);
      }
    },
  };
}

/** RFC 8908 §5: `captive` is required, `user-portal-url` is not. */
function readAnswer(text: string): PortalOutcome {
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null || !('captive' in answer)) {
    return { kind: 'failed', reason: 'the answer has no member "captive"' };
  }
  if (answer.captive === false) return { kind: 'online' };
  const portal = 'user-portal-url' in answer ? answer['user-portal-url'] : undefined;
  return typeof portal === 'string' ? { kind: 'captive', portal } : { kind: 'captive' };
}
