/** The order of destinations (RFC 6724 §6), given what the table says of each. */
import { commonPrefix, isMapped, type MappedAddress, policyOf, scopeOf } from './policy-table.ts';

/** A destination with the source address that would be used towards it. */
export interface Destination {
  readonly address: MappedAddress;
  /** Absent when the destination is unreachable: rule 1 puts it last. */
  readonly source?: Source;
}

/** The source address that the kernel would choose towards a destination. */
export interface Source {
  readonly address: MappedAddress;
  /** Length of the source's on-link prefix, in the same 128 bits as the address. */
  readonly prefixLength: number;
  /** `IFA_F_DEPRECATED`. */
  readonly deprecated: boolean;
  /** The path to the destination is a tunnel (6in4, ip6tnl, …): rule 7. */
  readonly tunnel: boolean;
}

/**
 * Negative when `a` is to be tried before `b`, positive when after, 0 to leave them in their order
 * (rule 10). Rule 4 (home addresses) does not occur on a host without Mobile IPv6.
 */
export function compareDestinations(a: Destination, b: Destination): number {
  const [from, other] = [a.source, b.source];
  if (from === undefined || other === undefined) {
    return Number(from === undefined) - Number(other === undefined);
  }
  return (
    prefer(matchesScope(a.address, from), matchesScope(b.address, other)) ||
    prefer(!from.deprecated, !other.deprecated) ||
    prefer(matchesLabel(a.address, from), matchesLabel(b.address, other)) ||
    policyOf(b.address).precedence - policyOf(a.address).precedence ||
    prefer(!from.tunnel, !other.tunnel) ||
    scopeOf(a.address) - scopeOf(b.address) ||
    compareMatch(a.address, from, b.address, other)
  );
}

function prefer(a: boolean, b: boolean): number {
  return Number(b) - Number(a);
}

function matchesScope(destination: MappedAddress, source: Source): boolean {
  return scopeOf(destination) === scopeOf(source.address);
}

function matchesLabel(destination: MappedAddress, source: Source): boolean {
  return policyOf(destination).label === policyOf(source.address).label;
}

/**
 * Rule 9, between destinations of one family. IPv4 matches count only on the source's own prefix:
 * beyond it they would undo DNS round-robin (as glibc does it).
 */
function compareMatch(a: MappedAddress, from: Source, b: MappedAddress, other: Source): number {
  if (isMapped(a) !== isMapped(b)) return 0;
  return matchLength(b, other) - matchLength(a, from);
}

function matchLength(destination: MappedAddress, source: Source): number {
  const length = commonPrefix(destination, source.address, source.prefixLength);
  return isMapped(destination) && length < source.prefixLength ? 0 : length;
}
