// Generated from formats/rtnl_link_bond.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { bondModeNames, bondSlaveStateNames } from '../names/rtnl-link-bond.ts';
import type { BondAdInfo, BondAddresses, LinkBond, LinkBondSlave } from '../types/rtnl-link-bond.ts';

/** A {@link BondAddresses} with every property in place. */
export class BondAddressesValue extends AttributeHolder implements BondAddresses {
  entries: Uint8Array[] | undefined = undefined;

  override get $schema(): Group {
    return bondAddressesSchema;
  }
}

/** What is where in a {@link BondAddresses}. */
export const bondAddressesSchema: Group = {
  name: 'BondAddresses',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 0, name: 'entry', field: 'entries', shape: { kind: 'bytes', form: 'address' }, multi: true, each: true },
    ],
  ),
  create: () => new BondAddressesValue(),
};

/** A {@link BondAdInfo} with every property in place. */
export class BondAdInfoValue extends AttributeHolder implements BondAdInfo {
  aggregator: number | undefined = undefined;
  numPorts: number | undefined = undefined;
  actorKey: number | undefined = undefined;
  partnerKey: number | undefined = undefined;
  partnerMac: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return bondAdInfoSchema;
  }
}

/** What is where in a {@link BondAdInfo}. */
export const bondAdInfoSchema: Group = {
  name: 'BondAdInfo',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'aggregator', field: 'aggregator', shape: { kind: 'number', size: 2 } },
      { type: 2, name: 'numPorts', field: 'numPorts', shape: { kind: 'number', size: 2 } },
      { type: 3, name: 'actorKey', field: 'actorKey', shape: { kind: 'number', size: 2 } },
      { type: 4, name: 'partnerKey', field: 'partnerKey', shape: { kind: 'number', size: 2 } },
      { type: 5, name: 'partnerMac', field: 'partnerMac', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new BondAdInfoValue(),
};

/** A {@link LinkBond} with every property in place. */
export class LinkBondValue extends AttributeHolder implements LinkBond {
  mode: number | undefined = undefined;
  activeSlave: number | undefined = undefined;
  miimon: number | undefined = undefined;
  updelay: number | undefined = undefined;
  downdelay: number | undefined = undefined;
  peerNotifDelay: number | undefined = undefined;
  useCarrier: number | undefined = undefined;
  arpInterval: number | undefined = undefined;
  arpIpTarget: BondAddresses | undefined = undefined;
  arpValidate: number | undefined = undefined;
  arpAllTargets: number | undefined = undefined;
  primary: number | undefined = undefined;
  primaryReselect: number | undefined = undefined;
  failOverMac: number | undefined = undefined;
  xmitHashPolicy: number | undefined = undefined;
  resendIgmp: number | undefined = undefined;
  numPeerNotif: number | undefined = undefined;
  allSlavesActive: number | undefined = undefined;
  minLinks: number | undefined = undefined;
  lpInterval: number | undefined = undefined;
  packetsPerSlave: number | undefined = undefined;
  adLacpActive: number | undefined = undefined;
  adLacpRate: number | undefined = undefined;
  adSelect: number | undefined = undefined;
  tlbDynamicLb: number | undefined = undefined;
  missedMax: number | undefined = undefined;
  nsIp6Target: BondAddresses | undefined = undefined;
  coupledControl: number | undefined = undefined;
  broadcastNeigh: number | undefined = undefined;
  lacpStrict: number | undefined = undefined;
  adActorSysPrio: number | undefined = undefined;
  adUserPortKey: number | undefined = undefined;
  adActorSystem: Uint8Array | undefined = undefined;
  adInfo: BondAdInfo | undefined = undefined;

  override get $schema(): Group {
    return linkBondSchema;
  }
}

/** What is where in a {@link LinkBond}. */
export const linkBondSchema: Group = {
  name: 'LinkBond',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'mode', field: 'mode', shape: { kind: 'number', size: 1, names: bondModeNames } },
      { type: 2, name: 'activeSlave', field: 'activeSlave', shape: { kind: 'number', size: 4 } },
      { type: 3, name: 'miimon', field: 'miimon', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'updelay', field: 'updelay', shape: { kind: 'number', size: 4 } },
      { type: 5, name: 'downdelay', field: 'downdelay', shape: { kind: 'number', size: 4 } },
      { type: 28, name: 'peerNotifDelay', field: 'peerNotifDelay', shape: { kind: 'number', size: 4 } },
      { type: 6, name: 'useCarrier', field: 'useCarrier', shape: { kind: 'number', size: 1 } },
      { type: 7, name: 'arpInterval', field: 'arpInterval', shape: { kind: 'number', size: 4 } },
      { type: 8, name: 'arpIpTarget', field: 'arpIpTarget', shape: { kind: 'group', group: bondAddressesSchema } },
      { type: 9, name: 'arpValidate', field: 'arpValidate', shape: { kind: 'number', size: 4 } },
      { type: 10, name: 'arpAllTargets', field: 'arpAllTargets', shape: { kind: 'number', size: 4 } },
      { type: 11, name: 'primary', field: 'primary', shape: { kind: 'number', size: 4 } },
      { type: 12, name: 'primaryReselect', field: 'primaryReselect', shape: { kind: 'number', size: 1 } },
      { type: 13, name: 'failOverMac', field: 'failOverMac', shape: { kind: 'number', size: 1 } },
      { type: 14, name: 'xmitHashPolicy', field: 'xmitHashPolicy', shape: { kind: 'number', size: 1 } },
      { type: 15, name: 'resendIgmp', field: 'resendIgmp', shape: { kind: 'number', size: 4 } },
      { type: 16, name: 'numPeerNotif', field: 'numPeerNotif', shape: { kind: 'number', size: 1 } },
      { type: 17, name: 'allSlavesActive', field: 'allSlavesActive', shape: { kind: 'number', size: 1 } },
      { type: 18, name: 'minLinks', field: 'minLinks', shape: { kind: 'number', size: 4 } },
      { type: 19, name: 'lpInterval', field: 'lpInterval', shape: { kind: 'number', size: 4 } },
      { type: 20, name: 'packetsPerSlave', field: 'packetsPerSlave', shape: { kind: 'number', size: 4 } },
      { type: 29, name: 'adLacpActive', field: 'adLacpActive', shape: { kind: 'number', size: 1 } },
      { type: 21, name: 'adLacpRate', field: 'adLacpRate', shape: { kind: 'number', size: 1 } },
      { type: 22, name: 'adSelect', field: 'adSelect', shape: { kind: 'number', size: 1 } },
      { type: 27, name: 'tlbDynamicLb', field: 'tlbDynamicLb', shape: { kind: 'number', size: 1 } },
      { type: 30, name: 'missedMax', field: 'missedMax', shape: { kind: 'number', size: 1 } },
      { type: 31, name: 'nsIp6Target', field: 'nsIp6Target', shape: { kind: 'group', group: bondAddressesSchema } },
      { type: 32, name: 'coupledControl', field: 'coupledControl', shape: { kind: 'number', size: 1 } },
      { type: 33, name: 'broadcastNeigh', field: 'broadcastNeigh', shape: { kind: 'number', size: 1 } },
      { type: 34, name: 'lacpStrict', field: 'lacpStrict', shape: { kind: 'number', size: 1 } },
      { type: 24, name: 'adActorSysPrio', field: 'adActorSysPrio', shape: { kind: 'number', size: 2 } },
      { type: 25, name: 'adUserPortKey', field: 'adUserPortKey', shape: { kind: 'number', size: 2 } },
      { type: 26, name: 'adActorSystem', field: 'adActorSystem', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 23, name: 'adInfo', field: 'adInfo', shape: { kind: 'group', group: bondAdInfoSchema } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkBondValue(),
};

/** A {@link LinkBondSlave} with every property in place. */
export class LinkBondSlaveValue extends AttributeHolder implements LinkBondSlave {
  state: number | undefined = undefined;
  miiStatus: number | undefined = undefined;
  linkFailureCount: number | undefined = undefined;
  permHwaddr: Uint8Array | undefined = undefined;
  queueId: number | undefined = undefined;
  prio: number | undefined = undefined;
  actorPortPrio: number | undefined = undefined;
  adAggregatorId: number | undefined = undefined;
  adActorOperPortState: number | undefined = undefined;
  adPartnerOperPortState: number | undefined = undefined;
  adChurnActorState: number | undefined = undefined;
  adChurnPartnerState: number | undefined = undefined;

  override get $schema(): Group {
    return linkBondSlaveSchema;
  }
}

/** What is where in a {@link LinkBondSlave}. */
export const linkBondSlaveSchema: Group = {
  name: 'LinkBondSlave',
  fields: [],
  size: 0,
  attributes: attributeTable(
    [
      { type: 1, name: 'state', field: 'state', shape: { kind: 'number', size: 1, names: bondSlaveStateNames } },
      { type: 2, name: 'miiStatus', field: 'miiStatus', shape: { kind: 'number', size: 1 } },
      { type: 3, name: 'linkFailureCount', field: 'linkFailureCount', shape: { kind: 'number', size: 4 } },
      { type: 4, name: 'permHwaddr', field: 'permHwaddr', shape: { kind: 'bytes', form: 'hardware' } },
      { type: 5, name: 'queueId', field: 'queueId', shape: { kind: 'number', size: 2 } },
      { type: 9, name: 'prio', field: 'prio', shape: { kind: 'number', size: 4, signed: true } },
      { type: 10, name: 'actorPortPrio', field: 'actorPortPrio', shape: { kind: 'number', size: 2 } },
      { type: 6, name: 'adAggregatorId', field: 'adAggregatorId', shape: { kind: 'number', size: 2 } },
      { type: 7, name: 'adActorOperPortState', field: 'adActorOperPortState', shape: { kind: 'number', size: 1 } },
      { type: 8, name: 'adPartnerOperPortState', field: 'adPartnerOperPortState', shape: { kind: 'number', size: 2 } },
      { type: 11, name: 'adChurnActorState', field: 'adChurnActorState', shape: { kind: 'number', size: 1 } },
      { type: 12, name: 'adChurnPartnerState', field: 'adChurnPartnerState', shape: { kind: 'number', size: 1 } },
      { type: 0, name: 'unspec' },
    ],
  ),
  create: () => new LinkBondSlaveValue(),
};
