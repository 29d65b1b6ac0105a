import type { NetlinkMessage } from '@routability/netlink-codec';
import type { DumpScope } from './dump-request.ts';

/** `linux/rtnetlink.h RTM_F_CLONED`: an exception that the kernel learnt, not an entry of the table. */
const RTM_F_CLONED = 0x200;

/**
 * Whether a dumped message belongs to what was asked for. Kernels without strict checking (before 4.20) ignore
 * filters and dump exceptions as well.
 */
export function inScope(message: NetlinkMessage, scope: DumpScope): boolean {
  if (message.name !== 'newroute') return true;
  const { flags, table, tableByte } = message.body;
  if ((flags & RTM_F_CLONED) !== 0) return false;
  return (
    scope.object !== 'route' || scope.table === undefined || scope.table === (table ?? tableByte)
  );
}
