import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { strict } from '../../../test/kernel.ts';
import { hasHeaders, readConstants } from './uapi.ts';

const whenInstalled = hasHeaders || strict ? test : test.skip;

interface Member {
  readonly file: string;
  readonly list: string;
  readonly value: number;
  readonly name: string;
}

/** Every number of the formats that has a UAPI name. */
function readMembers(): Member[] {
  const formats = new URL('../formats/', import.meta.url);
  return readdirSync(formats)
    .filter((file) => file.endsWith('.ksy'))
    .flatMap((file) => {
      const { enums = {} } = parse(readFileSync(new URL(file, formats), 'utf8')) as {
        enums?: Record<string, Record<string, { '-orig-id'?: string }>>;
      };
      return Object.entries(enums).flatMap(([list, members]) =>
        Object.entries(members).flatMap(([value, member]) => {
          const name = member['-orig-id'];
          return name === undefined ? [] : [{ file, list, value: Number(value), name }];
        }),
      );
    });
}

const members = readMembers();

/** Numbers newer than the installed headers, pinned with their source. */
function readPinned(): Map<string, number> {
  const text = readFileSync(new URL('uapi-newer.tsv', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    rows.map((line) => {
      const [name = '', value] = line.split('\t');
      return [name, Number(value)];
    }),
  );
}

const pinned = readPinned();

/** Names in headers of the C library, and in those of the kernel that are not for programs. */
const ELSEWHERE = /^(AF_|TCP_|IF_RS_|IF_RA_|IF_READY|IF_PREFIX_|IPPROTO_|SOCK_|GENL_ID_CTRL)/;

test('each number newer than the installed headers is that of the pinned table', () => {
  const ours = new Map(members.map(({ name, value }) => [name, value]));
  const found = [...pinned.keys()].map((name) => [name, ours.get(name)]);
  expect(found).toEqual([...pinned].map(([name, value]) => [name, value]));
});

whenInstalled('each number of the formats is in a header or in the pinned table', () => {
  const constants = readConstants();
  const unknown = members.filter(
    ({ name }) => !constants.has(name) && !pinned.has(name) && !ELSEWHERE.test(name),
  );
  expect(unknown.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
});

whenInstalled('the pinned table says what newer headers say', () => {
  const constants = readConstants();
  const wrong = [...pinned].filter(
    ([name, value]) => constants.has(name) && constants.get(name) !== value,
  );
  expect(wrong).toEqual([]);
});

whenInstalled('each number of the formats is that of the kernel headers', () => {
  const constants = readConstants();
  const known = members.filter(({ name }) => constants.has(name));
  expect(known.length).toBeGreaterThan(700);
  const wrong = known.filter(({ name, value }) => constants.get(name) !== value);
  expect(
    wrong.map(({ file, name, value }) => `${file} ${name} ${value} is ${constants.get(name)}`),
  ).toEqual([]);
});

/** Sets of attributes that are in the formats whole: UAPI prefix → names with it that belong to others. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  RTA_: /^RTA_(ALIGNTO|MULTIPATH_|.*_MAX$)/,
  RTAX_: /^RTAX_FEATURE/,
  NDA_: /^NDA_EXTENDED|^NDA_F/,
  NHA_: /^NHA_(GROUP_STATS_|RES_GROUP_|RES_BUCKET_|GROUP_STATS_ENTRY|OP_FLAG|HW_STATS$)/,
  NHA_RES_GROUP_: /^$/,
  NHA_RES_BUCKET_: /^$/,
  NETCONFA_: /^NETCONFA_(ALL|IFINDEX_)/,
  IFA_: /^IFA_F_|^IFA_PROTO_|^IFAPROT/,
  FRA_: /^FRA_IFNAME$/,
  NDTA_: /^$/,
  NDTPA_: /^$/,
  INET_DIAG_: /^INET_DIAG_(REQ|BC|GETSOCK|NOCOOKIE|MAX)/,
  UNIX_DIAG_: /^$/,
  CTRL_ATTR_: /^$/,
  IFLA_BOND_: /^$/,
  IFLA_VLAN_: /^$/,
  IFLA_GRE_: /^$/,
  IFLA_IPTUN_: /^$/,
  IFLA_GENEVE_: /^$/,
  IFLA_BR_: /^$/,
  IFLA_BRPORT_: /^$/,
  IFLA_VXLAN_: /^$/,
  IFLA_MACVLAN_: /^$/,
  LWTUNNEL_ENCAP_: /^$/,
  SEG6_LOCAL_: /^SEG6_LOCAL_(ACTION|CNT|FLV)_/,
};

whenInstalled('no attribute of the kernel headers is missing from the formats', () => {
  const constants = readConstants();
  const ours = new Set(members.map(({ name }) => name));
  const missing = [...constants.keys()].filter((name) =>
    Object.entries(WHOLE).some(
      ([prefix, others]) =>
        name.startsWith(prefix) &&
        !others.test(name) &&
        !/_(MAX|UNSPEC)$/.test(name) &&
        !ours.has(name),
    ),
  );
  expect(missing).toEqual([]);
});

test('each attribute that keeps its bytes says why', () => {
  const page = readFileSync(new URL('../docs/attributes.md', import.meta.url), 'utf8');
  expect(page.split('\n').filter((line) => line.includes('no reason is given'))).toEqual([]);
  expect(page).toContain('| 9 | RTA_MULTIPATH | `multipath` | list of `RouteNexthop` |');
});
