import { compoundBranchesOf } from '../../kit/sample/branches.ts';
import { copyOfRegions } from '../../kit/sample/city.ts';
import type { Sample } from '../../kit/sample/sample.ts';
import { clearingOf } from './sample/clearings.ts';
import { compoundsIn } from './sample/compounds.ts';
import { fundingOf } from './sample/funding.ts';
import { committeesOf, companiesIn, contractsOf } from './sample/governance.ts';
import { historicBuildingsIn } from './sample/historicBuildings.ts';
import { householdsIn } from './sample/households.ts';
import { pledgesOf, teamsOf } from './sample/pioneers.ts';
import { projectOf, utilitiesOf } from './sample/projects.ts';
import { sixOnesOf } from './sample/sixOnes.ts';
import { smallWorksIn } from './sample/smallWorks.ts';
import { hearingsOf, historyOf } from './sample/stages.ts';
import { findingsOf, reviewsOf } from './sample/supervision.ts';
import { otherVotesIn, votesOnProject } from './sample/votes.ts';
import { workGroupsOf } from './sample/workGroups.ts';

/** Compounds of every community with those who manage them, and the renovation of the older ones. */
export const sample: Sample = function* (city) {
  yield copyOfRegions(city);
  const { compounds, stages } = compoundsIn(city);
  yield { table: 'compound', rows: compounds };
  const projects = compounds.flatMap((compound) => {
    const stage = stages.get(compound.id);
    return stage === undefined ? [] : [projectOf(compound, stage)];
  });
  yield { table: 'project', rows: projects.map(({ row }) => row) };
  const each = (table: string, rowsOf: (project: (typeof projects)[number]) => Iterable<object>) => ({
    table,
    rows: projects.flatMap((project) => [...rowsOf(project)]),
  });
  yield each('utility_work', utilitiesOf);
  const branches = new Map(compoundBranchesOf(city).map((branch) => [branch.compound, branch]));
  yield each('work_group', (project) => workGroupsOf(project, branches.get(project.compound.id)));
  yield each('six_ones_step', sixOnesOf);
  yield each('project_stage', historyOf);
  yield each('project_hearing', hearingsOf);
  yield each('supervision_finding', findingsOf);
  yield each('project_review', reviewsOf);
  const teams = projects.flatMap(teamsOf);
  yield { table: 'pioneer_team', rows: teams };
  yield { table: 'lead_pledge', rows: teams.flatMap((team) => [...pledgesOf(team)]) };
  yield each('funding_entry', fundingOf);
  yield each('owners_vote', votesOnProject);
  yield { table: 'owners_vote', rows: compounds.flatMap((compound) => [...otherVotesIn(compound)]) };
  yield { table: 'small_work', rows: smallWorksIn(city) };
  yield { table: 'historic_building', rows: historicBuildingsIn(city) };
  yield* householdsIn(city);
  yield* governance();

  function* governance() {
    const clearings = new Map(compounds.map((compound) => [compound.id, clearingOf(compound)]));
    yield { table: 'property_company', rows: companiesIn(city) };
    yield {
      table: 'owners_committee',
      rows: compounds.flatMap((compound) => [...committeesOf(compound, clearings.get(compound.id))]),
    };
    yield {
      table: 'property_contract',
      rows: compounds.flatMap((compound) => [...contractsOf(compound, clearings.get(compound.id))]),
    };
    yield {
      table: 'governance_clearing',
      rows: [...clearings.values()].filter((clearing) => clearing !== undefined),
    };
  }
};
