import type { SampleCity } from '../../../kit/sample/city.ts';
import { type Fact, reportedOf } from '../../../kit/sample/facts.ts';

/** How the facts' wording reads in Chinese. */
const TERMS: Readonly<Record<string, string>> = {
  'services given in two years': '两年开展服务',
  'participations in two years': '两年参与服务',
  'livelihood deeds done in two years': '两年办理民生实事',
  'party members checked in with their community': '到社区报到的党员',
  'attendances at help activities': '帮扶活动参加人次',
  'donations in money and kind': '募集款物',
  'people of 75 and over on the call line': '75岁及以上呼援通用户',
  'widowed or childless people on allowance, living alone, on the call line': '孤寡低保独居呼援通用户',
  'lives saved': '挽救生命',
  'difficulties solved': '解决困难',
};

const UNITS: Readonly<Record<string, string>> = {
  count: 'COUNT',
  people: 'PEOPLE',
  'person-times': 'PERSON_TIMES',
  yuan: 'YUAN',
};

const BOUNDS: Readonly<Record<string, string>> = {
  exact: 'EXACT',
  atLeast: 'AT_LEAST',
  below: 'BELOW',
  about: 'ABOUT',
};

/** What the city's report has published; where it has nothing on services given, the figure says so. */
export function reportedFiguresOf({ code, name, byCode }: SampleCity) {
  const known = reportedOf('V', code).map((fact, nth) => ({
    ...figureOf(fact),
    id: `reported-${code}-${nth + 1}`,
    source: `${byCode.get(fact.place)?.name ?? name}基层治理工作报告`,
  }));
  if (known.some(({ row }) => row === 'V1')) return known;
  const missing = {
    id: `reported-${code}-0`,
    row: 'V1',
    what: 'services given in two years',
    term: '两年开展服务',
    value: null,
    unit: 'PERSON_TIMES',
    status: 'NOT_COLLECTED',
    bound: 'EXACT',
    asOf: '2025-12-31',
    source: `${name}基层治理工作报告`,
    regionCode: code,
  };
  return [...known, missing];
}

function figureOf({ row, place, what, value, unit, bound }: Fact) {
  return {
    row,
    what,
    term: TERMS[what] ?? what,
    value,
    unit: UNITS[unit] ?? 'COUNT',
    status: 'KNOWN',
    bound: BOUNDS[bound] ?? 'EXACT',
    asOf: '2025-12-31',
    regionCode: place,
  };
}
