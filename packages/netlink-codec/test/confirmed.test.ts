import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { strict } from '../../../test/kernel.ts';
import { placesOf, wishes } from './oracle/accepted.ts';
import {
  attributesOfPyroute2,
  attributesOfStrace,
  confirms,
  type ForeignAttribute,
} from './oracle/confirm.ts';
import { sentences } from './oracle/iproute2-words.ts';
import { makeProbes, type Place, type Probe } from './oracle/probe.ts';
import { hasPyroute2, pyroute2Of } from './oracle/pyroute2.ts';
import { hasStrace, straceOf } from './oracle/strace.ts';
import { reasonOf } from './oracle/unconfirmed.ts';
import { hasHeaders, readConstants } from './uapi.ts';

// Each typed attribute has a value here that is encoded into a message, and what a decoder that we did not write reads
// in the message has to be that attribute with that value. `confirmations.json` keeps who confirms which (the page of
// attributes shows it); CONFIRMATIONS=write makes it anew.

const file = new URL('confirmations.json', import.meta.url);
const confirmations = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const { typed, names } = readPage();
const nameOf = ({ set, type }: Place): string => names.get(`${set}.${type}`) ?? '';

/** The attributes of the page: those with a typed value, and the UAPI name of each by set and number. */
function readPage(): { typed: Set<string>; names: Map<string, string> } {
  const page = readFileSync(new URL('../docs/attributes.md', import.meta.url), 'utf8');
  const found = { typed: new Set<string>(), names: new Map<string, string>() };
  for (const section of page.split('\n## ').slice(1)) {
    const set = section.slice(0, section.indexOf('\n'));
    const rows = section.matchAll(/^\| (\d+) \| (\S*) \| \S* \| ([^|]*) \|/gm);
    for (const [, number = '', name = '', value = ''] of rows) {
      found.names.set(`${set}.${number}`, name);
      if (!/^raw|^nothing/.test(value)) found.typed.add(`${set}.${name}`);
    }
  }
  return found;
}

/** The attributes that were read in the probes as they were meant, and those around them. */
function confirmedIn(
  probes: readonly Probe[],
  read: (probe: Probe) => readonly ForeignAttribute[],
): Set<string> {
  const good = probes.filter((probe) => confirms(probe, read(probe), nameOf));
  return new Set(good.flatMap(({ path }) => path.map((one) => `${one.set}.${nameOf(one)}`)));
}

const tools: Readonly<
  Record<string, { there: () => boolean; confirmed: (probes: readonly Probe[]) => Set<string> }>
> = {
  strace: {
    there: () => hasStrace() && hasHeaders,
    confirmed: (probes) => {
      const constants = readConstants();
      const read = new Map<Probe, readonly ForeignAttribute[]>();
      for (const family of new Set(probes.map((one) => one.family))) {
        const own = probes.filter((one) => one.family === family);
        const printed = straceOf(
          family,
          own.map((one) => one.bytes),
        );
        for (const [index, one] of printed.entries()) {
          const probe = own[index];
          if (probe !== undefined) read.set(probe, attributesOfStrace(one, constants));
        }
      }
      return confirmedIn(probes, (probe) => read.get(probe) ?? []);
    },
  },
  pyroute2: {
    there: hasPyroute2,
    confirmed: (probes) => {
      const lines = pyroute2Of(probes);
      const read = new Map(
        probes.map((probe, index) => [probe, attributesOfPyroute2(lines[index])]),
      );
      return confirmedIn(probes, (probe) => read.get(probe) ?? []);
    },
  },
  // Tests of their own hold these two to it: `monitor` and `accepted`.
  iproute2: {
    there: () => true,
    confirmed: () =>
      new Set(
        sentences.flatMap(({ says }) =>
          Object.entries(says).flatMap(([set, words]) =>
            Object.keys(words).map((name) => `${set}.${name}`),
          ),
        ),
      ),
  },
  kernel: {
    there: () => true,
    confirmed: () => new Set(wishes.flatMap(placesOf).map((one) => `${one.set}.${nameOf(one)}`)),
  },
};

const found = new Map<string, Set<string>>();

for (const [tool, { there, confirmed }] of Object.entries(tools)) {
  const run = strict || there() ? test : test.skip;
  run(
    `${tool} reads what the codec wrote, in every attribute that is said to be confirmed by it`,
    () => {
      if (process.env['CONFIRMATIONS'] === 'write') {
        found.set(tool, confirmed(makeProbes()));
        return;
      }
      const said = Object.keys(confirmations).filter((one) =>
        confirmations[one]?.split(', ').includes(tool),
      );
      expect(said.length).toBeGreaterThan(40);
      const wanted = new Set(said);
      const now = confirmed(
        makeProbes().filter(({ path }) => {
          // Entries of a numbered list stand for the list.
          const place = path.findLast((one) => nameOf(one) !== '');
          return place !== undefined && wanted.has(`${place.set}.${nameOf(place)}`);
        }),
      );
      expect(said.filter((one) => !now.has(one))).toEqual([]);
    },
    120_000,
  );
}

test('each typed attribute is confirmed by a foreign decoder, or says why it is not', () => {
  if (process.env['CONFIRMATIONS'] === 'write') write();
  else expect(Object.keys(confirmations)).toEqual([...typed].toSorted());
});

function write(): void {
  const entries = [...typed].toSorted().map((one) => {
    const by = [...found].filter(([, confirmed]) => confirmed.has(one)).map(([tool]) => tool);
    return [one, by.length > 0 ? by.join(', ') : `-: ${reasonOf(one)}`];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
