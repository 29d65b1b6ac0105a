import { decode, type Family } from '@routability/netlink-codec';
import { errnoName } from '../libc/system-error.ts';
import { resultOf } from '../transport/frames.ts';

/**
 * The kernel refused a request. `message` has everything it said; `code` is the errno's name.
 *
 * Source of truth: `linux/netlink.h struct nlmsgerr`, `NLMSGERR_ATTR_*` (extended acknowledgement).
 */
export class KernelError extends Error {
  override readonly name = 'KernelError';
  /** Such as `ENETUNREACH`. */
  readonly code: string;
  /** Negative, as Node's own errors have it. */
  readonly errno: number;
  /** The kernel's own words, where it has some: `Nexthop has invalid gateway`. */
  readonly explanation: string | undefined;
  /** The attribute of the request that it complains about: `multipath[1].gateway`. */
  readonly attribute: string | undefined;

  constructor(what: string, details: KernelErrorDetails) {
    const [code, text] = errnoName(details.errno);
    const words = [`${what}: ${text} (${code})`];
    if (details.explanation !== undefined) words.push(details.explanation);
    if (details.attribute !== undefined) words.push(`at ${details.attribute}`);
    if (details.errno === EPERM) words.push('this needs CAP_NET_ADMIN');
    super(words.join(': '));
    this.code = code;
    this.errno = -details.errno;
    this.explanation = details.explanation;
    this.attribute = details.attribute;
  }
}

const EPERM = 1;

interface KernelErrorDetails {
  /** Positive. */
  readonly errno: number;
  readonly explanation: string | undefined;
  readonly attribute: string | undefined;
}

/** The error that NLMSG_ERROR (or NLMSG_DONE) `answer` to `request` tells; undefined for an acknowledgement. */
export function errorOf(
  answer: Uint8Array,
  request: Uint8Array,
  family: Family,
): KernelError | undefined {
  const result = resultOf(answer);
  if (result >= 0) return undefined;
  const [sent] = decode(request, { family });
  const [message] = decode(answer, { family });
  const body = message?.name === 'error' ? message.body : undefined;
  return new KernelError(sent?.name ?? 'request', {
    errno: -result,
    explanation: body?.msg,
    attribute: undefined,
  });
}
