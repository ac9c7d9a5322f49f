import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween, LAST_DAY } from '../../../kit/sample/days.ts';
import { DEFAULT_LIMIT } from '../rules/communityLimit.ts';
import { type Offices, STRICT_LIMIT, strictCounty } from './offices.ts';

/** How many communities an adviser may serve: the city's old and new rule, and the stricter one of a county. */
export function limitsOf(city: SampleCity) {
  const strict = strictCounty(city);
  const limit = (regionCode: string, version: number, communities: number, since: string) => ({
    id: `adviser-limit-${regionCode}-${version}`,
    regionCode,
    communities,
    since,
    until: null as string | null,
    document: `${since.slice(0, 4)}年法律顾问管理办法（示例）` as string | null,
  });
  return [
    { ...limit(city.code, 1, DEFAULT_LIMIT + 1, '2024-01-01'), until: '2024-12-31' },
    limit(city.code, 2, DEFAULT_LIMIT, '2025-01-01'),
    ...(strict ? [{ ...limit(strict.code, 1, STRICT_LIMIT, '2025-01-01'), document: null }] : []),
  ];
}

/** What an adviser does, and whether anybody is there but the adviser. */
const KINDS = [
  ['CONSULTATION', true],
  ['LECTURE', true],
  ['CONTRACT_REVIEW', false],
  ['RULES_REVIEW', false],
  ['MEDIATION', true],
  ['LEGAL_AID', true],
] as const;

/** One entry of the service log in most communities, and several where the card is shown. */
export function* serviceLogOf({ appointments, adviserOf }: Offices) {
  for (const { communityCode, since, ended } of appointments) {
    if (ended !== null) continue;
    const count = isShown(communityCode) ? 4 : 1 + (draw(`services:${communityCode}`, 4) === 0 ? 1 : 0);
    for (let index = 0; index < count; index++) {
      const id = `service-${communityCode}-${two(index + 1)}`;
      const [kind, withPeople] = oneOf(`kind:${id}`, KINDS);
      yield {
        id,
        communityCode,
        adviserId: adviserOf.get(communityCode)?.id,
        kind,
        day: dayBetween(id, since, LAST_DAY),
        hours: 1 + draw(`hours:${id}`, 7) / 2,
        reached: withPeople ? (kind === 'LECTURE' ? 20 : 1) + draw(`reached:${id}`, 12) : null,
      };
    }
  }
}
