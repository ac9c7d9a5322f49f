import { ancestorsOf } from '../../../kit/regions/ancestry.ts';
import { type SampleCity, type SampleRegion, isUrban, within } from '../../../kit/sample/city.ts';

/** A community and its region are one row. */
export function regionRow({ code, name, level }: SampleRegion) {
  const community = level === 'COMMUNITY';
  const kind = community ? (isUrban({ code }) ? 'COMMUNITY' : 'VILLAGE') : null;
  return { code, name, level, kind, parentCode: ancestorsOf(code).at(-1) ?? null, successors: [] };
}

/** 枫溪区 has no code of its own: it administers the communities of 枫溪镇. */
export function* functionalAreas(city: SampleCity) {
  const communities = within('445103121', city.communities);
  if (communities.length === 0) return;
  yield { table: 'functional_area', rows: [{ code: 'area-fengxi', name: '枫溪区', regionCode: '445100' }] };
  yield {
    table: 'functional_area_community',
    rows: communities.map(({ code }) => ({ areaCode: 'area-fengxi', communityCode: code })),
  };
}
