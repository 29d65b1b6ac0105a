// Datagrams as a kernel sends them in dumps (up to 32 KB each), made with the encoder in the order and shape of Linux
// 6.18: routes of the kinds that a router has, and links.
import { encode } from '../../packages/netlink-codec/dist/index.js';

const TARGET = 32_000;

/** Packs messages into datagrams. */
function pack(messages) {
  const datagrams = [];
  let parts = [];
  let size = 0;
  for (const message of messages) {
    const bytes = encode(message);
    if (size + bytes.length > TARGET) {
      datagrams.push(Buffer.concat(parts));
      parts = [];
      size = 0;
    }
    parts.push(bytes);
    size += bytes.length;
  }
  datagrams.push(Buffer.concat(parts));
  return datagrams.map((one) => new Uint8Array(one));
}

function address4(n) {
  return Uint8Array.of(n >>> 24, n >>> 16, n >>> 8, n);
}

/** Routes: 60% by a gateway, 5% blackholes, 5% with metrics, 5% over several nexthops, 25% IPv6. */
export function routes(count) {
  const header = { flags: 2, sequence: 1, port: 77 };
  const messages = Array.from({ length: count }, (_, i) => {
    const kind = i % 20;
    const base = {
      family: 2,
      dstLen: 24,
      tableByte: 254,
      protocol: 3,
      scope: 0,
      type: 1,
      table: 254,
    };
    const dst = address4(0x0a000000 + i * 256);
    const gateway = address4(0xc0000201 + (i % 7));
    if (kind < 5) {
      const bytes = new Uint8Array(16);
      bytes.set([0x20, 1, 0x0d, 0xb8, i >>> 24, i >>> 16, i >>> 8, i]);
      const next = bytes.map((byte, at) => (at === 15 ? 1 : at > 3 ? 0 : byte));
      const cacheinfo = {
        clntref: 0,
        lastuse: 0,
        expires: 0,
        error: 0,
        used: 0,
        id: 0,
        ts: 0,
        tsage: 0,
      };
      const body = {
        ...base,
        family: 10,
        dstLen: 64,
        dst: bytes,
        priority: 1024,
        gateway: next,
        oif: 3,
        cacheinfo,
        pref: 0,
      };
      return { name: 'newroute', header, body };
    }
    if (kind === 5) return { name: 'newroute', header, body: { ...base, type: 6, dst } };
    if (kind === 6) {
      return {
        name: 'newroute',
        header,
        body: { ...base, dst, metrics: { mtu: 1400, advmss: 1360 }, gateway, oif: 3 },
      };
    }
    if (kind === 7) {
      const legs = [1, 2].map((n) => ({
        flags: 0,
        hops: n,
        ifindex: n + 2,
        gateway: address4(0xc0000200 + n),
      }));
      return { name: 'newroute', header, body: { ...base, dst, multipath: legs } };
    }
    return { name: 'newroute', header, body: { ...base, dst, gateway, oif: 3 } };
  });
  return pack(messages);
}

/** The captured links of a kernel, over and over. */
export function links(count, captured) {
  return pack(Array.from({ length: count }, (_, i) => captured[i % captured.length]));
}
