import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choose, draw, oneOf, split } from '../../../kit/sample/draw.ts';

describe('a draw', () => {
  it('is the same on every machine', () => {
    expect([draw('义兴社区', 1000), draw('a', 1000), draw('b', 1000)]).toEqual([333, 610, 566]);
  });

  it('stays below its bound, and takes one of the values', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (seed, below) => draw(seed, below) < below),
    );
    expect(['x', 'y']).toContain(oneOf('seed', ['x', 'y']));
    expect(() => oneOf('seed', [])).toThrow('nothing to draw from');
  });
});

const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 });

describe('choosing', () => {
  it('takes exactly as many as asked, in their order, those that must be among them first', () => {
    fc.assert(
      fc.property(names, fc.nat(), (candidates, lot) => {
        const total = 1 + (lot % candidates.length);
        const must = candidates.at(-1);
        const chosen = choose(total, candidates, 'seed', (each) => each === must);
        expect(chosen).toHaveLength(total);
        expect(chosen.at(-1)).toBe(must);
        expect(chosen).toEqual(candidates.filter((each) => chosen.includes(each)));
      }),
    );
  });

  it('refuses to take more than there are', () => {
    expect(() => choose(3, ['a', 'b'], 'seed')).toThrow('seed: 3 of 2 cannot be chosen.');
  });
});

describe('splitting', () => {
  it('adds up to the total exactly, with at least so much for each', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 0, max: 5 }), fc.nat(1000), (parts, atLeast, more) => {
        const total = atLeast * parts.length + more;
        const shares = [...split(total, parts, 'seed', atLeast).values()];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(atLeast);
      }),
    );
  });

  it('refuses what cannot be split', () => {
    expect(() => split(1, [], 'seed')).toThrow(RangeError);
    expect(() => split(1, ['a', 'b'], 'seed', 1)).toThrow(RangeError);
    expect(split(0, [], 'seed').size).toBe(0);
  });
});
