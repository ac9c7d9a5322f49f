import { type SampleCity, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import type {
  ContestPlace,
  RatingCriterion,
  Secretary,
  SecretaryContest,
  SecretaryRating,
  SecretaryScore,
} from '../generated/client/client.ts';
import { rate } from '../rules/starRating.ts';
import { committeeId } from './organisation.ts';
import { countyCodeOf, oneIn, some } from './places.ts';
import type { Row } from './row.ts';

/** One term for every community, and the one before it in one of twelve. */
export function termsOf(city: SampleCity): Row<Secretary>[] {
  return city.communities.flatMap(({ code }) => {
    const share = published(countyCodeOf(code), 'share of village secretaries who also head');
    const lot = draw(`secretary:${code}`, 60);
    const since = later('2024-02-01', lot * 9);
    const term = (number: number, from: string, until: string | null): Row<Secretary> => ({
      id: `secretary-${code}-${number}`,
      communityCode: code,
      organisationId: committeeId(code),
      publicRoleId: `role-secretary-${code}-${number}`,
      headsCommitteeToo: share === undefined ? lot % 10 < 8 : lot < share * 60,
      since: from,
      until,
    });
    return lot % 12 === 11
      ? [term(1, '2024-01-05', later(since, -1)), term(2, since, null)]
      : [term(1, since, null)];
  });
}

const CRITERIA = [
  ['党建基础', 25],
  ['治理成效', 25],
  ['服务群众', 20],
  ['集体经济', 15],
  ['群众评价', 15],
] as const;
const RATED_YEAR = 2025;

export function criteriaOf(city: SampleCity): Row<RatingCriterion>[] {
  return CRITERIA.map(([name, points], index) => ({
    id: `criterion-${city.code}-${RATED_YEAR}-${index + 1}`,
    regionCode: city.code,
    year: RATED_YEAR,
    number: index + 1,
    name,
    points,
  }));
}

interface Rated {
  readonly rating: Row<SecretaryRating>;
  readonly scores: readonly Row<SecretaryScore>[];
}

/** Ratings of those who were in office for most of the year: the shown communities, and one in nine. */
export function ratingsOf(
  city: SampleCity,
  terms: readonly Row<Secretary>[],
  criteria: readonly Row<RatingCriterion>[],
): Rated[] {
  const rated = new Set(oneIn(city.communities, 'rated', { urban: 3, rural: 12 }).map(({ code }) => code));
  return terms
    .filter(
      ({ communityCode, since, until }) => rated.has(communityCode) && since < '2025-07-01' && until === null,
    )
    .map((term) => ratingOf(term, criteria));
}

function ratingOf(term: Row<Secretary>, criteria: readonly Row<RatingCriterion>[]): Rated {
  const id = `rating-${term.communityCode}-${RATED_YEAR}`;
  const level = draw(`level:${id}`, 40);
  const given = criteria.map((criterion) => ({
    criterion,
    points:
      Math.round(criterion.points * (1 - (level + draw(`${criterion.number}:${id}`, 12)) / 100) * 2) / 2,
  }));
  const common = { communityCode: term.communityCode };
  return {
    rating: {
      id,
      ...common,
      secretaryId: term.id,
      year: RATED_YEAR,
      ...rate(given.map(({ criterion, points }) => ({ points, of: criterion.points }))),
      ratedOn: dayBetween(`rated:${id}`, '2026-01-05', '2026-02-10'),
    },
    scores: given.map(({ criterion, points }) => ({
      id: `${id}-${criterion.number}`,
      ...common,
      ratingId: id,
      criterionId: criterion.id,
      number: criterion.number,
      points,
    })),
  };
}

const CONTESTS = [
  ['PRESENTATION', '书记擂台比武'],
  ['SITE_VISIT', '现场观摩拉练'],
  ['KNOWLEDGE', '业务知识比学'],
] as const;

/** One contest in every county, with three places; the shown communities win in theirs. */
export function contestsOf(
  city: SampleCity,
  terms: readonly Row<Secretary>[],
): { contest: Row<SecretaryContest>; places: Row<ContestPlace>[] }[] {
  const inOffice = new Map(
    terms.filter(({ until }) => until === null).map((term) => [term.communityCode, term]),
  );
  return city.counties.map((county) => {
    const id = `contest-${county.code}-2026`;
    const [kind, title] = oneOf(`contest:${id}`, CONTESTS);
    const winners = some(3, within(county.code, city.communities), id);
    return {
      contest: {
        id,
        regionCode: county.code,
        title: `${county.name}2026年排头兵比学：${title}`,
        kind,
        heldOn: dayBetween(`held:${id}`, '2026-04-01', '2026-11-10'),
        entrants: winners.length + 5 + draw(`entrants:${id}`, 30),
      },
      places: winners.flatMap(({ code }, index) => {
        const term = inOffice.get(code);
        if (term === undefined) return [];
        return [
          {
            id: `${id}-${index + 1}`,
            communityCode: code,
            contestId: id,
            secretaryId: term.id,
            place: index + 1,
          },
        ];
      }),
    };
  });
}
