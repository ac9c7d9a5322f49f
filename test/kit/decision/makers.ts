import type { Caller, Department } from '../../../kit/caller/caller.ts';
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
