import { communityOf, compoundsOf } from './anchors.ts';
import { type SampleCity, type SampleRegion, isShown, isUrban, within } from './city.ts';
import { choose, draw } from './draw.ts';
import { published } from './facts.ts';

/** A compound's branch, as party registers it and renovation names it. */
export interface CompoundBranch {
  readonly id: string;
  readonly compound: string;
  /** Of its community. */
  readonly code: string;
  readonly provisional: boolean;
  readonly formedOn: string;
}

export const isShownCompound = (id: string) => isShown(communityOf(id));

/** How many of a county's branches are those of lanes, where a report counts compounds and lanes together. */
export const laneBranchesAmong = (total: number) => Math.floor(total / 4);

/** Compounds with a branch: as many as a report counts for the city or the county, and a third where none does. */
export function compoundBranchesOf(city: SampleCity): CompoundBranch[] {
  const ofCity = published(city.code, 'compound party branches');
  if (ofCity !== undefined) {
    const compounds = city.communities.filter(isUrban).flatMap(compoundsOf);
    return choose(ofCity, compounds, `branches:${city.code}`, isShownCompound).map((id) => branchOf(id));
  }
  return city.counties.flatMap((county) => branchesIn(city, county));
}

/** Where the report counts provisional branches too, some are: of compounds where nothing permanent stands yet. */
function branchesIn(city: SampleCity, county: SampleRegion): CompoundBranch[] {
  const compounds = within(county.code, city.communities).filter(isUrban).flatMap(compoundsOf);
  const withLanes = published(county.code, 'compound and lane party branches');
  const count =
    withLanes === undefined ? Math.floor(compounds.length / 3) : withLanes - laneBranchesAmong(withLanes);
  return choose(count, compounds, `branches:${county.code}`, isShownCompound).map((id, index) =>
    branchOf(id, withLanes !== undefined && index % 6 === 5 && !isShownCompound(id)),
  );
}

const FIRST = Date.parse('2024-01-01');
const DAY = 86_400_000;

function branchOf(compound: string, provisional = false): CompoundBranch {
  const id = `branch-${compound}`;
  const formedOn = new Date(FIRST + draw(`formed:${id}`, 1_000) * DAY).toISOString().slice(0, 10);
  return { id, compound, code: communityOf(compound), provisional, formedOn };
}
