/** What `ip` does, in its words: each act is a function of an open socket (`NetlinkSocket.open()`). */
export * as address from './ip/address.ts';
export * as link from './ip/link.ts';
export * as neighbour from './ip/neighbour.ts';
export * as nexthop from './ip/nexthop.ts';
export * as route from './ip/route.ts';
export * as rule from './ip/rule.ts';
export { WordError } from './ip/words.ts';
