import { describe, expect, it } from '@jest/globals';
import { rate } from '../../../../subgraphs/party/rules/starRating.ts';

describe('a secretary’s stars for a year', () => {
  it.each([
    [100, 5],
    [95, 5],
    [94.5, 4],
    [85, 4],
    [84.5, 3],
    [75, 3],
    [74.5, 2],
    [60, 2],
    [59.5, 1],
    [0, 1],
  ])('%d points of a hundred are %d stars', (points, stars) => {
    expect(rate([{ points, of: 100 }])).toEqual({ points, stars });
  });

  it('come from all criteria together', () => {
    expect(
      rate([
        { points: 25, of: 25 },
        { points: 20, of: 25 },
        { points: 18, of: 20 },
        { points: 12, of: 15 },
        { points: 15, of: 15 },
      ]),
    ).toEqual({ points: 90, stars: 4 });
  });

  it('are a part of what could be had, where the criteria do not make a hundred', () => {
    expect(rate([{ points: 48, of: 50 }])).toEqual({ points: 48, stars: 5 });
  });

  it('are refused where a criterion gives more than it can, or less than nothing', () => {
    expect(() => rate([{ points: 26, of: 25 }])).toThrow('from 0 to 25');
    expect(() => rate([{ points: -1, of: 25 }])).toThrow('from 0 to 25');
  });

  it('are refused without criteria', () => {
    expect(() => rate([])).toThrow('at least one');
  });
});
