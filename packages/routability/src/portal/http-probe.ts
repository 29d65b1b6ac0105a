import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import type { PortalOutcome } from '@routability/liveness';
import { failure, type Probe } from './probe.ts';

/** Portals serve whole pages: more than this is not read. */
const BODY_LIMIT = 64 * 1024;

/** What an HTTP probe asks for and what the true answer looks like. */
export interface HttpProbeOptions {
  /** `http:` to be intercepted by a portal on purpose; `https:` cannot be, and so proves the internet. */
  readonly url: string;
  /** The status that only the real server gives (default 204). */
  readonly status?: number;
  /** Where given, the body must begin with this text as well. */
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A GET that only the real server answers as expected. A redirect, 511 (RFC 6585 §6) or another
 * success means a captive portal, every other status or no answer that there is no internet.
 * Redirects are not followed; the connection is fresh and closed at once.
 */
export function httpProbe(options: HttpProbeOptions): Probe {
  const { url, status: expected = 204, body, headers = {} } = options;
  return {
    name: url,
    async run(signal) {
      try {
        const response = await fetchOnce(url, headers, signal);
        const text = await beginningOf(response);
        const status = response.statusCode ?? 0;
        if (status === expected && (body === undefined || text.startsWith(body))) {
          return { kind: 'online' };
        }
        return judge(url, status, response.headers.location);
      } catch (error) {
        return failure(error);
      }
    },
  };
}

function judge(url: string, status: number, location: string | undefined): PortalOutcome {
  if (status === 511 || (status >= 200 && status < 400)) {
    const portal = location === undefined ? undefined : absolute(location, url);
    return portal === undefined ? { kind: 'captive' } : { kind: 'captive', portal };
  }
  return { kind: 'failed', reason: `status ${status}` };
}

function absolute(location: string, base: string): string | undefined {
  return URL.canParse(location, base) ? new URL(location, base).href : undefined;
}

/** One GET on a connection of its own. Used by the other probes that speak HTTP, too. */
export function fetchOnce(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const get = url.startsWith('https:') ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    const request = get(url, {
      agent: false,
      headers: { ...headers, connection: 'close' },
      signal,
    });
    request.once('response', resolve);
    request.once('error', reject);
  });
}

/** The first `BODY_LIMIT` bytes of a body as text; the rest is not read. */
export async function beginningOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    parts.push(part);
    size += part.length;
    if (size >= BODY_LIMIT) break;
  }
  return Buffer.concat(parts).toString('utf8', 0, BODY_LIMIT);
}
