/** Links as `ip -j -d link` prints them (`ip/ipaddress.c print_linkinfo`). */
import { formatAddress } from '@routability/netlink-codec/address';
import {
  addressGenerationModeNames,
  linkModeNames,
  linkTypeNames,
  operstateNames,
} from '@routability/netlink-codec/names';
import { RUNNING, UP } from '../flags.ts';
import type { Link, NetworkState } from '../state.ts';
import { intGet } from '../trie/index.ts';
import { linkinfoRow } from './linkinfo-row.ts';
import { flagWords, hardwareWord, linkWord, type Row, row, word } from './words.ts';

const POINTOPOINT = 0x10;
/** Flags in iproute2's order (`print_link_flags`). */
const FLAGS: readonly (readonly [number, string])[] = [
  [0x8, 'LOOPBACK'],
  [0x2, 'BROADCAST'],
  [0x10, 'POINTOPOINT'],
  [0x1000, 'MULTICAST'],
  [0x80, 'NOARP'],
  [0x200, 'ALLMULTI'],
  [0x100, 'PROMISC'],
  [0x400, 'MASTER'],
  [0x800, 'SLAVE'],
  [0x4, 'DEBUG'],
  [0x8000, 'DYNAMIC'],
  [0x4000, 'AUTOMEDIA'],
  [0x2000, 'PORTSEL'],
  [0x20, 'NOTRAILERS'],
  [0x1, 'UP'],
  [0x10000, 'LOWER_UP'],
  [0x20000, 'DORMANT'],
  [0x40000, 'ECHO'],
];

/** The row of a link. */
export function linkRow(state: NetworkState, link: Link): Row {
  const { details } = link;
  const number = (key: string): number | undefined => {
    const value = details[key];
    return typeof value === 'number' ? value : undefined;
  };
  const lower = lowerRow(state, link);
  const hardware = bytesOf(details['address']);
  const broadcast = bytesOf(details['broadcast']);
  const permanent = bytesOf(details['permAddress']);
  const address = hardware === undefined ? undefined : hardwareText(link, hardware);
  const permaddr = permanent === undefined ? undefined : hardwareText(link, permanent);
  const group = number('group');
  const mode = number('linkmode');
  const genMode = number('addrGenMode');
  return row({
    ifindex: link.index,
    ...lower.keys,
    ifname: link.name,
    flags: flagsOf(link.flags, lower.isDown),
    mtu: link.mtu,
    qdisc: details['qdisc'],
    master: link.master === 0 ? undefined : linkWord(state, link.master),
    operstate: word(operstateNames, link.operstate),
    linkmode: mode === undefined ? undefined : word(linkModeNames, mode).toUpperCase(),
    group: group === undefined ? undefined : group === 0 ? 'default' : String(group),
    txqlen: number('txqlen') === 0 ? undefined : number('txqlen'),
    link_type: linkTypeNames[link.type] ?? `[${link.type}]`,
    address,
    link_pointtopoint:
      broadcast !== undefined && (link.flags & POINTOPOINT) !== 0 ? true : undefined,
    broadcast: broadcast === undefined ? undefined : hardwareText(link, broadcast),
    permaddr: permaddr === address ? undefined : permaddr,
    link_netnsid: number('linkNetnsid'),
    proto_down: (number('protoDown') ?? 0) === 0 ? undefined : true,
    promiscuity: number('promiscuity'),
    allmulti: number('allmulti'),
    min_mtu: number('minMtu'),
    max_mtu: number('maxMtu'),
    linkinfo: linkinfoRow(state, details['linkinfo']),
    inet6_addr_gen_mode:
      genMode === undefined ? undefined : word(addressGenerationModeNames, genMode),
    num_tx_queues: number('numTxQueues'),
    num_rx_queues: number('numRxQueues'),
    gso_max_size: number('gsoMaxSize'),
    gso_max_segs: number('gsoMaxSegs'),
    tso_max_size: number('tsoMaxSize'),
    tso_max_segs: number('tsoMaxSegs'),
    gro_max_size: number('groMaxSize'),
    phys_port_name: details['physPortName'],
    phys_port_id: hexOf(details['physPortId']),
    phys_switch_id: hexOf(details['physSwitchId']),
    parentbus: details['parentDevBusName'],
    parentdev: details['parentDevName'],
    ifalias: details['ifalias'],
    altnames: details['altnames'],
  });
}

function flagsOf(flags: number, lowerIsDown: boolean): string[] {
  const words = flagWords(FLAGS, flags & ~RUNNING);
  if ((flags & (UP | RUNNING)) === UP) words.unshift('NO-CARRIER');
  if (lowerIsDown) words.push('M-DOWN');
  return words;
}

/** The link below: by name, or by index where it is in another namespace. */
function lowerRow(state: NetworkState, link: Link): { keys: Row; isDown: boolean } {
  const lower = link.details['link'];
  if (typeof lower !== 'number') return { keys: {}, isDown: false };
  if (link.details['linkNetnsid'] !== undefined) {
    return { keys: lower === 0 ? { link: null } : { link_index: lower }, isDown: false };
  }
  if (lower === 0) return { keys: { link: null }, isDown: false };
  const isDown = ((intGet(state.links, lower)?.flags ?? 0) & UP) === 0;
  return { keys: { link: linkWord(state, lower) }, isDown };
}

/** Tunnels have IP addresses for link-layer addresses (`ll_addr_n2a`). */
const TUNNEL4: ReadonlySet<number> = new Set([768, 776, 778]);
const TUNNEL6: ReadonlySet<number> = new Set([769, 823]);

function hardwareText(link: Link, bytes: Uint8Array): string {
  const tunnel =
    (bytes.length === 4 && TUNNEL4.has(link.type)) ||
    (bytes.length === 16 && TUNNEL6.has(link.type));
  return tunnel ? formatAddress(bytes) : hardwareWord(bytes);
}

function bytesOf(value: unknown): Uint8Array | undefined {
  return value instanceof Uint8Array && value.length > 0 ? value : undefined;
}

function hexOf(value: unknown): string | undefined {
  return bytesOf(value) === undefined
    ? undefined
    : hardwareWord(value as Uint8Array).replaceAll(':', '');
}
