/** Why nobody here confirms an attribute: the first pattern that `Set.UAPI_NAME` matches. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^DataCenterBridging\./, 'only `dcb` reads it, from hardware'],
  [/^TrafficAction\./, 'strace takes it for an attribute of an action'],
  [/^(ErrorBody|DoneBody|NetlinkPolicy|Genl\w+)\./, 'no decoder here looks into it'],
  [/./, 'newer than the decoders here (iproute2 6.1, strace 6.1, pyroute2 0.7)'],
];

/** Why nobody here confirms an attribute. */
export function reasonOf(attribute: string): string {
  return REASONS.find(([pattern]) => pattern.test(attribute))?.[1] ?? '';
}
