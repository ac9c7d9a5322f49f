import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { suppress } from '../../../kit/snapshots/suppress.ts';
import { type Count, tableOf } from '../../../kit/snapshots/table.ts';
import { boundsOf } from './attacker.ts';

/** Communities of two towns, another district and another province. */
const COMMUNITIES = ['445102001001', '445102001002', '445102002001', '445103001001', '350526100004'];
const VALUES = ['A', 'B', 'C'];

const counts = fc
  .tuple(
    fc.subarray(COMMUNITIES, { minLength: 1, maxLength: 4 }),
    fc.subarray(VALUES, { minLength: 2 }),
    fc.array(fc.constantFrom(0, 0, 1, 2, 3, 4, 6), { minLength: 12, maxLength: 12 }),
  )
  .map(([regions, values, drawn]) => ({
    values,
    counted: regions.flatMap((region, at) =>
      values.map((value, nth): Count => ({ region, value, count: drawn[at * VALUES.length + nth] ?? 0 })),
    ),
  }));

const sum = (all: readonly number[]) => all.reduce((so, each) => so + each, 0);

it('nobody can tell of a hidden cell less than as many numbers as make a group, or as its region allows', () => {
  let hiddenOnes = 0;
  let narrow = 0;
  fc.assert(
    fc.property(counts, fc.constantFrom(2, 3, 4), ({ counted, values }, minimum) => {
      const table = tableOf(counted, values);
      const published = suppress(table, minimum);
      for (const [region, cells] of published)
        for (const [value, count] of cells) {
          if (count !== null) continue;
          const [least, most] = boundsOf(table, published, { region, value });
          const total = table.get(region)?.total ?? 0;
          hiddenOnes += 1;
          if (total < minimum) narrow += 1;
          expect(most - least + 1).toBeGreaterThanOrEqual(Math.min(minimum, total + 1));
        }
    }),
    { numRuns: 300 },
  );
  expect(hiddenOnes).toBeGreaterThan(500);
  expect(narrow).toBeLessThan(hiddenOnes / 2);
}, 60_000);

it('what is told is right, and no group that is told is too small', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(2, 5, 10), ({ counted, values }, minimum) => {
      const published = suppress(tableOf(counted, values), minimum);
      for (const [region, cells] of published)
        for (const [value, count] of cells) {
          if (count === null) continue;
          const there = counted.filter(
            (each) => each.value === value && each.region.startsWith(region.replace(/(00)+$/, '')),
          );
          expect(count).toBe(sum(there.map((each) => each.count)));
          expect(count === 0 || count >= minimum).toBe(true);
        }
    }),
    { numRuns: 1_000 },
  );
});

it('is the same in whichever order somebody counts', () => {
  fc.assert(
    fc.property(
      counts.chain(({ counted, values }) =>
        fc.tuple(
          fc.constant(counted),
          fc.shuffledSubarray(counted, { minLength: counted.length }),
          fc.constant(values),
        ),
      ),
      ([counted, shuffled, values]) => {
        expect(suppress(tableOf(shuffled, values), 4)).toEqual(suppress(tableOf(counted, values), 4));
      },
    ),
    { numRuns: 300 },
  );
});
