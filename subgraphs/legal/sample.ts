import type { TableRows } from '../../kit/database/bulk.ts';
import { type SampleCity, copyOfRegions } from '../../kit/sample/city.ts';
import type { Sample } from '../../kit/sample/sample.ts';
import { checklistOf, checkupsOf, findingsOf } from './sample/checkups.ts';
import { consultationsOf, menuOf } from './sample/consultations.ts';
import { householdsIn } from './sample/households.ts';
import { mediationStepsOf, mediationsOf } from './sample/mediations.ts';
import { mediatorsOf } from './sample/mediators.ts';
import { type Offices, officesOf } from './sample/offices.ts';
import { procedureStepsOf, proceduresOf } from './sample/procedures.ts';
import { attendancesOf, residentsOf, trainingsOf, withAttendance } from './sample/residents.ts';
import { openRooms, roomsOf } from './sample/rooms.ts';
import { limitsOf, serviceLogOf } from './sample/serviceLog.ts';
import { dutiesOf, stationsOf } from './sample/stations.ts';
import { modelPostsOf, pairingsOf, teamLawyersOf, teamsOf } from './sample/teams.ts';

/** Law firms of each county and their advisers, and what legal services do in every community. */
export const sample: Sample = function* (city) {
  yield copyOfRegions(city);
  const offices = city.counties.map((county) => officesOf(city, county));
  yield* advisersAndFirms(city, offices);
  yield* services(city, offices);
  yield* mediation(city);
  yield* residents(city);
  yield* householdsIn(city);
};

function* advisersAndFirms(city: SampleCity, offices: readonly Offices[]): Iterable<TableRows> {
  yield { table: 'law_firm', rows: offices.flatMap(({ firms }) => firms) };
  yield {
    table: 'legal_adviser',
    rows: offices.flatMap(({ advisers, formerAdvisers }) => [...advisers, ...formerAdvisers]),
  };
  yield { table: 'appointment', rows: offices.flatMap(({ appointments }) => appointments) };
  yield { table: 'adviser_limit', rows: limitsOf(city) };
  yield { table: 'adviser_service', rows: each(offices, serviceLogOf) };
  yield { table: 'firm_pairing', rows: each(offices, pairingsOf) };
  const teams = offices.map((office) => teamsOf(office, city));
  yield { table: 'party_lawyer_team', rows: teams.flat() };
  yield {
    table: 'team_lawyer',
    rows: each(offices, (office, index) => teamLawyersOf(office, teams[index] ?? [])),
  };
  yield { table: 'legal_model_post', rows: each(offices, modelPostsOf) };
}

function* services(city: SampleCity, offices: readonly Offices[]): Iterable<TableRows> {
  yield { table: 'legal_station', rows: stationsOf(city) };
  yield { table: 'station_duty', rows: each(offices, dutiesOf) };
  const towns = new Set(city.subdistricts.map(({ code }) => code));
  yield { table: 'legal_service_item', rows: city.counties.flatMap(menuOf) };
  yield { table: 'legal_consultation', rows: each(offices, (office) => consultationsOf(office, towns)) };
  yield { table: 'checkup_item', rows: checklistOf(city) };
  const checkups = offices.flatMap(checkupsOf);
  yield { table: 'legal_checkup', rows: checkups };
  yield { table: 'checkup_finding', rows: findingsOf(city, checkups) };
}

function* mediation(city: SampleCity): Iterable<TableRows> {
  yield { table: 'mediator', rows: mediatorsOf(city) };
  const procedures = proceduresOf(city);
  yield { table: 'mediation_procedure', rows: procedures };
  yield { table: 'mediation_procedure_step', rows: procedureStepsOf(procedures) };
  const rooms = roomsOf(city);
  yield { table: 'legal_room', rows: rooms };
  const mediations = mediationsOf(city, openRooms(rooms));
  yield { table: 'mediation', rows: mediations.map(({ row }) => row) };
  yield { table: 'mediation_step', rows: mediationStepsOf(mediations) };
}

function* residents(city: SampleCity): Iterable<TableRows> {
  const known = residentsOf(city);
  yield { table: 'law_savvy_resident', rows: known };
  const trainings = trainingsOf(city);
  const attendances = attendancesOf(trainings, known);
  yield { table: 'legal_training', rows: withAttendance(trainings, attendances) };
  yield { table: 'legal_training_attendance', rows: attendances };
}

/** The rows of every county's offices, one after the other. */
function* each<Row>(
  offices: readonly Offices[],
  rowsOf: (office: Offices, index: number) => Iterable<Row>,
): Iterable<Row> {
  for (const [index, office] of offices.entries()) yield* rowsOf(office, index);
}
