import { describe, expect, it } from '@jest/globals';
import { readPlaces } from '../../../kit/sample/readPlaces.ts';
import { shareOf } from '../../../kit/sample/share.ts';

const PLACES = 'kit/sample/places';

describe('a share of the communities', () => {
  it('is evenly spread over all cities, and the same every time', async () => {
    const cities = await Promise.all(['445100', '440500'].map((code) => readPlaces(PLACES, code)));
    const codes = cities.flatMap(({ communities }) => communities.map(({ code }) => code));
    const tenth = shareOf(cities, 10).flatMap(({ communities }) => communities.map(({ code }) => code));
    expect(tenth).toEqual(codes.filter((_, index) => index % 10 === 9));
    const hundredth = shareOf(cities, 1).flatMap(({ communities }) => communities.map(({ code }) => code));
    expect(hundredth).toEqual(codes.filter((_, index) => index % 100 === 99));
    expect(shareOf(cities, 100).map(({ regions }) => regions)).toEqual(cities.map(({ regions }) => regions));
  });

  it('keeps the counties and towns that still have a community', async () => {
    const [city] = shareOf([await readPlaces(PLACES, '445100')], 1);
    expect(city?.communities).toHaveLength(10);
    expect(city?.counties.map(({ name }) => name)).toEqual(['湘桥区', '潮安区', '饶平县']);
    const towns = new Set(city?.communities.map(({ code }) => code.slice(0, 9)));
    expect(new Set(city?.subdistricts.map(({ code }) => code))).toEqual(towns);
    expect(city?.name).toBe('潮州市');
  });
});
