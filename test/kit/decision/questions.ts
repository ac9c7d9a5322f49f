import * as fc from 'fast-check';
import type { Caller, Department } from '../../../kit/caller/caller.ts';
import type { Agreement } from '../../../kit/decision/agreement.ts';
import type { Item } from '../../../kit/vocabulary/model.ts';
import { LIES_IN, type SetQuestion } from './bySets.ts';

const REGIONS = Object.keys(LIES_IN);
const DAYS = ['2026-11-26', '2026-11-27', '2026-11-28'];
/** Wide ones more often, or hardly anybody would have anything to say anywhere. */
const WIDE = [...REGIONS, '000000', '000000', '440000', '440000', '440000', '445100', '445102', '445102'];
const NOBODY: readonly string[] = [];
/** When what was opened in an emergency ends: a moment ago, now, or later. */
const NOW = 2_000;
const ENDS = [NOW - 1, NOW, NOW + 1, NOW + 2_000, NOW + 3_000];

const departments = eachOf<Department>({
  code: ['A', 'A', 'A', 'B'],
  function: ['JUSTICE', 'POLITICAL_LEGAL', 'SOCIAL_WORK'],
  region: REGIONS,
});

/** Anybody: nobody, third parties, and departments with more or less to say. */
const callers: fc.Arbitrary<Caller | null> = fc.option(
  fc
    .tuple(
      some(departments),
      some(fc.constantFrom(...WIDE)),
      eachOf({ client: ['one', 'other'], purposes: [['home-visits', 'legal-aid'], ['home-visits'], NOBODY] }),
    )
    .map(([list, jurisdiction, of]) => ({ ...of, departments: list, jurisdiction, roles: [] })),
  { freq: 20 },
);

const agreements = eachOf<Agreement>({
  id: ['agreement'],
  department: ['A', 'A', 'A', 'B'],
  source: ['JUSTICE-440000'],
  items: [['x', 'y'], ['x'], ['y', 'z']],
  purpose: ['home-visits', 'home-visits', 'legal-aid'],
  mode: ['VERIFY', 'VERIFY', 'MASKED', 'FULL'],
  region: WIDE,
  recipients: [[], [], ['one'], ['other', 'another']],
  from: ['2026-11-26', ...DAYS],
  until: ['2026-11-28', ...DAYS],
  emergencyUntil: [...Array<undefined>(5), ...ENDS],
  // Whatever an officer opens is opened in full.
}).map((each): Agreement => (each.emergencyUntil === undefined ? each : { ...each, mode: 'FULL' }));

export const questions: fc.Arbitrary<SetQuestion> = fc
  .tuple(
    callers,
    eachOf<Item>({
      id: ['x', 'y'],
      source: ['JUSTICE'],
      sharing: ['CONDITIONAL', 'CONDITIONAL', 'CONDITIONAL', 'CONDITIONAL', 'UNCONDITIONAL', 'WITHHELD'],
      openness: [...Array<'CLOSED'>(8).fill('CLOSED'), 'ON_REQUEST', 'OPEN'],
      sensitivity: ['NONE', 'PERSONAL', 'SENSITIVE'],
    }),
    eachOf<Pick<SetQuestion, 'declaration' | 'use' | 'alone' | 'region' | 'today' | 'now' | 'fresh'>>({
      declaration: [
        { purpose: 'home-visits' },
        { purpose: 'home-visits', case: '8' },
        { purpose: 'home-visits', case: '8' },
        { purpose: 'legal-aid', case: '8' },
        { purpose: undefined, case: '8' },
      ],
      use: ['TEXT', 'VALUE', 'SEARCH', 'COMPARE'],
      alone: [true, true, false],
      region: [...REGIONS, ...REGIONS, 'unknown', 'unknown', 'unknown', 'unknown'],
      today: ['2026-11-27', ...DAYS],
      now: [NOW],
      fresh: [true, true, true, false],
    }),
    fc.array(agreements, { maxLength: 4 }),
  )
  .map(([caller, item, of, list]) => ({ caller, item, ...of, list }));

/** One or two, and now and then none. */
function some<T>(each: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  return fc.oneof(
    { arbitrary: fc.array(each, { minLength: 1, maxLength: 2 }), weight: 12 },
    { arbitrary: fc.constant<T[]>([]), weight: 1 },
  );
}

/** One value for each property, by one number: a number is drawn several times faster than a record. */
function eachOf<T extends object>(choices: { readonly [K in keyof T]: readonly T[K][] }): fc.Arbitrary<T> {
  const properties = Object.entries<readonly unknown[]>(choices);
  const all = properties.reduce((product, [, values]) => product * values.length, 1);
  return fc.nat({ max: all - 1 }).map((drawn) => {
    let rest = drawn;
    const entries = properties.map(([name, values]) => {
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return [name, value] as const;
    });
    return Object.fromEntries(entries) as T;
  });
}
