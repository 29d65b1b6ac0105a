// Generated from formats/genetlink.ksy by "pnpm gen". Do not edit: edit the format.
import { type FamilySchema, familySchema } from '../../runtime/family.ts';
import { readGenlCtrl } from '../decode/genl-ctrl.ts';
import { writeGenlCtrl } from '../encode/genl-ctrl.ts';
import type { GenlCtrl } from '../types/genl-ctrl.ts';
import { genlCtrlSchema } from './genl-ctrl.ts';
import { doneBodySchema } from './nlmsgdone.ts';
import { errorBodySchema } from './nlmsgerr.ts';

/** The messages of the netlink family generic. */
export const genericFamily: FamilySchema = familySchema(
  [
    { name: 'noop', key: 1, type: 1 },
    { name: 'error', key: 2, type: 2, body: errorBodySchema, args: (header) => ({ flags: header.flags }) },
    { name: 'done', key: 3, type: 3, body: doneBodySchema, args: (header) => ({ flags: header.flags }) },
    { name: 'overrun', key: 4, type: 4 },
    { name: 'ctrl', key: 16, type: 16, body: genlCtrlSchema, read: readGenlCtrl, write: (writer, body) => writeGenlCtrl(writer, body as GenlCtrl) },
  ],
);
