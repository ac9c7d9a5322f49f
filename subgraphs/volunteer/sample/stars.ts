import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, isShown, isUrban } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween } from '../../../kit/sample/days.ts';
import { starsFor } from '../rules/stars.ts';
import { isTooSmall } from '../rules/suppression.ts';
import type { Team } from './teams.ts';

const LEVELS = [
  { stars: 1, hours: 50, points: 20 },
  { stars: 2, hours: 100, points: 50 },
  { stars: 3, hours: 200, points: 100 },
  { stars: 4, hours: 400, points: 200 },
  { stars: 5, hours: 600, points: 300 },
] as const;

/** What stars take, today and before 2025, when points did not count as much. */
export function starRulesOf(city: string) {
  return [
    ...LEVELS.map((level) => ({
      ...level,
      id: `star-${city}-${level.stars}`,
      since: '2025-01-01',
      until: null,
    })),
    ...LEVELS.map((level) => ({
      ...level,
      id: `star-${city}-${level.stars}-2024`,
      points: level.points / 2,
      since: '2024-01-01',
      until: '2024-12-31',
    })),
  ].map((rule) => ({ ...rule, regionCode: city }));
}

/** Teams are rated at the end of a year: some of those that were there in it. */
export function* ratingsOf(teams: readonly Team[]) {
  for (const { id: teamId, communityCode, formedOn, disbandedOn } of teams) {
    if (disbandedOn !== null || formedOn > '2025-06-30') continue;
    if (!isShown(communityCode) && draw(`rated:${teamId}`, 3) > 0) continue;
    const done = { hours: 20 + 5 * draw(`hours:${teamId}`, 150), points: 10 + draw(`points:${teamId}`, 400) };
    yield {
      id: `rating-${teamId.slice(5)}-2025`,
      teamId,
      communityCode,
      year: 2025,
      ...done,
      stars: starsFor(LEVELS, done),
      ratedOn: dayBetween(`rated-on:${teamId}`, '2026-01-05', '2026-02-10'),
    };
  }
}

const HOUSEHOLD_STARS = [
  'PATRIOTISM',
  'LAWFULNESS',
  'HONESTY',
  'DILIGENCE',
  'LEARNING',
  'FILIAL_CARE',
  'NEW_CUSTOMS',
  'CLEANLINESS',
  'NEIGHBOURLINESS',
  'PUBLIC_SPIRIT',
] as const;

/** Stars of households in communities that give them: ten kinds, counted where there are enough of them. */
export function* householdStarsOf({ communities }: SampleCity) {
  for (const { code } of communities) {
    if (!isShown(code) && draw(`household-stars:${code}`, 16) > 0) continue;
    for (const [nth, star] of HOUSEHOLD_STARS.entries()) {
      const id = `household-star-${code}-2025-${two(nth + 1)}`;
      const households = draw(id, 120);
      const models = Math.min(households, 10 - Math.floor(draw(`models:${id}`, 12) / 10));
      const isTold = !isTooSmall(households);
      yield {
        id,
        communityCode: code,
        year: 2025,
        star,
        households: isTold ? households : null,
        models: isTold && !isTooSmall(models) ? models : null,
        status: isTold ? 'KNOWN' : 'SUPPRESSED',
      };
    }
  }
}

const MERCHANTS = ['便民超市', '理发店', '家电维修部', '药店', '早餐店', '书店', '洗衣店', '牛肉火锅店'];

/** Merchants near city communities. */
export function* discountsOf({ communities }: SampleCity) {
  for (const community of communities) {
    if (!isShown(community.code) && !(isUrban(community) && draw(`merchant:${community.code}`, 3) === 0))
      continue;
    const id = `discount-${community.code}-01`;
    const percentOff = 5 * (1 + draw(`off:${id}`, 4));
    const since = dayBetween(id, '2024-06-01', '2026-06-30');
    yield {
      id,
      merchant: `${community.name}${oneOf(`merchant:${id}`, MERCHANTS)}`,
      offer: `凭志愿者证消费减${percentOff}%`,
      percentOff,
      stars: 1 + draw(`stars:${id}`, 5),
      since,
      until: draw(`until:${id}`, 2) === 0 ? null : '2026-12-31',
      communityCode: community.code,
    };
  }
}
