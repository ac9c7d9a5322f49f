import { draw } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween } from '../../../kit/sample/days.ts';
import type { CentreRenewal, CentreTeam, ServiceCentre } from '../generated/client/client.ts';
import { daysAfter, stateAfter, taken } from './days.ts';
import type { Row } from './row.ts';

/** The station that a report names, in the community where the sample puts it. */
export const WEST_LAKE = '西湖党群服务驿站';
export const isWestLake = (code: string) => code === '445102011008';

const DUTIES = [
  ['GUIDANCE', '文明引导'],
  ['FIRST_AID', '医疗急救'],
  ['LEGAL_ADVICE', '法律咨询'],
  ['REPAIRS', '便民维修'],
  ['CHILDCARE', '课后托管'],
  ['CULTURE', '文化宣讲'],
  ['ENVIRONMENT', '护河环保'],
  ['ORDER', '治安巡防'],
] as const;

/** As many as a report counts at the West Lake; elsewhere one or two at every centre of a county and every station. */
export function* centreTeamsOf(centres: readonly Row<ServiceCentre>[]): Iterable<Row<CentreTeam>> {
  for (const centre of centres) {
    const counted = centre.name === WEST_LAKE ? published('445102', 'pioneer service teams') : undefined;
    const usual = centre.level === 'STATION' || centre.level === 'COUNTY' ? 1 + draw(centre.id, 2) : 0;
    for (let number = 1; number <= (counted ?? usual); number++) {
      const id = `team-${centre.id}-${number}`;
      const [duty, title] = DUTIES[(number - 1 + draw(`duty:${centre.id}`, 8)) % DUTIES.length] ?? DUTIES[0];
      yield {
        id,
        regionCode: centre.regionCode,
        centreId: centre.id,
        name: `${centre.name.replace(/党群服务.*$|暖蜂驿站.*$/, '')}${title}先锋队`,
        duty,
        members: 6 + draw(id, 20),
        formedOn: dayBetween(`formed:${id}`, '2024-01-10', '2026-10-31'),
      };
    }
  }
}

const STATES = ['LISTED', 'FUNDED', 'BUILDING', 'COMPLETED'] as const;
const DEFECTS: readonly Row<CentreRenewal>['defects'][] = [
  ['SMALL'],
  ['OLD'],
  ['DANGEROUS', 'OLD'],
  ['SMALL', 'OLD'],
  ['DANGEROUS'],
];

/** One centre of a community in eight was small, dangerous or old. */
export function* renewalsOf(centres: readonly Row<ServiceCentre>[]): Iterable<Row<CentreRenewal>> {
  for (const { id: centreId, level, regionCode, squareMetres } of centres) {
    const id = `renewal-${centreId}`;
    const lot = draw(id, 800);
    if (level !== 'COMMUNITY' || lot % 8 !== 0) continue;
    const listedOn = dayBetween(`listed:${id}`, '2024-06-01', '2026-11-10');
    const days = daysAfter(listedOn, id, [
      [30, 150],
      [10, 60],
      [60, 240],
    ]);
    const [fundedOn = null, startedOn = null, completedOn = null] = days;
    const before = 60 + (lot % 140);
    yield {
      id,
      regionCode,
      centreId,
      defects: DEFECTS[lot % DEFECTS.length] ?? ['OLD'],
      squareMetresBefore: before,
      squareMetresAfter: completedOn === null ? null : Math.max(before, squareMetres ?? before + 150),
      state: stateAfter(taken(days), STATES),
      yuan: fundedOn === null ? null : 50_000 + 10_000 * (lot % 90),
      listedOn,
      startedOn,
      completedOn,
    };
  }
}
