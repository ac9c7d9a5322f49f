import type { TableRows } from '../../kit/database/bulk.ts';
import { type SampleCity, within } from '../../kit/sample/city.ts';
import type { Sample } from '../../kit/sample/sample.ts';
import { admissionListOf, workRequestsOf } from './sample/admission.ts';
import { appointmentOf, officesOf, workerOf } from './sample/appointments.ts';
import { assignmentsOf } from './sample/assignments.ts';
import { campaignsOf, reportedCampaignsOf } from './sample/campaigns.ts';
import { reportedTargetsOf, targetsOf } from './sample/campaignTargets.ts';
import { gridTasksOf, visitsOf } from './sample/campaignVisits.ts';
import { categoriesOf } from './sample/categories.ts';
import { collectionDutiesOf } from './sample/collection.ts';
import { coordinationCentreOf, noticesOf } from './sample/coordination.ts';
import { type SampleEvent, eventsOf } from './sample/events.ts';
import { governanceCentreOf, passedMattersOf } from './sample/governanceCentres.ts';
import { type SampleGrid, gridsOfCounty } from './sample/grids.ts';
import { grouped } from '../../kit/sample/grouped.ts';
import { householdsIn } from './sample/households.ts';
import { reportsOf } from './sample/intake.ts';
import { functionalAreas, regionRow } from './sample/places.ts';
import { reportedFiguresOf } from './sample/reported.ts';
import { formerSecondmentsOf, secondmentsOf } from './sample/secondments.ts';
import { stepsOf } from './sample/steps.ts';

type Grids = ReadonlyMap<string, readonly SampleGrid[]>;

/** Regions, grids of three levels with whoever serves in them, and what happens in them. */
export const sample: Sample = function* (city) {
  yield { table: 'region', rows: city.regions.map(regionRow) };
  const grids = city.counties.flatMap((county) =>
    gridsOfCounty(county, within(county.code, city.communities)),
  );
  yield { table: 'grid', rows: grids.map(({ role: _, ...grid }) => grid) };
  const offices = officesOf(city, grids);
  yield { table: 'grid_worker', rows: offices.map(workerOf) };
  yield { table: 'grid_appointment', rows: offices.map(appointmentOf) };
  const staff = city.counties.flatMap((county) => [
    ...secondmentsOf(city, county),
    ...formerSecondmentsOf(city, county),
  ]);
  yield { table: 'secondment', rows: staff };
  yield* functionalAreas(city);

  const byCommunity: Grids = grouped(grids, ({ communityCode }) => communityCode);
  const events = eventsOf(city, byCommunity);
  yield* eventLoop(city, events, byCommunity);
  yield* centres(city, events);
  yield { table: 'collection_duty', rows: collectionDutiesOf(city) };
  yield* campaigns(city, byCommunity);
  yield* householdsIn(city);
  yield { table: 'reported_figure', rows: reportedFiguresOf(city) };
};

function* eventLoop(city: SampleCity, events: readonly SampleEvent[], grids: Grids): Iterable<TableRows> {
  yield { table: 'event_category', rows: categoriesOf(city) };
  yield { table: 'grid_event', rows: events.map(({ row }) => row) };
  yield { table: 'grid_event_assignment', rows: assignmentsOf(events) };
  yield { table: 'grid_event_step', rows: stepsOf(events) };
  yield { table: 'intake_report', rows: reportsOf(city, events, grids) };
  yield { table: 'admission_list_item', rows: city.counties.flatMap((each) => [...admissionListOf(each)]) };
  yield { table: 'grid_work_request', rows: city.counties.flatMap((each) => [...workRequestsOf(each)]) };
}

function* centres(city: SampleCity, events: readonly SampleEvent[]): Iterable<TableRows> {
  yield { table: 'coordination_centre', rows: city.counties.map(coordinationCentreOf) };
  yield { table: 'notice', rows: city.counties.flatMap((county) => [...noticesOf(city, county)]) };
  yield { table: 'governance_centre', rows: city.subdistricts.map(governanceCentreOf) };
  yield { table: 'passed_matter', rows: passedMattersOf(city, events) };
}

function* campaigns(city: SampleCity, grids: Grids): Iterable<TableRows> {
  const swept = city.counties.flatMap(campaignsOf);
  const reported = reportedCampaignsOf(city);
  yield { table: 'campaign', rows: [...swept, ...reported] };
  const targets = [
    ...swept.flatMap((campaign) => targetsOf(campaign, city, grids)),
    ...reportedTargetsOf(reported, grids),
  ];
  yield { table: 'campaign_grid', rows: gridTasksOf(targets) };
  yield { table: 'campaign_target', rows: targets };
  yield { table: 'campaign_visit', rows: visitsOf(targets) };
}
