import type { SampleCity } from '../../../kit/sample/city.ts';
import { type Reported, reported, reportedIn, reportOn } from '../../../kit/sample/reported.ts';

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

/** What the city's reports have published; where none tells of services given, the figure says so. */
export function reportedFiguresOf(city: SampleCity): Reported[] {
  const known = reportedIn(city, 'V', TERMS);
  if (known.some(({ row }) => row === 'V1')) return known;
  const missing = reported(city.code, 0, {
    regionCode: city.code,
    row: 'V1',
    what: 'services given in two years',
    term: '两年开展服务',
    value: null,
    unit: 'PERSON_TIMES',
    status: 'NOT_COLLECTED',
    bound: 'EXACT',
    source: reportOn(city.name),
  });
  return [...known, missing];
}
