import { copyOfRegions } from '../../kit/sample/city.ts';
import type { Sample } from '../../kit/sample/sample.ts';
import { centresOf } from './sample/centres.ts';
import { organisationsOf } from './sample/organisations.ts';
import { unitsOf } from './sample/units.ts';

/** The network of organisations with the units of their joint committees, and the service centres. */
export const sample: Sample = function* (city) {
  yield copyOfRegions(city);
  const organisations = organisationsOf(city);
  yield { table: 'party_organisation', rows: organisations };
  yield* unitsOf(organisations.filter(({ kind }) => kind === 'COMMUNITY_JOINT_COMMITTEE'));
  yield { table: 'service_centre', rows: centresOf(city) };
};
