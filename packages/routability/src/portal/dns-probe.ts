import { Resolver } from 'node:dns/promises';
import { failure, type Probe } from './probe.ts';

/** What a DNS probe asks for. */
export interface DnsProbeOptions {
  readonly name: string;
  /** The addresses the name truly has. A different answer means that somebody in between made it up. */
  readonly addresses?: readonly string[];
  /** Servers to ask, `address` or `address:port`; the system's when left out. */
  readonly servers?: readonly string[];
}

/** Resolves one name (A records): no answer is no internet, a wrong one a captive portal. */
export function dnsProbe(options: DnsProbeOptions): Probe {
  const { name, addresses, servers } = options;
  return {
    name: `dns:${name}`,
    async run(signal) {
      const resolver = new Resolver({ tries: 1, timeout: 2000 });
      if (servers !== undefined) resolver.setServers(servers);
      const cancel = () => resolver.cancel();
      signal.addEventListener('abort', cancel, { once: true });
      try {
        const found = await resolver.resolve4(name);
        const truthful =
          addresses === undefined || found.some((address) => addresses.includes(address));
        return truthful ? { kind: 'online' } : { kind: 'captive' };
      } catch (error) {
        return failure(error);
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
  };
}
