import { closeSync, openSync } from 'node:fs';
import { CLONE_NEWNET } from './constants.ts';
import { setns } from './libc.ts';

/**
 * Runs `act` with this thread in the network namespace `netns` (a name of `ip netns`, or a path such as
 * `/proc/123/ns/net`), and moves back before returning. `act` must be synchronous: whatever else ran meanwhile on
 * this thread would be in the wrong namespace. Sockets stay in the namespace that they were opened in.
 *
 * @throws a system error: `ENOENT` for a name that is not there, `EPERM` without CAP_SYS_ADMIN.
 */
export function inNamespace<T>(netns: string | undefined, act: () => T): T {
  if (netns === undefined) return act();
  const path = netns.includes('/') ? netns : `/run/netns/${netns}`;
  const target = openSync(path, 'r');
  try {
    const home = openSync('/proc/thread-self/ns/net', 'r');
    try {
      setns(target, CLONE_NEWNET);
      try {
        return act();
      } finally {
        returnHome(home);
      }
    } finally {
      closeSync(home);
    }
  } finally {
    closeSync(target);
  }
}

/** A thread that cannot get back would do all its work in the wrong network: the process must not go on. */
function returnHome(home: number): void {
  try {
    setns(home, CLONE_NEWNET);
  } catch (error) {
    process.stderr.write(`netlink: the thread is stuck in a foreign network namespace: ${error}\n`);
    process.abort();
  }
}
