import type { SampleCity } from './city.ts';
import { cityOf } from './readPlaces.ts';

/**
 * A part of the communities of several cities, evenly spread over all of them: of 10 %, every tenth. Towns and
 * counties of which no community is left go with them.
 */
export function shareOf(cities: readonly SampleCity[], percent: number): SampleCity[] {
  let counted = 0;
  return cities.map((city) => {
    const kept = new Set<string>();
    for (const { code } of city.communities) {
      counted += percent;
      if (counted < 100) continue;
      counted -= 100;
      for (const digits of [6, 9, 12]) kept.add(code.slice(0, digits));
    }
    const regions = city.regions.filter(
      ({ code }) => (code.endsWith('00') && code.length === 6) || kept.has(code),
    );
    return cityOf(city.code, regions);
  });
}
