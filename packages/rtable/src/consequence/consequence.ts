/** What the kernel does without saying so, as data: decided in one place, enacted in another. */

/** One silent consequence of an event. Links are ifindexes. */
export type Consequence =
  /** IPv4 routes by a link that is down die, but for those of scope host. */
  | { readonly rule: 'DOWN4'; readonly link: number }
  /** IPv4 routes by a link without address die, whatever their scope. */
  | { readonly rule: 'LASTADDR4'; readonly link: number }
  /** IPv4 routes with any leg by a link that is gone, go. */
  | { readonly rule: 'GONE4'; readonly link: number }
  /** IPv4 legs by the link lose the flags `clears`. */
  | { readonly rule: 'UP4'; readonly link: number; readonly clears: number }
  /** IPv4 legs by a link without carrier are marked. */
  | { readonly rule: 'CARRIER4'; readonly link: number }
  | { readonly rule: 'DOWN6'; readonly link: number }
  | { readonly rule: 'GONE6'; readonly link: number }
  | { readonly rule: 'UP6'; readonly link: number }
  | { readonly rule: 'CARRIER6'; readonly link: number }
  /** IPv6 routes that had the link's MTU, or more than the new one, get the new one. */
  | { readonly rule: 'MTU6'; readonly link: number; readonly from: number; readonly to: number }
  /** IPv6 routes lose a preferred source that no link has any more. */
  | { readonly rule: 'PREFSRC6'; readonly address: string }
  /** Nexthop objects by the link die. */
  | { readonly rule: 'NHFLUSH'; readonly link: number }
  /** Routes by the nexthop object, and its place in groups, go. */
  | { readonly rule: 'NHDEL'; readonly id: number }
  /** What belonged to a link that is gone: addresses, neighbours, settings. */
  | { readonly rule: 'LINKGONE'; readonly link: number }
  /** IPv6 starts on the link, or ends with an MTU that is too small for it. */
  | { readonly rule: 'INET6'; readonly link: number; readonly on: boolean };
