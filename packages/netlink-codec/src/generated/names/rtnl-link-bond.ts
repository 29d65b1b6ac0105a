// Generated from formats/rtnl_link_bond.ksy by "pnpm gen". Do not edit: edit the format.
import type { NameTable } from '../../runtime/schema.ts';

/** Numbers of attributes of the UAPI constants `IFLA_BOND_*`. */
export const LinkBondAttributeType: {
  /** `IFLA_BOND_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_BOND_MODE`: How traffic is shared. */
  readonly mode: 1;
  /** `IFLA_BOND_ACTIVE_SLAVE`: Interface index of the member in use. */
  readonly activeSlave: 2;
  /** `IFLA_BOND_MIIMON`: Milliseconds between looks at the carrier; 0 for none. */
  readonly miimon: 3;
  /** `IFLA_BOND_UPDELAY`: Milliseconds until a member that came up is used. */
  readonly updelay: 4;
  /** `IFLA_BOND_DOWNDELAY`: Milliseconds until a member that went down is left. */
  readonly downdelay: 5;
  /** `IFLA_BOND_USE_CARRIER`: No longer used. */
  readonly useCarrier: 6;
  /** `IFLA_BOND_ARP_INTERVAL`: Milliseconds between ARP probes; 0 for none. */
  readonly arpInterval: 7;
  /** `IFLA_BOND_ARP_IP_TARGET`: IPv4 addresses to probe. */
  readonly arpIpTarget: 8;
  /** `IFLA_BOND_ARP_VALIDATE` */
  readonly arpValidate: 9;
  /** `IFLA_BOND_ARP_ALL_TARGETS` */
  readonly arpAllTargets: 10;
  /** `IFLA_BOND_PRIMARY`: Interface index of the preferred member. */
  readonly primary: 11;
  /** `IFLA_BOND_PRIMARY_RESELECT` */
  readonly primaryReselect: 12;
  /** `IFLA_BOND_FAIL_OVER_MAC` */
  readonly failOverMac: 13;
  /** `IFLA_BOND_XMIT_HASH_POLICY` */
  readonly xmitHashPolicy: 14;
  /** `IFLA_BOND_RESEND_IGMP` */
  readonly resendIgmp: 15;
  /** `IFLA_BOND_NUM_PEER_NOTIF` */
  readonly numPeerNotif: 16;
  /** `IFLA_BOND_ALL_SLAVES_ACTIVE` */
  readonly allSlavesActive: 17;
  /** `IFLA_BOND_MIN_LINKS`: Members that have to be up for the bond to be up. */
  readonly minLinks: 18;
  /** `IFLA_BOND_LP_INTERVAL`: Seconds between learning packets. */
  readonly lpInterval: 19;
  /** `IFLA_BOND_PACKETS_PER_SLAVE` */
  readonly packetsPerSlave: 20;
  /** `IFLA_BOND_AD_LACP_RATE` */
  readonly adLacpRate: 21;
  /** `IFLA_BOND_AD_SELECT` */
  readonly adSelect: 22;
  /** `IFLA_BOND_AD_INFO`: State of the active aggregator. */
  readonly adInfo: 23;
  /** `IFLA_BOND_AD_ACTOR_SYS_PRIO` */
  readonly adActorSysPrio: 24;
  /** `IFLA_BOND_AD_USER_PORT_KEY` */
  readonly adUserPortKey: 25;
  /** `IFLA_BOND_AD_ACTOR_SYSTEM`: System identifier of LACP. */
  readonly adActorSystem: 26;
  /** `IFLA_BOND_TLB_DYNAMIC_LB` */
  readonly tlbDynamicLb: 27;
  /** `IFLA_BOND_PEER_NOTIF_DELAY`: Milliseconds between notifications of peers. */
  readonly peerNotifDelay: 28;
  /** `IFLA_BOND_AD_LACP_ACTIVE` */
  readonly adLacpActive: 29;
  /** `IFLA_BOND_MISSED_MAX`: Probes that may go unanswered. */
  readonly missedMax: 30;
  /** `IFLA_BOND_NS_IP6_TARGET`: IPv6 addresses to probe. */
  readonly nsIp6Target: 31;
  /** `IFLA_BOND_COUPLED_CONTROL` */
  readonly coupledControl: 32;
  /** `IFLA_BOND_BROADCAST_NEIGH`: Whether ARP and neighbour discovery go out by every member (802.3ad). */
  readonly broadcastNeigh: 33;
  /** `IFLA_BOND_LACP_STRICT`: Whether a member without a partner carries nothing (802.3ad). */
  readonly lacpStrict: 34;
} = {
  unspec: 0,
  mode: 1,
  activeSlave: 2,
  miimon: 3,
  updelay: 4,
  downdelay: 5,
  useCarrier: 6,
  arpInterval: 7,
  arpIpTarget: 8,
  arpValidate: 9,
  arpAllTargets: 10,
  primary: 11,
  primaryReselect: 12,
  failOverMac: 13,
  xmitHashPolicy: 14,
  resendIgmp: 15,
  numPeerNotif: 16,
  allSlavesActive: 17,
  minLinks: 18,
  lpInterval: 19,
  packetsPerSlave: 20,
  adLacpRate: 21,
  adSelect: 22,
  adInfo: 23,
  adActorSysPrio: 24,
  adUserPortKey: 25,
  adActorSystem: 26,
  tlbDynamicLb: 27,
  peerNotifDelay: 28,
  adLacpActive: 29,
  missedMax: 30,
  nsIp6Target: 31,
  coupledControl: 32,
  broadcastNeigh: 33,
  lacpStrict: 34,
};

/** Numbers of the UAPI constants `BOND_MODE_*`. */
export const BondMode: {
  /** `BOND_MODE_ROUNDROBIN` */
  readonly balanceRr: 0;
  /** `BOND_MODE_ACTIVEBACKUP` */
  readonly activeBackup: 1;
  /** `BOND_MODE_XOR` */
  readonly balanceXor: 2;
  /** `BOND_MODE_BROADCAST` */
  readonly broadcast: 3;
  /** `BOND_MODE_8023AD` */
  readonly n8023ad: 4;
  /** `BOND_MODE_TLB` */
  readonly balanceTlb: 5;
  /** `BOND_MODE_ALB` */
  readonly balanceAlb: 6;
} = {
  balanceRr: 0,
  activeBackup: 1,
  balanceXor: 2,
  broadcast: 3,
  n8023ad: 4,
  balanceTlb: 5,
  balanceAlb: 6,
};

/** Printed names of {@link BondMode}, by number. */
export const bondModeNames: NameTable = {
  0: 'balance-rr',
  1: 'active-backup',
  2: 'balance-xor',
  3: 'broadcast',
  4: '802.3ad',
  5: 'balance-tlb',
  6: 'balance-alb',
};

/** Numbers of attributes of the UAPI constants `IFLA_BOND_AD_INFO_*`. */
export const BondAdInfoAttributeType: {
  /** `IFLA_BOND_AD_INFO_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_BOND_AD_INFO_AGGREGATOR` */
  readonly aggregator: 1;
  /** `IFLA_BOND_AD_INFO_NUM_PORTS` */
  readonly numPorts: 2;
  /** `IFLA_BOND_AD_INFO_ACTOR_KEY` */
  readonly actorKey: 3;
  /** `IFLA_BOND_AD_INFO_PARTNER_KEY` */
  readonly partnerKey: 4;
  /** `IFLA_BOND_AD_INFO_PARTNER_MAC` */
  readonly partnerMac: 5;
} = {
  unspec: 0,
  aggregator: 1,
  numPorts: 2,
  actorKey: 3,
  partnerKey: 4,
  partnerMac: 5,
};

/** Numbers of attributes of the UAPI constants `IFLA_BOND_SLAVE_*`. */
export const LinkBondSlaveAttributeType: {
  /** `IFLA_BOND_SLAVE_UNSPEC` */
  readonly unspec: 0;
  /** `IFLA_BOND_SLAVE_STATE` */
  readonly state: 1;
  /** `IFLA_BOND_SLAVE_MII_STATUS` */
  readonly miiStatus: 2;
  /** `IFLA_BOND_SLAVE_LINK_FAILURE_COUNT`: Times that the carrier was lost. */
  readonly linkFailureCount: 3;
  /** `IFLA_BOND_SLAVE_PERM_HWADDR`: Link-layer address that the hardware has. */
  readonly permHwaddr: 4;
  /** `IFLA_BOND_SLAVE_QUEUE_ID`: Queue of the bond that leads here. */
  readonly queueId: 5;
  /** `IFLA_BOND_SLAVE_AD_AGGREGATOR_ID` */
  readonly adAggregatorId: 6;
  /** `IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE` */
  readonly adActorOperPortState: 7;
  /** `IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE` */
  readonly adPartnerOperPortState: 8;
  /** `IFLA_BOND_SLAVE_PRIO` */
  readonly prio: 9;
  /** `IFLA_BOND_SLAVE_ACTOR_PORT_PRIO` */
  readonly actorPortPrio: 10;
  /** `IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE` */
  readonly adChurnActorState: 11;
  /** `IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE` */
  readonly adChurnPartnerState: 12;
} = {
  unspec: 0,
  state: 1,
  miiStatus: 2,
  linkFailureCount: 3,
  permHwaddr: 4,
  queueId: 5,
  adAggregatorId: 6,
  adActorOperPortState: 7,
  adPartnerOperPortState: 8,
  prio: 9,
  actorPortPrio: 10,
  adChurnActorState: 11,
  adChurnPartnerState: 12,
};

/** Numbers of the UAPI constants `BOND_STATE_*`. */
export const BondSlaveState: {
  /** `BOND_STATE_ACTIVE` */
  readonly active: 0;
  /** `BOND_STATE_BACKUP` */
  readonly backup: 1;
} = {
  active: 0,
  backup: 1,
};

/** Printed names of {@link BondSlaveState}, by number. */
export const bondSlaveStateNames: NameTable = {
  0: 'ACTIVE',
  1: 'BACKUP',
};
