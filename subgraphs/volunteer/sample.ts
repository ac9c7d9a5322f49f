import { copyOfRegions } from '../../kit/sample/city.ts';
import type { Sample } from '../../kit/sample/sample.ts';
import { activitiesOf, charitiesOf, donationsOf } from './sample/activities.ts';
import { grouped } from '../../kit/sample/grouped.ts';
import { callsOf, catalogueOf, snapshotsOf } from './sample/callLine.ts';
import { householdsIn } from './sample/households.ts';
import { needsOf } from './sample/needs.ts';
import { ordersOf, stepsOf } from './sample/orders.ts';
import { pointsOf } from './sample/points.ts';
import { postsOf } from './sample/posts.ts';
import { reportedFiguresOf } from './sample/reported.ts';
import { partnersOf, projectsOf } from './sample/societies.ts';
import { discountsOf, householdStarsOf, ratingsOf, starRulesOf } from './sample/stars.ts';
import { dutiesOf, teamsOf, volunteersOf } from './sample/teams.ts';
import { appraisalsOf, memberCheckInsOf, unitsOf } from './sample/units.ts';
import { caresOf, wishesOf } from './sample/wishes.ts';

/** What volunteers do in a city, chapter by chapter. */
export const sample: Sample = function* (city) {
  yield copyOfRegions(city);
  const posts = postsOf(city);
  const items = posts.flatMap(({ items: own }) => own);
  yield { table: 'service_post', rows: posts.map(({ items: _, ...post }) => post) };
  yield { table: 'service_item', rows: items };

  const units = unitsOf(city);
  yield { table: 'unit_check_in', rows: units };
  yield { table: 'member_check_in', rows: memberCheckInsOf(city) };
  yield { table: 'appraisal_report', rows: appraisalsOf(units) };

  const teams = teamsOf(city, units);
  const volunteers = volunteersOf(teams);
  yield { table: 'volunteer_team', rows: teams };
  yield { table: 'team_duty', rows: dutiesOf(teams) };
  yield { table: 'volunteer', rows: volunteers };

  const teamsThere = grouped(
    teams.filter(({ disbandedOn }) => disbandedOn === null),
    ({ communityCode }) => communityCode,
  );
  const teamOf = (community: string) => teamsThere.get(community)?.[0]?.id;
  yield { table: 'need', rows: needsOf(city.communities, items, teamOf) };
  const serving = grouped(
    volunteers.filter(({ until }) => until === null),
    ({ communityCode }) => communityCode,
  );
  const orders = ordersOf(city.communities, items, (community) => serving.get(community) ?? []);
  yield { table: 'service_order', rows: orders };
  yield { table: 'order_step', rows: stepsOf(orders) };

  const points = pointsOf(city);
  yield { table: 'points_pilot', rows: points.pilots };
  yield { table: 'points_rule', rows: points.rules };
  yield { table: 'points_shop', rows: points.shops };
  yield { table: 'points_good', rows: points.goods };
  yield { table: 'points_account', rows: points.accounts };
  yield { table: 'points_entry', rows: points.entries };
  yield* householdsIn(city, points.accounts);

  yield { table: 'star_rule', rows: starRulesOf(city.code) };
  yield { table: 'star_rating', rows: ratingsOf(teams) };
  yield { table: 'household_star_count', rows: householdStarsOf(city) };
  yield { table: 'merchant_discount', rows: discountsOf(city) };

  const activities = activitiesOf(city, teamOf);
  const charities = charitiesOf(city);
  yield { table: 'volunteer_activity', rows: activities };
  yield { table: 'charity', rows: charities };
  yield { table: 'donation', rows: donationsOf(city, charities, activities) };

  const catalogue = catalogueOf(city);
  const categories = catalogue.map(({ category }) => category);
  yield { table: 'call_line_category', rows: categories };
  yield { table: 'call_line_service', rows: catalogue.flatMap(({ services }) => services) };
  yield { table: 'call_line_snapshot', rows: snapshotsOf(city) };
  yield { table: 'call_line_call', rows: callsOf(city, categories) };

  yield { table: 'wish', rows: wishesOf(city.communities, teamOf) };
  yield { table: 'worker_care', rows: caresOf(city.communities, teamOf) };

  const partners = partnersOf(city.communities);
  yield { table: 'society_partner', rows: partners };
  yield { table: 'venture_project', rows: projectsOf(partners) };

  yield { table: 'reported_figure', rows: reportedFiguresOf(city) };
};
