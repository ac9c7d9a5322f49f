import type { SampleCity } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { type Reported, reported, reportedIn } from '../../../kit/sample/reported.ts';

const TERMS: Readonly<Record<string, string>> = {
  'deployments of members and cadres': '应急出动党员干部人次',
  'government services in the catalogue': '政务服务事项数',
  'share of them obtainable in one stop at a town centre': '镇街一站办理事项占比',
  'services handled at the Chaoan hall': '潮安区政务服务大厅进驻事项数',
  'political-birthday attendances': '政治生日参加人次',
  'livelihood projects done with them': '书记项目带动民生实事数',
  'secretaries in reserve (one to two)': '书记后备人选数',
  'assistants and subdistrict staff recruited': '招聘党建助理和街道工作人员数',
  "matters settled by residents' councils": '居民议事厅解决事项数',
};

export function reportedFigures(city: SampleCity): Reported[] {
  return [...reportedIn(city, 'P', TERMS), ...notInReports(city)];
}

/** What is in no report: filings and reserves of secretaries, told as counts alone, and a count that is not complete. */
function notInReports(city: SampleCity): Reported[] {
  const partly = figureOf(city.code, 100, {
    row: 'P7',
    what: 'attendances at activities, as far as towns have told',
    term: '党员活动参加人次（部分镇街）',
    value: 1_000 * (20 + draw(`attendances:${city.code}`, 60)),
    unit: 'PERSON_TIMES',
    status: 'PARTIAL',
    bound: 'ABOUT',
  });
  const byCounty = city.counties.flatMap(({ code }, index) => {
    const common = { row: 'P9', unit: 'PEOPLE', bound: 'EXACT', value: null } as const;
    return [
      figureOf(code, 101, {
        ...common,
        what: 'secretaries filed with the county',
        term: '备案管理的书记数',
        status: index % 2 === 0 ? 'NOT_COLLECTED' : 'SUPPRESSED',
      }),
      figureOf(code, 102, {
        ...common,
        what: 'share of reserve secretaries under 35',
        term: '后备书记35岁以下占比',
        unit: 'SHARE',
        status: 'UNDEFINED',
      }),
    ];
  });
  return [partly, ...byCounty];
}

function figureOf(
  place: string,
  number: number,
  given: Omit<Reported, 'id' | 'regionCode' | 'asOf' | 'source'>,
): Reported {
  return reported(place, number, { ...given, regionCode: place, source: '示例报表' });
}
