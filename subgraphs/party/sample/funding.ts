import { type SampleCity, isShown, isUrban } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type { FundingGuarantee, VillageRule } from '../generated/client/client.ts';
import { countyCodeOf } from './places.ts';
import type { Row } from './row.ts';

/** This year for every community, and last year for the shown ones and where a report states the funds. */
export function* fundingOf(city: SampleCity): Iterable<Row<FundingGuarantee>> {
  for (const { code } of city.communities) {
    const county = countyCodeOf(code);
    const office = published(county, 'yearly office funds');
    const service = published(county, 'yearly service funds');
    const years = isShown(code) || office !== undefined ? [2025, 2026] : [2026];
    const lot = draw(`funding:${code}`, 120);
    for (const year of years)
      yield {
        id: `funding-${code}-${year}`,
        communityCode: code,
        year,
        officeYuan: office ?? 40_000 + 5_000 * (lot % 8),
        serviceYuan: service ?? 20_000 + 5_000 * (lot % 6),
        allowanceYuan: 60_000 + 2_000 * (lot % 30),
        pilotYuan: lot % 20 === 0 ? 50_000 : null,
        paidOn: year === 2026 && lot % 5 === 0 ? null : later(`${year}-03-01`, lot * 2),
      };
  }
}

const CLAUSES = [
  '爱护公共环境，垃圾分类投放。',
  '邻里和睦，有事好商量。',
  '婚事新办、丧事简办，不讲排场。',
  '尊老爱幼，赡养父母。',
  '遵守消防安全规定，不占用通道。',
  '文明养犬，不影响他人。',
  '爱护古建筑和公共设施。',
];

/**
 * The version that holds in every community. Where a report says that all were revised, all were; elsewhere one in
 * four. Of the first version half are kept, and those of the shown communities.
 */
export function* rulesOf(city: SampleCity): Iterable<Row<VillageRule>> {
  for (const community of city.communities) {
    const { code, name } = community;
    const counted = published(countyCodeOf(code), 'share of village rules');
    const lot = draw(`rules:${code}`, 120);
    const revised = isShown(code) || lot < 120 * (counted ?? 0.25);
    const urban = isUrban(community);
    const common = {
      communityCode: code,
      kind: urban ? ('RESIDENTS_CONVENTION' as const) : ('VILLAGE_RULES' as const),
      title: `${name}${urban ? '居民公约' : '村规民约'}`,
      adoptedBy: urban ? '居民会议' : '村民会议',
    };
    const id = (version: number) => `rules-${code}-${version}`;
    const first = dayBetween(`first:${code}`, '2024-01-02', '2024-12-20');
    const second = dayBetween(`second:${code}`, '2025-03-01', '2026-08-31');
    const kept = isShown(code) || counted !== undefined || lot % 2 === 0;
    if (!revised || kept)
      yield {
        ...common,
        id: id(1),
        version: 1,
        revised: false,
        revisesId: null,
        clauses: CLAUSES.slice(0, 3 + (lot % 3)),
        ...dates(first, lot),
        until: revised ? later(second, 6) : null,
      };
    if (revised)
      yield {
        ...common,
        id: id(2),
        version: 2,
        revised: true,
        revisesId: kept ? id(1) : null,
        clauses: CLAUSES.slice(0, 5 + (lot % 3)),
        ...dates(second, lot),
        until: null,
      };
  }
}

/** In force a week after its adoption; filed a while later, and not yet everywhere. */
function dates(adoptedOn: string, lot: number) {
  const filed = later(adoptedOn, 10 + (lot % 20));
  return {
    adoptedOn,
    filedOn: lot % 15 === 0 || filed > LAST_DAY ? null : filed,
    since: later(adoptedOn, 7),
  };
}
