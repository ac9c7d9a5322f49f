import { communityOf, compoundsOf } from '../../../kit/sample/anchors.ts';
import { buildingsIn } from '../../../kit/sample/buildings.ts';
import { type SampleCity, isShown } from '../../../kit/sample/city.ts';
import { compoundNameOf } from '../../../kit/sample/compounds.ts';
import { choose, draw, oneOf, split } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { governanceOf, isShownFirst } from '../../../kit/sample/governance.ts';
import type { Stage } from '../rules/skippedStages.ts';

const KINDS = ['COMMODITY', 'COMMODITY', 'WORK_UNIT', 'WORK_UNIT', 'AFFORDABLE', 'RESETTLEMENT', null];
const PLANNED = ['YEARLY_PLAN', 'HEARING', 'DESIGN_REVIEW', 'TENDER'] as const;

export type Compound = ReturnType<typeof compoundRow>;

/** Compounds with the stage of their renovation, where they have one. */
export interface Compounds {
  readonly compounds: readonly Compound[];
  readonly stages: ReadonlyMap<string, Stage>;
}

export function compoundsIn(city: SampleCity): Compounds {
  const ids = city.communities.flatMap(compoundsOf);
  const stages = stagesOf(city, ids);
  const households = householdsOf(city, ids, stages);
  const numbered = new Map<string, number>();
  for (const { compound, others } of buildingsIn(city).values())
    numbered.set(compound, Math.max(...others, numbered.get(compound) ?? 0));
  const row = (id: string) => compoundRow(id, city, households.get(id) ?? 0, numbered.get(id) ?? 1);
  return { compounds: ids.map(row), stages };
}

/** Which compounds are renovated and how far that has come: as many as a report counts, or one in three. */
function stagesOf(city: SampleCity, ids: readonly string[]): Map<string, Stage> {
  const completed = published(city.code, 'old compounds renovated') ?? Math.floor(ids.length / 6);
  const started = published(city.code, 'old compounds under construction') ?? Math.floor(ids.length / 6);
  const shown = (id: string) => isShown(communityOf(id));
  const works = choose(completed + started, ids, `works:${city.code}`, shown);
  const done = new Set(choose(completed, works, `done:${city.code}`, isShownFirst));
  const chosen = new Set(works);
  const planned = ids.filter((id) => !chosen.has(id) && draw(`planned:${id}`, 4) === 0);
  return new Map([
    ...works.map((id): [string, Stage] => [id, done.has(id) ? stageOfDone(id) : stageOfStarted(id)]),
    ...planned.map((id): [string, Stage] => [id, oneOf(`stage:${id}`, PLANNED)]),
  ]);
}

function stageOfDone(id: string): Stage {
  return isShownFirst(id) ? 'REVIEW' : oneOf(`stage:${id}`, ['HANDOVER', 'REVIEW'] as const);
}

function stageOfStarted(id: string): Stage {
  return oneOf(`stage:${id}`, ['CONSTRUCTION', 'CONSTRUCTION', 'COMPLETION_ACCEPTANCE'] as const);
}

/** Households of renovated compounds add up to what a report publishes. */
function householdsOf(city: SampleCity, ids: readonly string[], stages: ReadonlyMap<string, Stage>) {
  const planned: readonly string[] = PLANNED;
  const served = [...stages].filter(([, stage]) => !planned.includes(stage)).map(([id]) => id);
  const total = published(city.code, 'households served by both') ?? served.length * 100;
  const exact = split(total, served, `households:${city.code}`);
  return new Map(ids.map((id) => [id, exact.get(id) ?? 60 + draw(`households:${id}`, 200)]));
}

/** A compound has at least the buildings that addresses in it name. */
function compoundRow(id: string, city: SampleCity, households: number, numbered: number) {
  const communityCode = communityOf(id);
  return {
    id,
    name: compoundNameOf(city, id),
    communityCode,
    kind: oneOf(`kind:${id}`, KINDS),
    households,
    buildings: Math.max(numbered, Math.round(households / 30)),
    yearBuilt: 1978 + draw(`year:${id}`, 28),
    governance: governanceOf(id),
  };
}
