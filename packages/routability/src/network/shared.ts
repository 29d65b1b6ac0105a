import { type Network, watchNetwork } from './network.ts';

let shared: Promise<Network> | undefined;

/**
 * The network that guards without one of their own have in common: this process's namespace, watched
 * from the first call to the end of the process, which it does not hold up. After a failure the next
 * call tries again.
 */
export function sharedNetwork(): Promise<Network> {
  if (shared === undefined) {
    const attempt = watchNetwork();
    shared = attempt;
    attempt.then(
      (network) => {
        network.once('close', () => {
          if (shared === attempt) shared = undefined;
        });
      },
      () => {
        if (shared === attempt) shared = undefined;
      },
    );
  }
  return shared;
}
