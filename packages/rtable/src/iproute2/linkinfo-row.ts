/** What `ip -d link` prints of the driver of a link (`ip/iplink_*.c`). */
import { formatAddress } from '@routability/netlink-codec/address';
import { macvlanModeNames, vxlanDfNames } from '@routability/netlink-codec/names';
import type { NetworkState } from '../state.ts';
import { bridgePortRow, bridgeRow } from './bridge-row.ts';
import { addressWord, hardwareWord, hex, linkWord, type Row, row, word } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;
type PrintDriver = (state: NetworkState, data: Fields) => Row;

const DRIVERS: Readonly<Record<string, PrintDriver>> = {
  bridge: (_, data) => bridgeRow(data),
  macvlan: (_, data) => macvlanRow(data),
  macvtap: (_, data) => macvlanRow(data),
  vxlan: vxlanRow,
  tun: (_, data) => tunRow(data),
  vrf: (_, data) => row({ table: data['table'] }),
  vlan: (_, data) => vlanRow(data),
};

/** The `linkinfo` of a link; `undefined` where it has none. */
export function linkinfoRow(state: NetworkState, linkinfo: unknown): Row | undefined {
  if (!isFields(linkinfo)) return undefined;
  const { kind, data, slaveKind, slaveData } = linkinfo;
  return row({
    info_kind: kind,
    info_data: typeof kind === 'string' ? driverRow(state, kind, data) : undefined,
    info_slave_kind: slaveKind,
    info_slave_data: isFields(slaveData) ? portRow(state, slaveKind, slaveData) : undefined,
  });
}

function driverRow(state: NetworkState, kind: string, data: unknown): Row | undefined {
  const print = DRIVERS[kind];
  return print !== undefined && isFields(data) ? print(state, data) : undefined;
}

function portRow(state: NetworkState, kind: unknown, data: Fields): Row | undefined {
  if (kind === 'bridge') return bridgePortRow(state, data);
  return kind === 'vrf' ? row({ table: data['table'] }) : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}

/** `linux/if_link.h MACVLAN_MODE_SOURCE`. */
const SOURCE = 16;

function macvlanRow(data: Fields): Row {
  const flags = Number(data['flags'] ?? 0);
  const addresses = data['macaddrs'];
  const isSource = data['mode'] === SOURCE;
  return row({
    mode: word(macvlanModeNames, Number(data['mode'] ?? 0)),
    nopromisc: (flags & 1) === 0 ? undefined : true,
    nodst: (flags & 2) === 0 ? undefined : true,
    bcqueuelen: data['bcQueueLen'],
    usedbcqueuelen: data['bcQueueLenUsed'],
    macaddr_count: isSource ? data['macaddrCount'] : undefined,
    macaddr_data: Array.isArray(addresses)
      ? addresses.map((bytes: Uint8Array) => hardwareWord(bytes))
      : undefined,
  });
}

function vxlanRow(state: NetworkState, data: Fields): Row {
  const link = Number(data['link'] ?? 0);
  const tos = Number(data['tos'] ?? 0);
  const label = Number(data['label'] ?? 0);
  const limit = Number(data['limit'] ?? 0);
  return row({
    external: isTrue(data['collectMetadata']) || undefined,
    vnifilter: isTrue(data['vnifilter']) || undefined,
    id: data['id'],
    ...groupRow(data['group'], ''),
    ...groupRow(data['group6'], '6'),
    local: addressText(data['local']),
    local6: addressText(data['local6']),
    link: link === 0 ? undefined : linkWord(state, link),
    port_range: data['portRange'],
    port: data['port'],
    learning: flag(data['learning']),
    proxy: isTrue(data['proxy']) || undefined,
    rsc: isTrue(data['rsc']) || undefined,
    l2miss: isTrue(data['l2miss']) || undefined,
    l3miss: isTrue(data['l3miss']) || undefined,
    tos: tos === 0 ? undefined : hex(tos),
    ttl: isTrue(data['ttlInherit']) ? undefined : data['ttl'],
    df: data['df'] === undefined ? undefined : word(vxlanDfNames, Number(data['df'])),
    label: label === 0 ? undefined : hex(label),
    ageing: data['ageing'],
    limit: limit === 0 ? undefined : limit,
    udp_csum: flag(data['udpCsum']),
    udp_zero_csum6_tx: flag(data['udpZeroCsum6Tx']),
    udp_zero_csum6_rx: flag(data['udpZeroCsum6Rx']),
    remcsum_tx: isTrue(data['remcsumTx']) || undefined,
    remcsum_rx: isTrue(data['remcsumRx']) || undefined,
    gbp: isTrue(data['gbp']) || undefined,
    gpe: isTrue(data['gpe']) || undefined,
  });
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function flag(value: unknown): boolean | undefined {
  return value === undefined ? undefined : isTrue(value);
}

/** A unicast destination is a `remote`; none at all is not printed. */
function groupRow(value: unknown, suffix: '' | '6'): Row {
  const text = addressText(value);
  if (text === undefined || !(value instanceof Uint8Array)) return {};
  const first = value[0] ?? 0;
  const multicast = suffix === '6' ? first === 0xff : first >> 4 === 14;
  return { [`${multicast ? 'group' : 'remote'}${suffix}`]: text };
}

function addressText(value: unknown): string | undefined {
  if (!(value instanceof Uint8Array) || (value.length !== 4 && value.length !== 16))
    return undefined;
  return value.every((byte) => byte === 0) ? undefined : addressWord(formatAddress(value));
}

/** `linux/if_tun.h IFF_TUN`. */
const TUN = 1;

function tunRow(data: Fields): Row {
  const multi = flag(data['multiQueue']);
  return row({
    type: data['type'] === TUN ? 'tun' : 'tap',
    pi: flag(data['pi']),
    vnet_hdr: flag(data['vnetHdr']),
    multi_queue: multi,
    numqueues: multi === true ? data['numQueues'] : undefined,
    numdisabled: multi === true ? data['numDisabledQueues'] : undefined,
    persist: flag(data['persist']),
    user: ownerWord(data['owner']),
    group: ownerWord(data['group']),
  });
}

/** Names of other users than root are the machine's own business. */
function ownerWord(id: unknown): unknown {
  return id === 0 ? 'root' : id;
}

const VLAN_FLAGS = ['REORDER_HDR', 'GVRP', 'LOOSE_BINDING', 'MVRP', 'BRIDGE_BINDING'];
/** `linux/if_ether.h ETH_P_8021AD`. */
const PROVIDER_BRIDGE = 0x88a8;

function vlanRow(data: Fields): Row {
  const flags = isFields(data['flags']) ? Number(data['flags']['flags'] ?? 0) : 0;
  return row({
    protocol: data['protocol'] === PROVIDER_BRIDGE ? '802.1ad' : '802.1Q',
    id: data['id'],
    flags: VLAN_FLAGS.filter((_, bit) => ((flags >> bit) & 1) === 1),
  });
}
