import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RegionLevel, SampleCity, SampleRegion } from './city.ts';

/** The places whose sample is loaded from the start. */
export const SAMPLE_CITIES = ['445100', '441400', '440500', '350526'];

/** Levels that only group counties, in municipalities and directly under provinces: by themselves they name no place. */
const GROUPING = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/;

/** Reads `<folder>/<code>.csv`, as `npm run places` writes it. */
export async function readPlaces(folder: string, code: string): Promise<SampleCity> {
  return cityOf(code, await readRegions(folder, code));
}

/** Every prefecture of a province, from the one file that holds them all. */
export async function readProvince(folder: string, code: string): Promise<SampleCity[]> {
  const regions = await readRegions(folder, code);
  const above = regions.filter(({ level }) => level === 'PROVINCE');
  const below = new Map<string, SampleRegion[]>();
  for (const region of regions.filter(({ level }) => level !== 'PROVINCE')) {
    const prefecture = `${region.code.slice(0, 4)}00`;
    const there = below.get(prefecture);
    if (there) there.push(region);
    else below.set(prefecture, [...above, region]);
  }
  return [...below].map(([prefecture, own]) => cityOf(prefecture, own));
}

/** @throws where the file is of another place. */
async function readRegions(folder: string, code: string): Promise<SampleRegion[]> {
  const text = await readFile(path.join(folder, `${code}.csv`), 'utf8');
  const regions = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map(asRegion);
  if (regions.some((region) => region.code === code)) return regions;
  throw new Error(`${folder}/${code}.csv does not name ${code} itself: write it again.`);
}

/** A city of regions in the order of their codes within each level. */
export function cityOf(code: string, regions: readonly SampleRegion[]): SampleCity {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const own = byCode.get(code);
  if (own === undefined) throw new Error(`${code} is not among its own regions.`);
  const above = regions.find(({ level }) => level === 'PROVINCE');
  const at = (level: RegionLevel) => regions.filter((region) => region.level === level);
  const counties = at('COUNTY');
  return {
    code,
    name: GROUPING.test(own.name) ? `${above?.name ?? ''}${own.name.replace(/^(省|自治区)/, '')}` : own.name,
    regions,
    byCode,
    communities: at('COMMUNITY'),
    subdistricts: at('SUBDISTRICT'),
    // A prefecture without counties stands in for its only one.
    counties: counties.length > 0 ? counties : [own],
  };
}

function asRegion(line: string): SampleRegion {
  const [code = '', name = ''] = line.split(',');
  return { code, name, level: levelOf(code) };
}

function levelOf(code: string): RegionLevel {
  if (code.length === 12) return 'COMMUNITY';
  if (code.length === 9) return 'SUBDISTRICT';
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'PREFECTURE' : 'COUNTY';
}
