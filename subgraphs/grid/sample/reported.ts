import type { SampleCity } from '../../../kit/sample/city.ts';
import { type Fact, reportedOf } from '../../../kit/sample/facts.ts';

/** The day for which the reports' figures stand. */
const AS_OF = '2025-12-31';
const HOTLINE = 'work orders of the government-service hotline';

/** How the facts' wording reads in Chinese. */
const TERMS: Readonly<Record<string, string>> = {
  'residents of Xinhe village': '新合村常住人口',
  'notices pushed this year': '本年推送信息',
  "residents' demands handled online": '线上办理群众诉求',
  'information services given': '提供信息服务',
  [HOTLINE]: '政务服务热线工单',
};

const UNITS: Readonly<Record<string, string>> = {
  count: 'COUNT',
  people: 'PEOPLE',
  'person-times': 'PERSON_TIMES',
};

const BOUNDS: Readonly<Record<string, string>> = {
  exact: 'EXACT',
  atLeast: 'AT_LEAST',
  below: 'BELOW',
  about: 'ABOUT',
};

/** What a city's reports have published; where none tells of the hotline, the figure says so. */
export function* reportedFiguresOf({ code, name, byCode }: SampleCity) {
  const facts = reportedOf('G', code);
  for (const [index, fact] of facts.entries())
    yield {
      ...figureOf(fact),
      id: `reported-${code}-${index + 1}`,
      regionCode: fact.place,
      source: sourceOf(byCode.get(fact.place)?.name ?? name),
    };
  if (facts.some(({ row }) => row === 'G5')) return;
  yield {
    ...figureOf({ row: 'G5', what: HOTLINE, unit: 'count', bound: 'exact' }),
    id: `reported-${code}-0`,
    regionCode: code,
    source: sourceOf(name),
  };
}

const sourceOf = (place: string) => `${place}基层治理工作报告`;

function figureOf({
  row,
  what,
  value = null,
  unit,
  bound,
}: Pick<Fact, 'row' | 'what' | 'unit' | 'bound'> & { readonly value?: number | null }) {
  return {
    row,
    what,
    term: TERMS[what] ?? what,
    value,
    unit: UNITS[unit] ?? 'COUNT',
    status: value === null ? 'NOT_COLLECTED' : 'KNOWN',
    bound: BOUNDS[bound] ?? 'EXACT',
    asOf: AS_OF,
  };
}
