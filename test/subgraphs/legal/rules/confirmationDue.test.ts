import { expect, it } from '@jest/globals';
import { confirmationDue } from '../../../../subgraphs/legal/rules/confirmationDue.ts';

it('is the last of the days that follow the signing', () => {
  expect(confirmationDue('2026-03-01', 30)).toBe('2026-03-31');
  expect(confirmationDue('2026-01-31', 30)).toBe('2026-03-02');
  expect(confirmationDue('2026-12-20', 15)).toBe('2027-01-04');
});

it('knows leap years', () => {
  expect(confirmationDue('2028-02-01', 30)).toBe('2028-03-02');
});
