import type { Caller, Department } from '../../../kit/caller/caller.ts';
import { type Agreement, agreementsOf } from '../../../kit/decision/agreement.ts';
import type { Circumstances } from '../../../kit/decision/question.ts';
import type { Item, Openness, Sharing } from '../../../kit/vocabulary/model.ts';

export const item = (sharing: Sharing, openness: Openness): Item => ({
  id: 'legal.test',
  source: 'JUSTICE',
  sharing,
  openness,
  sensitivity: 'NONE',
});
export const department = (named: Department['function'], region: string): Department => ({
  code: `${named}-${region}`,
  function: named,
  region,
});
export const caller = (departments: Department[], jurisdiction: string[]): Caller => ({
  client: 'test',
  departments,
  jurisdiction,
  roles: [],
  purposes: ['home-visits'],
});

/** What the justice bureau of 445102 has agreed with the grids there, unless told otherwise. */
export const agreement = (of: Partial<Agreement> = {}): Agreement => ({
  id: 'agreement-1',
  department: 'POLITICAL_LEGAL-445102',
  source: 'JUSTICE-445102',
  items: ['legal.test'],
  purpose: 'home-visits',
  mode: 'FULL',
  region: '445102',
  recipients: [],
  from: '2026-01-01',
  until: '2026-12-31',
  ...of,
});

/** Nothing declared and nothing agreed, on a day of 2026, unless told otherwise. */
export const circumstances = (of: Partial<Circumstances> = {}): Circumstances => ({
  caller: null,
  declaration: {},
  agreements: agreementsOf([]),
  today: '2026-11-27',
  now: Date.parse('2026-11-27T12:00:00+08:00'),
  ...of,
});
