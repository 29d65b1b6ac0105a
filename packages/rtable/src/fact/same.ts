/** Equality of facts: everything but how and when they came to be known, and what only a clock changes. */

const PROVENANCE: ReadonlySet<string> = new Set(['provenance', 'generation', 'cause']);
/** What the kernel counts down or up on its own. */
const VOLATILE: ReadonlySet<string> = new Set([
  ...PROVENANCE,
  'validLifetime',
  'preferredLifetime',
  'expires',
  'unbalancedTime',
  'helloTimer',
  'tcnTimer',
  'topologyChangeTimer',
  'gcTimer',
  'holdTimer',
  'messageAgeTimer',
  'forwardDelayTimer',
  'fdbNLearned',
]);

/** Whether two values are structurally equal; bytes, lists and plain objects are compared in depth. */
export function sameValue(
  a: unknown,
  b: unknown,
  except: ReadonlySet<string> | undefined = undefined,
): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Uint8Array || Array.isArray(a)) {
    const x = a as ArrayLike<unknown>;
    const y = b as ArrayLike<unknown>;
    if (x.length !== y.length || Array.isArray(a) !== Array.isArray(b)) return false;
    for (let at = 0; at < x.length; at++) if (!sameValue(x[at], y[at], except)) return false;
    return true;
  }
  const x = a as Record<string, unknown>;
  const y = b as Record<string, unknown>;
  for (const key in x) {
    if (except?.has(key) !== true && !sameValue(x[key], y[key], except)) return false;
  }
  for (const key in y) {
    if (!(key in x) && y[key] !== undefined && except?.has(key) !== true) return false;
  }
  return true;
}

/** Whether two facts say the same. */
export function sameFact(a: object, b: object): boolean {
  return sameValue(a, b, VOLATILE);
}

/** Whether two facts say the same, also about what the clock changes. */
export function identicalFact(a: object, b: object): boolean {
  return sameValue(a, b, PROVENANCE);
}
