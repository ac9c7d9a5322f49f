import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RegionLevel, SampleCity, SampleRegion } from './city.ts';

/** The places whose sample is loaded from the start. */
export const SAMPLE_CITIES = ['445100', '441400', '440500', '350526'];

/** Levels that only group counties, in municipalities and directly under provinces: by themselves they name no place. */
const GROUPING = /^(市辖区|县|(省|自治区)直辖县级行政区划)$/;

/** Reads `<folder>/<code>.csv`, as `npm run places` writes it. */
export async function readPlaces(folder: string, code: string): Promise<SampleCity> {
  const text = await readFile(path.join(folder, `${code}.csv`), 'utf8');
  const regions = text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map(asRegion);
  const own = regions.find((region) => region.code === code);
  if (own === undefined)
    throw new Error(`${folder}/${code}.csv does not name ${code} itself: write it again.`);
  const above = regions.find(({ level }) => level === 'PROVINCE');
  const at = (level: RegionLevel) => regions.filter((region) => region.level === level);
  const counties = at('COUNTY');
  return {
    code,
    name: GROUPING.test(own.name) ? `${above?.name ?? ''}${own.name.replace(/^(省|自治区)/, '')}` : own.name,
    regions,
    byCode: new Map(regions.map((region) => [region.code, region])),
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
