import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isShown, within } from '../../../kit/sample/city.ts';
import { choose, draw, oneOf } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import { DEFAULT_LIMIT } from '../rules/communityLimit.ts';
import { formerAdvisers } from './formerAdvisers.ts';

/** Where no report says how far advisers reach, this share of the communities has one. */
const USUAL_SHARE = 0.92;

interface Adviser {
  readonly id: string;
  readonly name: string;
  readonly firmId: string;
}

/** Law firms of a county, their advisers, and whom these advise and have advised. */
export type Offices = ReturnType<typeof officesOf>;

export function officesOf(city: SampleCity, county: SampleRegion) {
  const limit = county === strictCounty(city) ? STRICT_LIMIT : DEFAULT_LIMIT;
  const communities = within(county.code, city.communities).map(({ code }) => code);
  const covered = coveredIn(city, county, communities);
  const firms = firmsOf(county, 1 + Math.ceil(covered.length / 60));
  const firmAt = (index: number) => firms[index % firms.length]?.id ?? '';

  const advisers = Array.from({ length: Math.ceil(covered.length / limit) }, (_, index) =>
    adviser(county, index, firmAt(index)),
  );
  const adviserOf = new Map<string, Adviser>();
  const appointments = covered.map((code, index) => {
    const serving = advisers[Math.floor(index / limit)];
    if (serving !== undefined) adviserOf.set(code, serving);
    const since = draw(`since:${code}`, 2) === 0 ? '2026-01-01' : '2025-07-01';
    return {
      id: `adviser-of-${code}-1`,
      communityCode: code,
      adviserId: serving?.id,
      since,
      // Terms that began with the five-year plan for the rule of law end with it.
      until: since === '2026-01-01' ? '2030-12-31' : null,
      document: draw(`letter:${code}`, 4) === 0 ? null : `聘字〔${since.slice(0, 4)}〕${code.slice(6)}号`,
      ended: null,
    };
  });
  const former = formerAdvisers(appointments, communities, limit, (index) =>
    adviser(county, advisers.length + index, firmAt(index)),
  );
  return {
    county,
    communities: within(county.code, city.communities),
    firms: [...firms, ...suspendedFirms(county, firms.length)],
    advisers,
    formerAdvisers: former.advisers,
    appointments: [...appointments, ...former.appointments],
    adviserOf,
  };
}

/** One county binds its advisers more strictly than its city does. */
export const STRICT_LIMIT = DEFAULT_LIMIT - 1;
export const strictCounty = ({ counties }: SampleCity) => (counties.length > 1 ? counties.at(-1) : undefined);

/** Communities with an adviser: as large a share as a report publishes, the shown ones among them. */
function coveredIn(city: SampleCity, county: SampleRegion, codes: readonly string[]): string[] {
  const share = published(city.code, 'share of communities with a legal adviser') ?? USUAL_SHARE;
  return choose(Math.round(codes.length * share), codes, `covered:${county.code}`, isShown);
}

function adviser(county: SampleRegion, index: number, firmId: string) {
  const id = `adviser-${county.code}-${String(index + 1).padStart(3, '0')}`;
  const complaints = draw(`complaints:${id}`, 20) === 0 ? '示例：一件投诉，已答复。' : null;
  const [name, phone] = [nameOf(id), phoneOf(id)];
  return { id, name, phone, firmId, regionCode: county.code, licence: 'VALID', complaints };
}

function firmsOf(county: SampleRegion, count: number) {
  return Array.from({ length: count }, (_, index) => firm(county, index));
}

/** A firm whose licence is suspended advises nobody. */
function suspendedFirms(county: SampleRegion, after: number) {
  return draw(`suspended:${county.code}`, 4) === 0
    ? [{ ...firm(county, after), licence: 'SUSPENDED', foundedOn: null }]
    : [];
}

function firm(county: SampleRegion, index: number) {
  const id = `firm-${county.code}-${two(index + 1)}`;
  const recorded = draw(`recorded:${id}`, 10) > 0;
  const kind = oneOf(`kind:${id}`, ['PARTNERSHIP', 'PARTNERSHIP', 'INDIVIDUAL', 'STATE_FUNDED']);
  return {
    id,
    name: `${county.name}示例第${index + 1}律师事务所`,
    regionCode: county.code,
    kind: recorded ? kind : null,
    licence: 'VALID',
    lawyers: recorded ? 12 + draw(`lawyers:${id}`, 30) : null,
    foundedOn: `${1995 + draw(`founded:${id}`, 28)}-0${1 + draw(`month:${id}`, 9)}-18`,
    address: recorded ? `${county.name}示例路${10 + index}号` : null,
  };
}
