// Generated from formats/rtnl_link_tunnel.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import type { LinkGre, LinkIptun } from '../types/rtnl-link-tunnel.ts';

/** A {@link LinkGre} with every property in place. */
export class LinkGreValue extends AttributeHolder implements LinkGre {
  link: number | undefined = undefined;
  iflags: number | undefined = undefined;
  oflags: number | undefined = undefined;
  ikey: number | undefined = undefined;
  okey: number | undefined = undefined;
  local: Uint8Array | undefined = undefined;
  remote: Uint8Array | undefined = undefined;
  ttl: number | undefined = undefined;
  tos: number | undefined = undefined;
  encapLimit: number | undefined = undefined;
  flowinfo: number | undefined = undefined;
  pmtudisc: number | undefined = undefined;
  fwmark: number | undefined = undefined;
  flags: number | undefined = undefined;
  encapType: number | undefined = undefined;
  encapSport: number | undefined = undefined;
  encapDport: number | undefined = undefined;
  encapFlags: number | undefined = undefined;
  ignoreDf: number | undefined = undefined;
  collectMetadata: boolean | undefined = undefined;
  erspanVer: number | undefined = undefined;
  erspanIndex: number | undefined = undefined;
  erspanDir: number | undefined = undefined;
  erspanHwid: number | undefined = undefined;

  override get $schema(): Group {
    return linkGreSchema;
  }
}

/** What is where in a {@link LinkGre}. */
export const linkGreSchema: Group = {
  name: 'LinkGre',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'link', field: 'link', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'iflags', field: 'iflags', shape: { kind: 'number', size: 2, big: true } },
      { type: 3, name: 'oflags', field: 'oflags', shape: { kind: 'number', size: 2, big: true } },
      { type: 4, name: 'ikey', field: 'ikey', shape: { kind: 'number', size: 4, big: true } },
      { type: 5, name: 'okey', field: 'okey', shape: { kind: 'number', size: 4, big: true } },
      { type: 6, name: 'local', field: 'local', shape: { kind: 'bytes', form: 'address' } },
      { type: 7, name: 'remote', field: 'remote', shape: { kind: 'bytes', form: 'address' } },
      { type: 8, name: 'ttl', field: 'ttl', shape: { kind: 'number', size: 1 } },
      { type: 9, name: 'tos', field: 'tos', shape: { kind: 'number', size: 1 } },
      { type: 11, name: 'encapLimit', field: 'encapLimit', shape: { kind: 'number', size: 1 } },
      { type: 12, name: 'flowinfo', field: 'flowinfo', shape: { kind: 'number', size: 4, big: true } },
      { type: 10, name: 'pmtudisc', field: 'pmtudisc', shape: { kind: 'number', size: 1 } },
      { type: 20, name: 'fwmark', field: 'fwmark', shape: { kind: 'number', size: 4 } },
      { type: 13, name: 'flags', field: 'flags', shape: { kind: 'number', size: 4 } },
      { type: 14, name: 'encapType', field: 'encapType', shape: { kind: 'number', size: 2 } },
      { type: 16, name: 'encapSport', field: 'encapSport', shape: { kind: 'number', size: 2, big: true } },
      { type: 17, name: 'encapDport', field: 'encapDport', shape: { kind: 'number', size: 2, big: true } },
      { type: 15, name: 'encapFlags', field: 'encapFlags', shape: { kind: 'number', size: 2 } },
      { type: 19, name: 'ignoreDf', field: 'ignoreDf', shape: { kind: 'number', size: 1 } },
      { type: 18, name: 'collectMetadata', field: 'collectMetadata', shape: { kind: 'flag' } },
      { type: 22, name: 'erspanVer', field: 'erspanVer', shape: { kind: 'number', size: 1 } },
      { type: 21, name: 'erspanIndex', field: 'erspanIndex', shape: { kind: 'number', size: 4 } },
      { type: 23, name: 'erspanDir', field: 'erspanDir', shape: { kind: 'number', size: 1 } },
      { type: 24, name: 'erspanHwid', field: 'erspanHwid', shape: { kind: 'number', size: 2 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkGreValue(),
};

/** A {@link LinkIptun} with every property in place. */
export class LinkIptunValue extends AttributeHolder implements LinkIptun {
  link: number | undefined = undefined;
  local: Uint8Array | undefined = undefined;
  remote: Uint8Array | undefined = undefined;
  ttl: number | undefined = undefined;
  tos: number | undefined = undefined;
  encapLimit: number | undefined = undefined;
  flowinfo: number | undefined = undefined;
  pmtudisc: number | undefined = undefined;
  proto: number | undefined = undefined;
  flags: number | undefined = undefined;
  fwmark: number | undefined = undefined;
  n6rdPrefix: Uint8Array | undefined = undefined;
  n6rdRelayPrefix: number | undefined = undefined;
  n6rdPrefixlen: number | undefined = undefined;
  n6rdRelayPrefixlen: number | undefined = undefined;
  encapType: number | undefined = undefined;
  encapSport: number | undefined = undefined;
  encapDport: number | undefined = undefined;
  encapFlags: number | undefined = undefined;
  collectMetadata: boolean | undefined = undefined;

  override get $schema(): Group {
    return linkIptunSchema;
  }
}

/** What is where in a {@link LinkIptun}. */
export const linkIptunSchema: Group = {
  name: 'LinkIptun',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'link', field: 'link', shape: { kind: 'number', size: 4 } },
      { type: 2, name: 'local', field: 'local', shape: { kind: 'bytes', form: 'address' } },
      { type: 3, name: 'remote', field: 'remote', shape: { kind: 'bytes', form: 'address' } },
      { type: 4, name: 'ttl', field: 'ttl', shape: { kind: 'number', size: 1 } },
      { type: 5, name: 'tos', field: 'tos', shape: { kind: 'number', size: 1 } },
      { type: 6, name: 'encapLimit', field: 'encapLimit', shape: { kind: 'number', size: 1 } },
      { type: 7, name: 'flowinfo', field: 'flowinfo', shape: { kind: 'number', size: 4, big: true } },
      { type: 10, name: 'pmtudisc', field: 'pmtudisc', shape: { kind: 'number', size: 1 } },
      { type: 9, name: 'proto', field: 'proto', shape: { kind: 'number', size: 1 } },
      { type: 8, name: 'flags', field: 'flags', shape: { kind: 'number', size: 4 } },
      { type: 20, name: 'fwmark', field: 'fwmark', shape: { kind: 'number', size: 4 } },
      { type: 11, name: 'n6rdPrefix', field: 'n6rdPrefix', shape: { kind: 'bytes', form: 'address' } },
      { type: 12, name: 'n6rdRelayPrefix', field: 'n6rdRelayPrefix', shape: { kind: 'number', size: 4, big: true } },
      { type: 13, name: 'n6rdPrefixlen', field: 'n6rdPrefixlen', shape: { kind: 'number', size: 2 } },
      { type: 14, name: 'n6rdRelayPrefixlen', field: 'n6rdRelayPrefixlen', shape: { kind: 'number', size: 2 } },
      { type: 15, name: 'encapType', field: 'encapType', shape: { kind: 'number', size: 2 } },
      { type: 17, name: 'encapSport', field: 'encapSport', shape: { kind: 'number', size: 2, big: true } },
      { type: 18, name: 'encapDport', field: 'encapDport', shape: { kind: 'number', size: 2, big: true } },
      { type: 16, name: 'encapFlags', field: 'encapFlags', shape: { kind: 'number', size: 2 } },
      { type: 19, name: 'collectMetadata', field: 'collectMetadata', shape: { kind: 'flag' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkIptunValue(),
};
