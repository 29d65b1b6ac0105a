/** Bridges and their ports as `ip -d link` prints them (`ip/iplink_bridge.c`, `iplink_bridge_slave.c`). */
import { bridgePortStateNames } from '@routability/netlink-codec/names';
import type { NetworkState } from '../state.ts';
import { hardwareWord, linkWord, type Row, row, word } from './words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Attributes that are printed as they are, under iproute2's names. */
const BRIDGE: readonly (readonly [string, string])[] = [
  ['forwardDelay', 'forward_delay'],
  ['helloTime', 'hello_time'],
  ['maxAge', 'max_age'],
  ['ageingTime', 'ageing_time'],
  ['stpState', 'stp_state'],
  ['priority', 'priority'],
  ['vlanFiltering', 'vlan_filtering'],
  ['rootPort', 'root_port'],
  ['rootPathCost', 'root_path_cost'],
  ['topologyChange', 'topology_change'],
  ['topologyChangeDetected', 'topology_change_detected'],
  ['vlanDefaultPvid', 'vlan_default_pvid'],
  ['vlanStatsEnabled', 'vlan_stats_enabled'],
  ['vlanStatsPerPort', 'vlan_stats_per_port'],
  ['mcastSnooping', 'mcast_snooping'],
  ['mcastRouter', 'mcast_router'],
  ['mcastQueryUseIfaddr', 'mcast_query_use_ifaddr'],
  ['mcastQuerier', 'mcast_querier'],
  ['mcastHashElasticity', 'mcast_hash_elasticity'],
  ['mcastHashMax', 'mcast_hash_max'],
  ['mcastLastMemberCnt', 'mcast_last_member_cnt'],
  ['mcastStartupQueryCnt', 'mcast_startup_query_cnt'],
  ['mcastLastMemberIntvl', 'mcast_last_member_intvl'],
  ['mcastMembershipIntvl', 'mcast_membership_intvl'],
  ['mcastQuerierIntvl', 'mcast_querier_intvl'],
  ['mcastQueryIntvl', 'mcast_query_intvl'],
  ['mcastQueryResponseIntvl', 'mcast_query_response_intvl'],
  ['mcastStartupQueryIntvl', 'mcast_startup_query_intvl'],
  ['mcastStatsEnabled', 'mcast_stats_enabled'],
  ['mcastIgmpVersion', 'mcast_igmp_version'],
  ['mcastMldVersion', 'mcast_mld_version'],
  ['nfCallIptables', 'nf_call_iptables'],
  ['nfCallIp6tables', 'nf_call_ip6tables'],
  ['nfCallArptables', 'nf_call_arptables'],
];

const PORT: readonly (readonly [string, string])[] = [
  ['priority', 'priority'],
  ['cost', 'cost'],
  ['designatedPort', 'designated_port'],
  ['designatedCost', 'designated_cost'],
  ['topologyChangeAck', 'topology_change_ack'],
  ['configPending', 'config_pending'],
  ['multicastRouter', 'multicast_router'],
];

const PORT_FLAGS: readonly (readonly [string, string])[] = [
  ['mode', 'hairpin'],
  ['guard', 'guard'],
  ['protect', 'root_block'],
  ['fastLeave', 'fastleave'],
  ['learning', 'learning'],
  ['unicastFlood', 'flood'],
  ['proxyarp', 'proxy_arp'],
  ['proxyarpWifi', 'proxy_arp_wifi'],
  ['mcastFlood', 'mcast_flood'],
  ['bcastFlood', 'bcast_flood'],
  ['mcastToUcast', 'mcast_to_unicast'],
  ['neighSuppress', 'neigh_suppress'],
  ['vlanTunnel', 'vlan_tunnel'],
  ['isolated', 'isolated'],
  ['locked', 'locked'],
];

/** The `info_data` of a bridge. */
export function bridgeRow(data: Fields): Row {
  const found = named(data, BRIDGE);
  for (const [key, value] of Object.entries(found)) {
    if (typeof value === 'bigint') found[key] = Number(value);
  }
  const protocol = data['vlanProtocol'];
  const options = data['multiBoolopt'] as { value?: number; selector?: number } | undefined;
  return row({
    ...found,
    vlan_protocol: protocol === undefined ? undefined : protocol === 0x88a8 ? '802.1ad' : '802.1Q',
    bridge_id: bridgeId(data['bridgeId']),
    root_id: bridgeId(data['rootId']),
    hello_timer: timer(data['helloTimer']),
    tcn_timer: timer(data['tcnTimer']),
    topology_change_timer: timer(data['topologyChangeTimer']),
    gc_timer: timer(data['gcTimer']),
    group_fwd_mask: mask(data['groupFwdMask']),
    group_addr:
      data['groupAddr'] instanceof Uint8Array ? hardwareWord(data['groupAddr']) : undefined,
    no_linklocal_learn: option(options, 0),
    mcast_vlan_snooping: option(options, 1),
  });
}

/** The `info_slave_data` of the port of a bridge. */
export function bridgePortRow(state: NetworkState, data: Fields): Row {
  const found = named(data, PORT);
  for (const [key, name] of PORT_FLAGS) if (data[key] !== undefined) found[name] = data[key] !== 0;
  const backup = Number(data['backupPort'] ?? 0);
  return row({
    ...found,
    state: word(bridgePortStateNames, Number(data['state'] ?? 0)),
    id: hexWord(data['id']),
    no: hexWord(data['no']),
    bridge_id: bridgeId(data['bridgeId']),
    root_id: bridgeId(data['rootId']),
    hold_timer: timer(data['holdTimer']),
    message_age_timer: timer(data['messageAgeTimer']),
    forward_delay_timer: timer(data['forwardDelayTimer']),
    group_fwd_mask: mask(data['groupFwdMask']),
    group_fwd_mask_str: maskNames(data['groupFwdMask']),
    backup_port: backup === 0 ? undefined : linkWord(state, backup),
  });
}

function named(data: Fields, names: readonly (readonly [string, string])[]): Row {
  const found: Row = {};
  for (const [key, name] of names) if (data[key] !== undefined) found[name] = data[key];
  return found;
}

/** Hundredths of a second as seconds. */
function timer(value: unknown): number | undefined {
  return value === undefined ? undefined : Number(value) / 100;
}

function hexWord(value: unknown): string | undefined {
  return typeof value === 'number' ? `0x${value.toString(16)}` : undefined;
}

function mask(value: unknown): string | undefined {
  return value === 0 ? '0' : hexWord(value);
}

/** Link-local protocols by the last digit of their group address. */
const MASK_NAMES: readonly (readonly [number, string])[] = [
  [0, 'stp'],
  [2, 'lacp'],
  [14, 'lldp'],
];

function maskNames(value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined;
  const names = MASK_NAMES.filter(([bit]) => ((value >> bit) & 1) === 1).map(([, name]) => name);
  const rest = MASK_NAMES.reduce((left, [bit]) => left & ~(1 << bit), value);
  if (rest !== 0 || names.length === 0) names.push(`0x${rest.toString(16)}`);
  return names.join(',');
}

function option(
  options: { value?: number; selector?: number } | undefined,
  bit: number,
): number | undefined {
  if (options === undefined || (((options.selector ?? 0) >> bit) & 1) === 0) return undefined;
  return ((options.value ?? 0) >> bit) & 1;
}

/** Priority in hex, then the address of the bridge without leading zeros (`struct ifla_bridge_id`). */
function bridgeId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { priority, address } = value as { priority?: unknown; address?: unknown };
  if (typeof priority !== 'number' || !(address instanceof Uint8Array)) return undefined;
  const digits = Array.from(address, (byte) => byte.toString(16)).join(':');
  return `${priority.toString(16).padStart(4, '0')}.${digits}`;
}
