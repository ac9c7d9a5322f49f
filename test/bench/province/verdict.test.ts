import { describe, expect, it } from '@jest/globals';
import { fieldsIn, rowsIn } from '../../../bench/province/measure.ts';
import { verdictOf } from '../../../bench/province/verdict.ts';

const measured = {
  statements: [6, 6, 6],
  times: [10, 11, 12],
  rows: [20, 20, 20],
  held: [9, 9, 9],
  refused: false,
} as const;

describe('what the bench says of a question', () => {
  it('calls flat what takes about the same at every size', () => {
    expect(verdictOf(measured)).toBe('flat');
    expect(verdictOf({ ...measured, times: [10, 90, 20] })).toBe('flat');
  });

  it('tells what grows by itself from what grows with the rows that it answers', () => {
    expect(verdictOf({ ...measured, times: [10, 15, 21] })).toBe('grows');
    expect(verdictOf({ ...measured, times: [10, 15, 21], rows: [3, 9, 20] })).toBe('grows with its rows');
  });

  it('names more statements before anything else', () => {
    expect(verdictOf({ ...measured, statements: [6, 6, 7] })).toBe('more statements');
    expect(verdictOf({ ...measured, statements: [6, 12, 6], times: [10, 20, 90] })).toBe('more statements');
  });

  it('says nothing of what was refused whole', () => {
    expect(verdictOf({ ...measured, statements: [0, 0, 0], refused: true })).toBe('refused');
  });

  it('expects no statement for what is not there', () => {
    expect(verdictOf({ ...measured, statements: [5, 6, 6], held: [0, 9, 9] })).toBe('flat');
    expect(verdictOf({ ...measured, statements: [5, 6, 7], held: [0, 9, 9] })).toBe('more statements');
  });
});

describe('what is measured', () => {
  it.each([
    [{ lawFirms: { nodes: [{ id: 'a' }, { id: 'b' }] } }, 2],
    [{ region: { communities: { nodes: [{ code: '1' }] } } }, 1],
    [{ lawFirmFigures: { total: { value: 7 }, cells: [{}, {}, {}] } }, 3],
    [{ lawFirms: { totalCount: 634 } }, 634],
    [{ community: { code: '445102010018', parents: [{ code: '440000' }] } }, 1],
    [{ community: null }, 0],
    [null, 0],
  ])('counts the rows of %j', (data, rows) => {
    expect(rowsIn({ data })).toBe(rows);
  });

  it('counts a field once, however many rows fill it, and none that is empty', () => {
    const data = {
      community: { name: '义兴社区', legalAdviser: null, grids: [{ code: '1' }, { code: '2', leader: {} }] },
    };
    expect([...fieldsIn(data)]).toEqual(['.community.name', '.community.grids.code']);
  });
});
