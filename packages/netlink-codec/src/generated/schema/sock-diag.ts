// Generated from formats/sock_diag.ksy by "pnpm gen". Do not edit: edit the format.
import { type FamilySchema, familySchema } from '../../runtime/family.ts';
import { readInetDiagRequest } from '../decode/inet-diag-request.ts';
import { readInetDiagMessage } from '../decode/inet-diag.ts';
import { readUnixDiagRequest } from '../decode/unix-diag-request.ts';
import { readUnixDiagMessage } from '../decode/unix-diag.ts';
import { writeInetDiagRequest } from '../encode/inet-diag-request.ts';
import { writeInetDiagMessage } from '../encode/inet-diag.ts';
import { writeUnixDiagRequest } from '../encode/unix-diag-request.ts';
import { writeUnixDiagMessage } from '../encode/unix-diag.ts';
import type { InetDiagRequest } from '../types/inet-diag-request.ts';
import type { InetDiagMessage } from '../types/inet-diag.ts';
import type { UnixDiagRequest } from '../types/unix-diag-request.ts';
import type { UnixDiagMessage } from '../types/unix-diag.ts';
import { inetDiagRequestSchema } from './inet-diag-request.ts';
import { inetDiagMessageSchema } from './inet-diag.ts';
import { doneBodySchema } from './nlmsgdone.ts';
import { errorBodySchema } from './nlmsgerr.ts';
import { unixDiagRequestSchema } from './unix-diag-request.ts';
import { unixDiagMessageSchema } from './unix-diag.ts';

/** The messages of the netlink family sock-diag. */
export const sockDiagFamily: FamilySchema = familySchema(
  [
    { name: 'noop', key: 1, type: 1 },
    { name: 'error', key: 2, type: 2, body: errorBodySchema, args: (header) => ({ flags: header.flags }) },
    { name: 'done', key: 3, type: 3, body: doneBodySchema, args: (header) => ({ flags: header.flags }) },
    { name: 'overrun', key: 4, type: 4 },
    { name: 'sockdestroy', key: 21, type: 21, body: inetDiagRequestSchema, read: readInetDiagRequest, write: (writer, body) => writeInetDiagRequest(writer, body as InetDiagRequest) },
    { name: 'inetdiagreq', key: 65536, type: 20, body: inetDiagRequestSchema, read: readInetDiagRequest, write: (writer, body) => writeInetDiagRequest(writer, body as InetDiagRequest) },
    { name: 'inetdiagmsg', key: 131072, type: 20, body: inetDiagMessageSchema, read: readInetDiagMessage, write: (writer, body) => writeInetDiagMessage(writer, body as InetDiagMessage) },
    { name: 'unixdiagreq', key: 65537, type: 20, body: unixDiagRequestSchema, read: readUnixDiagRequest, write: (writer, body) => writeUnixDiagRequest(writer, body as UnixDiagRequest) },
    { name: 'unixdiagmsg', key: 131073, type: 20, body: unixDiagMessageSchema, read: readUnixDiagMessage, write: (writer, body) => writeUnixDiagMessage(writer, body as UnixDiagMessage) },
  ],
  (header, first) => ((header.type !== 0x14) ? header.type : (((first === 2) || (first === 0xa)) ? (((header.flags & 1) !== 0) ? 0x10000 : 0x20000) : ((first === 1) ? ((((header.flags & 1) !== 0) ? 0x10000 : 0x20000) + 1) : 0x14))),
);
