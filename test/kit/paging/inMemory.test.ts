import { expect, it } from '@jest/globals';
import { pageInMemory } from '../../../kit/paging/inMemory.ts';

const PEOPLE = ['b3', 'a1', 'b1', 'c1', 'a2'];
const byLetter = { value: (row: string) => row.slice(0, 1) };
const whole = { value: (row: string) => row };
const page = (given: object, direction: 'ASC' | 'DESC' = 'ASC') =>
  pageInMemory(given, { rows: PEOPLE, order: [byLetter, whole], direction });

it('is in order, and says whether more follows', async () => {
  const { nodes, pageInfo, totalCount } = page({ first: 2 });

  expect(nodes).toEqual(['a1', 'a2']);
  expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(await totalCount()).toBe(5);
});

it('goes on from its cursor to the end, each row once', () => {
  const second = page({ first: 2, after: page({ first: 2 }).pageInfo.endCursor });
  const third = page({ first: 2, after: second.pageInfo.endCursor });

  expect(second.nodes).toEqual(['b1', 'b3']);
  expect(third.nodes).toEqual(['c1']);
  expect(third.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

it('goes backwards, and the other way round', () => {
  const last = page({ last: 2 });

  expect(last.nodes).toEqual(['b3', 'c1']);
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect(page({ last: 2, before: last.pageInfo.startCursor }).nodes).toEqual(['a2', 'b1']);
  expect(page({ first: 2 }, 'DESC').nodes).toEqual(['c1', 'b3']);
  expect(page({ last: 0 }).nodes).toEqual([]);
});

it('compares as the order says', () => {
  const backwards = { ...whole, compare: (one: string, other: string) => (one > other ? -1 : 1) };
  const { nodes } = pageInMemory({ first: 2 }, { rows: PEOPLE, order: [backwards], direction: 'ASC' });

  expect(nodes).toEqual(['c1', 'b3']);
});

it('refuses a cursor of another list', () => {
  expect(() => page({ after: 'nonsense' })).toThrow('not of this list');
});
