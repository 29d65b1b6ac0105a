// What JavaScript can do with datagrams. Each way is made for a list of datagrams: `decode(i)` and `encode(i)` do the i-th
// of them; `messages` says how many there are in all, `first` how many in the first.
import { createRequire } from 'node:module';
import { decode, encode } from '@routability/netlink-codec';
import { LinkCursor, MessageCursor, RouteCursor } from '@routability/netlink-codec/cursor';
import { compileKaitai } from './kaitai.mjs';

const require = createRequire(import.meta.url);

/** Counts the messages of datagrams. */
function count(datagrams) {
  const sizes = datagrams.map((one) => decode(one).length);
  return { messages: sizes.reduce((sum, one) => sum + one, 0), first: sizes[0], refused: 0 };
}

/** The type of the first message. */
const typeOf = (bytes) => bytes[4];

const ROUTE = 24;

/** Walks all messages and their attributes, and adds up something so that nothing can be left out. */
function walk(bytes, fixed) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 16 <= bytes.length; ) {
    const length = view.getUint32(at, true);
    const end = at + length;
    if (length < 16 || end > bytes.length) throw new Error('malformed');
    for (let a = at + 16 + fixed; a + 4 <= end; ) {
      const size = view.getUint16(a, true);
      if (size < 4 || a + size > end) throw new Error('malformed');
      sum += view.getUint16(a + 2, true) & 0x3fff;
      a += (size + 3) & ~3;
    }
    at += (length + 3) & ~3;
  }
  return sum;
}

/** Four values of each route. */
function readRoutes(bytes, route) {
  let sum = 0;
  const messages = new MessageCursor(bytes);
  while (messages.next()) {
    if (messages.read(route))
      sum += (route.table ?? 0) + (route.oif ?? 0) + route.dstLen + route.offsetOf(1);
  }
  return sum;
}

/** Four values of each link. */
function readLinks(bytes, link) {
  let sum = 0;
  const messages = new MessageCursor(bytes);
  while (messages.next()) {
    if (messages.read(link))
      sum += link.index + link.flags + (link.mtu ?? 0) + (link.operstate ?? 0);
  }
  return sum;
}

/** The package `netlink` of npm, without its native part. */
function npmNetlink(datagrams) {
  const { AttrStream, formatMessage, parseMessages } = require('netlink/dist/structs.js');
  const {
    formatLinkMessage,
    formatRouteMessage,
    parseMessage,
  } = require('netlink/dist/rt/structs.js');
  let refused = 0;
  const parse = (i) =>
    parseMessages(Buffer.from(datagrams[i].buffer)).flatMap((header) => {
      try {
        return [{ ...header, message: parseMessage(header.type, header.data) }];
      } catch {
        refused += 1;
        return [];
      }
    });
  const parsed = datagrams.map((_, i) => parse(i));
  const own = { messages: parsed.flat().length, first: parsed[0].length, refused };
  return {
    ...own,
    decode: parse,
    encode: (i) =>
      Buffer.concat(
        parsed[i].flatMap(({ message, data: _, ...header }) => {
          const out = new AttrStream();
          if (message.kind === 'route') formatRouteMessage(message, out);
          else formatLinkMessage(message, out);
          return formatMessage({ ...header, data: out.bufs });
        }),
      ),
  };
}

export const ways = {
  'walk only': (datagrams) => {
    const fixed = typeOf(datagrams[0]) === ROUTE ? 12 : 16;
    return { ...count(datagrams), decode: (i) => walk(datagrams[i], fixed) };
  },
  'ours, cursor (4 fields)': (datagrams) => {
    const route = new RouteCursor();
    const link = new LinkCursor();
    const isRoute = typeOf(datagrams[0]) === ROUTE;
    const read = isRoute
      ? (i) => readRoutes(datagrams[i], route)
      : (i) => readLinks(datagrams[i], link);
    return { ...count(datagrams), decode: read };
  },
  ours: (datagrams) => {
    const decoded = datagrams.map((one) => decode(one));
    return {
      ...count(datagrams),
      decode: (i) => decode(datagrams[i]),
      encode: (i) => encode(decoded[i]),
    };
  },
  'Kaitai JavaScript': async (datagrams) => {
    const kaitai = await compileKaitai();
    return { ...count(datagrams), decode: (i) => kaitai(datagrams[i]) };
  },
  'npm netlink': npmNetlink,
};
