import { type SampleCity, type SampleRegion, copyOfRegions } from '../../kit/sample/city.ts';
import type { Sample } from '../../kit/sample/sample.ts';
import type { DepartmentFunction } from '../../kit/vocabulary/model.ts';
import { CLIENTS, PURPOSES } from './clients.ts';
import { agreementsOf } from './sample/agreements.ts';
import { episodesOf } from './sample/emergencies.ts';
import { reviewsBy } from './sample/reviews.ts';

export const FUNCTIONS = {
  ORGANISATION: '组织部',
  POLITICAL_LEGAL: '政法委',
  JUSTICE: '司法局',
  SOCIAL_WORK: '社会工作部',
  HOUSING: '住房和城乡建设局',
  CIVIL_AFFAIRS: '民政局',
  PUBLIC_SECURITY: '公安局',
  DATA: '数据局',
  COORDINATION: '社会治理联动中心',
} as const satisfies Record<DepartmentFunction, string>;

/** One department of every function in the city and in each of its counties, and the clients that speak for them. */
export const sample: Sample = function* (city) {
  yield copyOfRegions(city);
  const places = placesWithDepartments(city);
  yield { table: 'department', rows: places.flatMap(departmentsOf) };
  yield { table: 'purpose', rows: Object.entries(PURPOSES).map(([id, name]) => ({ id, name })) };
  yield {
    table: 'client',
    rows: CLIENTS.map(({ id, name, standsForAny = false, roles = [], purposes }) => {
      return { id, name, standsForAny, roles, purposes };
    }),
  };
  // A client of a function speaks for its departments everywhere; what it sees of others lies within these places.
  const departmental = CLIENTS.filter((client) => client.function !== undefined);
  yield {
    table: 'client_department',
    rows: departmental.flatMap(({ id, function: named }) =>
      places.map((place) => ({ clientId: id, departmentCode: `${named ?? ''}-${place.code}` })),
    ),
  };
  yield {
    table: 'client_jurisdiction',
    rows: [...departmental, ...CLIENTS.filter(({ roles }) => roles?.includes('AUDITOR'))].map(({ id }) => {
      return { clientId: id, regionCode: city.code };
    }),
  };
  const agreed = places.map(({ code }) => agreementsOf(code));
  yield { table: 'application', rows: agreed.map(({ application }) => application) };
  yield { table: 'agreement', rows: agreed.flatMap(({ agreements }) => agreements) };
  yield { table: 'agreement_approval', rows: agreed.flatMap(({ approvals }) => approvals) };
  yield { table: 'destruction', rows: agreed.flatMap((each) => each.destructions) };
  yield { table: 'action_step', rows: agreed.flatMap(({ steps }) => steps) };
  yield { table: 'emergency_episode', rows: episodesOf(city) };
  const reviewed = reviewsBy(city.code);
  yield { table: 'item_review', rows: [reviewed.review] };
  yield { table: 'item_review_entry', rows: reviewed.entries };
  yield { table: 'action_step', rows: [reviewed.step] };
};

function placesWithDepartments(city: SampleCity): SampleRegion[] {
  const own: SampleRegion[] = city.regions
    .filter(({ code }) => code === city.code)
    .map((region) => ({ ...region, name: city.name }));
  return [...own, ...city.counties.filter(({ code }) => code !== city.code)];
}

function departmentsOf({ code, name }: SampleRegion) {
  return Object.entries(FUNCTIONS).map(([named, title]) => ({
    code: `${named}-${code}`,
    name: `${name}${title}`,
    function: named,
    regionCode: code,
  }));
}
