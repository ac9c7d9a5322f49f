import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boxAround, metresBetween, nearest } from '../../../../subgraphs/party/rules/nearby.ts';

const HERE = { longitude: 116.64, latitude: 23.66 };
const at = (id: string, longitude: number | null, latitude: number | null) => ({ id, longitude, latitude });

describe('how far it is to a centre', () => {
  it.each([
    ['nowhere', HERE, 0],
    ['a thousandth of a degree north', { longitude: 116.64, latitude: 23.661 }, 111],
    [
      'a hundredth of a degree east, where degrees are narrower',
      { longitude: 116.65, latitude: 23.66 },
      1018,
    ],
    ['the other end of the city', { longitude: 117, latitude: 23.66 }, 36_665],
  ])('%s', (_where, there, metres) => {
    expect(Math.round(metresBetween(HERE, there))).toBe(metres);
  });

  it('is the same there and back', () => {
    const point = fc.record({
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(point, point, (one, other) => {
        expect(metresBetween(one, other)).toBeCloseTo(metresBetween(other, one), 3);
      }),
    );
  });
});

describe('centres within a walk', () => {
  it('come nearest first, with their distance, and those beyond it not at all', () => {
    const centres = [at('far', 116.65, 23.66), at('near', 116.64, 23.661), at('here', 116.64, 23.66)];

    expect(nearest(HERE, 1000, centres).map(({ centre, metres }) => [centre.id, metres])).toEqual([
      ['here', 0],
      ['near', 111],
    ]);
  });

  it('leave out what is not surveyed, and stand by key where they are as far', () => {
    const centres = [at('b', 116.64, 23.66), at('unknown', null, null), at('a', 116.64, 23.66)];

    expect(nearest(HERE, 1000, centres).map(({ centre }) => centre.id)).toEqual(['a', 'b']);
  });

  it('all lie in the box that an index looks through', () => {
    const near = fc.record({
      longitude: fc.double({ min: 116.5, max: 116.8, noNaN: true }),
      latitude: fc.double({ min: 23.5, max: 23.8, noNaN: true }),
    });
    fc.assert(
      fc.property(near, fc.integer({ min: 1, max: 20_000 }), (there, metres) => {
        fc.pre(metresBetween(HERE, there) <= metres);
        const { west, east, south, north } = boxAround(HERE, metres);
        expect(there.longitude >= west && there.longitude <= east).toBe(true);
        expect(there.latitude >= south && there.latitude <= north).toBe(true);
      }),
    );
  });
});
