import { describe, expect, it } from '@jest/globals';
import { readPage, writeCursor } from '../../../kit/paging/request.ts';

const BY_DAY = [
  { column: 'submitted_on', type: 'date' },
  { column: 'id', type: 'text' },
] as const;

describe('the arguments of a page', () => {
  it('ask for twenty rows from the start where nobody says otherwise', () => {
    expect(readPage({}, BY_DAY)).toEqual({ size: 20, fromEnd: false, after: null, before: null });
  });

  it('ask from the end with last', () => {
    expect(readPage({ last: 5 }, BY_DAY)).toMatchObject({ size: 5, fromEnd: true });
  });

  it('carry a position that was written before', () => {
    const cursor = writeCursor(['2026-05-28', 'need-1']);

    expect(readPage({ first: 3, after: cursor }, BY_DAY).after).toEqual(['2026-05-28', 'need-1']);
  });

  it.each([
    ['first and last at once', { first: 1, last: 1 }, 'leave out one of the two'],
    ['more than a page holds', { first: 201 }, 'at most 200'],
    ['less than nothing', { last: -1 }, '0 to 200 rows'],
    ['a cursor of nobody', { after: 'nonsense' }, 'not of this list'],
    ['a cursor of a list in another order', { after: writeCursor(['only-one']) }, 'not of this list'],
    [
      'a cursor with a day that does not exist',
      { before: writeCursor(['2026-02-30', 'a']) },
      'not of this list',
    ],
  ])('are refused with %s', (_what, given, mend) => {
    expect(() => readPage(given, BY_DAY)).toThrow(mend);
  });
});
