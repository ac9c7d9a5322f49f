import { expect, it } from '@jest/globals';
import { dueAfter } from '../../../../subgraphs/grid/rules/deadline.ts';

const day = (text: string) => new Date(`${text}T00:00:00.000Z`);
const ordinary = { free: new Set<string>(), worked: new Set<string>() };
const national = {
  free: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  worked: new Set(['2026-10-10']),
};

it('does not count the day of the report', () => {
  expect(dueAfter(day('2026-11-16'), 1, ordinary)).toEqual(day('2026-11-17'));
});

it('passes over a weekend', () => {
  expect(dueAfter(day('2026-11-20'), 1, ordinary)).toEqual(day('2026-11-23'));
  expect(dueAfter(day('2026-11-19'), 3, ordinary)).toEqual(day('2026-11-24'));
});

it('passes over holidays, and counts a weekend that is worked for them', () => {
  expect(dueAfter(day('2026-09-30'), 1, national)).toEqual(day('2026-10-08'));
  expect(dueAfter(day('2026-09-30'), 3, national)).toEqual(day('2026-10-10'));
  expect(dueAfter(day('2026-09-30'), 4, national)).toEqual(day('2026-10-12'));
});
