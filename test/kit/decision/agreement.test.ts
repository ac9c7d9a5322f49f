import { expect, it } from '@jest/globals';
import { agreementsOf } from '../../../kit/decision/agreement.ts';
import { agreement } from './makers.ts';

it('are found by department and item, also where one names an item twice', () => {
  const one = agreement({ id: 'one', items: ['a', 'b', 'a'] });
  const other = agreement({ id: 'other', items: ['a'], department: 'JUSTICE-441402' });
  const { of, fresh } = agreementsOf([one, other]);

  expect(fresh).toBe(true);
  expect(of(['POLITICAL_LEGAL-445102'], 'a')).toEqual([one]);
  expect(of(['POLITICAL_LEGAL-445102', 'JUSTICE-441402'], 'a')).toEqual([one, other]);
  expect(of(['JUSTICE-441402'], 'b')).toEqual([]);
  expect(of([], 'a')).toEqual([]);
  expect(of(['POLITICAL_LEGAL-445102'], 'unknown')).toEqual([]);
});
