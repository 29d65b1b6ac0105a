import { KernelError } from './request/kernel-error.ts';
import { NetlinkSocket } from './request/netlink-socket.ts';

/** A family of generic netlink: its number is given out by the kernel. */
export interface GenericFamily {
  readonly name: string;
  /** Message type of its messages. */
  readonly id: number;
  readonly version: number;
  /** Bytes of its own header, behind `struct genlmsghdr`. */
  readonly headerSize: number;
  /** Multicast groups by name: numbers for `groups` of a socket. */
  readonly groups: Readonly<Record<string, number>>;
}

/** `linux/genetlink.h CTRL_CMD_GETFAMILY`. */
const CTRL_CMD_GETFAMILY = 3;
const ENOENT = 2;

/**
 * Looks a family of generic netlink up by its name, such as `nlctrl` or `ethtool`.
 *
 * @throws KernelError `ENOENT` where the kernel has no such family.
 */
export async function lookupFamily(
  name: string,
  options: { readonly netns?: string; readonly signal?: AbortSignal } = {},
): Promise<GenericFamily> {
  const { netns, signal } = options;
  await using socket = NetlinkSocket.open({ protocol: 'generic', ...(netns && { netns }) });
  const [answer] = await socket.request(
    { name: 'ctrl', body: { cmd: CTRL_CMD_GETFAMILY, version: 1, familyName: name } },
    signal ? { signal } : {},
  );
  if (answer?.name !== 'ctrl') throw new KernelError({ request: `family ${name}`, errno: ENOENT });
  const { familyId, familyName, familyVersion, hdrsize, mcastGroups } = answer.body;
  const groups: Record<string, number> = {};
  for (const group of mcastGroups?.entries ?? []) {
    if (group.name !== undefined && group.id !== undefined) groups[group.name] = group.id;
  }
  return {
    name: familyName ?? name,
    id: familyId ?? 0,
    version: familyVersion ?? 0,
    headerSize: hdrsize ?? 0,
    groups,
  };
}
