import { type SampleCity, type SampleRegion, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { later } from '../../../kit/sample/days.ts';
import type { EmergencyEpisode, EmergencyTeam } from '../generated/client/client.ts';
import { type Organisation, anchoredAt } from './organisation.ts';
import { shortName, some } from './places.ts';
import type { Row } from './row.ts';

type Episode = Row<EmergencyEpisode>;

const KINDS = [
  ['FLOOD', '强降雨防汛', '防指'],
  ['TYPHOON', '台风防御', '防指'],
  ['COLD_WAVE', '寒潮防范', '减灾委'],
  ['PUBLIC_HEALTH', '登革热防控', '防控办'],
  ['FOREST_FIRE', '森林防灭火', '森防指'],
] as const;
const LEVELS = ['LEVEL_III', 'LEVEL_II', 'LEVEL_IV', 'LEVEL_I'] as const;
/** How much sooner than usual an event is due meanwhile. */
const DEADLINES = { LEVEL_I: 0.25, LEVEL_II: 0.4, LEVEL_III: 0.5, LEVEL_IV: 0.75 };

/**
 * In every county one episode that has ended; and, where a report counts what emergencies have formed for the whole
 * city, the forest-fire season that is on.
 */
export function episodesOf(city: SampleCity): Episode[] {
  const ended = city.counties.map((county, index) => {
    const [kind, title, office] = KINDS[index % (KINDS.length - 1)] ?? KINDS[0];
    const since = later('2025-06-01', draw(`episode:${county.code}`, 400));
    return episode(county, kind, title, office, since, later(since, 4 + draw(`lasted:${county.code}`, 20)));
  });
  const on = forms(city)
    ? [episode(city, 'FOREST_FIRE', '秋冬季森林防灭火', '森防指', '2026-10-08', null)]
    : [];
  return [...ended, ...on];
}

const forms = (city: SampleCity) => published(city.code, 'task forces formed') !== undefined;

function episode(
  region: Pick<SampleRegion, 'code' | 'name'>,
  kind: Episode['kind'],
  title: string,
  office: string,
  since: string,
  until: string | null,
): Episode {
  const id = `emergency-${region.code}-${since}`;
  const level = kind === 'FOREST_FIRE' ? 'LEVEL_IV' : oneOf(`level:${id}`, LEVELS);
  const number = (day: string, name: string) =>
    `${shortName(region.name)}${office}〔${day.slice(0, 4)}〕${1 + draw(`${name}:${id}`, 40)}号`;
  return {
    id,
    regionCode: region.code,
    title: `${region.name}${since.slice(0, 4)}年${title}`,
    kind,
    level,
    documentNumber: number(since, 'start'),
    announcedAt: `${since}T0${draw(`hour:${id}`, 9)}:30:00+08:00`,
    since,
    until,
    endDocumentNumber: until === null ? null : number(until, 'end'),
    deadlineShare: DEADLINES[level],
  };
}

/** Provisional branches and task forces: as many as a report counts, or one each in two communities of every county. */
export function formedIn(city: SampleCity, episodes: readonly Episode[]): Organisation[] {
  return episodes.flatMap((each) => {
    if (each.until === null)
      return [
        ...formed(
          city,
          each,
          'PROVISIONAL_BRANCH',
          published(city.code, 'provisional party branches formed') ?? 0,
        ),
        ...formed(city, each, 'TASK_FORCE', published(city.code, 'task forces formed') ?? 0),
      ];
    return forms(city)
      ? []
      : [...formed(city, each, 'PROVISIONAL_BRANCH', 2), ...formed(city, each, 'TASK_FORCE', 2)];
  });
}

function formed(
  city: SampleCity,
  { id: emergencyId, regionCode, since, until }: Episode,
  kind: 'PROVISIONAL_BRANCH' | 'TASK_FORCE',
  total: number,
): Organisation[] {
  const [slug, title] =
    kind === 'TASK_FORCE' ? ['task-force', '应急突击队'] : ['provisional-branch', '应急临时党支部'];
  return some(total, within(regionCode, city.communities), `${kind}:${emergencyId}`, () => false).map(
    ({ code, name }) =>
      anchoredAt(code, kind, `${slug}-${code}`, `${shortName(name)}${title}`, {
        emergencyId,
        formedOn: since,
        dissolvedOn: until,
        // A task force is put together from several organisations, which count its members.
        ...(kind === 'TASK_FORCE' ? { memberCount: null } : {}),
      }),
  );
}

const DUTIES = [
  ['PATROL', '巡查'],
  ['EVACUATION', '转移'],
  ['SUPPLY', '保障'],
  ['VISIT', '走访'],
  ['TRAFFIC', '疏导'],
] as const;

/** Volunteer teams: as many as a report counts, spread over the communities; elsewhere three for each episode. */
export function* teamsOf(city: SampleCity, episodes: readonly Episode[]): Iterable<Row<EmergencyTeam>> {
  const counted = published(city.code, 'party volunteer teams formed');
  for (const each of episodes) {
    const communities = within(each.regionCode, city.communities);
    if (counted === undefined) {
      for (const community of some(3, communities, `teams:${each.id}`)) yield team(each, community, 0);
    } else if (each.until === null)
      for (let index = 0; index < counted; index++) {
        const community = communities[index % communities.length];
        if (community !== undefined) yield team(each, community, Math.floor(index / communities.length));
      }
  }
}

function team(
  { id: emergencyId, since, until }: Episode,
  { code, name }: SampleRegion,
  number: number,
): Row<EmergencyTeam> {
  const id = `emergency-team-${code}-${number + 1}`;
  const lot = draw(id, 1_000);
  const [duty, title] = DUTIES[lot % DUTIES.length] ?? DUTIES[0];
  return {
    id,
    communityCode: code,
    emergencyId,
    name: `${shortName(name)}党员${title}服务队${number > 0 ? number + 1 : ''}`,
    duty,
    members: 5 + (lot % 26),
    formedOn: later(since, lot % 3),
    dissolvedOn: until,
  };
}
