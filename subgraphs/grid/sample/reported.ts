import type { SampleCity } from '../../../kit/sample/city.ts';
import { type Reported, reported, reportedIn, reportOn } from '../../../kit/sample/reported.ts';

const HOTLINE = 'work orders of the government-service hotline';

/** How the facts' wording reads in Chinese. */
const TERMS: Readonly<Record<string, string>> = {
  'residents of Xinhe village': '新合村常住人口',
  'notices pushed this year': '本年推送信息',
  "residents' demands handled online": '线上办理群众诉求',
  'information services given': '提供信息服务',
  [HOTLINE]: '政务服务热线工单',
};

/** What a city's reports have published; where none tells of the hotline, the figure says so. */
export function reportedFiguresOf(city: SampleCity): Reported[] {
  const known = reportedIn(city, 'G', TERMS);
  if (known.some(({ row }) => row === 'G5')) return known;
  const missing = reported(city.code, 0, {
    regionCode: city.code,
    row: 'G5',
    what: HOTLINE,
    term: TERMS[HOTLINE] ?? HOTLINE,
    value: null,
    unit: 'COUNT',
    status: 'NOT_COLLECTED',
    bound: 'EXACT',
    source: reportOn(city.name),
  });
  return [...known, missing];
}
