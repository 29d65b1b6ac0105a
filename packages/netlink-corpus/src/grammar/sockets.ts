import {
  type AttributeSet,
  attributeSet,
  type Kind,
  type StructField,
  structFields,
} from './kinds.ts';

// Sockets as the kernel lists them through NETLINK_SOCK_DIAG. `struct inet_diag_sockid` is one field of 48 bytes here: two
// ports in network byte order, two addresses of 16 bytes, the interface index, and the cookie.

const struct = (fields: string): Kind => ({ kind: 'struct', fields: structFields(fields) });

const list = (word: string): Kind => ({
  kind: 'array',
  item: { kind: 'struct', fields: structFields(`value ${word}`) },
});

/** `linux/tcp.h struct tcp_info`: kernels have added to its end for twenty years. */
const TCP_INFO: Kind = struct(
  `state u8, caState u8, retransmits u8, probes u8, backoff u8, options u8, wscale u8, deliveryFlags u8,
   rto u32, ato u32, sndMss u32, rcvMss u32, unacked u32, sacked u32, lost u32, retrans u32, fackets u32,
   lastDataSent u32, lastAckSent u32, lastDataRecv u32, lastAckRecv u32, pmtu u32, rcvSsthresh u32, rtt u32,
   rttvar u32, sndSsthresh u32, sndCwnd u32, advmss u32, reordering u32, rcvRtt u32, rcvSpace u32,
   totalRetrans u32, pacingRate? u64, maxPacingRate? u64, bytesAcked? u64, bytesReceived? u64, segsOut? u32,
   segsIn? u32, notsentBytes? u32, minRtt? u32, dataSegsIn? u32, dataSegsOut? u32, deliveryRate? u64,
   busyTime? u64, rwndLimited? u64, sndbufLimited? u64, delivered? u32, deliveredCe? u32, bytesSent? u64,
   bytesRetrans? u64, dsackDups? u32, reordSeen? u32, rcvOoopack? u32, sndWnd? u32, rcvWnd? u32, rehash? u32,
   totalRto? u16, totalRtoRecoveries? u16, totalRtoTime? u32,
   receivedCe? u32, deliveredE1Bytes? u32, deliveredE0Bytes? u32, deliveredCeBytes? u32, receivedE1Bytes? u32,
   receivedE0Bytes? u32, receivedCeBytes? u32, ecnFlags? u32`,
);

/** `linux/inet_diag.h struct inet_diag_req_v2`. */
export const INET_REQUEST_HEADER: readonly StructField[] = structFields(
  'family u8, protocol u8, extensions u8, reserved u8, states u32, id bytes48',
);

/** `linux/inet_diag.h INET_DIAG_REQ_*`. */
export const INET_REQUEST: AttributeSet = attributeSet(
  'inetDiagRequest',
  `1 bytecode bytes
   2 skBpfStorages attributes nested
   3 protocol u32`,
);

/** `linux/inet_diag.h struct inet_diag_msg`. */
export const INET_SOCKET_HEADER: readonly StructField[] = structFields(
  'family u8, state u8, timer u8, retrans u8, id bytes48, expires u32, rqueue u32, wqueue u32, uid u32, inode u32',
);

/** `linux/inet_diag.h INET_DIAG_*`. */
export const INET_SOCKET: AttributeSet = attributeSet(
  'inetDiagMessage',
  `1 meminfo meminfo
   2 info tcpInfo
   3 vegasinfo vegas
   4 cong text
   5 tos u8
   6 tclass u8
   7 skmeminfo words
   8 shutdown u8
   9 dctcpinfo dctcp
   10 protocol u8
   11 skv6only u8
   12 locals bytes
   13 peers bytes
   14 pad name
   15 mark u32
   16 bbrinfo bbr
   17 classId u32
   18 md5sig bytes
   19 ulpInfo attributes nested
   20 skBpfStorages attributes nested
   21 cgroupId u64
   22 sockopt sockopt`,
  {
    meminfo: struct('rmem u32, wmem u32, fmem u32, tmem u32'),
    tcpInfo: TCP_INFO,
    vegas: struct('enabled u32, rttcnt u32, rtt u32, minrtt u32'),
    dctcp: struct('enabled u16, ceState u16, alpha u32, abEcn u32, abTot u32'),
    bbr: struct('bwLo u32, bwHi u32, minRtt u32, pacingGain u32, cwndGain u32'),
    sockopt: struct('flags1 u8, flags2 u8'),
    words: list('u32'),
  },
);

/** `linux/unix_diag.h struct unix_diag_req`. */
export const UNIX_REQUEST_HEADER: readonly StructField[] = structFields(
  'family u8, protocol u8, reserved u16, states u32, inode u32, show u32, cookie bytes8',
);

/** Requests for UNIX sockets have no attributes: the kernel ignores what follows. */
export const UNIX_REQUEST: AttributeSet = { name: 'none', byType: new Map(), byName: new Map() };

/** `linux/unix_diag.h struct unix_diag_msg`. */
export const UNIX_SOCKET_HEADER: readonly StructField[] = structFields(
  'family u8, type u8, state u8, reserved u8, inode u32, cookie bytes8',
);

/** `linux/unix_diag.h UNIX_DIAG_*`. */
export const UNIX_SOCKET: AttributeSet = attributeSet(
  'unixDiagMessage',
  `0 name bytes
   1 vfs vfs
   2 peer u32
   3 icons words
   4 rqlen rqlen
   5 meminfo words
   6 shutdown u8
   7 uid u32`,
  {
    vfs: struct('inode u32, device u32'),
    rqlen: struct('rqueue u32, wqueue u32'),
    words: list('u32'),
  },
);
