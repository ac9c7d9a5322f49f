import { two } from '../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, copyOfRegions, isShown, within } from '../../kit/sample/city.ts';
import { choose, draw } from '../../kit/sample/draw.ts';
import { published } from '../../kit/sample/facts.ts';
import { nameOf, phoneOf } from '../../kit/sample/people.ts';
import type { Sample } from '../../kit/sample/sample.ts';

/** An adviser serves at most this many communities. */
const COMMUNITIES_EACH = 5;

/** Where no report says how far advisers reach, this share of the communities has one. */
const USUAL_SHARE = 0.92;

/** Law firms of each county, their advisers, and whom these advise today. */
export const sample: Sample = function* (city) {
  yield copyOfRegions(city);
  const counties = city.counties.map((county) => officesOf(city, county));
  yield { table: 'law_firm', rows: counties.flatMap(({ firms }) => firms) };
  yield { table: 'legal_adviser', rows: counties.flatMap(({ advisers }) => advisers) };
  yield { table: 'appointment', rows: counties.flatMap(({ appointments }) => appointments) };
};

function officesOf(city: SampleCity, county: SampleRegion) {
  const covered = coveredIn(city, county);
  const firms = Array.from({ length: 1 + Math.ceil(covered.length / 60) }, (_, index) => ({
    id: `firm-${county.code}-${two(index + 1)}`,
    name: `${county.name}示例第${index + 1}律师事务所`,
    regionCode: county.code,
  }));
  const advisers = Array.from({ length: Math.ceil(covered.length / COMMUNITIES_EACH) }, (_, index) => {
    const id = `adviser-${county.code}-${String(index + 1).padStart(3, '0')}`;
    const firmId = firms[index % firms.length]?.id;
    const complaints = draw(`complaints:${id}`, 20) === 0 ? '示例：一件投诉，已答复。' : null;
    return {
      id,
      name: nameOf(id),
      phone: phoneOf(id),
      firmId,
      regionCode: county.code,
      licence: 'VALID',
      complaints,
    };
  });
  const appointments = covered.map((code, index) => ({
    id: `adviser-of-${code}-1`,
    communityCode: code,
    adviserId: advisers[Math.floor(index / COMMUNITIES_EACH)]?.id,
    since: draw(`since:${code}`, 2) === 0 ? '2026-01-01' : '2025-07-01',
  }));
  return { firms, advisers, appointments };
}

/** Communities with an adviser: as large a share as a report publishes, the shown ones among them. */
function coveredIn(city: SampleCity, county: SampleRegion): string[] {
  const codes = within(county.code, city.communities).map(({ code }) => code);
  const share = published(city.code, 'share of communities with a legal adviser') ?? USUAL_SHARE;
  return choose(Math.round(codes.length * share), codes, `covered:${county.code}`, isShown);
}
