import {
  attributePath,
  decode,
  type EncodableMessage,
  type ErrorBody,
  encode,
  type Family,
  type NetlinkPolicy,
} from '@routability/netlink-codec';
import { errnoName } from '../libc/system-error.ts';
import { HOST_IS_LITTLE, resultOf } from '../transport/frames.ts';

/**
 * The kernel refused a request, or ended a dump. `message` has everything it said; `code` is the errno's name.
 *
 * Source of truth: `linux/netlink.h struct nlmsgerr`, `NLMSGERR_ATTR_*` (extended acknowledgement).
 */
export class KernelError extends Error {
  override readonly name = 'KernelError';
  /** Such as `ENETUNREACH`. */
  readonly code: string;
  /** Negative, as Node's own errors have it. */
  readonly errno: number;
  /** Name of the request: `newroute`. */
  readonly request: string;
  /** The kernel's own words, where it has some: `Nexthop has invalid gateway`. */
  readonly explanation: string | undefined;
  /** The attribute of the request that it complains about: `multipath[1].gateway`. */
  readonly attribute: string | undefined;
  /** The attribute that it misses: `id`, or its number where the message has no description; `… in linkinfo.data` for a nested one. */
  readonly missing: string | undefined;
  /** What the attribute would have to be like (`NLMSGERR_ATTR_POLICY`). */
  readonly policy: NetlinkPolicy | undefined;

  constructor(details: KernelErrorDetails) {
    const { request, errno, explanation, attribute, missing, policy } = details;
    const [code, text] = errnoName(errno);
    const words = [`${request}: ${code}: ${text}`];
    if (explanation !== undefined) words.push(explanation);
    if (attribute !== undefined) words.push(`at ${attribute}`);
    if (missing !== undefined) words.push(`${missing} is missing`);
    if (policy !== undefined) words.push(describePolicy(policy));
    if (code === 'EPERM') words.push('this needs CAP_NET_ADMIN in the network namespace');
    super(words.join(': '));
    this.code = code;
    this.errno = -errno;
    this.request = request;
    this.explanation = explanation;
    this.attribute = attribute;
    this.missing = missing;
    this.policy = policy;
  }
}

interface KernelErrorDetails {
  readonly request: string;
  /** Positive. */
  readonly errno: number;
  readonly explanation?: string | undefined;
  readonly attribute?: string | undefined;
  readonly missing?: string | undefined;
  readonly policy?: NetlinkPolicy | undefined;
}

/** `linux/netlink.h enum netlink_attribute_type`. */
const KINDS = [
  'nothing',
  'a flag',
  'u8',
  'u16',
  'u32',
  'u64',
  's8',
  's16',
  's32',
  's64',
  'bytes',
  'a string',
  'a string',
  'a set of attributes',
  'an array of sets',
  'a bit field',
  'a signed number',
  'a number',
];

function describePolicy(policy: NetlinkPolicy): string {
  const least = policy.minValueU ?? policy.minValueS;
  const greatest = policy.maxValueU ?? policy.maxValueS;
  const words = [`it takes ${KINDS[policy.type ?? 0] ?? 'another type'}`];
  if (least !== undefined && greatest !== undefined) words.push(`from ${least} to ${greatest}`);
  if (policy.mask !== undefined) words.push(`within 0x${policy.mask.toString(16)}`);
  if (policy.minLength !== undefined) words.push(`of at least ${policy.minLength} bytes`);
  if (policy.maxLength !== undefined) words.push(`of at most ${policy.maxLength} bytes`);
  return words.join(' ');
}

/**
 * The error that NLMSG_ERROR or NLMSG_DONE `answer` to `request` tells; undefined for an acknowledgement, and for the
 * end of a complete dump.
 */
export function errorOf(
  answer: Uint8Array,
  request: Uint8Array,
  family: Family,
): KernelError | undefined {
  const result = resultOf(answer);
  if (result >= 0) return undefined;
  const [sent] = decode(request, { family });
  const [message] = decode(answer);
  const told = message?.name === 'error' || message?.name === 'done' ? message.body : undefined;
  const name = sent?.name ?? 'unknown';
  return new KernelError({
    request: name === 'unknown' ? `request of type ${sent?.header?.type}` : name,
    errno: -result,
    explanation: told?.msg,
    attribute: told?.offs === undefined ? undefined : attributePath(request, told.offs, family),
    missing: told === undefined ? undefined : missingAttribute(told, request, name, family),
    policy: told?.policy,
  });
}

/** What `NLMSGERR_ATTR_MISS_TYPE` and, for an attribute within a set, `NLMSGERR_ATTR_MISS_NEST` tell. */
function missingAttribute(
  { missType, missNest }: Pick<ErrorBody, 'missType' | 'missNest'>,
  request: Uint8Array,
  name: string,
  family: Family,
): string | undefined {
  if (missType === undefined) return undefined;
  if (missNest === undefined) return attributeName(name, missType, family);
  const set = attributePath(request, missNest, family) ?? `the set at byte ${missNest}`;
  return `attribute ${missType} in ${set}`;
}

/** The name of attribute number `type` of a message called `name`, by having a message decoded that has only that one. */
function attributeName(name: string, type: number, family: Family): string {
  const number = `attribute ${type}`;
  if (name === 'unknown') return number;
  const bare = encode([{ name, body: {} } as EncodableMessage], { family });
  const probe = new Uint8Array(bare.length + 4);
  probe.set(bare);
  const view = new DataView(probe.buffer);
  view.setUint32(0, probe.length, HOST_IS_LITTLE);
  view.setUint16(bare.length, 4, HOST_IS_LITTLE);
  view.setUint16(bare.length + 2, type, HOST_IS_LITTLE);
  return attributePath(probe, bare.length, family) ?? number;
}
