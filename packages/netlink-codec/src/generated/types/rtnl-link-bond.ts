// Generated from formats/rtnl_link_bond.ksy by "pnpm gen". Do not edit: edit the format.
import type { AttributeSet } from '../../runtime/attribute.ts';

/** Addresses, numbered from 0 on. */
export interface BondAddresses extends AttributeSet {
  /** In the order of their numbers, which count from 0 on. */
  entries?: Uint8Array[] | undefined;
}

/** State of an aggregator of LACP (IFLA_BOND_AD_INFO_*). */
export interface BondAdInfo extends AttributeSet {
  /** `IFLA_BOND_AD_INFO_AGGREGATOR`, u16 */
  aggregator?: number | undefined;
  /** `IFLA_BOND_AD_INFO_NUM_PORTS`, u16 */
  numPorts?: number | undefined;
  /** `IFLA_BOND_AD_INFO_ACTOR_KEY`, u16 */
  actorKey?: number | undefined;
  /** `IFLA_BOND_AD_INFO_PARTNER_KEY`, u16 */
  partnerKey?: number | undefined;
  /** `IFLA_BOND_AD_INFO_PARTNER_MAC` */
  partnerMac?: Uint8Array | undefined;
}

/** Settings of a bond (IFLA_BOND_*). */
export interface LinkBond extends AttributeSet {
  /**
   * How traffic is shared.
   *
   * `IFLA_BOND_MODE`, u8, see `BondMode`
   */
  mode?: number | undefined;
  /**
   * Interface index of the member in use.
   *
   * `IFLA_BOND_ACTIVE_SLAVE`, u32
   */
  activeSlave?: number | undefined;
  /**
   * Milliseconds between looks at the carrier; 0 for none.
   *
   * `IFLA_BOND_MIIMON`, u32
   */
  miimon?: number | undefined;
  /**
   * Milliseconds until a member that came up is used.
   *
   * `IFLA_BOND_UPDELAY`, u32
   */
  updelay?: number | undefined;
  /**
   * Milliseconds until a member that went down is left.
   *
   * `IFLA_BOND_DOWNDELAY`, u32
   */
  downdelay?: number | undefined;
  /**
   * Milliseconds between notifications of peers.
   *
   * `IFLA_BOND_PEER_NOTIF_DELAY`, u32
   */
  peerNotifDelay?: number | undefined;
  /**
   * No longer used.
   *
   * `IFLA_BOND_USE_CARRIER`, u8
   */
  useCarrier?: number | undefined;
  /**
   * Milliseconds between ARP probes; 0 for none.
   *
   * `IFLA_BOND_ARP_INTERVAL`, u32
   */
  arpInterval?: number | undefined;
  /**
   * IPv4 addresses to probe.
   *
   * `IFLA_BOND_ARP_IP_TARGET`
   */
  arpIpTarget?: BondAddresses | undefined;
  /** `IFLA_BOND_ARP_VALIDATE`, u32 */
  arpValidate?: number | undefined;
  /** `IFLA_BOND_ARP_ALL_TARGETS`, u32 */
  arpAllTargets?: number | undefined;
  /**
   * Interface index of the preferred member.
   *
   * `IFLA_BOND_PRIMARY`, u32
   */
  primary?: number | undefined;
  /** `IFLA_BOND_PRIMARY_RESELECT`, u8 */
  primaryReselect?: number | undefined;
  /** `IFLA_BOND_FAIL_OVER_MAC`, u8 */
  failOverMac?: number | undefined;
  /** `IFLA_BOND_XMIT_HASH_POLICY`, u8 */
  xmitHashPolicy?: number | undefined;
  /** `IFLA_BOND_RESEND_IGMP`, u32 */
  resendIgmp?: number | undefined;
  /** `IFLA_BOND_NUM_PEER_NOTIF`, u8 */
  numPeerNotif?: number | undefined;
  /** `IFLA_BOND_ALL_SLAVES_ACTIVE`, u8 */
  allSlavesActive?: number | undefined;
  /**
   * Members that have to be up for the bond to be up.
   *
   * `IFLA_BOND_MIN_LINKS`, u32
   */
  minLinks?: number | undefined;
  /**
   * Seconds between learning packets.
   *
   * `IFLA_BOND_LP_INTERVAL`, u32
   */
  lpInterval?: number | undefined;
  /** `IFLA_BOND_PACKETS_PER_SLAVE`, u32 */
  packetsPerSlave?: number | undefined;
  /** `IFLA_BOND_AD_LACP_ACTIVE`, u8 */
  adLacpActive?: number | undefined;
  /** `IFLA_BOND_AD_LACP_RATE`, u8 */
  adLacpRate?: number | undefined;
  /** `IFLA_BOND_AD_SELECT`, u8 */
  adSelect?: number | undefined;
  /** `IFLA_BOND_TLB_DYNAMIC_LB`, u8 */
  tlbDynamicLb?: number | undefined;
  /**
   * Probes that may go unanswered.
   *
   * `IFLA_BOND_MISSED_MAX`, u8
   */
  missedMax?: number | undefined;
  /**
   * IPv6 addresses to probe.
   *
   * `IFLA_BOND_NS_IP6_TARGET`
   */
  nsIp6Target?: BondAddresses | undefined;
  /** `IFLA_BOND_COUPLED_CONTROL`, u8 */
  coupledControl?: number | undefined;
  /**
   * Whether ARP and neighbour discovery go out by every member (802.3ad).
   *
   * `IFLA_BOND_BROADCAST_NEIGH`, u8
   */
  broadcastNeigh?: number | undefined;
  /**
   * Whether a member without a partner carries nothing (802.3ad).
   *
   * `IFLA_BOND_LACP_STRICT`, u8
   */
  lacpStrict?: number | undefined;
  /** `IFLA_BOND_AD_ACTOR_SYS_PRIO`, u16 */
  adActorSysPrio?: number | undefined;
  /** `IFLA_BOND_AD_USER_PORT_KEY`, u16 */
  adUserPortKey?: number | undefined;
  /**
   * System identifier of LACP.
   *
   * `IFLA_BOND_AD_ACTOR_SYSTEM`
   */
  adActorSystem?: Uint8Array | undefined;
  /**
   * State of the active aggregator.
   *
   * `IFLA_BOND_AD_INFO`
   */
  adInfo?: BondAdInfo | undefined;
}

/** Role of an interface below a bond (IFLA_BOND_SLAVE_*). */
export interface LinkBondSlave extends AttributeSet {
  /** `IFLA_BOND_SLAVE_STATE`, u8, see `BondSlaveState` */
  state?: number | undefined;
  /** `IFLA_BOND_SLAVE_MII_STATUS`, u8 */
  miiStatus?: number | undefined;
  /**
   * Times that the carrier was lost.
   *
   * `IFLA_BOND_SLAVE_LINK_FAILURE_COUNT`, u32
   */
  linkFailureCount?: number | undefined;
  /**
   * Link-layer address that the hardware has.
   *
   * `IFLA_BOND_SLAVE_PERM_HWADDR`
   */
  permHwaddr?: Uint8Array | undefined;
  /**
   * Queue of the bond that leads here.
   *
   * `IFLA_BOND_SLAVE_QUEUE_ID`, u16
   */
  queueId?: number | undefined;
  /** `IFLA_BOND_SLAVE_PRIO`, s32 */
  prio?: number | undefined;
  /** `IFLA_BOND_SLAVE_ACTOR_PORT_PRIO`, u16 */
  actorPortPrio?: number | undefined;
  /** `IFLA_BOND_SLAVE_AD_AGGREGATOR_ID`, u16 */
  adAggregatorId?: number | undefined;
  /** `IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE`, u8 */
  adActorOperPortState?: number | undefined;
  /** `IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE`, u16 */
  adPartnerOperPortState?: number | undefined;
  /** `IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE`, u8 */
  adChurnActorState?: number | undefined;
  /** `IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE`, u8 */
  adChurnPartnerState?: number | undefined;
}
