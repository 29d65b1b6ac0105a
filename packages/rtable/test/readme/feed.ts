import { APPEND, CREATE, emptyState, type NetworkEvent, reduce, routes } from '@routability/rtable';

/** Lines of a routing daemon or a simulation: `+ 198.51.100.0/24 192.0.2.1`; `-` names what it removes. */
function eventOf(line: string): NetworkEvent {
  const [sign, prefix = '', gateway = ''] = line.split(' ');
  const [dst = '', length] = prefix.split('/');
  return {
    kind: 'route',
    action: sign === '+' ? 'new' : 'del',
    origin: 'event',
    flags: sign === '+' ? CREATE | APPEND : 0,
    family: dst.includes(':') ? 10 : 2,
    dst,
    dstLen: Number(length),
    legs: [{ link: 1, gateway }],
  };
}

const lines = [
  '+ 198.51.100.0/24 192.0.2.1',
  '+ 2001:db8::/32 fe80::1',
  '- 198.51.100.0/24 192.0.2.1',
];
const state = lines.map(eventOf).reduce(reduce, emptyState);
for (const { dst, dstLen, legs } of routes(state))
  console.log(`${dst}/${dstLen}`, legs[0]?.gateway);
