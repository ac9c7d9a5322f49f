import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, within } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';

const SENDERS = [
  'ORGANISATION',
  'POLITICAL_LEGAL',
  'HOUSING',
  'CIVIL_AFFAIRS',
  'JUSTICE',
  'SOCIAL_WORK',
  'DATA',
];

const senderOf = (county: SampleRegion, index: number) =>
  `${SENDERS[index % SENDERS.length] ?? ''}-${county.code}`;

/** Section-level and junior staff whom a report counts, over the county's subdistricts. */
export function secondmentsOf(city: SampleCity, county: SampleRegion) {
  const subdistricts = within(county.code, city.subdistricts);
  return [
    { rank: 'SECTION', count: published(county.code, 'section-level staff seconded') ?? 0 },
    { rank: 'JUNIOR', count: published(county.code, 'junior staff seconded') ?? 0 },
  ].flatMap(({ rank, count }) =>
    Array.from({ length: count }, (_, index) => ({
      id: `secondment-${county.code}-${rank.toLowerCase()}-${two(index + 1)}`,
      rank,
      departmentCode: draw(`sender:${county.code}${rank}${index}`, 12) === 0 ? null : senderOf(county, index),
      regionCode: subdistricts[index % subdistricts.length]?.code,
      since: index % 5 === 0 ? '2025-03-01' : '2025-09-01',
    })),
  );
}

/** Some have gone back to their departments before. */
export function formerSecondmentsOf(city: SampleCity, county: SampleRegion) {
  if (published(county.code, 'section-level staff seconded') === undefined) return [];
  return within(county.code, city.subdistricts).map((subdistrict, index) => ({
    id: `secondment-${subdistrict.code}-former`,
    rank: index % 3 === 0 ? 'SECTION' : 'JUNIOR',
    departmentCode: senderOf(county, index),
    regionCode: subdistrict.code,
    since: '2024-03-01',
    until: '2025-02-28',
  }));
}
