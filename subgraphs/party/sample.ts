import { copyOfRegions } from '../../kit/sample/city.ts';
import { emergenciesOf } from '../../kit/sample/emergencies.ts';
import type { Sample } from '../../kit/sample/sample.ts';
import { activitiesOf, commendationsOf, pairingsOf } from './sample/activities.ts';
import { centreTeamsOf, renewalsOf } from './sample/centreTeams.ts';
import { centresOf } from './sample/centres.ts';
import { alliancesOf, enterprisesOf, exchangesOf } from './sample/chain.ts';
import { mattersOf, proceduresOf, stepsTakenOf } from './sample/council.ts';
import { formedIn, teamsOf } from './sample/emergency.ts';
import { fundingOf, rulesOf } from './sample/funding.ts';
import { leadProjectsOf, yearlyReviewsOf } from './sample/leadProjects.ts';
import { linksOf, problemsOf, visitsOf } from './sample/leaders.ts';
import { sessionsOf, topicsOf, venuesOf } from './sample/lectures.ts';
import { meetingsOf } from './sample/meetings.ts';
import { monthlyTopicsOf } from './sample/monthlyTopics.ts';
import { organisationsOf } from './sample/organisations.ts';
import { powersOf, priorReviewsOf, upwardReportsOf } from './sample/powers.ts';
import { livelihoodOf, secretaryProjectsOf } from './sample/projects.ts';
import { reportedFigures } from './sample/reported.ts';
import { otherRoles, secretaryRoles } from './sample/roles.ts';
import { contestsOf, criteriaOf, ratingsOf, termsOf } from './sample/secretaries.ts';
import { offersOf, servicesOf } from './sample/services.ts';
import { agreementsOf, seatsOf, unitsOf } from './sample/units.ts';

/** Every register, what is referred to before what refers to it. */
export const sample: Sample = function* (city) {
  yield copyOfRegions(city);
  const episodes = emergenciesOf(city);
  const organisations = [...organisationsOf(city), ...formedIn(city, episodes)];
  yield { table: 'emergency_episode', rows: episodes };
  yield { table: 'party_organisation', rows: organisations };
  yield { table: 'emergency_team', rows: teamsOf(city, episodes) };

  const seats = seatsOf(organisations.filter(({ kind }) => kind === 'COMMUNITY_JOINT_COMMITTEE'));
  const meetings = [...meetingsOf(seats)];
  const items = meetings.flatMap((each) => each.items);
  yield* unitsOf(seats);
  yield { table: 'co_building_agreement', rows: agreementsOf(seats) };
  yield { table: 'joint_meeting', rows: meetings.map(({ meeting }) => meeting) };
  yield { table: 'joint_meeting_item', rows: items };
  yield { table: 'monthly_topic', rows: monthlyTopicsOf(city) };

  const centres = centresOf(city);
  const services = servicesOf(city);
  yield { table: 'service_centre', rows: centres };
  yield { table: 'centre_team', rows: centreTeamsOf(centres) };
  yield { table: 'centre_renewal', rows: renewalsOf(centres) };
  yield { table: 'government_service', rows: services };
  yield { table: 'government_service_offer', rows: offersOf(services, centres) };

  const venues = venuesOf(city);
  yield { table: 'lecture_topic', rows: topicsOf(city) };
  yield { table: 'lecture_venue', rows: venues };
  yield { table: 'lecture_session', rows: sessionsOf(venues) };
  yield { table: 'party_activity', rows: activitiesOf(city) };
  yield { table: 'unit_pairing', rows: pairingsOf(city) };
  yield { table: 'party_commendation', rows: commendationsOf(city) };

  const terms = termsOf(city);
  const criteria = criteriaOf(city);
  const ratings = ratingsOf(city, terms, criteria);
  const contests = contestsOf(city, terms);
  yield { table: 'public_role', rows: secretaryRoles(terms) };
  yield { table: 'public_role', rows: otherRoles(city, organisations) };
  yield { table: 'secretary', rows: terms };
  yield { table: 'rating_criterion', rows: criteria };
  yield { table: 'secretary_rating', rows: ratings.map(({ rating }) => rating) };
  yield { table: 'secretary_score', rows: ratings.flatMap(({ scores }) => scores) };
  yield { table: 'secretary_contest', rows: contests.map(({ contest }) => contest) };
  yield { table: 'contest_place', rows: contests.flatMap(({ places }) => places) };

  const projects = secretaryProjectsOf(city);
  const leadProjects = leadProjectsOf(city);
  const links = linksOf(city);
  const visits = visitsOf(links);
  yield { table: 'secretary_project', rows: projects };
  yield { table: 'livelihood_project', rows: livelihoodOf(projects) };
  yield { table: 'lead_project', rows: leadProjects };
  yield { table: 'yearly_review', rows: yearlyReviewsOf(city, leadProjects) };
  yield { table: 'leader_link', rows: links };
  yield { table: 'leader_visit', rows: visits };
  yield { table: 'leader_problem', rows: problemsOf(visits) };
  yield { table: 'power_list_item', rows: powersOf(city) };
  yield { table: 'prior_review', rows: priorReviewsOf(city) };
  yield { table: 'upward_report', rows: upwardReportsOf(city) };

  const { now, before } = proceduresOf(city);
  const matters = [
    ...mattersOf(
      city,
      now.procedure,
      items.filter(({ list }) => list === 'ISSUE'),
    ),
  ];
  yield { table: 'council_procedure', rows: [before.procedure, now.procedure] };
  yield { table: 'council_step', rows: [...before.steps, ...now.steps] };
  yield { table: 'council_matter', rows: matters };
  yield { table: 'council_matter_step', rows: stepsTakenOf(matters, now.steps) };

  const alliances = alliancesOf(city);
  const enterprises = enterprisesOf(city, alliances);
  yield { table: 'chain_alliance', rows: alliances };
  yield { table: 'chain_enterprise', rows: enterprises };
  yield { table: 'chain_exchange', rows: exchangesOf(alliances, enterprises) };
  yield { table: 'funding_guarantee', rows: fundingOf(city) };
  yield { table: 'village_rule', rows: rulesOf(city) };
  yield { table: 'reported_figure', rows: reportedFigures(city) };
};
