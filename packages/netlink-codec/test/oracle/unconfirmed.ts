/** Why nobody here confirms an attribute: the first pattern that `Set.UAPI_NAME` matches. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^DataCenterBridging\./, 'only `dcb` reads it, from hardware'],
  [/^TrafficAction\./, 'strace takes it for an attribute of an action'],
  [/^(ErrorBody|DoneBody|NetlinkPolicy|Genl\w+)\./, 'no decoder here looks into it'],
  [
    /./,
    'iproute2 6.1, strace 6.1 and pyroute2 0.7 do not read it, or not this value; most are newer',
  ],
];

/** Why nobody here confirms an attribute. */
export function reasonOf(attribute: string): string {
  return REASONS.find(([pattern]) => pattern.test(attribute))?.[1] ?? '';
}
