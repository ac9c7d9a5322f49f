import type { SampleCity } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import type { PublicRole, Secretary } from '../generated/client/client.ts';
import { type Organisation, committeeId } from './organisation.ts';
import type { Row } from './row.ts';

type Role = Row<PublicRole>;

/** A role that a member has accepted, named by what it is held for. */
function role(
  id: string,
  { id: organisationId, regionCode }: Pick<Organisation, 'id' | 'regionCode'>,
  kind: Role['role'],
  title: string,
  since: string,
  until: string | null = null,
): Role {
  return {
    id,
    organisationId,
    regionCode,
    role: kind,
    title,
    name: nameOf(id),
    dutyPhone: phoneOf(id),
    acceptedOn: later(since, -(1 + draw(`accepted:${id}`, 4))),
    since,
    until,
  };
}

/** Every community has a secretary in office; one in twelve has had another one before. */
export function* secretaryRoles(terms: readonly Row<Secretary>[]): Iterable<Role> {
  for (const { publicRoleId, organisationId, communityCode, since, until } of terms)
    yield role(
      publicRoleId,
      { id: organisationId, regionCode: communityCode },
      'SECRETARY',
      '党组织书记',
      since,
      until,
    );
}

export const leaderRoleId = (code: string, number: number) => `role-leader-${code}-${number}`;
/** How many leaders of a city or county are linked to organisations. */
export const LEADERS = 6;

/** Leaders of cities and counties, deputies of joint committees, and who leads groups and task forces. */
export function* otherRoles(city: SampleCity, organisations: readonly Organisation[]): Iterable<Role> {
  for (const code of new Set([city.code, ...city.counties.map((county) => county.code)]))
    for (let number = 1; number <= LEADERS; number++)
      yield role(
        leaderRoleId(code, number),
        { id: committeeId(code), regionCode: code },
        'COMMITTEE_MEMBER',
        '班子成员',
        dayBetween(`leader:${code}:${number}`, '2024-01-20', '2025-04-30'),
      );
  for (const each of organisations) {
    if (each.kind === 'COMMUNITY_JOINT_COMMITTEE')
      yield role(
        `role-deputy-${each.id}`,
        each,
        'DEPUTY_SECRETARY',
        '大党委兼职副书记',
        dayBetween(`deputy:${each.id}`, '2024-06-01', '2026-06-30'),
      );
    else if (each.kind === 'TASK_FORCE' && each.formedOn !== null)
      yield role(`role-${each.id}`, each, 'TASK_FORCE_LEADER', '突击队队长', each.formedOn, each.dissolvedOn);
    else if (each.kind === 'PARTY_GROUP' && each.formedOn !== null)
      yield role(`role-${each.id}`, each, 'GROUP_LEADER', '党小组组长', each.formedOn);
  }
}
