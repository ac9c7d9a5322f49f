import { describe, expect, it } from '@jest/globals';
import { isTooSmall, publishable } from '../../../../subgraphs/volunteer/rules/suppression.ts';

describe('a group', () => {
  it('of nine is too small, of ten is not', () => {
    expect(isTooSmall(9)).toBe(true);
    expect(isTooSmall(10)).toBe(false);
  });

  it('of nobody is told', () => {
    expect(isTooSmall(0)).toBe(false);
  });
});

describe('what may be published of a total', () => {
  it('is everything where no part is too small', () => {
    expect(publishable([40, 10, 25])).toEqual([40, 10, 25]);
  });

  it('hides with a small part the next smallest, or the total would tell it', () => {
    expect(publishable([40, 3, 25])).toEqual([40, null, null]);
  });

  it('needs no third part where two small ones hide one another', () => {
    expect(publishable([40, 6, 25, 7])).toEqual([40, null, 25, null]);
  });

  it('hides a third part where two small ones together are still too few', () => {
    expect(publishable([40, 1, 25, 2])).toEqual([40, null, null, null]);
  });

  it('tells zero, and does not hide anything behind it', () => {
    expect(publishable([0, 4, 30, 12])).toEqual([0, null, 30, null]);
  });

  it('hides the only small part there is', () => {
    expect(publishable([0, 4, 0])).toEqual([0, null, 0]);
  });
});
