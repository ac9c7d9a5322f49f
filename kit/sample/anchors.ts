import { type SampleRegion, isShown, isUrban } from './city.ts';
import { draw, split } from './draw.ts';
import { published } from './facts.ts';

/**
 * Keys on which several rooms hang their facts. Rooms do not know each other, so the sample agrees on the keys
 * beforehand: grids belong to grid and compounds to renovation, and party anchors branches on both.
 */

/** Codes of a community's grids of level 2: a compound or a residents' group each. */
export function gridsOf(community: SampleRegion): string[] {
  const xinhe = community.code === '445122100208' ? published('445122', 'grids of Xinhe village') : undefined;
  const usual = isUrban(community)
    ? 4 + draw(`grids:${community.code}`, 4)
    : 2 + draw(`grids:${community.code}`, 3);
  return Array.from({ length: xinhe ?? usual }, (_, index) => `${community.code}${two(index + 1)}`);
}

/**
 * Codes of the grids of level 3 by community: as many lanes and buildings as a report counts chiefs; where none does, one
 * for each urban community.
 */
export function lanesOf(
  county: SampleRegion,
  communities: readonly SampleRegion[],
): ReadonlyMap<string, readonly string[]> {
  const urban = communities.filter(isUrban);
  const codes = urban.map(({ code }) => code);
  const chiefs = published(county.code, 'lane and building chiefs') ?? urban.length;
  const atLeast = urban.length > 0 && chiefs >= urban.length ? 1 : 0;
  const counts = split(chiefs, codes, `lanes:${county.code}`, atLeast);
  return new Map(
    urban.map((community) => {
      const groups = gridsOf(community);
      const lanes = Array.from({ length: counts.get(community.code) ?? 0 }, (_, index) => {
        const number = Math.floor(index / groups.length) + 1;
        return `${groups[index % groups.length] ?? ''}${two(number)}`;
      });
      return [community.code, lanes];
    }),
  );
}

/** The code of the grid of level 1, which is the whole community. */
export function wholeGridOf({ code }: { readonly code: string }): string {
  return `${code}00`;
}

/** Keys of a community's residential compounds. Villages have few; the shown communities have some in any case. */
export function compoundsOf(community: SampleRegion): string[] {
  const lot = draw(`compounds:${community.code}`, 12);
  const count = isUrban(community) ? 2 + (lot % 3) : lot === 0 ? 1 : 0;
  return Array.from({ length: isShown(community.code) ? Math.max(count, 2) : count }, (_, index) => {
    return `compound-${community.code}-${two(index + 1)}`;
  });
}

/** The community that a key above belongs to. */
export function communityOf(key: string): string {
  const digits = /\d{12}/.exec(key)?.[0];
  if (digits === undefined) throw new Error(`${key} names no community.`);
  return digits;
}

export const two = (number: number) => String(number).padStart(2, '0');
