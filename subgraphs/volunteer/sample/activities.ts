import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isShown, isUrban } from '../../../kit/sample/city.ts';
import { draw, oneOf, split } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { nameOf } from '../../../kit/sample/people.ts';
import { dayBetween } from '../../../kit/sample/days.ts';

const TITLES = {
  AFTER_SCHOOL: ['四点半学校', '放学后阅读陪伴'],
  HELP: ['困难家庭走访慰问', '爱心物资发放', '助学帮扶'],
  ELDER_CARE: ['为老人理发', '长者生日会'],
  ENVIRONMENT: ['清洁家园', '巷道整治'],
  HEALTH: ['义诊进社区', '急救知识培训'],
  CULTURE: ['邻里文艺汇演', '写春联送祝福'],
  SAFETY: ['防诈骗宣传', '消防演练'],
} as const;

type Kind = keyof typeof TITLES;
const KINDS = Object.keys(TITLES) as Kind[];

interface Activity {
  readonly id: string;
  readonly communityCode: string;
  readonly heldOn: string;
  readonly state: string;
}

/** Activities of communities; with a report as many help activities, and attendances at them, as it counts. */
export function activitiesOf(
  city: SampleCity,
  teamOf: (community: string) => string | undefined,
): Activity[] {
  const help = helpOf(city, teamOf);
  // Where a report counts the help activities, there are no others.
  const kinds = help.length > 0 ? KINDS.filter((kind) => kind !== 'HELP') : KINDS;
  return [...help, ...city.communities.flatMap((community) => ownOf(community, kinds, teamOf))];
}

function helpOf({ code, communities }: SampleCity, teamOf: (community: string) => string | undefined) {
  const count = published(code, 'help activities');
  if (count === undefined) return [];
  const ids = communities.map((each) => each.code);
  const activities = [...split(count, ids, `help:${code}`, 1)].flatMap(([community, own]) =>
    Array.from({ length: own }, (_, nth) =>
      activityOf(community, `help-${two(nth + 1)}`, 'HELP', teamOf, 'HELD'),
    ),
  );
  const came = split(
    published(code, 'attendances at help activities') ?? count,
    activities.map(({ id }) => id),
    `came:${code}`,
    1,
  );
  return activities.map((activity) => {
    const attendance = came.get(activity.id) ?? 0;
    return { ...activity, capacity: attendance + 10, signUps: attendance + 4, attendance };
  });
}

function ownOf(
  community: SampleRegion,
  kinds: readonly Kind[],
  teamOf: (community: string) => string | undefined,
) {
  const { code } = community;
  const count = isShown(code)
    ? 4
    : isUrban(community)
      ? 1 + draw(`activities:${code}`, 2)
      : draw(`activities:${code}`, 2);
  return Array.from({ length: count }, (_, nth) => {
    const seed = `${code}:${nth}`;
    const kind = isShown(code) && nth === 0 ? 'AFTER_SCHOOL' : oneOf(`kind:${seed}`, kinds);
    return activityOf(code, two(nth + 1), kind, teamOf);
  });
}

function activityOf(
  communityCode: string,
  nth: string,
  kind: Kind,
  teamOf: (community: string) => string | undefined,
  known?: string,
) {
  const id = `activity-${communityCode}-${nth}`;
  const state = known ?? oneOf(`state:${id}`, ['HELD', 'HELD', 'HELD', 'OPEN', 'CANCELLED']);
  const capacity = 15 + draw(`capacity:${id}`, 40);
  const signUps = draw(`signed:${id}`, capacity + 1);
  return {
    id,
    title: oneOf(`title:${id}`, TITLES[kind]),
    kind,
    state,
    communityCode,
    organiserId: draw(`organiser:${id}`, 4) === 0 ? null : (teamOf(communityCode) ?? null),
    heldOn: state === 'OPEN' ? dayBetween(id, '2026-11-05') : dayBetween(id, '2026-01-05', '2026-10-31'),
    hours: 1 + draw(`hours:${id}`, 5) / 2,
    capacity,
    signUps,
    attendance: state === 'HELD' ? Math.max(0, signUps - draw(`absent:${id}`, 4)) : null,
  };
}

/** A charity for the city and one for each county, every one with its qualification. */
export function charitiesOf({ regions, code: city, counties }: SampleCity) {
  const places = [...new Set([city, ...counties.map(({ code }) => code)])];
  return places.map((code, nth) => ({
    id: `charity-${code}`,
    name: `${regions.find((region) => region.code === code)?.name ?? ''}慈善总会`,
    registration: `慈登字${code}第001号`,
    qualification: `慈募字${code}第001号`,
    qualifiedSince: '2024-01-01',
    qualifiedUntil: nth === 0 ? null : '2028-12-31',
    regionCode: code,
  }));
}

const PURPOSES = ['困难家庭救助', '奖教助学', '养老服务', '环境整治', '乡村道路照明', '防灾物资'];

/** Donations for communities, through the charity of their county; some at an activity that was held. */
export function* donationsOf(
  city: SampleCity,
  charities: readonly { id: string; qualification: string; regionCode: string }[],
  activities: readonly Activity[],
) {
  const held = new Map(
    activities.filter(({ state }) => state === 'HELD').map((each) => [each.communityCode, each]),
  );
  for (const { code } of city.communities) {
    const charity = charities.find(({ regionCode }) => regionCode === code.slice(0, 6));
    if (charity === undefined || (!isShown(code) && draw(`donation:${code}`, 8) > 0)) continue;
    const id = `donation-${code}-01`;
    const activity = draw(`at:${id}`, 2) === 0 ? held.get(code) : undefined;
    yield {
      id,
      charityId: charity.id,
      qualification: charity.qualification,
      kind: oneOf(`kind:${id}`, ['MONEY', 'MONEY', 'GOODS']),
      yuan: 500 * (1 + draw(`yuan:${id}`, 200)),
      purpose: oneOf(`purpose:${id}`, PURPOSES),
      donatedOn: activity?.heldOn ?? dayBetween(id, '2026-01-05', '2026-10-31'),
      activityId: activity?.id ?? null,
      communityCode: code,
      donorName: draw(`named:${id}`, 3) === 0 ? null : nameOf(id),
    };
  }
}
