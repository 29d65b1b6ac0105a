// Generated from formats/inet_diag.ksy by "pnpm gen". Do not edit: edit the format.
import { AttributeHolder, NESTED, NO_BYTES } from '../../runtime/attribute.ts';
import { type Group, attributeTable } from '../../runtime/schema.ts';
import { tcpStateNames } from '../names/inet-diag.ts';
import { addressFamilyNames, ipProtocolNames } from '../names/netlink-values.ts';
import type { InetDiagBbrinfo, InetDiagDctcpinfo, InetDiagMeminfo, InetDiagMessage, InetDiagSockid, InetDiagSockopt, InetDiagVegasinfo, TcpInfo } from '../types/inet-diag.ts';

/** A {@link InetDiagSockid} with every property in place. */
export class InetDiagSockidValue implements InetDiagSockid {
  sport: number = 0;
  dport: number = 0;
  src: Uint8Array = NO_BYTES;
  dst: Uint8Array = NO_BYTES;
  interface: number = 0;
  cookie: Uint8Array = NO_BYTES;
}

/** What is where in a {@link InetDiagSockid}. */
export const inetDiagSockidSchema: Group = {
  name: 'InetDiagSockid',
  fields: [
    { name: 'sport', shape: { kind: 'number', size: 2, big: true }, size: 2 },
    { name: 'dport', shape: { kind: 'number', size: 2, big: true }, size: 2 },
    { name: 'src', shape: { kind: 'bytes', form: 'address', size: 16, family: 'family' }, size: 16 },
    { name: 'dst', shape: { kind: 'bytes', form: 'address', size: 16, family: 'family' }, size: 16 },
    { name: 'interface', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'cookie', shape: { kind: 'bytes', form: 'hex', size: 8 }, size: 8 },
  ],
  size: 48,
  create: () => new InetDiagSockidValue(),
};

/** A {@link InetDiagSockopt} with every property in place. */
export class InetDiagSockoptValue implements InetDiagSockopt {
  flags1: number = 0;
  flags2: number = 0;
}

/** What is where in a {@link InetDiagSockopt}. */
export const inetDiagSockoptSchema: Group = {
  name: 'InetDiagSockopt',
  fields: [
    { name: 'flags1', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'flags2', shape: { kind: 'number', size: 1 }, size: 1 },
  ],
  size: 2,
  create: () => new InetDiagSockoptValue(),
};

/** A {@link InetDiagMeminfo} with every property in place. */
export class InetDiagMeminfoValue implements InetDiagMeminfo {
  rmem: number = 0;
  wmem: number = 0;
  fmem: number = 0;
  tmem: number = 0;
}

/** What is where in a {@link InetDiagMeminfo}. */
export const inetDiagMeminfoSchema: Group = {
  name: 'InetDiagMeminfo',
  fields: [
    { name: 'rmem', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'wmem', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'fmem', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'tmem', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 16,
  create: () => new InetDiagMeminfoValue(),
};

/** A {@link TcpInfo} with every property in place. */
export class TcpInfoValue implements TcpInfo {
  state: number = 0;
  caState: number = 0;
  retransmits: number = 0;
  probes: number = 0;
  backoff: number = 0;
  options: number = 0;
  wscale: number = 0;
  deliveryFlags: number = 0;
  rto: number = 0;
  ato: number = 0;
  sndMss: number = 0;
  rcvMss: number = 0;
  unacked: number = 0;
  sacked: number = 0;
  lost: number = 0;
  retrans: number = 0;
  fackets: number = 0;
  lastDataSent: number = 0;
  lastAckSent: number = 0;
  lastDataRecv: number = 0;
  lastAckRecv: number = 0;
  pmtu: number = 0;
  rcvSsthresh: number = 0;
  rtt: number = 0;
  rttvar: number = 0;
  sndSsthresh: number = 0;
  sndCwnd: number = 0;
  advmss: number = 0;
  reordering: number = 0;
  rcvRtt: number = 0;
  rcvSpace: number = 0;
  totalRetrans: number = 0;
  pacingRate: bigint | undefined = undefined;
  maxPacingRate: bigint | undefined = undefined;
  bytesAcked: bigint | undefined = undefined;
  bytesReceived: bigint | undefined = undefined;
  segsOut: number | undefined = undefined;
  segsIn: number | undefined = undefined;
  notsentBytes: number | undefined = undefined;
  minRtt: number | undefined = undefined;
  dataSegsIn: number | undefined = undefined;
  dataSegsOut: number | undefined = undefined;
  deliveryRate: bigint | undefined = undefined;
  busyTime: bigint | undefined = undefined;
  rwndLimited: bigint | undefined = undefined;
  sndbufLimited: bigint | undefined = undefined;
  delivered: number | undefined = undefined;
  deliveredCe: number | undefined = undefined;
  bytesSent: bigint | undefined = undefined;
  bytesRetrans: bigint | undefined = undefined;
  dsackDups: number | undefined = undefined;
  reordSeen: number | undefined = undefined;
  rcvOoopack: number | undefined = undefined;
  sndWnd: number | undefined = undefined;
  rcvWnd: number | undefined = undefined;
  rehash: number | undefined = undefined;
  totalRto: number | undefined = undefined;
  totalRtoRecoveries: number | undefined = undefined;
  totalRtoTime: number | undefined = undefined;
  receivedCe: number | undefined = undefined;
  deliveredE1Bytes: number | undefined = undefined;
  deliveredE0Bytes: number | undefined = undefined;
  deliveredCeBytes: number | undefined = undefined;
  receivedE1Bytes: number | undefined = undefined;
  receivedE0Bytes: number | undefined = undefined;
  receivedCeBytes: number | undefined = undefined;
  ecnFlags: number | undefined = undefined;
}

/** What is where in a {@link TcpInfo}. */
export const tcpInfoSchema: Group = {
  name: 'TcpInfo',
  fields: [
    { name: 'state', shape: { kind: 'number', size: 1, names: tcpStateNames }, size: 1 },
    { name: 'caState', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'retransmits', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'probes', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'backoff', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'options', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'wscale', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'deliveryFlags', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'rto', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'ato', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'sndMss', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rcvMss', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'unacked', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'sacked', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'lost', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'retrans', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'fackets', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'lastDataSent', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'lastAckSent', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'lastDataRecv', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'lastAckRecv', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'pmtu', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rcvSsthresh', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rtt', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rttvar', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'sndSsthresh', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'sndCwnd', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'advmss', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'reordering', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rcvRtt', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rcvSpace', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'totalRetrans', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'pacingRate', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'maxPacingRate', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'bytesAcked', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'bytesReceived', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'segsOut', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'segsIn', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'notsentBytes', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'minRtt', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'dataSegsIn', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'dataSegsOut', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'deliveryRate', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'busyTime', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'rwndLimited', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'sndbufLimited', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'delivered', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'deliveredCe', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'bytesSent', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'bytesRetrans', shape: { kind: 'bigint', size: 8 }, size: 8, optional: true },
    { name: 'dsackDups', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'reordSeen', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'rcvOoopack', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'sndWnd', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'rcvWnd', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'rehash', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'totalRto', shape: { kind: 'number', size: 2 }, size: 2, optional: true },
    { name: 'totalRtoRecoveries', shape: { kind: 'number', size: 2 }, size: 2, optional: true },
    { name: 'totalRtoTime', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'receivedCe', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'deliveredE1Bytes', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'deliveredE0Bytes', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'deliveredCeBytes', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'receivedE1Bytes', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'receivedE0Bytes', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'receivedCeBytes', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
    { name: 'ecnFlags', shape: { kind: 'number', size: 4 }, size: 4, optional: true },
  ],
  size: 104,
  create: () => new TcpInfoValue(),
};

/** A {@link InetDiagVegasinfo} with every property in place. */
export class InetDiagVegasinfoValue implements InetDiagVegasinfo {
  enabled: number = 0;
  rttcnt: number = 0;
  rtt: number = 0;
  minrtt: number = 0;
}

/** What is where in a {@link InetDiagVegasinfo}. */
export const inetDiagVegasinfoSchema: Group = {
  name: 'InetDiagVegasinfo',
  fields: [
    { name: 'enabled', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rttcnt', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rtt', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'minrtt', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 16,
  create: () => new InetDiagVegasinfoValue(),
};

/** A {@link InetDiagDctcpinfo} with every property in place. */
export class InetDiagDctcpinfoValue implements InetDiagDctcpinfo {
  enabled: number = 0;
  ceState: number = 0;
  alpha: number = 0;
  abEcn: number = 0;
  abTot: number = 0;
}

/** What is where in a {@link InetDiagDctcpinfo}. */
export const inetDiagDctcpinfoSchema: Group = {
  name: 'InetDiagDctcpinfo',
  fields: [
    { name: 'enabled', shape: { kind: 'number', size: 2 }, size: 2 },
    { name: 'ceState', shape: { kind: 'number', size: 2 }, size: 2 },
    { name: 'alpha', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'abEcn', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'abTot', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 16,
  create: () => new InetDiagDctcpinfoValue(),
};

/** A {@link InetDiagBbrinfo} with every property in place. */
export class InetDiagBbrinfoValue implements InetDiagBbrinfo {
  bwLo: number = 0;
  bwHi: number = 0;
  minRtt: number = 0;
  pacingGain: number = 0;
  cwndGain: number = 0;
}

/** What is where in a {@link InetDiagBbrinfo}. */
export const inetDiagBbrinfoSchema: Group = {
  name: 'InetDiagBbrinfo',
  fields: [
    { name: 'bwLo', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'bwHi', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'minRtt', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'pacingGain', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'cwndGain', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 20,
  create: () => new InetDiagBbrinfoValue(),
};

/** A {@link InetDiagMessage} with every property in place. */
export class InetDiagMessageValue extends AttributeHolder implements InetDiagMessage {
  family: number = 0;
  state: number = 0;
  timer: number = 0;
  retrans: number = 0;
  id: InetDiagSockid = new InetDiagSockidValue();
  expires: number = 0;
  rqueue: number = 0;
  wqueue: number = 0;
  uid: number = 0;
  inode: number = 0;
  shutdown: number | undefined = undefined;
  tos: number | undefined = undefined;
  tclass: number | undefined = undefined;
  skv6only: number | undefined = undefined;
  mark: number | undefined = undefined;
  classId: number | undefined = undefined;
  cgroupId: bigint | undefined = undefined;
  sockopt: InetDiagSockopt | undefined = undefined;
  meminfo: InetDiagMeminfo | undefined = undefined;
  skmeminfo: number[] | undefined = undefined;
  md5sig: Uint8Array | undefined = undefined;
  ulpInfo: Uint8Array | undefined = undefined;
  info: TcpInfo | undefined = undefined;
  cong: string | undefined = undefined;
  vegasinfo: InetDiagVegasinfo | undefined = undefined;
  dctcpinfo: InetDiagDctcpinfo | undefined = undefined;
  bbrinfo: InetDiagBbrinfo | undefined = undefined;
  protocol: number | undefined = undefined;
  locals: Uint8Array | undefined = undefined;
  peers: Uint8Array | undefined = undefined;
  skBpfStorages: Uint8Array | undefined = undefined;

  override get $schema(): Group {
    return inetDiagMessageSchema;
  }
}

/** What is where in a {@link InetDiagMessage}. */
export const inetDiagMessageSchema: Group = {
  name: 'InetDiagMessage',
  fields: [
    { name: 'family', shape: { kind: 'number', size: 1, names: addressFamilyNames }, size: 1 },
    { name: 'state', shape: { kind: 'number', size: 1, names: tcpStateNames }, size: 1 },
    { name: 'timer', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'retrans', shape: { kind: 'number', size: 1 }, size: 1 },
    { name: 'id', shape: { kind: 'group', group: inetDiagSockidSchema, args: { family: 'family' } }, size: 48 },
    { name: 'expires', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'rqueue', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'wqueue', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'uid', shape: { kind: 'number', size: 4 }, size: 4 },
    { name: 'inode', shape: { kind: 'number', size: 4 }, size: 4 },
  ],
  size: 72,
  attributes: attributeTable(
    [
      { type: 8, name: 'shutdown', field: 'shutdown', shape: { kind: 'number', size: 1 } },
      { type: 5, name: 'tos', field: 'tos', shape: { kind: 'number', size: 1 } },
      { type: 6, name: 'tclass', field: 'tclass', shape: { kind: 'number', size: 1 } },
      { type: 11, name: 'skv6only', field: 'skv6only', shape: { kind: 'number', size: 1 } },
      { type: 15, name: 'mark', field: 'mark', shape: { kind: 'number', size: 4 } },
      { type: 17, name: 'classId', field: 'classId', shape: { kind: 'number', size: 4 } },
      { type: 21, name: 'cgroupId', field: 'cgroupId', shape: { kind: 'bigint', size: 8 } },
      { type: 22, name: 'sockopt', field: 'sockopt', shape: { kind: 'group', group: inetDiagSockoptSchema } },
      { type: 1, name: 'meminfo', field: 'meminfo', shape: { kind: 'group', group: inetDiagMeminfoSchema } },
      { type: 7, name: 'skmeminfo', field: 'skmeminfo', shape: { kind: 'array', item: { kind: 'number', size: 4 }, size: 4 } },
      { type: 18, name: 'md5sig', field: 'md5sig', shape: { kind: 'bytes', form: 'hex' } },
      { type: 19, name: 'ulpInfo', field: 'ulpInfo', shape: { kind: 'bytes', form: 'hex' } },
      { type: 2, name: 'info', field: 'info', shape: { kind: 'group', group: tcpInfoSchema } },
      { type: 4, name: 'cong', field: 'cong', shape: { kind: 'text' } },
      { type: 3, name: 'vegasinfo', field: 'vegasinfo', shape: { kind: 'group', group: inetDiagVegasinfoSchema } },
      { type: 9, name: 'dctcpinfo', field: 'dctcpinfo', shape: { kind: 'group', group: inetDiagDctcpinfoSchema } },
      { type: 16, name: 'bbrinfo', field: 'bbrinfo', shape: { kind: 'group', group: inetDiagBbrinfoSchema } },
      { type: 10, name: 'protocol', field: 'protocol', shape: { kind: 'number', size: 1, names: ipProtocolNames } },
      { type: 12, name: 'locals', field: 'locals', shape: { kind: 'bytes', form: 'hex' } },
      { type: 13, name: 'peers', field: 'peers', shape: { kind: 'bytes', form: 'hex' } },
      { type: 20, name: 'skBpfStorages', field: 'skBpfStorages', shape: { kind: 'bytes', form: 'hex' }, flags: NESTED },
      { type: 0, name: 'none' },
      { type: 14, name: 'pad' },
    ],
  ),
  create: () => new InetDiagMessageValue(),
};
