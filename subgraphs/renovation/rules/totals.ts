/** Projects that stand at one stage, and the households of their compounds. */
export interface StageCount {
  readonly stage: string;
  readonly projects: number;
  readonly households: number;
}

/** Works have been accepted (已完成): see the SDL's `RenovationStage`. */
const COMPLETED = ['HANDOVER', 'REVIEW'];

/** Works are under way (在建), acceptance included. */
const UNDER_CONSTRUCTION = ['CONSTRUCTION', 'COMPLETION_ACCEPTANCE'];

/** What is completed, what is under construction, and the households of both; plans do not count. */
export function totalsOf(stages: readonly StageCount[]) {
  const completed = stages.filter(({ stage }) => COMPLETED.includes(stage));
  const underConstruction = stages.filter(({ stage }) => UNDER_CONSTRUCTION.includes(stage));
  return {
    completed: sum(completed.map(({ projects }) => projects)),
    underConstruction: sum(underConstruction.map(({ projects }) => projects)),
    households: sum([...completed, ...underConstruction].map(({ households }) => households)),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
