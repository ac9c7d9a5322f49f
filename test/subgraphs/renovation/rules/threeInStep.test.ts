import { expect, it } from '@jest/globals';
import { threeInStep } from '../../../../subgraphs/renovation/rules/threeInStep.ts';

const on = (day: string) => new Date(day);
const group = (branch: string | null) => ({
  formedOn: on('2025-03-01'),
  provisionalBranchFormedOn: on('2025-03-10'),
  compoundBranchFormedOn: branch === null ? null : on(branch),
});

it('is in step where all three were formed before the works started', () => {
  expect(threeInStep(group('2025-04-30'), on('2025-05-01'))).toBe(true);
});

it('is out of step where one was formed on the day of the start, or later', () => {
  expect(threeInStep(group('2025-05-01'), on('2025-05-01'))).toBe(false);
  expect(threeInStep(group('2025-06-01'), on('2025-05-01'))).toBe(false);
});

it('is out of step where one is missing, whether works have started or not', () => {
  expect(threeInStep(group(null), on('2025-05-01'))).toBe(false);
  expect(threeInStep(group(null), null)).toBe(false);
  expect(threeInStep({ ...group('2025-04-30'), provisionalBranchFormedOn: null }, null)).toBe(false);
});

it('is in step before the start as soon as all three are there', () => {
  expect(threeInStep(group('2026-11-01'), null)).toBe(true);
});

it('is out of step where there is no work group at all', () => {
  expect(threeInStep(null, null)).toBe(false);
});
