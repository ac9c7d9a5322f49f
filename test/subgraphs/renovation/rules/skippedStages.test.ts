import { expect, it } from '@jest/globals';
import { skippedStages } from '../../../../subgraphs/renovation/rules/skippedStages.ts';

it('finds none where every stage before the present one was gone through', () => {
  expect(skippedStages(['YEARLY_PLAN', 'HEARING', 'DESIGN_REVIEW', 'TENDER'], 'TENDER')).toEqual([]);
});

it('finds none at the first stage', () => {
  expect(skippedStages([], 'YEARLY_PLAN')).toEqual([]);
});

it('names what was left out, in the order of the stages', () => {
  expect(skippedStages(['TENDER', 'YEARLY_PLAN'], 'CONSTRUCTION')).toEqual(['HEARING', 'DESIGN_REVIEW']);
});

it('names all that precedes where there is no history', () => {
  expect(skippedStages([], 'REVIEW')).toEqual([
    'YEARLY_PLAN',
    'HEARING',
    'DESIGN_REVIEW',
    'TENDER',
    'CONSTRUCTION',
    'COMPLETION_ACCEPTANCE',
    'HANDOVER',
  ]);
});
