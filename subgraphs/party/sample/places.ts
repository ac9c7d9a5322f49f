import { type SampleCity, type SampleRegion, isShown, isUrban, within } from '../../../kit/sample/city.ts';
import { choose, draw } from '../../../kit/sample/draw.ts';

/** Some communities by lot: `total` of them, the shown ones first. */
export function some(
  total: number,
  communities: readonly SampleRegion[],
  seed: string,
  must: (code: string) => boolean = isShown,
): SampleRegion[] {
  const codes = communities.map(({ code }) => code);
  const chosen = new Set(choose(Math.min(total, codes.length), codes, seed, must));
  return communities.filter(({ code }) => chosen.has(code));
}

/** The shown communities, and of the others one in so many, in towns and in the country. */
export function oneIn(
  communities: readonly SampleRegion[],
  seed: string,
  { urban, rural }: { readonly urban: number; readonly rural: number },
): SampleRegion[] {
  return communities.filter(
    (community) =>
      isShown(community.code) || draw(`${seed}:${community.code}`, isUrban(community) ? urban : rural) === 0,
  );
}

export const urbanOf = (city: SampleCity, county: SampleRegion) =>
  within(county.code, city.communities).filter(isUrban);

export { shortName } from '../../../kit/sample/placeNames.ts';

export const countyCodeOf = (code: string) => code.slice(0, 6);
