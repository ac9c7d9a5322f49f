import type { TableRows } from '../database/bulk.ts';
import { scope } from '../regions/scope.ts';

export type RegionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'SUBDISTRICT' | 'COMMUNITY';

/** A real place with its real code. */
export interface SampleRegion {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevel;
}

/** A city, or a county that stands alone, for which every room makes a sample. */
export interface SampleCity {
  /** The prefecture or county that the sample is about, padded: 441400, or 350526. */
  readonly code: string;
  readonly name: string;
  /** Every region of it, and those above it, the province first. */
  readonly regions: readonly SampleRegion[];
  /** The same regions by code, for whoever looks one up for every row. */
  readonly byCode: ReadonlyMap<string, SampleRegion>;
  readonly communities: readonly SampleRegion[];
  readonly subdistricts: readonly SampleRegion[];
  readonly counties: readonly SampleRegion[];
}

/** Communities of the reports for which every part of the community card is there. */
const SHOWN = ['445102010018', '445102010001', '350526100004', '441403132003', '440507001007'];

export const isShown = (code: string) => SHOWN.includes(code);

/** Urban communities and villages differ in the code's last digits, as the national statistics assign them. */
export function isUrban({ code }: { readonly code: string }): boolean {
  const number = Number(code.slice(9));
  return number < 200 || (number >= 400 && number < 500);
}

export function within<Region extends { readonly code: string }>(
  outer: string,
  regions: readonly Region[],
): Region[] {
  const digits = scope(outer);
  return regions.filter(({ code }) => code.startsWith(digits));
}

/** The regions as the rooms that do not own them keep them; the loader fills the copies. */
export function copyOfRegions(city: SampleCity): TableRows {
  return { table: 'region', rows: city.regions.map(({ code, level }) => ({ code, level })) };
}
