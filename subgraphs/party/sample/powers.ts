import { type SampleCity, type SampleRegion, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type { PowerListItem, PriorReview, UpwardReport } from '../generated/client/client.ts';
import { daysAfter } from './days.ts';
import { committeeId } from './organisation.ts';
import { oneIn, shortName } from './places.ts';
import type { Row } from './row.ts';

type Item = Row<PowerListItem>;

const SECTIONS: readonly (readonly [section: Item['section'], subjects: readonly string[]])[] = [
  ['DECISION', ['发展规划', '年度计划', '集体土地', '村规民约']],
  ['FUNDS', ['集体资金', '集体资产', '印章票据', '惠农补贴']],
  ['PROJECT', ['小型工程', '物资采购', '公共设施', '宅基地']],
  ['SERVICE', ['社会救助', '居住证明', '就业服务', '矛盾调解']],
  ['SUPERVISION', ['党务公开', '村务公开', '财务审计']],
];
const ACTS = ['决策', '管理', '公开'];
const PROCEDURES = [
  ['村党组织提议', '“两委”会商议', '党员大会审议', '村民代表会议决议', '结果公开'],
  ['申请', '审核', '公示', '办理'],
  ['提出', '集体研究', '上报', '公开'],
];
const BASES = ['《中国共产党农村基层组织工作条例》', '《村民委员会组织法》', '《广东省村务公开条例》'];

/** Every county has its three lists; the villages' one is as long as a report says. */
export function* powersOf(city: SampleCity): Iterable<Item> {
  for (const county of city.counties) {
    yield* list(county, 'VILLAGE', published(county.code, 'items on the village powers') ?? 20);
    yield* list(county, 'SUBDISTRICT', 10);
    yield* list(county, 'COUNTY', 5);
  }
}

function* list({ code }: SampleRegion, level: Item['level'], length: number): Iterable<Item> {
  const subjects = SECTIONS.flatMap(([section, all]) => all.map((subject) => ({ section, subject })));
  for (let index = 0; index < length; index++) {
    const { section, subject } = subjects[index % subjects.length] ?? {
      section: 'DECISION',
      subject: '其他',
    };
    const id = `power-${code}-${level.toLowerCase()}-${index + 1}`;
    const lot = draw(id, 60);
    yield {
      id,
      regionCode: code,
      level,
      number: index + 1,
      name: `${subject}${ACTS[Math.floor(index / subjects.length) % ACTS.length] ?? ''}`,
      section,
      procedure: PROCEDURES[lot % PROCEDURES.length] ?? [],
      basis: lot % 5 === 0 ? null : oneOf(`basis:${id}`, BASES),
      revisedOn: dayBetween(`revised:${code}:${level}`, '2025-01-01', '2026-06-30'),
    };
  }
}

const BODIES = ['老年人协会', '慈善会', '文化研究会', '商会', '乡贤咨询会'];
const MATTERS = [
  ['CHARTER', '修改章程'],
  ['ELECTION', '理事会换届'],
  ['FUNDS', '大额捐赠使用'],
  ['ACTIVITY', '举办民俗活动'],
] as const;
const DECIDED = ['APPROVED', 'APPROVED', 'APPROVED', 'RETURNED', 'REFUSED'] as const;
const OPINIONS = {
  APPROVED: '同意按程序办理。',
  RETURNED: '材料不齐，补正后再报。',
  REFUSED: '不符合章程规定，不同意。',
} as const;

/** One in every shown community, in one of six others in town and one of forty in the country. */
export function* priorReviewsOf(city: SampleCity): Iterable<Row<PriorReview>> {
  for (const { code, name } of oneIn(city.communities, 'reviewed', { urban: 6, rural: 40 })) {
    const id = `prior-review-${code}-1`;
    const submittedOn = dayBetween(`submitted:${id}`, '2026-01-10', '2026-11-18');
    const decidedOn = daysAfter(submittedOn, id, [[2, 20]])[0] ?? null;
    const decided = oneOf(`decided:${id}`, DECIDED);
    const [matter, title] = oneOf(`matter:${id}`, MATTERS);
    yield {
      id,
      communityCode: code,
      reviewerId: committeeId(code),
      body: `${shortName(name)}${oneOf(`body:${id}`, BODIES)}`,
      matter,
      title,
      submittedOn,
      state: decidedOn === null ? 'SUBMITTED' : decided,
      decidedOn,
      opinion: decidedOn === null ? null : OPINIONS[decided],
    };
  }
}

const SUBJECTS = {
  REQUEST: ['增设党群服务驿站', '调整网格设置', '申请阵地改造资金'],
  REPORT: ['主题教育开展情况', '基层治理重点工作进展', '换届后续工作情况'],
} as const;

/** A request and a report from every subdistrict and town to its county, and from each shown community to its town. */
export function* upwardReportsOf(city: SampleCity): Iterable<Row<UpwardReport>> {
  const senders = [...city.subdistricts, ...city.communities.filter(({ code }) => isShown(code))];
  for (const { code } of senders)
    for (const kind of ['REQUEST', 'REPORT'] as const) {
      const id = `upward-${code}-${kind.toLowerCase()}`;
      const above = code.length === 12 ? code.slice(0, 9) : code.slice(0, 6);
      const lot = draw(id, 60);
      const sentOn = later(LAST_DAY, -(lot * 5));
      const answeredOn = kind === 'REQUEST' && lot > 4 ? later(sentOn, 3 + (lot % 17)) : null;
      yield {
        id,
        regionCode: code,
        senderId: committeeId(code),
        recipientId: committeeId(city.byCode.has(above) ? above : city.code),
        kind,
        subject: lot % 12 === 0 ? null : oneOf(`subject:${id}`, SUBJECTS[kind]),
        sentOn,
        state: answeredOn === null ? (lot > 1 ? 'RECEIVED' : 'SENT') : 'ANSWERED',
        answeredOn,
        answer: answeredOn === null ? null : '原则同意，请抓好落实。',
      };
    }
}
