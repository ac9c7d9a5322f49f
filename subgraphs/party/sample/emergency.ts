import { type SampleCity, type SampleRegion, within } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { isEmergencyReported } from '../../../kit/sample/emergencies.ts';
import { published } from '../../../kit/sample/facts.ts';
import { later } from '../../../kit/sample/days.ts';
import type { EmergencyEpisode, EmergencyTeam } from '../generated/client/client.ts';
import { type Organisation, anchoredAt } from './organisation.ts';
import { shortName, some } from './places.ts';
import type { Row } from './row.ts';

type Episode = Row<EmergencyEpisode>;

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
    return isEmergencyReported(city)
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
