/**
 * The tables that are compared, behind one interface:
 *
 *   load(columns, values) → table      all prefixes, in order of address
 *   lookup(table, { hosts, width }, index) → value       longest match of the index-th host
 *   update(table, columns, index, value) → table   one prefix gets another value, the old table stays
 *
 * `limit` is how many prefixes a structure is given where more would take too long, `turns` and `updates` how
 * many lookups and updates are timed, `native` that its memory is not on the heap.
 */
import { BlockList } from 'node:net';
import { Map as ImmutableMap } from 'immutable';
import LongestPrefixMatch from 'longest-prefix-match';
import BTree from 'sorted-btree';
import {
  createLoader,
  longestMatch,
  longestMatch4,
  withPrefix,
} from '../../packages/rtable/dist/trie/index.js';

function addressAt({ width, addresses }, index) {
  return addresses.subarray(index * width, (index + 1) * width);
}

/** Addresses are handed over in a buffer that is used again: a typed array for each would cost more than the table. */
function copyInto(scratch, { width, addresses }, index) {
  const at = index * width;
  for (let byte = 0; byte < width; byte++) scratch[byte] = addresses[at + byte];
  return scratch;
}

const scratches = { 4: new Uint8Array(4), 16: new Uint8Array(16) };

const ours = {
  persistent: true,
  updates: 400_000,
  load(columns, values) {
    const scratch = scratches[columns.width];
    const loader = createLoader(columns.width);
    for (let index = 0; index < columns.count; index++) {
      loader.add(copyInto(scratch, columns, index), columns.lengths[index], values[index]);
    }
    return loader.finish();
  },
  lookup(table, { hosts }, index) {
    if (table.width === 16) return longestMatch(table, hosts, index * 16);
    const at = index * 4;
    const address =
      (hosts[at] << 24) | (hosts[at + 1] << 16) | (hosts[at + 2] << 8) | hosts[at + 3];
    return longestMatch4(table, address);
  },
  update(table, columns, index, value) {
    const scratch = scratches[columns.width];
    return withPrefix(table, copyInto(scratch, columns, index), columns.lengths[index], value);
  },
};

/** Text of the first `length` bits of an address, as a key. */
function textKey(bytes, at, width, length) {
  let key = '';
  for (let byte = 0; byte < width && byte * 8 < length; byte++) {
    const rest = length - byte * 8;
    key += `${rest >= 8 ? bytes[at + byte] : bytes[at + byte] & ((0xff00 >> rest) & 255)}.`;
  }
  return `${key}/${length}`;
}

function lengthsIn({ lengths }) {
  return [...new Set(lengths)].sort((a, b) => b - a);
}

const immutable = {
  persistent: true,
  turns: 200_000,
  updates: 100_000,
  load(columns, values) {
    const { width, addresses, lengths } = columns;
    const map = ImmutableMap().withMutations((draft) => {
      for (let index = 0; index < columns.count; index++) {
        draft.set(textKey(addresses, index * width, width, lengths[index]), values[index]);
      }
    });
    return { map, width, lengths: lengthsIn(columns) };
  },
  lookup({ map, width, lengths }, { hosts }, index) {
    for (const length of lengths) {
      const value = map.get(textKey(hosts, index * width, width, length));
      if (value !== undefined) return value;
    }
    return undefined;
  },
  update(table, { width, addresses, lengths }, index, value) {
    const key = textKey(addresses, index * width, width, lengths[index]);
    return { ...table, map: table.map.set(key, value) };
  },
};

/** Keys of sorted-btree: address · 64 + length, exact as a double for IPv4. */
function numberKey(bytes, at, length) {
  const address =
    ((bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]) >>> 0;
  const masked = length === 0 ? 0 : (address & (-1 << (32 - length))) >>> 0;
  return masked * 64 + length;
}

const sortedBtree = {
  persistent: true,
  turns: 200_000,
  updates: 100_000,
  families: [4],
  load(columns, values) {
    const tree = new BTree.default(undefined, (a, b) => a - b);
    for (let index = 0; index < columns.count; index++) {
      const key = numberKey(columns.addresses, index * 4, columns.lengths[index]);
      tree.set(key, values[index]);
    }
    return { tree, lengths: lengthsIn(columns) };
  },
  lookup({ tree, lengths }, { hosts }, index) {
    for (const length of lengths) {
      const value = tree.get(numberKey(hosts, index * 4, length));
      if (value !== undefined) return value;
    }
    return undefined;
  },
  update(table, { addresses, lengths }, index, value) {
    const tree = table.tree.clone();
    tree.set(numberKey(addresses, index * 4, lengths[index]), value);
    return { ...table, tree };
  },
};

const longestPrefixMatch = {
  families: [4],
  limit: 200_000,
  turns: 100_000,
  load(columns, values) {
    const table = new LongestPrefixMatch();
    for (let index = 0; index < columns.count; index++) {
      const address = addressAt(columns, index);
      table.addPrefix(`${address.join('.')}/${columns.lengths[index]}`, values[index]);
    }
    return table;
  },
  lookup(table, { hosts }, index) {
    const at = index * 4;
    const found = table.getMatch(
      `${hosts[at]}.${hosts[at + 1]}.${hosts[at + 2]}.${hosts[at + 3]}/32`,
    );
    return Array.isArray(found) ? found[0] : found;
  },
};

const blockList = {
  families: [4],
  limit: 10_000,
  turns: 2000,
  native: true,
  /** It tells only whether some prefix covers. */
  load(columns, values) {
    const list = new BlockList();
    for (let index = 0; index < columns.count; index++) {
      list.addSubnet(addressAt(columns, index).join('.'), columns.lengths[index], 'ipv4');
    }
    return { list, value: values[0] };
  },
  lookup({ list, value }, { hosts }, index) {
    const at = index * 4;
    const text = `${hosts[at]}.${hosts[at + 1]}.${hosts[at + 2]}.${hosts[at + 3]}`;
    return list.check(text, 'ipv4') ? value : undefined;
  },
};

/** By name; `ours` is what the others are compared with. */
export const structures = {
  ours,
  'Immutable.js Map': immutable,
  'sorted-btree': sortedBtree,
  'longest-prefix-match': longestPrefixMatch,
  'net.BlockList': blockList,
};
