// Generated from formats/rtnl_prefix.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of the UAPI constants `IF_PREFIX_*`. */
export const PrefixFlags: {
  /** `IF_PREFIX_ONLINK` */
  readonly onlink: 1;
  /** `IF_PREFIX_AUTOCONF` */
  readonly autoconf: 2;
} = {
  onlink: 1,
  autoconf: 2,
};

/** Printed names of {@link PrefixFlags}, by number. */
export const prefixFlagsNames: NameTable = {
  1: 'onlink',
  2: 'autoconf',
};

/** Numbers of attributes of the UAPI constants `PREFIX_*`. */
export const PrefixAttributeType: {
  /** `PREFIX_UNSPEC` */
  readonly unspec: 0;
  /** `PREFIX_ADDRESS`: The prefix. */
  readonly address: 1;
  /** `PREFIX_CACHEINFO`: Lifetimes. */
  readonly cacheinfo: 2;
} = {
  unspec: 0,
  address: 1,
  cacheinfo: 2,
};
