import { type SampleCity, isShown, within } from '../../../kit/sample/city.ts';
import { choose, draw, oneOf } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type { PartyActivity, PartyCommendation, UnitPairing } from '../generated/client/client.ts';
import { committeeId } from './organisation.ts';
import { countyCodeOf, oneIn, some } from './places.ts';
import type { Row } from './row.ts';

const THEMES = {
  THEME_DAY: ['清洁家园', '走访慰问', '学习条例', '助力“百千万工程”', '巡河护绿', '文明交通劝导'],
  POLITICAL_BIRTHDAY: ['重温入党誓词', '送上政治生日贺卡', '老党员讲入党故事'],
  READING: ['红色经典共读', '书记荐书', '家书分享会'],
} as const;
const KINDS = ['THEME_DAY', 'POLITICAL_BIRTHDAY', 'READING'] as const;

/** Three activities in urban communities, one in three villages; model cases as a report counts them, else two a county. */
export function activitiesOf(city: SampleCity): Row<PartyActivity>[] {
  const activities = oneIn(city.communities, 'active', { urban: 1, rural: 3 }).flatMap(({ code }) =>
    KINDS.map((kind) => activityOf(code, kind)),
  );
  const models = new Set(city.counties.flatMap(({ code }) => modelsAmong(code, activities)));
  return activities.map((each) => ({ ...each, modelCase: models.has(each.id) }));
}

function modelsAmong(county: string, activities: readonly Row<PartyActivity>[]): string[] {
  const days = activities
    .filter(({ kind, communityCode }) => kind === 'THEME_DAY' && countyCodeOf(communityCode) === county)
    .map(({ id }) => id);
  const counted = published(county, 'model cases of theme days') ?? 2;
  return choose(Math.min(counted, days.length), days, `models:${county}`);
}

function activityOf(code: string, kind: (typeof KINDS)[number]): Row<PartyActivity> {
  const id = `activity-${code}-${kind.toLowerCase().replaceAll('_', '-')}`;
  const lot = draw(id, 840);
  return {
    id,
    communityCode: code,
    organisationId: committeeId(code),
    kind,
    title: THEMES[kind][lot % THEMES[kind].length] ?? '',
    heldOn: later('2025-11-21', lot % 364),
    attendance: lot % 10 === 0 ? null : 8 + (lot % 70),
    modelCase: false,
  };
}

const UNITS = [
  ['OFFICE', '直属机关'],
  ['SCHOOL', '教育系统'],
  ['HEALTH', '卫健系统'],
  ['STATE_ENTERPRISE', '国资系统'],
  ['PRIVATE_ENTERPRISE', '非公企业'],
  ['SOCIAL_ORGANISATION', '社会组织'],
  ['PUBLIC_INSTITUTION', '事业单位'],
] as const;
const TASKS = ['组织共建', '活动共办', '服务共享', '产业共谋', '环境共治'];

/** One unit with one community: as many as a report counts, else one community in four. Some have ended and begun anew. */
export function* pairingsOf(city: SampleCity): Iterable<Row<UnitPairing>> {
  for (const county of city.counties) {
    const communities = within(county.code, city.communities);
    const counted = published(county.code, 'villages and communities paired');
    const paired = some(counted ?? Math.ceil(communities.length / 4), communities, `paired:${county.code}`);
    for (const [index, { code }] of paired.entries()) {
      const id = `pairing-${code}`;
      const lot = draw(id, 1_000);
      const [unitKind, title] = UNITS[index % UNITS.length] ?? UNITS[0];
      const since = dayBetween(`since:${id}`, '2024-01-15', '2025-12-31');
      yield {
        id,
        communityCode: code,
        unitName: `${county.name}${title}第${Math.floor(index / UNITS.length) + 1}党支部`,
        unitKind,
        tasks: TASKS.slice(lot % 3, (lot % 3) + 1 + (lot % 2)),
        since,
        until: counted === undefined && !isShown(code) && lot % 8 === 0 ? later(since, 300) : null,
      };
    }
  }
}

const CITATIONS = {
  LEARNING_STAR: ['带头学习并宣讲政策', '坚持每周自学并带动支部', '学用结合解决难题'],
  POST_PIONEER: ['坚守一线服务群众', '创新工作方法提升效率', '急难险重任务冲在前'],
} as const;

/** As many as a report counts, else two of each kind in every county. */
export function* commendationsOf(city: SampleCity): Iterable<Row<PartyCommendation>> {
  for (const county of city.counties) {
    const communities = within(county.code, city.communities);
    for (const [kind, what] of [
      ['LEARNING_STAR', 'learning stars'],
      ['POST_PIONEER', 'post pioneers'],
    ] as const) {
      const total = published(county.code, what) ?? 2;
      for (const [index, { code }] of some(total, communities, `${kind}:${county.code}`).entries()) {
        const id = `commendation-${kind.toLowerCase().replaceAll('_', '-')}-${county.code}-${index + 1}`;
        yield {
          id,
          regionCode: county.code,
          organisationId: committeeId(code),
          kind,
          citation: oneOf(id, CITATIONS[kind]),
          commendedOn: later(LAST_DAY, -(20 + draw(`day:${id}`, 500))),
        };
      }
    }
  }
}
