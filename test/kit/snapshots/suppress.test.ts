import { describe, expect, it } from '@jest/globals';
import { suppress } from '../../../kit/snapshots/suppress.ts';
import { tableOf } from '../../../kit/snapshots/table.ts';

type Told = Record<string, readonly (number | null)[]>;

/** What is told of these communities and of the regions above them, where a group needs ten; values A, B and so on. */
function told(communities: Readonly<Record<string, readonly number[]>>): Told {
  const values = ['A', 'B', 'C', 'D'].slice(0, Object.values(communities)[0]?.length);
  const counted = Object.entries(communities).flatMap(([region, counts]) =>
    counts.map((count, at) => ({ region, value: values[at] ?? '', count })),
  );
  const published = suppress(tableOf(counted, values), 10);
  return Object.fromEntries([...published].map(([region, cells]) => [region, [...cells.values()]]));
}

const [FIRST, SECOND, THIRD, TOWN] = ['445102010001', '445102010002', '445102010003', '445102010'];

describe('what is published of a region', () => {
  it('is everything where no group is too small, and zero is told', () => {
    expect(told({ [FIRST]: [40, 10, 0] })).toEqual({
      '440000': [40, 10, 0],
      '445100': [40, 10, 0],
      '445102': [40, 10, 0],
      [TOWN]: [40, 10, 0],
      [FIRST]: [40, 10, 0],
    });
  });

  it('hides with a small group another one at every level, as the total less the others would tell it', () => {
    expect(told({ [FIRST]: [3, 100, 0] })).toEqual({
      '440000': [null, null, 0],
      '445100': [null, null, 0],
      '445102': [null, null, 0],
      [TOWN]: [null, null, 0],
      [FIRST]: [null, null, 0],
    });
  });

  it('hides it in a neighbour, too, whose cells less the town would tell it, and so can tell the town', () => {
    const {
      [FIRST]: first,
      [SECOND]: second,
      [TOWN]: town,
    } = told({ [FIRST]: [3, 100], [SECOND]: [50, 60] });

    expect([first, second, town]).toEqual([
      [null, null],
      [null, null],
      [53, 160],
    ]);
  });

  it('leaves a third one alone where two small ones hide each other', () => {
    const cells = told({ [FIRST]: [6, 100], [SECOND]: [7, 90], [THIRD]: [40, 50] });

    expect([cells[FIRST], cells[SECOND], cells[THIRD], cells[TOWN]]).toEqual([
      [null, null],
      [null, null],
      [40, 50],
      [53, 240],
    ]);
  });

  it('hides the third one where those two are together still too few', () => {
    const cells = told({ [FIRST]: [1, 100], [SECOND]: [2, 90], [THIRD]: [40, 50] });

    expect([cells[FIRST], cells[SECOND], cells[THIRD], cells[TOWN]]).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [43, 240],
    ]);
  });

  it('hides the smallest that will do', () => {
    const cells = told({ [FIRST]: [3, 80, 20, 90], [SECOND]: [50, 60, 30, 70] });

    expect([cells[FIRST], cells[SECOND]]).toEqual([
      [null, 80, null, 90],
      [null, 60, null, 70],
    ]);
  });

  it('hides that nobody is otherwise where all of a few are the same', () => {
    expect(told({ [FIRST]: [5, 0] })[FIRST]).toEqual([null, null]);
  });

  it('does not hide across provinces, of which there is no total', () => {
    const cells = told({ [FIRST]: [3, 100], '350526100004': [50, 60] });

    expect(cells['440000']).toEqual([null, null]);
    expect(cells['350000']).toEqual([50, 60]);
  });
});
