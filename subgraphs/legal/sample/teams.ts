import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, isShown, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween } from '../../../kit/sample/days.ts';
import type { Offices } from './offices.ts';

export const teamId = (town: string) => `legal-team-${town}`;

const TASKS = [null, '企业服务', '村务治理', '涉侨纠纷', '婚姻家庭纠纷'];

/** Firms stand by the communities that their lawyers advise, in two of three; some once stood by another. */
export function* pairingsOf({ communities, adviserOf, firms }: Offices) {
  for (const { code } of communities) {
    const firmId = adviserOf.get(code)?.firmId;
    if (firmId === undefined || (draw(`paired:${code}`, 5) < 2 && !isShown(code))) continue;
    const since = dayBetween(`paired:${code}`, '2025-07-01', '2026-09-30');
    const pledge = draw(`pledge:${code}`, 3) === 0 ? null : '每月一次驻点咨询，每季度一次法治讲座。';
    yield { id: `pairing-${code}-1`, communityCode: code, firmId, since, until: null, pledge };
    if (draw(`before:${code}`, 12) > 0) continue;
    const before = oneOf(`before:${code}`, firms).id;
    const [from, until] = ['2024-03-01', '2025-06-30'];
    yield { id: `pairing-${code}-0`, communityCode: code, firmId: before, since: from, until, pledge: null };
  }
}

/** A team for every town, in which lawyers of the county take turns. */
export function teamsOf({ county }: Offices, city: SampleCity) {
  return within(county.code, city.subdistricts).map(({ code, name }) => ({
    id: teamId(code),
    regionCode: code,
    name: `${name}党员律师服务团`,
    task: oneOf(`task:${code}`, TASKS),
    formedOn: dayBetween(`team:${code}`, '2024-03-01', '2025-06-30'),
  }));
}

export function* teamLawyersOf(offices: Offices, teams: ReturnType<typeof teamsOf>) {
  const { advisers, formerAdvisers } = offices;
  for (const [index, { id: team, regionCode, formedOn }] of teams.entries()) {
    const size = Math.min(advisers.length, 3 + draw(`size:${team}`, 3));
    for (let place = 0; place < size; place++)
      yield {
        id: `${team}-${two(place + 1)}`,
        regionCode,
        teamId: team,
        adviserId: advisers[(index * 3 + place) % advisers.length]?.id,
        role: place === 0 ? 'LEADER' : 'MEMBER',
        since: place === 0 ? '2025-07-01' : dayBetween(`${team}:${place}`, '2025-07-01', '2026-06-30'),
        until: null,
      };
    const former = formerAdvisers[index];
    if (former === undefined || index % 3 > 0) continue;
    const id = `${team}-00`;
    yield {
      id,
      regionCode,
      teamId: team,
      adviserId: former.id,
      role: 'LEADER',
      since: formedOn,
      until: '2025-06-30',
    };
  }
}

const LEVELS = ['COUNTY', 'TOWN', 'CITY'] as const;

/** Some posts of each county are models, and one is in every shown community; one of five is one no more. */
export function* modelPostsOf({ communities, adviserOf, county }: Offices) {
  const all = communities.filter(({ code }) => adviserOf.has(code));
  const step = Math.max(1, Math.floor(all.length / 4));
  const posts = all.filter(({ code }, index) => isShown(code) || index % step === 0);
  for (const [index, { code, name }] of posts.entries()) {
    const ended = index % 5 === 4 && !isShown(code);
    yield {
      id: `model-post-${county.code}-${two(index + 1)}`,
      communityCode: code,
      name: `${name}党员律师示范岗`,
      firmId: adviserOf.get(code)?.firmId,
      level: LEVELS[index % LEVELS.length],
      awardedOn: dayBetween(`awarded:${code}`, '2024-07-01', '2025-12-31'),
      endedOn: ended ? dayBetween(`taken:${code}`, '2026-01-01', '2026-10-31') : null,
    };
  }
}
