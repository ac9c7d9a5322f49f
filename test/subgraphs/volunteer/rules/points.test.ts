import { describe, expect, it } from '@jest/globals';
import { balanceAfter, pointsFor } from '../../../../subgraphs/volunteer/rules/points.ts';

describe('what a submission earns', () => {
  const courtyard = { points: 2, photos: 3, atMostPerMonth: 4 };
  const volunteering = { points: 2, photos: 0, atMostPerMonth: null };

  it('two points for a courtyard with three photos in one submission', () => {
    expect(pointsFor(courtyard, { photos: 3, thisMonth: 0 })).toBe(2);
  });

  it('nothing with two photos', () => {
    expect(pointsFor(courtyard, { photos: 2, thisMonth: 0 })).toBe(0);
  });

  it('the same for the fourth time in a month, nothing for the fifth', () => {
    expect(pointsFor(courtyard, { photos: 3, thisMonth: 3 })).toBe(2);
    expect(pointsFor(courtyard, { photos: 3, thisMonth: 4 })).toBe(0);
  });

  it('two points for volunteering, as often as somebody does it', () => {
    expect(pointsFor(volunteering, { photos: 0, thisMonth: 60 })).toBe(2);
  });
});

describe('a balance', () => {
  it('may be spent to the last point', () => {
    expect(balanceAfter(5, -5)).toBe(0);
  });

  it('is never overdrawn', () => {
    expect(balanceAfter(5, -6)).toBeNull();
  });

  it('grows by what is earned', () => {
    expect(balanceAfter(0, 2)).toBe(2);
  });
});
