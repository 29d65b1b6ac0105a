import { HEADER_SIZE, NLM_F_DUMP, NLM_F_REQUEST } from '../transport/frames.ts';

/** What the kernel can be asked for by one dump. */
export type DumpScope =
  | { readonly object: 'all' }
  | { readonly object: 'link' | 'address' | 'rule' | 'nexthop' | 'neighbour' | 'netconf' }
  | { readonly object: 'route'; readonly family: 2 | 10; readonly table?: number };

/** One dump request, and whether a dump that was disturbed says so and must be repeated (NLM_F_DUMP_INTR). */
export interface DumpRequest {
  readonly bytes: Uint8Array;
  /** Small dumps are held back until they are known to be undisturbed; routes are passed on as they come. */
  readonly small: boolean;
}

/** `linux/rtnetlink.h RTM_GET*`, and the size of the fixed header that strict checking wants. */
const GET = {
  link: { type: 18, header: 16 },
  address: { type: 22, header: 8 },
  route: { type: 26, header: 12 },
  neighbour: { type: 30, header: 12 },
  rule: { type: 34, header: 12 },
  netconf: { type: 82, header: 4 },
  nexthop: { type: 106, header: 8 },
} as const;

const AF_UNSPEC = 0;
const AF_INET = 2;
const AF_INET6 = 10;
const RTA_TABLE = 15;

/**
 * The requests that cover `scope`, in the order in which they must be made: what routes depend on
 * comes before them.
 */
export function dumpRequests(scope: DumpScope): DumpRequest[] {
  switch (scope.object) {
    case 'all':
      return [
        small('link', AF_UNSPEC),
        small('address', AF_UNSPEC),
        small('netconf', AF_INET),
        small('netconf', AF_INET6),
        small('nexthop', AF_UNSPEC),
        small('rule', AF_UNSPEC),
        small('neighbour', AF_UNSPEC),
        routes(AF_INET, undefined),
        routes(AF_INET6, undefined),
      ];
    case 'route':
      return [routes(scope.family, scope.table)];
    case 'netconf':
      return [small('netconf', AF_INET), small('netconf', AF_INET6)];
    default:
      return [small(scope.object, AF_UNSPEC)];
  }
}

function small(object: keyof typeof GET, family: number): DumpRequest {
  return { bytes: request(GET[object].type, GET[object].header, family), small: true };
}

function routes(family: number, table: number | undefined): DumpRequest {
  const { type, header } = GET.route;
  if (table === undefined) return { bytes: request(type, header, family), small: false };
  const bytes = request(type, header, family, 8);
  const view = new DataView(bytes.buffer);
  const attribute = HEADER_SIZE + header;
  setHostUint16(view, attribute, 8);
  setHostUint16(view, attribute + 2, RTA_TABLE);
  setHostUint32(view, attribute + 4, table);
  return { bytes, small: false };
}

function request(type: number, header: number, family: number, attributes = 0): Uint8Array {
  const bytes = new Uint8Array(HEADER_SIZE + header + attributes);
  const view = new DataView(bytes.buffer);
  setHostUint32(view, 0, bytes.length);
  setHostUint16(view, 4, type);
  setHostUint16(view, 6, NLM_F_REQUEST | NLM_F_DUMP);
  view.setUint8(HEADER_SIZE, family);
  return bytes;
}

/**
 * A request that the kernel serves only once every change under way is complete: `RTM_GETLINK` of one
 * link takes the RTNL lock. Sent between an event and a dump, it keeps what the event announced as
 * going out of the dump.
 */
export function barrierRequest(): Uint8Array {
  const bytes = request(GET.link.type, GET.link.header, AF_UNSPEC);
  const view = new DataView(bytes.buffer);
  setHostUint16(view, 6, NLM_F_REQUEST);
  setHostUint32(view, HEADER_SIZE + 4, 1);
  return bytes;
}

const HOST_IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function setHostUint16(view: DataView, offset: number, value: number): void {
  view.setUint16(offset, value, HOST_IS_LITTLE);
}

function setHostUint32(view: DataView, offset: number, value: number): void {
  view.setUint32(offset, value, HOST_IS_LITTLE);
}
