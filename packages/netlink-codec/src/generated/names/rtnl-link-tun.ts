// Generated from formats/rtnl_link_tun.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `IFLA_TUN_*`. */
export const LinkTunAttributeType: {
  /** `IFLA_TUN_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_TUN_OWNER`: User who may attach; absent for any. */
  readonly owner: 1;
  /** `IFLA_TUN_GROUP`: Group that may attach; absent for any. */
  readonly group: 2;
  /** `IFLA_TUN_TYPE` */
  readonly type: 3;
  /** `IFLA_TUN_PI`: 1: packets have a header with flags and protocol. */
  readonly pi: 4;
  /** `IFLA_TUN_VNET_HDR` */
  readonly vnetHdr: 5;
  /** `IFLA_TUN_PERSIST` */
  readonly persist: 6;
  /** `IFLA_TUN_MULTI_QUEUE` */
  readonly multiQueue: 7;
  /** `IFLA_TUN_NUM_QUEUES` */
  readonly numQueues: 8;
  /** `IFLA_TUN_NUM_DISABLED_QUEUES` */
  readonly numDisabledQueues: 9;
} = {
  unspec: 0,
  owner: 1,
  group: 2,
  type: 3,
  pi: 4,
  vnetHdr: 5,
  persist: 6,
  multiQueue: 7,
  numQueues: 8,
  numDisabledQueues: 9,
};

/** Numbers of the UAPI constants `IFF_*`. */
export const TunType: {
  /** `IFF_TUN` */
  readonly tun: 1;
  /** `IFF_TAP` */
  readonly tap: 2;
} = {
  tun: 1,
  tap: 2,
};

/** Printed names of {@link TunType}, by number. */
export const tunTypeNames: NameTable = {
  1: 'tun',
  2: 'tap',
};
