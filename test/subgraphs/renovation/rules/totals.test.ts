import { expect, it } from '@jest/globals';
import { totalsOf } from '../../../../subgraphs/renovation/rules/totals.ts';

const at = (stage: string, projects: number, households: number) => ({ stage, projects, households });

it('counts works that have been accepted as completed, whatever came after', () => {
  const totals = totalsOf([at('HANDOVER', 2, 200), at('REVIEW', 3, 300)]);

  expect(totals).toEqual({ completed: 5, underConstruction: 0, households: 500 });
});

it('counts works as under construction until they are accepted', () => {
  const totals = totalsOf([at('CONSTRUCTION', 4, 40), at('COMPLETION_ACCEPTANCE', 1, 10)]);

  expect(totals).toEqual({ completed: 0, underConstruction: 5, households: 50 });
});

it.each(['YEARLY_PLAN', 'HEARING', 'DESIGN_REVIEW', 'TENDER'])(
  'does not count what is only at %s',
  (stage) => {
    expect(totalsOf([at(stage, 9, 900)])).toEqual({ completed: 0, underConstruction: 0, households: 0 });
  },
);
