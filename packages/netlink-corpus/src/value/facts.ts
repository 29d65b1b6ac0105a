import { messageTypeName, type ObjectName, type Protocol } from '../grammar/messages.ts';
import { addressText, macText } from './address-text.ts';
import type { AttributeValue, MessageValue, NexthopValue, Payload } from './value.ts';

/** What a message says, in a form that decoders of any language can be compared by. */
export type Facts = { readonly [name: string]: FactValue };

/** Numbers, text, and lists of facts; 64-bit numbers as decimal text. */
export type FactValue = number | string | boolean | readonly Facts[];

/** The attributes that facts tell, and the name of the fact where it is another. */
const TOLD: Readonly<Partial<Record<ObjectName, Readonly<Record<string, string>>>>> = {
  link: {
    ifname: 'ifname',
    mtu: 'mtu',
    master: 'master',
    operstate: 'operstate',
    address: 'lladdr',
  },
  address: {
    address: 'address',
    local: 'local',
    broadcast: 'broadcast',
    label: 'label',
    flags: 'ifaFlags',
  },
  route: {
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
  neighbour: { dst: 'dst', lladdr: 'lladdr', master: 'master', vlan: 'vlan', probes: 'probes' },
  rule: {
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
  nexthop: { id: 'id', oif: 'oif', gateway: 'gateway', blackhole: 'blackhole', group: 'group' },
  netconf: { ifindex: 'ifindex', forwarding: 'forwarding', rpFilter: 'rpFilter' },
  error: { msg: 'msg', offs: 'offs' },
  done: { msg: 'msg' },
  'inet-diag-message': {
    cong: 'cong',
    tos: 'tos',
    tclass: 'tclass',
    shutdown: 'shutdown',
    mark: 'mark',
    protocol: 'protocol',
    cgroupId: 'cgroupId',
  },
  'unix-diag-message': { name: 'name', peer: 'peer', shutdown: 'shutdown', uid: 'uid' },
};

/** Fields of fixed parts that facts do not tell: without meaning, or told better by an attribute. */
const UNTOLD = /^(reserved\d?|request|tableByte|change)$/;

/** What a lenient reader learns from a message. Of an attribute that comes twice the last one counts. */
export function factsOf(message: MessageValue, proto: Protocol): Facts {
  const { object, type } = message;
  const facts: Record<string, FactValue> = {
    object: object ?? 'unknown',
    // Nobody has a name for what is not in the grammar, but for control messages.
    type: object === undefined && type >= 16 ? String(type) : messageTypeName(type, proto),
  };
  for (const { field, value } of message.fields) {
    if (UNTOLD.test(field.name)) continue;
    if (field.name === 'id' && value instanceof Uint8Array) {
      Object.assign(facts, socketFacts(value, facts['family']));
      continue;
    }
    facts[field.name === 'type' ? 'kind' : field.name] =
      value instanceof Uint8Array ? macText(value) : plain(value);
  }
  const told = (object && TOLD[object]) ?? {};
  for (const attribute of seen(message.attributes)) {
    const name = attribute.name === undefined ? undefined : told[attribute.name];
    const fact = name === undefined ? undefined : factOf(attribute);
    if (name !== undefined && fact !== undefined) facts[name] = fact;
  }
  return facts;
}

/** `struct inet_diag_sockid`, but for the interface index. */
function socketFacts(id: Uint8Array, family: FactValue | undefined): Facts {
  const port = (at: number): number => ((id[at] ?? 0) << 8) | (id[at + 1] ?? 0);
  const size = family === 2 ? 4 : 16;
  return {
    sport: port(0),
    dport: port(2),
    src: addressText(id.subarray(4, 4 + size)),
    dst: addressText(id.subarray(20, 20 + size)),
    cookie: macText(id.subarray(40)),
  };
}

/** The attributes up to the one that stops readers, without those that give no value. */
function seen(attributes: readonly AttributeValue[]): AttributeValue[] {
  const stop = attributes.findIndex((attribute) => attribute.stops);
  const reached = stop < 0 ? attributes : attributes.slice(0, stop);
  return reached.filter((attribute) => !attribute.lost);
}

function plain(value: number | bigint): number | string {
  return typeof value === 'bigint' ? String(value) : value;
}

function factOf({ kind, payload, claimed }: AttributeValue): FactValue | undefined {
  if (kind === undefined) return undefined;
  if (kind.kind === 'flag') return true;
  if (kind.kind === 'address' || kind.kind === 'bytes') {
    if (payload.form !== 'bytes') return undefined;
    const bytes = claimed === undefined ? payload.bytes : payload.bytes.subarray(0, claimed - 4);
    return kind.kind === 'address' ? addressText(bytes) : macText(bytes);
  }
  if (payload.form === 'bytes' && kind.kind === 'integer') {
    // Too long: the value is in front. Lies are told in little-endian seeds only.
    const front = kind.big
      ? payload.bytes.slice(0, kind.size)
      : payload.bytes.slice(0, kind.size).reverse();
    const value = BigInt(`0x${macText(front).replaceAll(':', '')}`);
    const exact = kind.signed ? BigInt.asIntN(kind.size * 8, value) : value;
    return kind.size === 8 ? String(exact) : Number(exact);
  }
  if (payload.form === 'bytes' && kind.kind === 'text') {
    const nul = payload.bytes.indexOf(0);
    return new TextDecoder().decode(nul < 0 ? payload.bytes : payload.bytes.subarray(0, nul));
  }
  if (payload.form === 'integer') return plain(payload.value);
  if (payload.form === 'text') return payload.text;
  if (payload.form === 'nexthops') return nexthopFacts(payload.nexthops);
  if (payload.form === 'list') return payload.items.map(fieldFacts);
  return undefined;
}

function nexthopFacts(nexthops: readonly NexthopValue[]): Facts[] {
  const stop = nexthops.findIndex((nexthop) => nexthop.stops);
  return (stop < 0 ? nexthops : nexthops.slice(0, stop)).map((nexthop) => {
    const gateway = seen(nexthop.attributes).findLast(({ name }) => name === 'gateway');
    const text = gateway && factOf(gateway);
    return {
      oif: nexthop.ifindex,
      weight: nexthop.hops + 1,
      flags: nexthop.flags,
      ...(text !== undefined && { gateway: text }),
    };
  });
}

function fieldFacts(item: Payload): Facts {
  if (item.form !== 'fields') return {};
  const pairs = item.fields.flatMap(({ field, value }) =>
    value instanceof Uint8Array || UNTOLD.test(field.name) ? [] : [[field.name, plain(value)]],
  );
  return Object.fromEntries(pairs) as Facts;
}
