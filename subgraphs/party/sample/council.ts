import { compoundsOf } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isUrban } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type {
  CouncilMatter,
  CouncilMatterStep,
  CouncilProcedure,
  CouncilStep,
  JointMeetingItem,
} from '../generated/client/client.ts';
import { oneIn } from './places.ts';
import type { Row } from './row.ts';

type Matter = Row<CouncilMatter>;
type Procedure = Row<CouncilProcedure>;

/** How councils go about a matter where a report tells it, its name first: Dehua in five steps, Meizhou in eight that end in a vote. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  '350526': ['近邻议五步法', '入户问事', '线上议事', '联席会事', '近邻办事', '群众评事'],
  '441400': [
    '居民议事厅八步工作法',
    '收集议题',
    '确定议题',
    '公示议题',
    '组织协商',
    '形成方案',
    '方案公示',
    '组织实施',
    '居民表决评议',
  ],
};
const USUAL = ['居民议事四步法', '提事', '议事', '办事', '评事'];
const ON_TRIAL = ['居民议事办法（试行）', '提事', '议事', '定事'];
/** Whether its procedure ends in a vote. */
const votes = (city: SampleCity) => city.code === '441400';

interface ProcedureWithSteps {
  readonly procedure: Procedure;
  readonly steps: Row<CouncilStep>[];
}

/** The procedure in force, which the sample's matters follow, and the one on trial before it. */
export function proceduresOf(city: SampleCity): { now: ProcedureWithSteps; before: ProcedureWithSteps } {
  return {
    now: procedureOf(city, STEPS[city.code] ?? USUAL, `procedure-${city.code}`, '2024-03-01', null),
    before: procedureOf(city, ON_TRIAL, `procedure-${city.code}-trial`, '2024-01-01', '2024-02-29'),
  };
}

function procedureOf(
  city: SampleCity,
  [name = '', ...steps]: readonly string[],
  id: string,
  since: string,
  until: string | null,
): ProcedureWithSteps {
  return {
    procedure: { id, regionCode: city.code, name, votes: until === null && votes(city), since, until },
    steps: steps.map((step, index) => ({
      id: `${id}-${index + 1}`,
      regionCode: city.code,
      procedureId: id,
      number: index + 1,
      name: step,
    })),
  };
}

const TITLES = {
  DISPUTE: ['楼上漏水', '邻里噪音', '宠物扰民', '公共过道堆物'],
  PARKING: ['停车位轮换', '消防通道乱停'],
  PROPERTY: ['物业费调整', '保洁不到位'],
  ENVIRONMENT: ['垃圾分类点选址', '绿化带补种'],
  FACILITIES: ['健身器材更新', '楼道灯更换'],
  SAFETY: ['电动自行车充电桩', '楼道消防器材'],
} as const;
const OTHER_KINDS = ['PARKING', 'PROPERTY', 'ENVIRONMENT', 'FACILITIES', 'SAFETY'] as const;
/** What was published of a matter that is settled. */
const RESULTS = {
  DISPUTE: ['双方达成和解协议', '经调解取得一致'],
  PARKING: ['轮换办法试行三个月', '划线标识已完成'],
  PROPERTY: ['公示明细后按原标准执行', '整改后复查合格'],
  ENVIRONMENT: ['选址方案公示无异议', '补种已完成'],
  FACILITIES: ['更换安装已完成', '报修更新已完成'],
  SAFETY: ['安装验收合格', '配齐并建立巡查表'],
} as const;
/** The community of the compound whose disputes a report counts, which the sample puts in its first compound. */
const BAIDE = '350526100004';

/** One or two in every urban community and in one of thirty villages; in Baide compound as many disputes as reported. */
export function* mattersOf(
  city: SampleCity,
  { id: procedureId }: Procedure,
  issues: readonly Row<JointMeetingItem>[],
): Iterable<Matter> {
  const issueOf = new Map(issues.map((issue) => [issue.communityCode, issue]));
  for (const community of oneIn(city.communities, 'council', { urban: 1, rural: 30 })) {
    const common = { procedureId, community, votes: votes(city) };
    const issue = issueOf.get(community.code);
    yield matter({ ...common, kind: oneOf(`kind:${community.code}`, OTHER_KINDS) }, 1, issue);
    if (isUrban(community) && community.code !== BAIDE && draw(`second:${community.code}`, 2) === 0)
      yield matter({ ...common, kind: 'DISPUTE' }, 2);
    if (community.code === BAIDE)
      for (let number = 2; number <= 1 + (published('350526', 'disputes settled in Baide') ?? 0); number++)
        yield matter({ ...common, kind: 'DISPUTE', settled: true }, number);
  }
}

interface Given {
  readonly procedureId: string;
  readonly community: SampleRegion;
  readonly votes: boolean;
  readonly kind: Matter['kind'];
  readonly settled?: boolean;
}

function matter(
  { procedureId, community, votes: voted, kind, settled = false }: Given,
  number: number,
  issue?: Row<JointMeetingItem>,
): Matter {
  const id = `matter-${community.code}-${number}`;
  const lot = draw(id, 27_720);
  const passedUp = issue !== undefined && lot % 4 === 0;
  const raisedOn = passedUp
    ? later(issue.raisedOn, -(1 + (lot % 12)))
    : dayBetween(`raised:${id}`, '2025-06-01', settled ? '2026-08-31' : LAST_DAY);
  const settledOn = passedUp ? issue.doneOn : later(raisedOn, 8 + (lot % 70));
  const isSettled = settledOn !== null && settledOn <= LAST_DAY;
  const publishedOn = isSettled && lot % 5 !== 0 ? later(settledOn, 1 + (lot % 6)) : null;
  const isPublished = publishedOn !== null && publishedOn <= LAST_DAY;
  const rated = isPublished && lot % 7 !== 0;
  return {
    id,
    communityCode: community.code,
    compoundId: settled || lot % 3 === 0 ? (compoundsOf(community)[0] ?? null) : null,
    procedureId,
    kind,
    title: TITLES[kind][lot % TITLES[kind].length] ?? '',
    state: isPublished
      ? 'PUBLISHED'
      : isSettled
        ? 'SETTLED'
        : passedUp
          ? 'PASSED_UP'
          : raisedOn > later(LAST_DAY, -7)
            ? 'RAISED'
            : 'DISCUSSED',
    raisedOn,
    passedUp,
    meetingItemId: passedUp ? issue.id : null,
    settledOn: isSettled ? settledOn : null,
    publishedOn: isPublished ? publishedOn : null,
    result: isPublished ? oneOf(`result:${id}`, RESULTS[kind]) : null,
    votesFor: voted && isPublished ? 20 + (lot % 60) : null,
    votesAgainst: voted && isPublished ? lot % 15 : null,
    raters: rated ? 5 + (lot % 50) : null,
    rating: rated ? 3.5 + (lot % 16) / 10 : null,
  };
}

/** A settled matter has gone all the way but for the rating; what is under way has gone part of it. */
export function* stepsTakenOf(
  matters: readonly Matter[],
  steps: readonly Row<CouncilStep>[],
): Iterable<Row<CouncilMatterStep>> {
  for (const { id: matterId, communityCode, state, raisedOn, settledOn, publishedOn } of matters) {
    const gone = {
      RAISED: 1,
      DISCUSSED: 2,
      PASSED_UP: 3,
      SETTLED: steps.length - 1,
      PUBLISHED: steps.length,
    };
    const end = publishedOn ?? settledOn ?? LAST_DAY;
    const days = (Date.parse(end) - Date.parse(raisedOn)) / 86_400_000;
    const count = gone[state];
    for (const { id: stepId, number } of steps.slice(0, count)) {
      const id = `${matterId}-${number}`;
      const counted = draw(id, 40);
      yield {
        id,
        communityCode,
        matterId,
        stepId,
        number,
        takenOn: later(raisedOn, Math.floor((days * (number - 1)) / Math.max(1, count - 1))),
        participants: counted % 8 === 0 ? null : 5 + counted,
      };
    }
  }
}
