import { type DecodeOptions, decode, type NetlinkMessage } from '@routability/netlink-codec';
import { formatAddress } from '@routability/netlink-codec/address';
import type { Facts, FactValue } from '@routability/netlink-corpus';

type Body = Readonly<Record<string, unknown>>;

/** Facts of one message: names of our codec's properties to names of facts, with how the value is put. */
interface Form {
  readonly object: string;
  readonly fields: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

const FORMS: Readonly<Record<string, Form>> = {
  link: {
    object: 'link',
    fields: ['family', 'type', 'index', 'flags'],
    attributes: {
      ifname: 'ifname',
      mtu: 'mtu',
      master: 'master',
      operstate: 'operstate',
      address: 'lladdr',
    },
  },
  addr: {
    object: 'address',
    fields: ['family', 'prefixlen', 'flagsByte', 'scope', 'index'],
    attributes: {
      address: 'address',
      local: 'local',
      broadcast: 'broadcast',
      label: 'label',
      flags: 'ifaFlags',
    },
  },
  route: {
    object: 'route',
    fields: ['family', 'dstLen', 'srcLen', 'tos', 'protocol', 'scope', 'type', 'flags'],
    attributes: {
      dst: 'dst',
      src: 'src',
      gateway: 'gateway',
      oif: 'oif',
      iif: 'iif',
      priority: 'metric',
      prefsrc: 'prefsrc',
      table: 'table',
      nhId: 'nhId',
      pref: 'pref',
      multipath: 'nexthops',
    },
  },
  neigh: {
    object: 'neighbour',
    fields: ['family', 'ifindex', 'state', 'flagsByte', 'type'],
    attributes: { dst: 'dst', lladdr: 'lladdr', master: 'master', vlan: 'vlan', probes: 'probes' },
  },
  rule: {
    object: 'rule',
    fields: ['family', 'dstLen', 'srcLen', 'tos', 'action', 'flags'],
    attributes: {
      dst: 'dst',
      src: 'src',
      iifname: 'iifname',
      oifname: 'oifname',
      priority: 'priority',
      fwmark: 'fwmark',
      fwmask: 'fwmask',
      table: 'table',
      goto: 'goto',
    },
  },
  nexthop: {
    object: 'nexthop',
    fields: ['family', 'scope', 'protocol', 'flags'],
    attributes: {
      id: 'id',
      oif: 'oif',
      gateway: 'gateway',
      blackhole: 'blackhole',
      group: 'group',
    },
  },
  netconf: {
    object: 'netconf',
    fields: ['family'],
    attributes: { ifindex: 'ifindex', forwarding: 'forwarding', rpFilter: 'rpFilter' },
  },
  error: { object: 'error', fields: ['error'], attributes: { msg: 'msg', offs: 'offs' } },
  done: { object: 'done', fields: ['error'], attributes: { msg: 'msg' } },
  inetdiagreq: {
    object: 'inet-diag-request',
    fields: ['family', 'protocol', 'extensions', 'states', 'id'],
    attributes: {},
  },
  sockdestroy: {
    object: 'sock-destroy',
    fields: ['family', 'protocol', 'extensions', 'states', 'id'],
    attributes: {},
  },
  inetdiagmsg: {
    object: 'inet-diag-message',
    fields: [
      'family',
      'state',
      'timer',
      'retrans',
      'id',
      'expires',
      'rqueue',
      'wqueue',
      'uid',
      'inode',
    ],
    attributes: {
      cong: 'cong',
      tos: 'tos',
      tclass: 'tclass',
      shutdown: 'shutdown',
      mark: 'mark',
      protocol: 'protocol',
      cgroupId: 'cgroupId',
    },
  },
  unixdiagreq: {
    object: 'unix-diag-request',
    fields: ['family', 'protocol', 'states', 'inode', 'show', 'cookie'],
    attributes: {},
  },
  unixdiagmsg: {
    object: 'unix-diag-message',
    fields: ['family', 'type', 'state', 'inode', 'cookie'],
    attributes: { name: 'name', peer: 'peer', shutdown: 'shutdown', uid: 'uid' },
  },
};

/** What our codec learns from bytes, in the words of the manifest. */
export function codecFacts(bytes: Uint8Array, options: DecodeOptions): Facts[] {
  return decode(bytes, options).map(factsOf);
}

function factsOf(message: NetlinkMessage): Facts {
  const { name, header, body } = message;
  const [, action = '', object = ''] = /^(new|del|get|set)?(.*)$/.exec(name ?? '') ?? [];
  const form = FORMS[object];
  if (form === undefined || body instanceof Uint8Array) {
    const words: Readonly<Record<string, string>> = { noop: 'NOOP', overrun: 'OVERRUN' };
    return { object: 'unknown', type: words[name ?? ''] ?? String(header?.type) };
  }
  const properties = body as unknown as Body;
  const facts: Record<string, FactValue> = {
    object: form.object,
    type: TYPES[object] ?? (action + object).toUpperCase(),
  };
  for (const field of form.fields) {
    if (field === 'id') Object.assign(facts, socketId(properties[field] as Body));
    else if (properties[field] !== undefined)
      facts[field === 'type' ? 'kind' : field] = put(properties[field], field);
  }
  for (const [property, fact] of Object.entries(form.attributes)) {
    if (properties[property] !== undefined) facts[fact] = put(properties[property], fact);
  }
  return facts;
}

/** Names that are not made of our codec's. */
const TYPES: Readonly<Record<string, string>> = {
  inetdiagreq: 'SOCK_DIAG_BY_FAMILY',
  sockdestroy: 'SOCK_DESTROY',
  inetdiagmsg: 'SOCK_DIAG_BY_FAMILY',
  unixdiagreq: 'SOCK_DIAG_BY_FAMILY',
  unixdiagmsg: 'SOCK_DIAG_BY_FAMILY',
};

function socketId({ sport, dport, src, dst, cookie }: Body): Facts {
  return {
    sport: put(sport, 'sport'),
    dport: put(dport, 'dport'),
    src: put(src, 'src'),
    dst: put(dst, 'dst'),
    cookie: put(cookie, 'cookie'),
  };
}

function put(value: unknown, fact: string): FactValue {
  if (value instanceof Uint8Array) {
    const hardware =
      /^(lladdr|cookie|name)$/.test(fact) || (value.length !== 4 && value.length !== 16);
    return hardware
      ? Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join(':')
      : formatAddress(value);
  }
  if (Array.isArray(value))
    return value.map((one: Body) => (fact === 'nexthops' ? hop(one) : member(one)));
  return typeof value === 'bigint' ? String(value) : (value as FactValue);
}

function hop({ ifindex, hops, flags, gateway }: Body): Facts {
  return {
    oif: Number(ifindex),
    weight: Number(hops) + 1,
    flags: Number(flags),
    ...(gateway !== undefined && { gateway: put(gateway, 'gateway') }),
  };
}

function member({ id, weight, weightHigh }: Body): Facts {
  return { id: Number(id), weight: Number(weight), weightHigh: Number(weightHigh) };
}
