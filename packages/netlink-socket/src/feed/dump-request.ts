import {
  HEADER_SIZE,
  HOST_IS_LITTLE,
  NLM_F_DUMP,
  NLM_F_REQUEST,
  writeHeader,
} from '../transport/frames.ts';

/** What the kernel can be asked for by one dump. */
export type DumpScope =
  | { readonly object: 'all' }
  | { readonly object: 'link' | 'address' | 'rule' | 'nexthop' | 'neighbour' | 'netconf' }
  | { readonly object: 'route'; readonly family: 2 | 10; readonly table?: number };

/** One dump request. */
export interface DumpRequest {
  readonly bytes: Uint8Array;
  /** Small dumps are held back until no change interrupted them (NLM_F_DUMP_INTR); routes, which never say so, are passed on as they come. */
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
/** `struct ifinfomsg`: offset of `ifi_index`. */
const IFI_INDEX = 4;
const LOOPBACK = 1;

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
  view.setUint16(attribute, 8, HOST_IS_LITTLE);
  view.setUint16(attribute + 2, RTA_TABLE, HOST_IS_LITTLE);
  view.setUint32(attribute + 4, table, HOST_IS_LITTLE);
  return { bytes, small: false };
}

function request(type: number, header: number, family: number, attributes = 0): Uint8Array {
  const bytes = new Uint8Array(HEADER_SIZE + header + attributes);
  writeHeader(bytes, { type, flags: NLM_F_REQUEST | NLM_F_DUMP });
  bytes[HEADER_SIZE] = family;
  return bytes;
}

/**
 * A request that the kernel serves only once every change under way is complete: `RTM_GETLINK` of one
 * link takes the RTNL lock. Sent between an event and a dump, it keeps what the event announced as
 * going out of the dump.
 */
export function barrierRequest(): Uint8Array {
  const bytes = request(GET.link.type, GET.link.header, AF_UNSPEC);
  writeHeader(bytes, { type: GET.link.type, flags: NLM_F_REQUEST });
  new DataView(bytes.buffer).setUint32(HEADER_SIZE + IFI_INDEX, LOOPBACK, HOST_IS_LITTLE);
  return bytes;
}
