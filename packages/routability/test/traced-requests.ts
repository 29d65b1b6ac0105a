/** What a process asked of the kernel through netlink, as strace saw it. */
import { decode } from '@routability/netlink-codec';

/** The words of strace that `tracedRequests` can read, before the command itself. */
export function tracing(file: string): string[] {
  const words = ['-f', '-qq', '-yy', '-xx', '-s', '512', '-o', file];
  return [...words, '-e', 'trace=write,writev,sendto,sendmsg', '-e', 'signal=TERM'];
}

/** A request: its message name as the codec spells it, and whether it asks for a dump. */
export interface TracedRequest {
  readonly name: string;
  readonly dump: boolean;
}

// strace takes `send` apart itself, and shows the bytes of `write`.
const SENT = /send\w+\(\d+<NETLINK:.*?nlmsg_type=(?:RTM_)?(\w+)/;
const WRITTEN = /writev?\(\d+<NETLINK:[^"]*"((?:\\x[0-9a-f]{2})+)"/;

const DUMP = 0x300;

/** The requests in a trace, in order. */
export function tracedRequests(trace: string): TracedRequest[] {
  return trace.split('\n').flatMap((line): TracedRequest[] => {
    const sent = SENT.exec(line);
    if (sent !== null)
      return [{ name: (sent[1] ?? '').toLowerCase(), dump: line.includes('NLM_F_DUMP') }];
    const written = WRITTEN.exec(line);
    if (written === null) return [];
    const bytes = Buffer.from((written[1] ?? '').replaceAll('\\x', ''), 'hex');
    return decode(bytes).map((message) => ({
      name: message.name ?? 'unreadable',
      dump: message.name !== null && (message.header.flags & DUMP) === DUMP,
    }));
  });
}
