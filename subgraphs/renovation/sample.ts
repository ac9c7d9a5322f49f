import { communityOf, compoundsOf, two } from '../../kit/sample/anchors.ts';
import { type SampleCity, copyOfRegions, isShown } from '../../kit/sample/city.ts';
import { choose, draw, oneOf, split } from '../../kit/sample/draw.ts';
import { published } from '../../kit/sample/facts.ts';
import type { Sample } from '../../kit/sample/sample.ts';

const GOVERNANCE = ['OWNERS_COMMITTEE_AND_PROPERTY', 'PROPERTY_ONLY', 'OWNERS_COMMITTEE_ONLY', 'THREE_NO'];
const NAMES = ['新村', '花园', '大院', '家园', '小筑', '苑', '里', '宿舍'];
const PLANNED = ['YEARLY_PLAN', 'HEARING', 'DESIGN_REVIEW', 'TENDER'];
const UTILITIES = ['POWER', 'WATER', 'GAS', 'DRAINS', 'PARKING', 'LIGHTING'];

/** Compounds of every community, and the renovation of the older ones with its works. */
export const sample: Sample = function* (city) {
  yield copyOfRegions(city);
  const ids = city.communities.flatMap(compoundsOf);
  const stages = stagesOf(city, ids);
  const households = householdsOf(city, ids, stages);
  yield { table: 'compound', rows: ids.map((id) => compoundRow(id, city, households)) };
  const projects = [...stages].map(([id, stage]) => projectRow(id, stage));
  yield { table: 'project', rows: projects };
  yield { table: 'utility_work', rows: projects.flatMap(utilitiesOf) };
};

/** Which compounds are renovated and how far that has come: as many as a report counts, or one in three. */
function stagesOf(city: SampleCity, ids: readonly string[]): Map<string, string> {
  const completed = published(city.code, 'old compounds renovated') ?? Math.floor(ids.length / 6);
  const started = published(city.code, 'old compounds under construction') ?? Math.floor(ids.length / 6);
  const shown = (id: string) => isShown(communityOf(id));
  const works = choose(completed + started, ids, `works:${city.code}`, shown);
  const done = new Set(choose(completed, works, `done:${city.code}`));
  const chosen = new Set(works);
  const planned = ids.filter((id) => !chosen.has(id) && draw(`planned:${id}`, 4) === 0);
  return new Map([
    ...works.map((id): [string, string] => [
      id,
      done.has(id)
        ? oneOf(`stage:${id}`, ['HANDOVER', 'REVIEW'])
        : oneOf(`stage:${id}`, ['CONSTRUCTION', 'CONSTRUCTION', 'COMPLETION_ACCEPTANCE']),
    ]),
    ...planned.map((id): [string, string] => [id, oneOf(`stage:${id}`, PLANNED)]),
  ]);
}

/** Households of renovated compounds add up to what a report publishes. */
function householdsOf(city: SampleCity, ids: readonly string[], stages: ReadonlyMap<string, string>) {
  const served = [...stages].filter(([, stage]) => !PLANNED.includes(stage)).map(([id]) => id);
  const total = published(city.code, 'households served by both') ?? served.length * 100;
  const exact = split(total, served, `households:${city.code}`);
  return new Map(ids.map((id) => [id, exact.get(id) ?? 60 + draw(`households:${id}`, 200)]));
}

function compoundRow(id: string, city: SampleCity, households: ReadonlyMap<string, number>) {
  const communityCode = communityOf(id);
  const place = (city.byCode.get(communityCode)?.name ?? '').replace(/(社区|村)$/, '');
  const count = households.get(id) ?? 0;
  return {
    id,
    name: `${place}${oneOf(`name:${id}`, NAMES)}${id.slice(-2)}号`,
    communityCode,
    households: count,
    buildings: Math.max(1, Math.round(count / 30)),
    yearBuilt: 1978 + draw(`year:${id}`, 28),
    governance: oneOf(`governance:${id}`, GOVERNANCE),
  };
}

function projectRow(id: string, stage: string) {
  const begun = !PLANNED.includes(stage);
  const done = stage === 'HANDOVER' || stage === 'REVIEW';
  const year = 2024 + draw(`works:${id}`, 2);
  return {
    id: `renovation-of-${id}`,
    compoundId: id,
    communityCode: communityOf(id),
    stage,
    plannedOn: `${year - 1}-11-01`,
    startedOn: begun ? `${year}-${two(3 + draw(`start:${id}`, 6))}-01` : null,
    completedOn: done ? `${year + 1}-${two(1 + draw(`end:${id}`, 6))}-15` : null,
    budgetYuan: 500_000 + draw(`budget:${id}`, 90) * 50_000,
  };
}

function utilitiesOf({ id, startedOn, completedOn }: ReturnType<typeof projectRow>) {
  const kinds = UTILITIES.filter((kind) => kind === 'DRAINS' || draw(`utility:${id}:${kind}`, 3) > 0);
  return kinds.map((kind) => ({
    id: `${id}-${kind.toLowerCase()}`,
    projectId: id,
    kind,
    state: completedOn
      ? 'DONE'
      : startedOn
        ? oneOf(`state:${id}:${kind}`, ['UNDER_WAY', 'DONE', 'PLANNED'])
        : 'PLANNED',
  }));
}
